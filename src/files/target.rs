//! The file that an atomic replacement ends up at, and who may read it.

use std::{
    fs::{self, File, Metadata},
    io,
    path::{Path, PathBuf, is_separator},
};

use super::error::FileError;

/// As many symbolic links in a row as Linux follows.
const MAX_LINKS: usize = 40;

/// Follows the symbolic links of `path` to the file that is to be replaced or created.
///
/// Unlike `canonicalize` it also follows a link whose file does not exist yet, and it stops at a link that stands for an
/// open file descriptor, such as `/dev/stdout`: the file behind it belongs to whoever opened it.
pub(super) fn resolve(path: &Path) -> Result<PathBuf, FileError> {
    let unwritable = |error| FileError::unwritable(Some(path), error);
    let names_directory = path.to_string_lossy().ends_with(is_separator);
    if path.file_name().is_none() || names_directory {
        return Err(FileError::unfit(path, "is not the name of a file"));
    }
    // The kernel may refuse to follow the link of another user; reading the links one by one would get around that.
    match fs::metadata(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(unwritable(error)),
        _ => {}
    }
    let mut target = path.to_owned();
    for _ in 0..MAX_LINKS {
        if is_descriptor(&target) {
            let problem =
                "is an open file descriptor, so it cannot be replaced by a file; write to that stream directly";
            return Err(FileError::unfit(path, problem));
        }
        match fs::symlink_metadata(&target) {
            Ok(found) if found.is_symlink() => {
                let next = fs::read_link(&target).map_err(unwritable)?;
                target = directory_of(&target).join(next);
            }
            _ => return Ok(target),
        }
    }
    Err(FileError::unfit(path, "leads through too many symbolic links"))
}

/// The file at `target`, if there is one; an error if something else is there, such as a device or a directory.
pub(super) fn existing(target: &Path) -> Result<Option<Metadata>, FileError> {
    match fs::symlink_metadata(target) {
        Ok(found) if found.is_file() => Ok(Some(found)),
        Ok(_) => Err(FileError::unfit(target, "is not a regular file, so it cannot be replaced by one")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(FileError::unwritable(Some(target), error)),
    }
}

pub(super) fn directory_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Whether `path` is an entry of `/dev/fd`, which is `/proc/self/fd` on Linux.
fn is_descriptor(path: &Path) -> bool {
    fs::canonicalize(directory_of(path)).is_ok_and(|directory| {
        directory == Path::new("/dev/fd") || (directory.starts_with("/proc") && directory.ends_with("fd"))
    })
}

/// Creates a file that nobody else can read yet if it is to take the place of another one.
pub(super) fn create(path: &Path, replaces: bool) -> io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if replaces {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    #[cfg(not(unix))]
    let _ = replaces;
    options.open(path)
}

/// Gives `file` the mode of `old` and, where the process may do that, its owner and group.
#[cfg(unix)]
pub(super) fn copy_access(file: &File, old: &Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};

    let new = file.metadata()?;
    let keeps_group = new.gid() == old.gid() || fchown(file, None, Some(old.gid())).is_ok();
    let mode = mode_like(old.mode(), keeps_group);
    if new.mode() & 0o777 != mode {
        file.set_permissions(fs::Permissions::from_mode(mode))?;
    }
    if new.uid() != old.uid() {
        // Only root may give a file away.
        let _ = fchown(file, Some(old.uid()), None);
    }
    Ok(())
}

/// What the old group could do is not for the members of another one.
#[cfg(unix)]
fn mode_like(old: u32, keeps_group: bool) -> u32 {
    old & if keeps_group { 0o777 } else { 0o707 }
}

#[cfg(not(unix))]
pub(super) fn copy_access(_: &File, _: &Metadata) -> io::Result<()> {
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn mode_without_the_group_gives_nothing_to_another_group() {
        assert_eq!(mode_like(0o100_640, true), 0o640);
        assert_eq!(mode_like(0o100_640, false), 0o600);
        assert_eq!(mode_like(0o104_775, false), 0o705);
    }
}
