//! Files of the workspace that its packages need inside their own directories, because a published crate contains
//! nothing else.
//!
//! They are copies and not symbolic links, because a checkout on Windows replaces a link by a file with its path.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{operations, read, tree::Changes, workspace::DOCUMENT};

/// The API document on one line, which the sandbox embeds.
const MINIFIED: &str = "sandbox/openapi.min.json";

/// The names of its operations, which tests of programs use.
const OPERATIONS: &str = "sandbox/operations.in";

/// The files that every package contains.
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// The licences for `generated/`, where only `regenerate` writes.
pub(crate) fn licences(root: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>> {
    LICENCES.into_iter().map(|name| Ok((name.into(), content(root, name)?))).collect()
}

fn content(root: &Path, path: &str) -> Result<Vec<u8>> {
    std::fs::read(root.join(path)).with_context(|| format!("cannot read {path}"))
}

/// Adds the files of the sandbox that follow from others to the changes of a workspace.
pub(crate) fn add(workspace: &Path, changes: &mut Changes) -> Result<()> {
    let document: Value = serde_json::from_str(&changes.content(workspace, DOCUMENT)?).context(DOCUMENT)?;
    changes.file(workspace, MINIFIED, format!("{document}\n"));
    changes.file(workspace, OPERATIONS, operations::render(&read::api(&document)?));
    for name in LICENCES {
        let content = changes.content(workspace, name)?;
        changes.file(workspace, &format!("sandbox/{name}"), content);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_copy_is_up_to_date() {
        let mut changes = Changes::default();
        add(crate::workspace::root(), &mut changes).unwrap();
        assert!(changes.is_empty(), "{changes:?}: run `cargo xtask regenerate`");
    }

    #[test]
    fn a_copy_follows_its_file_also_where_that_is_about_to_change() {
        let root = tempfile::tempdir().unwrap();
        let file = |path: &str| root.path().join(path);
        for directory in ["openapi", "sandbox"] {
            std::fs::create_dir_all(file(directory)).unwrap();
        }
        LICENCES.iter().for_each(|name| std::fs::write(file(name), name).unwrap());
        std::fs::write(file(DOCUMENT), "{\"paths\":{}}").unwrap();
        std::fs::write(file(MINIFIED), "old").unwrap();
        let mut changes = Changes::default();
        changes.file(root.path(), DOCUMENT, "{\n  \"openapi\": \"3.1.0\",\n  \"paths\": {}\n}\n".to_owned());
        add(root.path(), &mut changes).unwrap();
        assert_eq!(changes.to_string(), "3 files added, 2 changed, 0 removed");
        changes.apply(root.path()).unwrap();
        assert_eq!(std::fs::read(file(MINIFIED)).unwrap(), b"{\"openapi\":\"3.1.0\",\"paths\":{}}\n");
        assert_eq!(std::fs::read(file("sandbox/LICENSE-MIT")).unwrap(), b"LICENSE-MIT");
        let mut changes = Changes::default();
        add(root.path(), &mut changes).unwrap();
        assert!(changes.is_empty(), "{changes:?}");
        std::fs::remove_file(file("LICENSE-MIT")).unwrap();
        assert!(add(root.path(), &mut changes).unwrap_err().to_string().contains("LICENSE-MIT"));
    }
}
