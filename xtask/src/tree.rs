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
pub(crate) fn read_folder(folder: &Path, skip: &[&str]) -> Result<Files> {
    let mut files = Files::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(current) = open.pop() {
        let Ok(entries) = fs::read_dir(&current) else {
            continue;
        };
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                if !path.file_name().is_some_and(|name| skip.iter().any(|skip| name == *skip)) {
                    open.push(path);
                }
            } else {
                let content = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
                files.insert(path.strip_prefix(folder)?.to_path_buf(), content);
            }
        }
    }
    Ok(files)
}

/// The changes of a directory: the new content of each file that differs, none for files to remove.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    files: BTreeMap<PathBuf, Option<Vec<u8>>>,
    added: usize,
    removed: usize,
}

impl Changes {
    /// The changes from `old` to `new`, with paths below `prefix`.
    pub(crate) fn between(old: &Files, new: &Files, prefix: &Path) -> Self {
        let mut changes = Self::default();
        for (path, content) in new {
            let there = old.get(path);
            if there != Some(content) {
                changes.added += usize::from(there.is_none());
                changes.files.insert(prefix.join(path), Some(content.clone()));
            }
        }
        for path in old.keys().filter(|path| !new.contains_key(*path)) {
            changes.removed += 1;
            changes.files.insert(prefix.join(path), None);
        }
        changes
    }

    /// Sets the content of one file of `root`.
    pub(crate) fn file(&mut self, root: &Path, path: &str, content: String) {
        let old = fs::read(root.join(path)).ok();
        match self.files.remove(Path::new(path)) {
            Some(Some(_)) => self.added -= usize::from(old.is_none()),
            Some(None) => self.removed -= 1,
            None => {}
        }
        if old.as_deref() != Some(content.as_bytes()) {
            self.added += usize::from(old.is_none());
            self.files.insert(path.into(), Some(content.into_bytes()));
        }
    }

    /// The content of a file of `root` after the changes.
    pub(crate) fn content(&self, root: &Path, path: &str) -> Result<String> {
        let content = match self.files.get(Path::new(path)) {
            Some(content) => content.clone().unwrap_or_default(),
            None => fs::read(root.join(path)).with_context(|| format!("cannot read {path}"))?,
        };
        String::from_utf8(content).with_context(|| format!("{path} is not valid UTF-8"))
    }

    /// The files with the changes in them.
    pub(crate) fn on(&self, mut files: Files) -> Files {
        for (path, content) in &self.files {
            match content {
                Some(content) => drop(files.insert(path.clone(), content.clone())),
                None => drop(files.remove(path)),
            }
        }
        files
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The files, each with what to say of it.
    pub(crate) fn describe(&self, root: &Path) -> Vec<String> {
        let what = |path: &Path, content: &Option<Vec<u8>>| match content {
            None => "must not exist",
            Some(_) if root.join(path).exists() => "differs",
            Some(_) => "is missing",
        };
        self.files.iter().map(|(path, content)| format!("{} {}", path.display(), what(path, content))).collect()
    }

    /// Writes what differs, and nothing else. If anything fails, everything is as it was before.
    pub(crate) fn apply(&self, root: &Path) -> Result<()> {
        if self.is_empty() {
            return Ok(());
        }
        let replaced = self.stage(root).and_then(|()| self.files.keys().try_for_each(|path| replace(root, path)));
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
        for (path, content) in &self.files {
            let (old, new) = (root.join(path), staged.join(NEW).join(path));
            if old.is_dir() {
                bail!("cannot write {}, which is a directory", old.display());
            }
            if let Some(content) = content {
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
        read_folder(&old, &[])?.keys().try_for_each(|path| rename(&old.join(path), &root.join(path)))?;
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
        let changed = self.files.len() - self.added - self.removed;
        write!(f, "{} files added, {changed} changed, {} removed", self.added, self.removed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(names: &[(&str, &str)]) -> Files {
        names.iter().map(|(name, content)| (PathBuf::from(name), content.as_bytes().to_vec())).collect()
    }

    #[test]
    fn only_what_differs_is_written_and_what_is_gone_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let old = files(&[("same", "1"), ("deep/changed", "1"), ("gone", "1")]);
        let new = files(&[("same", "1"), ("deep/changed", "2"), ("new/new", "1")]);
        let all = Changes::between(&Files::new(), &old, Path::new(""));
        all.apply(folder.path()).unwrap();
        let written = |name: &str| fs::metadata(folder.path().join(name)).unwrap().modified().unwrap();
        let before = written("same");
        let changes = Changes::between(&old, &new, Path::new(""));
        assert_eq!(changes.to_string(), "1 files added, 1 changed, 1 removed");
        assert_eq!(
            changes.describe(folder.path()),
            ["deep/changed differs", "gone must not exist", "new/new is missing"]
        );
        changes.apply(folder.path()).unwrap();
        assert_eq!(read_folder(folder.path(), &[]).unwrap(), new);
        assert_eq!(written("same"), before);
        assert!(Changes::between(&new, &new, Path::new("")).is_empty());
    }

    #[test]
    fn what_is_said_last_of_a_file_counts() {
        let folder = tempfile::tempdir().unwrap();
        let old = files(&[("changed", "1"), ("gone", "1")]);
        Changes::between(&Files::new(), &old, Path::new("")).apply(folder.path()).unwrap();
        let mut changes = Changes::between(&old, &files(&[("changed", "2"), ("new", "1")]), Path::new(""));
        changes.file(folder.path(), "new", "2".into());
        assert_eq!(changes.to_string(), "1 files added, 1 changed, 1 removed");
        assert_eq!(changes.content(folder.path(), "new").unwrap(), "2");
        changes.file(folder.path(), "changed", "1".into());
        changes.file(folder.path(), "gone", "1".into());
        assert_eq!(changes.to_string(), "1 files added, 0 changed, 0 removed");
    }

    #[test]
    fn a_failure_in_the_middle_leaves_everything_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let old = files(&[("a", "1"), ("b", "1"), ("c/d", "1")]);
        Changes::between(&Files::new(), &old, Path::new("")).apply(folder.path()).unwrap();
        // A directory cannot be created where a file is.
        fs::write(folder.path().join("file"), "1").unwrap();
        let old = read_folder(folder.path(), &[]).unwrap();
        let change = |new: &[(&str, &str)]| Changes::between(&old, &files(new), Path::new("")).apply(folder.path());
        let error = change(&[("a", "2"), ("a2", "new"), ("file", "1"), ("file/z", "1")]).unwrap_err();
        assert!(format!("{error:#}").starts_with("no file was changed: cannot create"), "{error:#}");
        assert_eq!(read_folder(folder.path(), &[]).unwrap(), old);
        let error = change(&[("a", "2"), ("c", "1")]).unwrap_err();
        assert!(format!("{error:#}").ends_with("c, which is a directory"), "{error:#}");
        assert_eq!(read_folder(folder.path(), &[]).unwrap(), old);
    }

    #[test]
    fn interrupted_changes_are_undone_by_the_next_run() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let old = files(&[("changed", "1"), ("deep/gone", "1"), ("later", "1")]);
        Changes::between(&Files::new(), &old, Path::new("")).apply(root).unwrap();
        let new = files(&[("added", "1"), ("changed", "2"), ("later", "2")]);
        let staged = || Changes::between(&old, &new, Path::new("")).stage(root).unwrap();
        staged();
        ["added", "changed", "deep/gone"].iter().for_each(|path| replace(root, Path::new(path)).unwrap());
        assert_eq!(fs::read(root.join("changed")).unwrap(), b"2");
        recover(root).unwrap();
        assert_eq!(read_folder(root, &[]).unwrap(), old);
        // Interrupted before the list was complete.
        staged();
        fs::write(root.join(STAGED).join(ADDED), "[\"lat").unwrap();
        recover(root).unwrap();
        assert_eq!(read_folder(root, &[]).unwrap(), old);
    }
}
