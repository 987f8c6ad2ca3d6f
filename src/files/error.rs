//! Errors about local files.

use std::{
    error::Error,
    fmt, io,
    path::{Path, PathBuf},
};

use crate::text::one_line;

/// A local file could not be read or written, or is unsuitable.
///
/// [`source`](Error::source) is the [`io::Error`], if there is one.
#[derive(Debug)]
pub struct FileError(Box<Inner>);

#[derive(Debug)]
struct Inner {
    /// `None` for a writer that the caller passed.
    path: Option<PathBuf>,
    problem: Problem,
}

#[derive(Debug, thiserror::Error)]
enum Problem {
    #[error("could not be read: {}", one_line(&.0.to_string(), 200))]
    Unreadable(#[source] io::Error),
    #[error("could not be written: {}", one_line(&.0.to_string(), 200))]
    Unwritable(#[source] io::Error),
    #[error("{0}")]
    Unsuitable(String),
}

impl FileError {
    pub(crate) fn unreadable(path: &Path, error: io::Error) -> Self {
        Self::new(Some(path), Problem::Unreadable(error))
    }

    pub(crate) fn unwritable(path: Option<&Path>, error: io::Error) -> Self {
        Self::new(path, Problem::Unwritable(error))
    }

    /// `problem` follows the path in the message, such as "is empty".
    pub(crate) fn unsuitable(path: &Path, problem: impl Into<String>) -> Self {
        Self::new(Some(path), Problem::Unsuitable(problem.into()))
    }

    fn new(path: Option<&Path>, problem: Problem) -> Self {
        Self(Box::new(Inner { path: path.map(Path::to_owned), problem }))
    }

    /// The path of the file; `None` for a writer that the caller passed.
    pub fn path(&self) -> Option<&Path> {
        self.0.path.as_deref()
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path() {
            Some(path) => write!(f, "`{}` ", one_line(&path.to_string_lossy(), 300))?,
            None => f.write_str("the writer ")?,
        }
        self.0.problem.fmt(f)
    }
}

impl Error for FileError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.problem.source()
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;

    #[test]
    fn display_contains_the_path_and_the_problem() {
        let full = || io::Error::from(io::ErrorKind::StorageFull);
        let path = Path::new("/exports/events\n.csv");
        assert_snapshot!(FileError::unwritable(Some(path), full()), @"`/exports/events .csv` could not be written: no storage space");
        assert_snapshot!(FileError::unwritable(None, full()), @"the writer could not be written: no storage space");
        assert_snapshot!(FileError::unsuitable(path, "is empty"), @"`/exports/events .csv` is empty");
        assert!(FileError::unsuitable(path, "").source().is_none());
        let error = FileError::unwritable(Some(path), full());
        let source = error.source().unwrap().downcast_ref::<io::Error>().unwrap();
        assert_eq!((error.path(), source.kind()), (Some(path), io::ErrorKind::StorageFull));
    }
}
