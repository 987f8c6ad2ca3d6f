//! Files that are there whole or not at all.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Seek as _, Write},
    path::{Path, PathBuf},
    process,
};

use super::FileError;
use crate::runtime::{Runtime, uuid_v4};

/// A file that appears under its name when it is complete; until then, and if it never is, whatever was there before
/// stays.
///
/// The bytes go to a temporary file in the same folder, so that the renaming at the end is one step, and reach the disk
/// before it. An existing symbolic link is followed.
#[derive(Debug)]
pub(crate) struct AtomicFile {
    file: File,
    path: PathBuf,
    temporary: PathBuf,
    is_done: bool,
}

impl AtomicFile {
    pub(crate) fn create(path: &Path, runtime: &dyn Runtime) -> Result<Self, FileError> {
        let unwritable = |error| FileError::unwritable(Some(path), error);
        let target = match fs::metadata(path) {
            // A device, such as `/dev/null`, would be replaced by a file.
            Ok(found) if !found.is_file() => {
                return Err(FileError::unfit(path, "is no ordinary file, so it cannot be replaced by one"));
            }
            Ok(_) => fs::canonicalize(path).map_err(unwritable)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
            Err(error) => return Err(unwritable(error)),
        };
        if target.file_name().is_none() {
            return Err(FileError::unfit(path, "is not the name of a file"));
        }
        let unique = runtime.random().map_or_else(|| process::id().to_string(), uuid_v4);
        let temporary = target.with_file_name(format!(".linkbreakers-{unique}.part"));
        let file = OpenOptions::new().write(true).create_new(true).open(&temporary).map_err(unwritable)?;
        Ok(Self { file, path: target, temporary, is_done: false })
    }

    /// Forgets what was written.
    pub(crate) fn restart(&mut self) -> io::Result<()> {
        self.file.set_len(0)?;
        self.file.rewind()
    }

    /// Gives the complete file its name.
    pub(crate) fn commit(mut self) -> Result<(), FileError> {
        let finished = self.file.sync_all().and_then(|()| fs::rename(&self.temporary, &self.path));
        finished.map_err(|error| FileError::unwritable(Some(&self.path), error))?;
        self.is_done = true;
        sync_folder(&self.path);
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
        if !self.is_done {
            let _ = fs::remove_file(&self.temporary);
        }
    }
}

/// Makes the new name last through a loss of power. The file is complete either way, and not every file system can.
fn sync_folder(path: &Path) {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if cfg!(unix) {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        runtime::fake::Fake,
        testing::{folder, names_in},
    };

    fn create(path: &Path) -> Result<AtomicFile, FileError> {
        AtomicFile::create(path, &Fake::new())
    }

    #[test]
    fn a_file_appears_when_it_is_complete() {
        let folder = folder("atomic");
        let path = folder.join("a.csv");
        fs::write(&path, "old").unwrap();
        let mut file = create(&path).unwrap();
        file.write_all(b"half of the ").unwrap();
        file.flush().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(names_in(&folder).len(), 2, "the temporary file is in the same folder");
        file.restart().unwrap();
        file.write_all(b"new").unwrap();
        file.commit().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(names_in(&folder), ["a.csv"]);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_file_that_is_given_up_leaves_nothing() {
        let folder = folder("atomic");
        let path = folder.join("a.csv");
        let mut file = create(&path).unwrap();
        file.write_all(b"half").unwrap();
        drop(file);
        assert!(names_in(&folder).is_empty());
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn what_cannot_be_a_file_is_refused() {
        let folder = folder("atomic");
        assert!(
            create(&folder).unwrap_err().to_string().ends_with("is no ordinary file, so it cannot be replaced by one")
        );
        assert!(create(Path::new("")).unwrap_err().to_string().contains("is not the name of a file"));
        let error = create(&folder.join("missing/a.csv")).unwrap_err().to_string();
        assert!(error.contains("missing/a.csv` could not be written: "), "{error}");
        fs::remove_dir_all(folder).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn a_symbolic_link_stays_and_a_device_is_not_replaced() {
        let folder = folder("atomic");
        let (path, link) = (folder.join("real"), folder.join("link"));
        fs::write(&path, "old").unwrap();
        std::os::unix::fs::symlink(&path, &link).unwrap();
        let mut file = create(&link).unwrap();
        file.write_all(b"new").unwrap();
        file.commit().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert!(create(Path::new("/dev/null")).is_err());
        fs::remove_dir_all(folder).unwrap();
    }
}
