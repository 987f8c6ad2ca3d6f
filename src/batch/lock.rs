//! The journal file, which is locked so that one run at a time can use it.

use std::{
    fmt,
    fs::{File, OpenOptions},
    io::{self, Read as _, Seek as _, SeekFrom, Write as _},
    ops::Deref,
    path::{Path, PathBuf},
};

use crate::files::open_regular;

/// The storage of a journal.
pub(super) trait Disk: fmt::Debug {
    fn length(&mut self) -> io::Result<u64>;

    fn read_at(&mut self, offset: u64, buffer: &mut [u8]) -> io::Result<usize>;

    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<()>;

    /// Makes all writes survive a power failure.
    fn sync(&mut self) -> io::Result<()>;

    fn truncate(&mut self, length: u64) -> io::Result<()>;
}

#[derive(Debug)]
struct LockedFile<F>(F);

impl<F: Deref<Target = File> + fmt::Debug> Disk for LockedFile<F> {
    fn length(&mut self) -> io::Result<u64> {
        Ok(self.0.metadata()?.len())
    }

    fn read_at(&mut self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let mut file: &File = &self.0;
        file.seek(SeekFrom::Start(offset))?;
        file.read(buffer)
    }

    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        let mut file: &File = &self.0;
        file.seek(SeekFrom::Start(offset))?;
        file.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.0.sync_data()
    }

    fn truncate(&mut self, length: u64) -> io::Result<()> {
        self.0.set_len(length)
    }
}

/// Opens or creates the file at `path`; `None` if another run, in this process or another, has it open.
pub(super) fn open(path: &Path) -> io::Result<Option<Box<dyn Disk>>> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    open_locked(&options, path)
}

/// Creates an empty file next to `path`, locked like a journal, that [`replace`] makes the one at `path`.
pub(super) fn create_beside(path: &Path) -> io::Result<(Box<dyn Disk>, PathBuf)> {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    let beside = PathBuf::from(name);
    let disk = open(&beside)?.ok_or_else(|| io::Error::other("a file that replaces it is in use"))?;
    Ok((disk, beside))
}

/// Renames `beside` to `path`, whose file it replaces.
pub(super) fn replace(path: &Path, beside: &Path) -> io::Result<()> {
    std::fs::rename(beside, path)?;
    #[cfg(unix)]
    sync_directory(path)?;
    Ok(())
}

// `File::try_lock` needs a newer Rust than this crate supports.
#[cfg(unix)]
fn open_locked(options: &OpenOptions, path: &Path) -> io::Result<Option<Box<dyn Disk>>> {
    use std::os::unix::fs::MetadataExt as _;

    use nix::{
        errno::Errno,
        fcntl::{Flock, FlockArg},
    };

    loop {
        let file = match Flock::lock(open_regular(path, options)?, FlockArg::LockExclusiveNonblock) {
            Ok(file) => file,
            Err((_, Errno::EWOULDBLOCK)) => return Ok(None),
            Err((_, errno)) => return Err(errno.into()),
        };
        // The previous owner of the lock may have deleted or replaced the file since it was opened.
        let locked = file.metadata()?;
        match std::fs::metadata(path) {
            Ok(current) if (current.dev(), current.ino()) == (locked.dev(), locked.ino()) => {}
            Ok(_) => continue,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        }
        if locked.len() == 0 {
            sync_directory(path)?;
        }
        return Ok(Some(Box::new(LockedFile(file))));
    }
}

/// Makes the entry of a new file in its directory survive a power failure.
#[cfg(unix)]
fn sync_directory(path: &Path) -> io::Result<()> {
    let directory = path.parent().filter(|directory| !directory.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(directory)?.sync_all()
}

#[cfg(windows)]
fn open_locked(options: &OpenOptions, path: &Path) -> io::Result<Option<Box<dyn Disk>>> {
    use std::os::windows::fs::OpenOptionsExt as _;

    const SHARE_READ: u32 = 1;
    const SHARING_VIOLATION: i32 = 32;
    match open_regular(path, options.clone().share_mode(SHARE_READ)) {
        Ok(file) => Ok(Some(Box::new(LockedFile(Box::new(file))))),
        Err(error) if error.raw_os_error() == Some(SHARING_VIOLATION) => Ok(None),
        Err(error) => Err(error),
    }
}

// This crate supports no file locks on other systems.
#[cfg(not(any(unix, windows)))]
fn open_locked(options: &OpenOptions, path: &Path) -> io::Result<Option<Box<dyn Disk>>> {
    Ok(Some(Box::new(LockedFile(Box::new(open_regular(path, options)?)))))
}

#[cfg(all(test, unix))]
mod tests {
    use nix::{sys::stat::Mode, unistd::mkfifo};

    use super::*;

    #[test]
    fn journal_must_be_a_regular_file() {
        let directory = crate::testing::temporary_directory("lock");
        let pipe = directory.join("pipe");
        mkfifo(&pipe, Mode::S_IRWXU).unwrap();
        for path in [pipe.as_path(), &directory, Path::new("/dev/null")] {
            assert_eq!(open(path).unwrap_err().to_string(), "it is not a regular file", "{}", path.display());
        }
        std::fs::remove_dir_all(directory).unwrap();
    }
}
