//! Files that packages need a copy of, as a published crate holds nothing from outside of its own folder.
//!
//! They are copies and not symbolic links, because a checkout on Windows makes of a link a file that holds a path.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::tree::Changes;

/// The file that is edited, and its copy.
const COPIES: [(&str, &str); 3] = [
    ("openapi/linkbreakers.json", "sandbox/openapi.json"),
    ("LICENSE-APACHE", "sandbox/LICENSE-APACHE"),
    ("LICENSE-MIT", "sandbox/LICENSE-MIT"),
];

/// What every package carries.
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// The licences, for `generated/`, where nothing lies that regenerating does not write.
pub(crate) fn licences(root: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>> {
    LICENCES.into_iter().map(|name| Ok((name.into(), read(root, name)?))).collect()
}

fn read(root: &Path, path: &str) -> Result<Vec<u8>> {
    std::fs::read(root.join(path)).with_context(|| format!("cannot read {path}"))
}

/// Adds what the copies have to become, with the other changes of a workspace.
pub(crate) fn add(workspace: &Path, changes: &mut Changes) -> Result<()> {
    for (from, to) in COPIES {
        let content = changes.content(workspace, from)?;
        changes.file(workspace, to, content);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_copy_is_up_to_date() {
        let mut changes = Changes::default();
        add(crate::root(), &mut changes).unwrap();
        assert!(changes.is_empty(), "{changes:?}: run `cargo xtask regenerate`");
    }

    #[test]
    fn a_copy_follows_its_file_also_where_that_is_about_to_change() {
        let root = tempfile::tempdir().unwrap();
        let file = |path: &str| root.path().join(path);
        for folder in ["openapi", "sandbox"] {
            std::fs::create_dir(file(folder)).unwrap();
        }
        COPIES.iter().for_each(|(from, _)| std::fs::write(file(from), from).unwrap());
        std::fs::write(file("sandbox/openapi.json"), "old").unwrap();
        let mut changes = Changes::default();
        changes.file(root.path(), "openapi/linkbreakers.json", "new".to_owned());
        add(root.path(), &mut changes).unwrap();
        assert_eq!(changes.to_string(), "2 files added, 2 changed, 0 removed");
        changes.apply(root.path()).unwrap();
        assert_eq!(std::fs::read(file("sandbox/openapi.json")).unwrap(), b"new");
        let mut changes = Changes::default();
        add(root.path(), &mut changes).unwrap();
        assert!(changes.is_empty(), "{changes:?}");
        std::fs::remove_file(file("LICENSE-MIT")).unwrap();
        assert!(add(root.path(), &mut changes).unwrap_err().to_string().contains("LICENSE-MIT"));
    }
}
