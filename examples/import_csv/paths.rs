//! Paths that must not lead to the same file.

use std::{
    fs,
    path::{Path, PathBuf},
};

use common::cli;

/// Fails if two of these paths, each with the argument that it is from, lead to the same file, whether or not it exists.
pub(crate) fn check_distinct(paths: &[(&str, &Path)]) -> anyhow::Result<()> {
    for (n, (name, path)) in paths.iter().enumerate() {
        for (other, other_path) in &paths[..n] {
            if resolve(path) == resolve(other_path) || is_same_file(path, other_path) {
                let path = path.display();
                return cli::bad(format!("{name}: {path} is the same file as {other}; each needs a file of its own"));
            }
        }
    }
    Ok(())
}

/// The path without links and dots, as far as what it leads to exists.
fn resolve(path: &Path) -> PathBuf {
    const MOST_LINKS: usize = 40;
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        // A link to a file that does not exist yet cannot be canonicalized.
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

/// Whether both exist and are one file, such as two hard links.
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
