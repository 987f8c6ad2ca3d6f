//! Opening of regular files.

use std::{
    fs::{self, File, Metadata, OpenOptions},
    io,
    path::Path,
};

/// Opens a regular file. Anything else is rejected, such as a pipe, which would block until another process opens it.
pub(crate) fn open_regular(path: &Path, options: &OpenOptions) -> io::Result<File> {
    // Opening a device may already have an effect. If nothing is found, `open` creates the file or returns the error.
    if let Ok(metadata) = fs::metadata(path) {
        check(&metadata)?;
    }
    open_without_blocking(path, options)
}

/// Opens the file without blocking, because a pipe may have replaced it since the check.
fn open_without_blocking(path: &Path, options: &OpenOptions) -> io::Result<File> {
    #[cfg(unix)]
    let options = {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.clone().custom_flags(nix::fcntl::OFlag::O_NONBLOCK.bits()).to_owned()
    };
    let file = options.open(path)?;
    check(&file.metadata()?)?;
    Ok(file)
}

fn check(metadata: &Metadata) -> io::Result<()> {
    if metadata.is_file() {
        return Ok(());
    }
    let kind = if metadata.is_dir() { io::ErrorKind::IsADirectory } else { io::ErrorKind::InvalidInput };
    Err(io::Error::new(kind, "it is not a regular file"))
}

#[cfg(all(test, unix))]
mod tests {
    use nix::{sys::stat::Mode, unistd::mkfifo};

    use super::*;
    use crate::testing::temporary_directory;

    #[test]
    fn anything_but_a_regular_file_is_rejected_without_blocking() {
        let directory = temporary_directory("open");
        let pipe = directory.join("pipe");
        mkfifo(&pipe, Mode::S_IRWXU).unwrap();
        let socket = directory.join("socket");
        let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        let read = OpenOptions::new().read(true).to_owned();
        for path in [pipe.as_path(), &socket, &directory, Path::new("/dev/null")] {
            let error = open_regular(path, &read).unwrap_err().to_string();
            assert_eq!(error, "it is not a regular file", "{}", path.display());
        }
        let error = open_without_blocking(&pipe, &read).unwrap_err().to_string();
        assert_eq!(error, "it is not a regular file", "a pipe that replaced the file after the check");
        fs::remove_dir_all(directory).unwrap();
    }

    #[test]
    fn regular_file_is_opened_through_a_link_or_created() {
        let directory = temporary_directory("open");
        let (path, link) = (directory.join("a"), directory.join("link"));
        std::os::unix::fs::symlink(&path, &link).unwrap();
        let read = OpenOptions::new().read(true).to_owned();
        assert_eq!(open_regular(&link, &read).unwrap_err().kind(), io::ErrorKind::NotFound);
        open_regular(&link, OpenOptions::new().write(true).create(true)).unwrap();
        assert!(open_regular(&link, &read).unwrap().metadata().unwrap().is_file());
        fs::remove_dir_all(directory).unwrap();
    }
}
