//! Files that packages need a copy of, as a published crate holds nothing from outside of its own folder.
//!
//! They are copies and not symbolic links, because a checkout on Windows makes of a link a file that holds a path.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

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

/// The copies that are not what they are copies of.
pub(crate) fn stale(root: &Path) -> Result<Vec<&'static str>> {
    let mut stale = Vec::new();
    for (from, to) in COPIES {
        if std::fs::read(root.join(to)).ok() != Some(read(root, from)?) {
            stale.push(to);
        }
    }
    Ok(stale)
}

/// Makes them anew, and says which had to be.
pub(crate) fn write(root: &Path) -> Result<Vec<&'static str>> {
    let stale = stale(root)?;
    for (from, to) in COPIES.into_iter().filter(|(_, to)| stale.contains(to)) {
        std::fs::write(root.join(to), read(root, from)?).with_context(|| format!("cannot write {to}"))?;
    }
    Ok(stale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_copy_is_up_to_date() {
        let stale = stale(crate::root()).unwrap();
        assert!(stale.is_empty(), "{stale:?}: run `cargo xtask regenerate`");
    }

    #[test]
    fn a_stale_copy_is_made_anew() {
        let root = tempfile::tempdir().unwrap();
        let file = |path: &str| root.path().join(path);
        for folder in ["openapi", "sandbox"] {
            std::fs::create_dir(file(folder)).unwrap();
        }
        COPIES.iter().for_each(|(from, _)| std::fs::write(file(from), from).unwrap());
        std::fs::write(file("sandbox/openapi.json"), "old").unwrap();
        assert_eq!(write(root.path()).unwrap().len(), 3);
        assert_eq!(std::fs::read(file("sandbox/openapi.json")).unwrap(), b"openapi/linkbreakers.json");
        assert!(write(root.path()).unwrap().is_empty());
        std::fs::remove_file(file("LICENSE-MIT")).unwrap();
        assert!(stale(root.path()).unwrap_err().to_string().contains("LICENSE-MIT"));
    }
}
