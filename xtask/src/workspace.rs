//! The workspace: its root, the files that several tasks use, and messages to the terminal.

use std::path::Path;

/// The committed API document.
pub(crate) const DOCUMENT: &str = "openapi/linkbreakers.json";
/// The record of published names.
pub(crate) const PUBLISHED: &str = "openapi/published.json";
pub(crate) const OVERLAYS: &str = "openapi/overlays";

/// The root of the workspace.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// Prints a line to standard error, so that standard output stays free for results.
#[allow(clippy::print_stderr, reason = "a command-line tool talks to its user")]
pub(crate) fn say(line: &str) {
    eprintln!("{line}");
}
