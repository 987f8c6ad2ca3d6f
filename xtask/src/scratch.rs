//! Temporary files below `target/`, for one process at a time.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process;

use anyhow::{Context, Result};

use crate::workspace::{root, say};
use crate::{tree, verify};

/// A directory that other processes do not use, nor the workspace's copy for checks, until this is dropped.
pub(crate) struct Scratch {
    files: PathBuf,
    _lock: File,
}

impl Scratch {
    /// Waits for other processes, and cleans up after one that was interrupted.
    pub(crate) fn take() -> Result<Self> {
        let scratch = Self::lock(&verify::target(root()).join("xtask"))?;
        tree::recover(root())?;
        Ok(scratch)
    }

    fn lock(directory: &Path) -> Result<Self> {
        let context = || format!("cannot prepare {}", directory.display());
        fs::create_dir_all(directory).with_context(context)?;
        let lock = File::create(directory.join("lock")).with_context(context)?;
        if lock.try_lock().is_err() {
            say("waiting for another `cargo xtask` to finish");
            lock.lock().with_context(context)?;
        }
        let left = fs::read_dir(directory).with_context(context)?.flatten().map(|entry| entry.path());
        // The generator of an interrupted run can still write here.
        left.filter(|path| path.is_dir()).for_each(|path| drop(fs::remove_dir_all(path)));
        let files = directory.join(process::id().to_string());
        fs::create_dir_all(&files).with_context(context)?;
        Ok(Self { files, _lock: lock })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.files
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // The next start removes leftover files.
        drop(fs::remove_dir_all(&self.files));
    }
}

#[cfg(test)]
mod tests {
    use std::{thread, time::Duration};

    use super::*;

    #[test]
    fn second_user_waits_for_the_first() {
        let directory = tempfile::tempdir().unwrap();
        let first = Scratch::lock(directory.path()).unwrap();
        let path = directory.path().to_path_buf();
        let second = thread::spawn(move || drop(Scratch::lock(&path).unwrap()));
        thread::sleep(Duration::from_millis(100));
        assert!(!second.is_finished() && first.path().exists());
        drop(first);
        second.join().unwrap();
    }

    #[test]
    fn files_of_an_interrupted_run_are_removed_by_the_next() {
        let directory = tempfile::tempdir().unwrap();
        let left = directory.path().join("1/generated");
        fs::create_dir_all(&left).unwrap();
        let scratch = Scratch::lock(directory.path()).unwrap();
        assert!(!left.exists() && scratch.path().exists());
        drop(scratch);
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1, "only the lock is left");
    }
}
