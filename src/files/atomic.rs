//! Files that are replaced atomically.

use std::{
    fs::{self, File},
    io::{self, Seek as _, Write},
    path::{Path, PathBuf},
    process,
};

use super::{
    error::FileError,
    target::{copy_access, create, directory_of, existing, resolve},
};
use crate::runtime::{Runtime as _, System, uuid_v4};

/// A file that appears under its name only when it is complete.
///
/// Until [`commit`](Self::commit), the data is in a temporary file in the same directory, and an existing file of the
/// name remains unchanged. If the value is dropped without `commit`, the temporary file is removed.
///
/// If an existing file is replaced, the new one has its permissions from the first byte on, and also its owner and
/// group if the process may set them (on Unix). If the group cannot be set, the new file has no group permissions.
/// Access control lists, extended attributes and other hard links are not kept. Without an existing file, the new one
/// gets the default permissions of the process and its directory.
///
/// A symbolic link is followed, even if its target does not exist yet. Anything else is rejected and remains unchanged:
/// a device, a pipe, a directory, or an open file descriptor such as `/dev/stdout`.
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
    /// The path of the file, after all symbolic links.
    target: PathBuf,
    temporary: PathBuf,
    is_committed: bool,
}

impl AtomicFile {
    /// Creates the temporary file.
    ///
    /// - `path`: the path of the final file; its directory must exist.
    ///
    /// # Errors
    ///
    /// [`FileError`] if the temporary file cannot be created, or if `path` leads to anything but a regular file.
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

    /// Discards the data written so far.
    pub(crate) fn restart(&mut self) -> io::Result<()> {
        self.file.set_len(0)?;
        self.file.rewind()
    }

    /// Writes the data to disk, and renames the temporary file to its final name.
    ///
    /// # Errors
    ///
    /// [`FileError`] if this fails; an existing file remains unchanged, and the temporary file is removed.
    pub fn commit(mut self) -> Result<(), FileError> {
        // The permissions of the existing file may have changed since the temporary file was created.
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

/// Makes the rename survive a power failure. Errors are ignored: the file is complete either way, and not every file
/// system supports this.
fn sync_directory(path: &Path) {
    if cfg!(unix) {
        let _ = File::open(directory_of(path)).and_then(|directory| directory.sync_all());
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;
    use crate::testing::{file_names, temporary_directory};

    /// Replaces the file at `path`, or creates it.
    fn write(path: &Path, content: &str) -> Result<(), FileError> {
        let mut file = AtomicFile::create(path)?;
        file.write_all(content.as_bytes()).unwrap();
        file.commit()
    }

    /// The error for a path that is rejected, without the directory.
    fn rejection(path: &Path) -> String {
        let directory = path.parent().unwrap().display().to_string();
        AtomicFile::create(path).unwrap_err().to_string().replace(&directory, "")
    }

    #[test]
    fn file_appears_at_the_commit() {
        let directory = temporary_directory("atomic");
        let path = directory.join("a.csv");
        fs::write(&path, "old").unwrap();
        let mut file = AtomicFile::create(&path).unwrap();
        file.write_all(b"half of the ").unwrap();
        file.flush().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(file_names(&directory).len(), 2, "the temporary file is in the same directory");
        file.restart().unwrap();
        file.write_all(b"new").unwrap();
        file.commit().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(file_names(&directory), ["a.csv"]);
        fs::remove_dir_all(directory).unwrap();
    }

    #[test]
    fn temporary_file_is_removed_on_drop() {
        let directory = temporary_directory("atomic");
        let mut file = AtomicFile::create(directory.join("a.csv")).unwrap();
        file.write_all(b"half").unwrap();
        drop(file);
        assert!(file_names(&directory).is_empty());
        fs::remove_dir_all(directory).unwrap();
    }

    #[test]
    fn path_of_anything_but_a_file_is_rejected() {
        let directory = temporary_directory("atomic");
        assert_snapshot!(rejection(&directory).rsplit('`').next().unwrap(), @" is not a regular file, so it cannot be replaced by one");
        assert_snapshot!(AtomicFile::create("").unwrap_err(), @"`` is not the name of a file");
        assert_snapshot!(AtomicFile::create("missing/").unwrap_err(), @"`missing/` is not the name of a file");
        let error = AtomicFile::create(directory.join("missing/a.csv")).unwrap_err().to_string();
        assert!(error.contains("missing/a.csv` could not be written: "), "{error}");
        fs::remove_dir_all(directory).unwrap();
    }

    #[cfg(unix)]
    mod unix {
        use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown, symlink};

        use super::*;

        fn mode(path: &Path) -> u32 {
            fs::metadata(path).unwrap().mode() & 0o777
        }

        fn set_mode(path: &Path, mode: u32) {
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        }

        #[test]
        fn replaced_file_keeps_its_mode_from_the_first_byte_on() {
            let directory = temporary_directory("atomic");
            let path = directory.join("a.csv");
            fs::write(&path, "old").unwrap();
            for kept in [0o600, 0o640, 0o666, 0o444, 0o755] {
                set_mode(&path, kept);
                let file = AtomicFile::create(&path).unwrap();
                assert_eq!(mode(&file.temporary), kept, "before anything is written");
                file.commit().unwrap();
                assert_eq!(mode(&path), kept);
            }
            fs::remove_dir_all(directory).unwrap();
        }

        #[test]
        fn mode_that_changes_before_the_commit_is_kept_too() {
            let directory = temporary_directory("atomic");
            let path = directory.join("a.csv");
            fs::write(&path, "old").unwrap();
            set_mode(&path, 0o644);
            let file = AtomicFile::create(&path).unwrap();
            set_mode(&path, 0o600);
            file.commit().unwrap();
            assert_eq!(mode(&path), 0o600);
            fs::remove_dir_all(directory).unwrap();
        }

        #[test]
        fn new_file_gets_the_usual_mode() {
            let directory = temporary_directory("atomic");
            let (usual, path) = (directory.join("usual"), directory.join("a.csv"));
            fs::write(&usual, "").unwrap();
            write(&path, "new").unwrap();
            assert_eq!(mode(&path), mode(&usual));
            fs::remove_dir_all(directory).unwrap();
        }

        #[test]
        fn replaced_file_keeps_its_owner_where_that_is_permitted() {
            let directory = temporary_directory("atomic");
            let path = directory.join("a.csv");
            fs::write(&path, "old").unwrap();
            // Only root may change the owner; for other users it is the same anyway.
            let _ = chown(&path, Some(54_321), Some(54_322));
            let before = fs::metadata(&path).unwrap();
            write(&path, "new").unwrap();
            let after = fs::metadata(&path).unwrap();
            assert_eq!((after.uid(), after.gid(), after.mode()), (before.uid(), before.gid(), before.mode()));
            assert_ne!(after.ino(), before.ino(), "the file should be a new one");
            fs::remove_dir_all(directory).unwrap();
        }

        #[test]
        fn symbolic_link_is_followed_even_if_its_target_does_not_exist() {
            let directory = temporary_directory("atomic");
            let (real, first, second) = (directory.join("real"), directory.join("first"), directory.join("second"));
            symlink("real", &first).unwrap();
            symlink(&first, &second).unwrap();
            for content in ["created", "replaced"] {
                write(&second, content).unwrap();
                assert_eq!(fs::read_to_string(&real).unwrap(), content);
                assert!(fs::symlink_metadata(&first).unwrap().is_symlink());
                assert!(fs::symlink_metadata(&second).unwrap().is_symlink());
                assert_eq!(file_names(&directory).len(), 3);
            }
            symlink("loop", directory.join("loop")).unwrap();
            assert!(rejection(&directory.join("loop")).contains("could not be written"));
            fs::remove_dir_all(directory).unwrap();
        }

        #[test]
        fn device_is_not_replaced() {
            assert_snapshot!(AtomicFile::create("/dev/null").unwrap_err(), @"`/dev/null` is not a regular file, so it cannot be replaced by one");
        }

        #[cfg(target_os = "linux")]
        #[test]
        fn open_descriptor_is_not_replaced_by_any_path_to_it() {
            use std::os::fd::AsRawFd as _;

            let directory = temporary_directory("atomic");
            let path = directory.join("out");
            fs::write(&path, "redirected").unwrap();
            let open = File::open(&path).unwrap();
            let link = directory.join("link");
            let own = format!("/proc/self/fd/{}", open.as_raw_fd());
            symlink(&own, &link).unwrap();
            for path in [format!("/dev/fd/{}", open.as_raw_fd()), own, link.to_str().unwrap().to_owned()] {
                let error = AtomicFile::create(&path).unwrap_err().to_string();
                assert!(error.starts_with(&format!("`{path}` is an open file descriptor")), "{error}");
            }
            assert_snapshot!(AtomicFile::create("/dev/stdout").unwrap_err(), @"`/dev/stdout` is an open file descriptor, so it cannot be replaced by a file; write to that stream directly");
            assert_eq!(fs::read(&path).unwrap(), b"redirected");
            fs::remove_dir_all(directory).unwrap();
        }
    }
}
