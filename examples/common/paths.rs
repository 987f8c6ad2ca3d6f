//! Paths of input, output and journal files.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use anyhow::Context as _;

use crate::cli;

/// Checks that no two of these paths name the same file, whether or not it exists. Each path comes with the name of its
/// argument.
///
/// # Errors
///
/// Returns [`InvalidArguments`](cli::InvalidArguments) if two paths name the same file.
pub fn check_distinct(paths: &[(&str, &Path)]) -> anyhow::Result<()> {
    for (n, (name, path)) in paths.iter().enumerate() {
        for (other, other_path) in &paths[..n] {
            if resolve(path) == resolve(other_path) || is_same_file(path, other_path) {
                let path = path.display();
                return cli::invalid(format!("{name}: {path} is the same file as {other}; use different files"));
            }
        }
    }
    Ok(())
}

/// Resolves symbolic links and dots as far as the path exists.
fn resolve(path: &Path) -> PathBuf {
    const MAX_LINKS: usize = 40;
    let mut path = path.to_owned();
    for _ in 0..MAX_LINKS {
        // `canonicalize` fails for a symbolic link to a file that does not exist yet.
        let Ok(target) = fs::read_link(&path) else { break };
        path = path.parent().unwrap_or(Path::new("")).join(target);
    }
    if let Ok(path) = path.canonicalize() {
        return path;
    }
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    match (parent.canonicalize(), path.file_name()) {
        (Ok(parent), Some(name)) => parent.join(name),
        _ => path,
    }
}

/// Returns whether both paths exist and are the same file, such as two hard links.
#[cfg(unix)]
fn is_same_file(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let id = |path| fs::metadata(path).ok().map(|file| (file.dev(), file.ino()));
    id(one).is_some_and(|one| Some(one) == id(other))
}

#[cfg(not(unix))]
fn is_same_file(_: &Path, _: &Path) -> bool {
    false
}

/// Returns the path with `suffix` appended to its name.
pub fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// Removes a file, if it exists.
///
/// # Errors
///
/// Returns an error with the path if the file cannot be removed.
pub fn remove(path: &Path) -> anyhow::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove {}", path.display()))
        }
        _ => Ok(()),
    }
}
