//! Files that are there whole or not at all, and standard output.

use std::{
    fs::Permissions,
    io::{self, BufWriter, StdoutLock, Write},
    path::{Path, PathBuf},
};

use anyhow::Context as _;
use tempfile::NamedTempFile;

/// Where a program writes to.
pub enum Output {
    /// Standard output.
    Stdout(BufWriter<StdoutLock<'static>>),
    /// A file beside the one that it becomes when it is finished.
    File(BufWriter<NamedTempFile>, PathBuf),
}

impl Output {
    /// Opens `path`, or standard output if there is none or it is `-`.
    ///
    /// # Errors
    ///
    /// If no file can be made in its folder.
    pub fn open(path: Option<&Path>) -> anyhow::Result<Self> {
        match path.filter(|path| *path != Path::new("-")) {
            None => Ok(Self::Stdout(BufWriter::new(io::stdout().lock()))),
            Some(path) => {
                let file = beside(path).with_context(|| format!("cannot write {}", path.display()))?;
                Ok(Self::File(BufWriter::new(file), path.to_owned()))
            }
        }
    }

    /// Writes out what is left, and gives the file its name.
    ///
    /// # Errors
    ///
    /// If that cannot be written; then whatever had the name before is still there.
    pub fn finish(self) -> anyhow::Result<()> {
        match self {
            Self::Stdout(mut stdout) => Ok(stdout.flush()?),
            Self::File(file, path) => {
                let persist = || -> io::Result<()> {
                    let file = file.into_inner()?;
                    file.as_file().sync_all()?;
                    file.persist(&path)?;
                    Ok(())
                };
                persist().with_context(|| format!("cannot write {}", path.display()))
            }
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stdout(stdout) => stdout.write(bytes),
            Self::File(file, _) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stdout(stdout) => stdout.flush(),
            Self::File(file, _) => file.flush(),
        }
    }
}

/// Writes a whole file.
///
/// # Errors
///
/// If it cannot be written; then whatever had the name before is still there.
pub fn write(path: &Path, contents: &str) -> anyhow::Result<()> {
    let mut output = Output::open(Some(path))?;
    output.write_all(contents.as_bytes())?;
    output.finish()
}

/// A new file in the folder of `path`, for only there renaming is one step.
fn beside(path: &Path) -> io::Result<NamedTempFile> {
    if path.is_dir() {
        return Err(io::Error::from(io::ErrorKind::IsADirectory));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".").suffix(".part");
    if let Some(permissions) = usual_permissions() {
        builder.permissions(permissions);
    }
    builder.tempfile_in(folder)
}

/// Those that any new file gets: a report is for others to read, too.
#[cfg(unix)]
fn usual_permissions() -> Option<Permissions> {
    use std::os::unix::fs::PermissionsExt as _;
    Some(Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn usual_permissions() -> Option<Permissions> {
    None
}
