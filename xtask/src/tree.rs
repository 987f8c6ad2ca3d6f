//! Changes of files, which are applied completely or not at all.

use std::{
    collections::BTreeMap,
    fmt, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use serde_json::json;

use crate::workspace::say;

/// The directory for a change in progress. It is inside of the changed one, and so on the same file system.
const STAGED: &str = ".xtask-changes";
/// The files in it: new ones, replaced ones, and the list of those that replace none, written last.
const NEW: &str = "new";
const OLD: &str = "old";
const ADDED: &str = "added.json";

/// The files of a directory, by relative path.
pub(crate) type Files = BTreeMap<PathBuf, Vec<u8>>;

/// All files below a directory, except those in directories that `skip` names.
pub(crate) fn read_directory(directory: &Path, skip: &[&str]) -> Result<Files> {
    let mut files = Files::new();
    let mut open = vec![directory.to_path_buf()];
    while let Some(current) = open.pop() {
        for entry in fs::read_dir(&current).into_iter().flatten() {
            let path = entry?.path();
            if !path.is_dir() {
                let content = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
                files.insert(path.strip_prefix(directory)?.to_path_buf(), content);
            } else if !path.file_name().is_some_and(|name| skip.iter().any(|skip| name == *skip)) {
                open.push(path);
            }
        }
    }
    Ok(files)
}

/// The changes of a directory, by path.
#[derive(Debug, Default)]
pub(crate) struct Changes(BTreeMap<PathBuf, Change>);

#[derive(Debug)]
struct Change {
    is_addition: bool,
    /// None if the file is removed.
    content: Option<Vec<u8>>,
}

impl Changes {
    /// The changes from `old` to `new`, with paths below `prefix`.
    pub(crate) fn between(old: &Files, new: &Files, prefix: &Path) -> Self {
        let written = new.iter().filter(|(path, content)| old.get(*path) != Some(content)).map(|(path, content)| {
            (path, Change { is_addition: !old.contains_key(path), content: Some(content.clone()) })
        });
        let removed = old.keys().filter(|path| !new.contains_key(*path));
        let removed = removed.map(|path| (path, Change { is_addition: false, content: None }));
        Self(written.chain(removed).map(|(path, change)| (prefix.join(path), change)).collect())
    }

    /// Sets the content of one file of `root`.
    pub(crate) fn file(&mut self, root: &Path, path: &str, content: String) {
        let old = fs::read(root.join(path)).ok();
        self.0.remove(Path::new(path));
        if old.as_deref() != Some(content.as_bytes()) {
            let change = Change { is_addition: old.is_none(), content: Some(content.into_bytes()) };
            self.0.insert(path.into(), change);
        }
    }

    /// The content of a file of `root` after the changes.
    pub(crate) fn content(&self, root: &Path, path: &str) -> Result<String> {
        let content = match self.0.get(Path::new(path)) {
            Some(change) => change.content.clone().unwrap_or_default(),
            None => fs::read(root.join(path)).with_context(|| format!("cannot read {path}"))?,
        };
        String::from_utf8(content).with_context(|| format!("{path} is not valid UTF-8"))
    }

    /// The files with the changes in them.
    pub(crate) fn on(&self, mut files: Files) -> Files {
        for (path, change) in &self.0 {
            match &change.content {
                Some(content) => drop(files.insert(path.clone(), content.clone())),
                None => drop(files.remove(path)),
            }
        }
        files
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The difference of each file.
    pub(crate) fn describe(&self, root: &Path) -> Vec<String> {
        let difference = |path: &Path, change: &Change| match change.content {
            None => "must not exist",
            Some(_) if root.join(path).exists() => "differs",
            Some(_) => "is missing",
        };
        self.0.iter().map(|(path, change)| format!("{} {}", path.display(), difference(path, change))).collect()
    }

    /// Writes what differs, and nothing else. If anything fails, everything is as it was before.
    pub(crate) fn apply(&self, root: &Path) -> Result<()> {
        if self.is_empty() {
            return Ok(());
        }
        let replaced = self.stage(root).and_then(|()| self.0.keys().try_for_each(|path| replace(root, path)));
        if let Err(error) = replaced {
            return Err(match undo(root) {
                Ok(_) => error.context("no file was changed"),
                Err(undo) => error.context(format!("{undo:#}; `git status` shows what was changed")),
            });
        }
        // Without this file, there is nothing to undo.
        fs::remove_file(root.join(STAGED).join(ADDED))?;
        undo(root).map(drop)
    }

    /// Writes the new files next to the old ones, so that only renames remain.
    fn stage(&self, root: &Path) -> Result<()> {
        let staged = root.join(STAGED);
        fs::create_dir_all(&staged).with_context(|| format!("cannot create {}", staged.display()))?;
        let mut added = Vec::new();
        for (path, change) in &self.0 {
            let (old, new) = (root.join(path), staged.join(NEW).join(path));
            if old.is_dir() {
                bail!("cannot write {}, which is a directory", old.display());
            }
            if let Some(content) = &change.content {
                create_parent(&new)?;
                fs::write(&new, content).with_context(|| format!("cannot write {}", new.display()))?;
            }
            if !old.exists() {
                added.push(path.to_string_lossy());
            }
        }
        Ok(fs::write(staged.join(ADDED), json!(added).to_string())?)
    }
}

fn replace(root: &Path, path: &Path) -> Result<()> {
    let staged = root.join(STAGED);
    rename(&root.join(path), &staged.join(OLD).join(path))?;
    rename(&staged.join(NEW).join(path), &root.join(path))
}

/// Undoes the changes of a run that was interrupted while it replaced files.
pub(crate) fn recover(root: &Path) -> Result<()> {
    if undo(root)? {
        say(&format!("warning: undid the incomplete changes of an interrupted run in {}", root.display()));
    }
    Ok(())
}

/// Puts the old files back, if any file could have been replaced.
fn undo(root: &Path) -> Result<bool> {
    let staged = root.join(STAGED);
    // A file that was not written completely is not valid JSON; nothing was replaced before.
    let added = fs::read(staged.join(ADDED)).ok().and_then(|list| serde_json::from_slice::<Vec<String>>(&list).ok());
    for path in added.iter().flatten().map(|path| root.join(path)).filter(|path| path.is_file()) {
        fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
    }
    if added.is_some() {
        let old = staged.join(OLD);
        read_directory(&old, &[])?.keys().try_for_each(|path| rename(&old.join(path), &root.join(path)))?;
    }
    if staged.exists() {
        fs::remove_dir_all(&staged).with_context(|| format!("cannot remove {}", staged.display()))?;
    }
    Ok(added.is_some())
}

/// Moves a file, if it exists.
fn rename(from: &Path, to: &Path) -> Result<()> {
    if !from.exists() {
        return Ok(());
    }
    create_parent(to)?;
    fs::rename(from, to).with_context(|| format!("cannot move {} to {}", from.display(), to.display()))
}

fn create_parent(file: &Path) -> Result<()> {
    let parent = file.parent().unwrap_or(file);
    fs::create_dir_all(parent).with_context(|| format!("cannot create {}", parent.display()))
}

impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return f.write_str("no files changed");
        }
        let added = self.0.values().filter(|change| change.is_addition).count();
        let removed = self.0.values().filter(|change| change.content.is_none()).count();
        write!(f, "{added} files added, {} changed, {removed} removed", self.0.len() - added - removed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(names: &[(&str, &str)]) -> Files {
        names.iter().map(|(name, content)| (PathBuf::from(name), content.as_bytes().to_vec())).collect()
    }

    fn changes(old: &Files, new: &Files) -> Changes {
        Changes::between(old, new, Path::new(""))
    }

    fn directory(files: &Files) -> tempfile::TempDir {
        let directory = tempfile::tempdir().unwrap();
        changes(&Files::new(), files).apply(directory.path()).unwrap();
        directory
    }

    #[test]
    fn only_files_that_differ_are_written_and_others_removed() {
        let old = files(&[("same", "1"), ("deep/changed", "1"), ("gone", "1")]);
        let new = files(&[("same", "1"), ("deep/changed", "2"), ("new/new", "1")]);
        let directory = directory(&old);
        let root = directory.path();
        let modified = || fs::metadata(root.join("same")).unwrap().modified().unwrap();
        let before = modified();
        let all = changes(&old, &new);
        assert_eq!(all.to_string(), "1 files added, 1 changed, 1 removed");
        assert_eq!(all.describe(root), ["deep/changed differs", "gone must not exist", "new/new is missing"]);
        all.apply(root).unwrap();
        assert_eq!(read_directory(root, &[]).unwrap(), new);
        assert_eq!(modified(), before);
        assert!(changes(&new, &new).is_empty());
    }

    #[test]
    fn last_content_of_a_file_counts() {
        let old = files(&[("changed", "1"), ("gone", "1")]);
        let directory = directory(&old);
        let mut changes = changes(&old, &files(&[("changed", "2"), ("new", "1")]));
        changes.file(directory.path(), "new", "2".into());
        assert_eq!(changes.to_string(), "1 files added, 1 changed, 1 removed");
        assert_eq!(changes.content(directory.path(), "new").unwrap(), "2");
        changes.file(directory.path(), "changed", "1".into());
        changes.file(directory.path(), "gone", "1".into());
        assert_eq!(changes.to_string(), "1 files added, 0 changed, 0 removed");
    }

    #[test]
    fn failure_in_the_middle_leaves_everything_as_it_was() {
        // A directory cannot be created where a file is.
        let old = files(&[("a", "1"), ("b", "1"), ("c/d", "1"), ("file", "1")]);
        let directory = directory(&old);
        let error = |new: &[(&str, &str)]| {
            let error = changes(&old, &files(new)).apply(directory.path()).unwrap_err();
            assert_eq!(read_directory(directory.path(), &[]).unwrap(), old);
            format!("{error:#}")
        };
        let parent = error(&[("a", "2"), ("a2", "new"), ("file", "1"), ("file/z", "1")]);
        assert!(parent.starts_with("no file was changed: cannot create"), "{parent}");
        let target = error(&[("a", "2"), ("c", "1")]);
        assert!(target.ends_with("c, which is a directory"), "{target}");
    }

    #[test]
    fn interrupted_changes_are_undone_by_the_next_run() {
        let old = files(&[("changed", "1"), ("deep/gone", "1"), ("later", "1")]);
        let new = files(&[("added", "1"), ("changed", "2"), ("later", "2")]);
        let directory = directory(&old);
        let root = directory.path();
        changes(&old, &new).stage(root).unwrap();
        ["added", "changed", "deep/gone"].iter().for_each(|path| replace(root, Path::new(path)).unwrap());
        assert_eq!(fs::read(root.join("changed")).unwrap(), b"2");
        recover(root).unwrap();
        assert_eq!(read_directory(root, &[]).unwrap(), old);
        // Interrupted before the list was complete.
        changes(&old, &new).stage(root).unwrap();
        fs::write(root.join(STAGED).join(ADDED), "[\"lat").unwrap();
        recover(root).unwrap();
        assert_eq!(read_directory(root, &[]).unwrap(), old);
    }
}
