//! The target of an atomic replacement: its path after symbolic links, and its permissions.

use std::{
    fs::{self, File, Metadata},
    io,
    path::{Path, PathBuf, is_separator},
};

use super::error::FileError;

// Linux follows at most this many symbolic links.
const MAX_LINKS: usize = 40;

/// Follows the symbolic links of `path` to the file to replace or create.
///
/// Unlike `canonicalize`, it also follows a link whose target does not exist yet. It rejects a link that represents an
/// open file descriptor, such as `/dev/stdout`, because another process may have opened the file.
pub(super) fn resolve(path: &Path) -> Result<PathBuf, FileError> {
    let unwritable = |error| FileError::unwritable(Some(path), error);
    let names_directory = path.to_string_lossy().ends_with(is_separator);
    if path.file_name().is_none() || names_directory {
        return Err(FileError::unsuitable(path, "is not the name of a file"));
    }
    // The kernel may forbid following a link of another user; reading the links one by one would bypass that.
    match fs::metadata(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(unwritable(error)),
        _ => {}
    }
    let mut target = path.to_owned();
    for _ in 0..MAX_LINKS {
        if is_descriptor(&target) {
            let problem =
                "is an open file descriptor, so it cannot be replaced by a file; write to that stream directly";
            return Err(FileError::unsuitable(path, problem));
        }
        match fs::symlink_metadata(&target) {
            Ok(metadata) if metadata.is_symlink() => {
                let next = fs::read_link(&target).map_err(unwritable)?;
                target = directory_of(&target).join(next);
            }
            _ => return Ok(target),
        }
    }
    Err(FileError::unsuitable(path, format!("leads through more than {MAX_LINKS} symbolic links")))
}

/// The metadata of the regular file at `target`, if it exists. Anything else, such as a directory, is an error.
pub(super) fn existing(target: &Path) -> Result<Option<Metadata>, FileError> {
    match fs::symlink_metadata(target) {
        Ok(metadata) if metadata.is_file() => Ok(Some(metadata)),
        Ok(_) => Err(FileError::unsuitable(target, "is not a regular file, so it cannot be replaced by one")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(FileError::unwritable(Some(target), error)),
    }
}

pub(super) fn directory_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Returns whether `path` is an entry of `/dev/fd`, which is `/proc/self/fd` on Linux.
fn is_descriptor(path: &Path) -> bool {
    fs::canonicalize(directory_of(path)).is_ok_and(|directory| {
        directory == Path::new("/dev/fd") || (directory.starts_with("/proc") && directory.ends_with("fd"))
    })
}

/// Creates a file. If it replaces another one, only the owner can read it until `copy_access` sets its permissions.
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

/// Sets the mode of `file` to that of `old`, and also the owner and group if the process may do that.
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
        // Only root may change the owner.
        let _ = fchown(file, Some(old.uid()), None);
    }
    Ok(())
}

/// Returns the mode for the new file, without group permissions if it has another group than the old file.
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
    fn mode_for_another_group_has_no_group_permissions() {
        assert_eq!(mode_like(0o100_640, true), 0o640);
        assert_eq!(mode_like(0o100_640, false), 0o600);
        assert_eq!(mode_like(0o104_775, false), 0o705);
    }
}
