//! Where a program writes to: standard output, a file that appears when it is complete, or a device.

use std::{
    fs::{self, File},
    io::{self, BufWriter, StdoutLock, Write},
    path::Path,
};

use anyhow::Context as _;
use linkbreakers::AtomicFile;

/// Where a program writes to.
pub enum Output {
    /// Standard output.
    Stdout(BufWriter<StdoutLock<'static>>),
    /// A device or a pipe, which takes the bytes as they come.
    Stream(BufWriter<File>),
    /// A file that keeps its old content until the new one is complete.
    File(BufWriter<AtomicFile>),
}

impl Output {
    /// Opens `path`, or standard output if there is none or it is `-` or `/dev/stdout`.
    ///
    /// # Errors
    ///
    /// If it cannot be written to.
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

    /// Writes out what is left, and gives the file its name.
    ///
    /// # Errors
    ///
    /// If that cannot be written; then whatever had the name before is still there.
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

/// Whether there is a device or a pipe, such as `/dev/null`, which a file must not take the place of.
fn is_stream(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir())
}
