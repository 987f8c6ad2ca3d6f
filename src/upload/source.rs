//! The file that is uploaded.

use std::{
    fs::File,
    io::{self, Read, Seek as _},
    path::{Path, PathBuf},
};

use sha2::{Digest as _, Sha256};

use super::kind::{Kind, PREFIX_LENGTH};
use crate::{FileError, files::open_regular};

/// An open file. It is read once to hash it and once for each attempt, and never held in memory.
#[derive(Debug)]
pub(super) struct Source {
    file: File,
    path: PathBuf,
    pub(super) size: u64,
    pub(super) kind: Option<Kind>,
    digest: [u8; 32],
}

/// Receives the number of bytes sent so far and the size of the file in bytes.
pub(super) type Progress<'a> = dyn FnMut(u64, u64) + 'a;

#[derive(Debug)]
pub(super) enum SourceError {
    /// The file has changed since it was hashed.
    Changed,
    Unreadable(io::Error),
}

impl Source {
    pub(super) fn open(path: &Path, max_size: impl FnOnce(Option<Kind>) -> u64) -> Result<Self, FileError> {
        let unreadable = |error| FileError::unreadable(path, error);
        let mut file = open_regular(path, File::options().read(true)).map_err(unreadable)?;
        let size = file.metadata().map_err(unreadable)?.len();
        if size == 0 {
            return Err(FileError::unsuitable(path, "is empty, so there is nothing to upload"));
        }
        let mut prefix = Vec::with_capacity(PREFIX_LENGTH);
        let prefix_length = u64::try_from(PREFIX_LENGTH).unwrap_or(u64::MAX);
        Read::by_ref(&mut file).take(prefix_length).read_to_end(&mut prefix).map_err(unreadable)?;
        let kind = Kind::of_content(&prefix);
        let limit = max_size(kind);
        if size > limit {
            let kind = kind.map_or_else(|| "a file".to_owned(), |kind| kind.to_string());
            let problem = format!("is too large: it has {size} bytes, but the limit of {kind} is {limit} bytes");
            return Err(FileError::unsuitable(path, problem));
        }
        // Another process may still be appending to the file, so only the bytes that will be sent are hashed.
        file.rewind().map_err(unreadable)?;
        let mut hash = Sha256::new();
        let hashed =
            io::copy(&mut Read::by_ref(&mut file).take(size), &mut HashWriter(&mut hash)).map_err(unreadable)?;
        if hashed != size {
            return Err(changed(path));
        }
        Ok(Self { file, path: path.to_owned(), size, kind, digest: hash.finalize().into() })
    }

    /// In hexadecimal.
    pub(super) fn sha256(&self) -> String {
        self.digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Returns a reader that starts at the beginning of the file.
    pub(super) fn reader<'a>(&'a mut self, progress: &'a mut Progress<'_>) -> SourceReader<'a> {
        let error = self.file.rewind().err().map(SourceError::Unreadable);
        progress(0, self.size);
        SourceReader { source: self, progress: Box::new(progress), sent: 0, hash: Sha256::new(), error }
    }

    pub(super) fn file_error(&self, error: SourceError) -> FileError {
        match error {
            SourceError::Changed => changed(&self.path),
            SourceError::Unreadable(error) => FileError::unreadable(&self.path, error),
        }
    }
}

fn changed(path: &Path) -> FileError {
    FileError::unsuitable(path, "was changed during the upload; nothing was uploaded")
}

/// Reads exactly as many bytes as were hashed. If the file has changed, it fails before the last of them, so that the
/// storage host cannot receive a complete body.
pub(super) struct SourceReader<'a> {
    source: &'a mut Source,
    progress: Box<Progress<'a>>,
    sent: u64,
    hash: Sha256,
    pub(super) error: Option<SourceError>,
}

impl SourceReader<'_> {
    fn read_next(&mut self, buffer: &mut [u8]) -> Result<usize, SourceError> {
        let left = usize::try_from(self.source.size - self.sent).unwrap_or(usize::MAX);
        let limit = buffer.len().min(left);
        if limit == 0 {
            return Ok(0);
        }
        let count = read(&mut self.source.file, &mut buffer[..limit])?;
        if count == 0 {
            return Err(SourceError::Changed);
        }
        self.hash.update(&buffer[..count]);
        self.sent += u64::try_from(count).unwrap_or(u64::MAX);
        let is_last = self.sent == self.source.size;
        if is_last && (self.has_grown()? || self.has_other_content()) {
            return Err(SourceError::Changed);
        }
        (self.progress)(self.sent, self.source.size);
        Ok(count)
    }

    fn has_grown(&mut self) -> Result<bool, SourceError> {
        Ok(read(&mut self.source.file, &mut [0])? > 0)
    }

    fn has_other_content(&self) -> bool {
        <[u8; 32]>::from(self.hash.clone().finalize()) != self.source.digest
    }
}

fn read(file: &mut File, buffer: &mut [u8]) -> Result<usize, SourceError> {
    loop {
        match file.read(buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result.map_err(SourceError::Unreadable),
        }
    }
}

impl Read for SourceReader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // Not `Ok(0)`, which the transport would interpret as the end of the body.
        let broken = || io::Error::other("the file could not be read to its end");
        if self.error.is_some() {
            return Err(broken());
        }
        self.read_next(buffer).map_err(|error| {
            self.error = Some(error);
            broken()
        })
    }
}

struct HashWriter<'a>(&'a mut Sha256);

impl io::Write for HashWriter<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
