//! Files that appear whole or not at all.

use std::{
    fs::{self, File},
    io::{self, Seek as _, Write},
    path::{Path, PathBuf},
    process,
};

use super::{
    FileError,
    target::{copy_access, create, directory_of, existing, resolve},
};
use crate::runtime::{Runtime as _, System, uuid_v4};

/// A file that appears under its name when it is complete.
///
/// Until [`commit`](Self::commit) the bytes go to a temporary file in the same directory. A file that already has the
/// name stays as it was; it also stays if this value is dropped before.
///
/// A file that is replaced passes on its permissions, from the first byte on, and its owner and group where the process
/// may set them (on Unix). If the group cannot be kept, the permissions of the group are not either. Access control lists,
/// extended attributes and other hard links are not kept. A new file gets the usual permissions of the process and its
/// directory.
///
/// A symbolic link is followed, also one whose file does not exist yet. Everything else is an error and stays untouched: a
/// device, a pipe, a directory, or an open file descriptor such as `/dev/stdout`.
///
/// ```
/// use std::io::{BufWriter, Write as _};
/// use linkbreakers::{AtomicFile, VisitorsApi};
///
/// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
/// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
/// # std::fs::create_dir_all(std::env::temp_dir().join("linkbreakers-docs"))?;
/// # std::env::set_current_dir(std::env::temp_dir().join("linkbreakers-docs"))?;
/// let mut file = BufWriter::new(AtomicFile::create("visitor-ids.txt")?);
/// for visitor in VisitorsApi::new(&client).list().items() {
///     writeln!(file, "{}", visitor?.id)?;
/// }
/// file.into_inner()?.commit()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
#[must_use = "the file does not appear before `commit`"]
pub struct AtomicFile {
    file: File,
    /// Where the file appears: at the end of all symbolic links.
    target: PathBuf,
    temporary: PathBuf,
    is_committed: bool,
}

impl AtomicFile {
    /// Creates the temporary file.
    ///
    /// - `path`: the name of the file; its directory must exist.
    ///
    /// # Errors
    ///
    /// If no file can be created in the directory, or if `path` leads to what is not a regular file.
    pub fn create(path: impl AsRef<Path>) -> Result<Self, FileError> {
        let path = path.as_ref();
        let target = resolve(path)?;
        let old = existing(&target)?;
        let unique = System::new().random().map_or_else(|| process::id().to_string(), uuid_v4);
        let temporary = target.with_file_name(format!(".linkbreakers-{unique}.part"));
        let unwritable = |error| FileError::unwritable(Some(path), error);
        let file = create(&temporary, old.is_some()).map_err(unwritable)?;
        let atomic = Self { file, target, temporary, is_committed: false };
        old.map_or(Ok(()), |old| copy_access(&atomic.file, &old)).map_err(unwritable)?;
        Ok(atomic)
    }

    /// Discards what was written so far.
    pub(crate) fn restart(&mut self) -> io::Result<()> {
        self.file.set_len(0)?;
        self.file.rewind()
    }

    /// Gives the file its name, once its bytes are on the disk.
    ///
    /// # Errors
    ///
    /// If that fails; a file that had the name before is still there, and the temporary file is removed.
    pub fn commit(mut self) -> Result<(), FileError> {
        // Its permissions may have changed since the temporary file was created.
        let old = existing(&self.target)?;
        old.map_or(Ok(()), |old| copy_access(&self.file, &old))
            .and_then(|()| self.file.sync_all())
            .and_then(|()| fs::rename(&self.temporary, &self.target))
            .map_err(|error| FileError::unwritable(Some(&self.target), error))?;
        self.is_committed = true;
        sync_directory(&self.target);
        Ok(())
    }
}

impl Write for AtomicFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for AtomicFile {
    fn drop(&mut self) {
        if !self.is_committed {
            let _ = fs::remove_file(&self.temporary);
        }
    }
}

/// Makes the new name survive a loss of power. The file is complete either way, and not every file system can do it.
fn sync_directory(path: &Path) {
    if cfg!(unix) {
        let _ = File::open(directory_of(path)).and_then(|directory| directory.sync_all());
    }
}

#[cfg(test)]
#[path = "atomic_tests.rs"]
mod tests;
