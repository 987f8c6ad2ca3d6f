//! The log of the bytes on the wire, which the HTTP client writes and which cannot be turned off there.

use std::sync::atomic::{AtomicBool, Ordering};

use log::Level;

/// The target under which ureq-proto dumps heads and bodies at `trace`.
const TARGET: &str = "ureq_proto::util";

/// Warns, once per process, if the log contains request headers and whole responses.
///
/// The warning has the target of the dump, so that no filter shows the one without the other. It is checked with each
/// exchange, because programs may set up their logger at any time.
pub(super) fn warn_if_enabled() {
    static HAS_WARNED: AtomicBool = AtomicBool::new(false);
    if log::log_enabled!(target: TARGET, Level::Trace) && !HAS_WARNED.swap(true, Ordering::Relaxed) {
        log::warn!(
            target: TARGET,
            "linkbreakers: the target `ureq_proto` logs request headers, including the access token, and whole \
             responses; the filter `trace,ureq=info,ureq_proto=info` keeps them out of the log"
        );
    }
}
