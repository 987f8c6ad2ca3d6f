//! Output to standard output, to a device or pipe, or to a file that is replaced only when complete.

use std::{
    fs::{self, File},
    io::{self, BufWriter, StdoutLock, Write},
    path::Path,
};

use anyhow::Context as _;
use linkbreakers::AtomicFile;

/// An output destination.
pub enum Output {
    /// Standard output.
    Stdout(BufWriter<StdoutLock<'static>>),
    /// A device or a pipe, written directly.
    Stream(BufWriter<File>),
    /// A file that keeps its old content until the new content is complete.
    File(BufWriter<AtomicFile>),
}

impl Output {
    /// Opens `path`; `None`, `-` and `/dev/stdout` mean standard output.
    ///
    /// # Errors
    ///
    /// Returns an error if the path cannot be opened for writing.
    pub fn open(path: Option<&Path>) -> anyhow::Result<Self> {
        match path {
            Some(path) if path != Path::new("-") && path != Path::new("/dev/stdout") => {
                if is_stream(path) {
                    let stream = File::options().write(true).open(path);
                    let stream = stream.with_context(|| format!("`{}` could not be written", path.display()))?;
                    return Ok(Self::Stream(BufWriter::new(stream)));
                }
                Ok(Self::File(BufWriter::new(AtomicFile::create(path)?)))
            }
            _ => Ok(Self::Stdout(BufWriter::new(io::stdout().lock()))),
        }
    }

    /// Flushes the output, and replaces the file at the path with the complete one.
    ///
    /// # Errors
    ///
    /// Returns an error if the write fails. An existing file is then unchanged.
    pub fn finish(self) -> anyhow::Result<()> {
        match self {
            Self::Stdout(mut stdout) => stdout.flush()?,
            Self::Stream(mut stream) => stream.flush()?,
            Self::File(file) => file.into_inner().map_err(io::IntoInnerError::into_error)?.commit()?,
        }
        Ok(())
    }

    fn writer(&mut self) -> &mut dyn Write {
        match self {
            Self::Stdout(stdout) => stdout,
            Self::Stream(stream) => stream,
            Self::File(file) => file,
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer().flush()
    }
}

/// Writes `contents` to a file.
///
/// # Errors
///
/// Returns an error if the write fails. An existing file is then unchanged.
pub fn write(path: &Path, contents: &str) -> anyhow::Result<()> {
    let mut output = Output::open(Some(path))?;
    output.write_all(contents.as_bytes())?;
    output.finish()
}

/// Returns whether the path is a device or a pipe, such as `/dev/null`, which must not be replaced by a file.
fn is_stream(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir())
}
