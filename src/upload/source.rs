//! The file that is uploaded.

use std::{
    fs::File,
    io::{self, Read, Seek as _},
    path::{Path, PathBuf},
};

use sha2::{Digest as _, Sha256};

use super::kind::{Kind, PREFIX_LENGTH};
use crate::{FileError, files::open_regular};

/// A file, read once to know it, and once more for each attempt to send it. It is never held in memory.
#[derive(Debug)]
pub(super) struct Source {
    file: File,
    path: PathBuf,
    pub(super) size: u64,
    pub(super) kind: Option<Kind>,
    digest: [u8; 32],
}

/// Told of the number of bytes sent so far, and of all bytes.
pub(super) type Progress<'a> = dyn FnMut(u64, u64) + 'a;

/// Why the file could not be sent.
#[derive(Debug)]
pub(super) enum SourceError {
    /// The file has changed since it was first read.
    Changed,
    Unreadable(io::Error),
}

impl Source {
    pub(super) fn open(path: &Path, max_size: impl FnOnce(Option<Kind>) -> u64) -> Result<Self, FileError> {
        let unreadable = |error| FileError::unreadable(path, error);
        let mut file = open_regular(path, File::options().read(true)).map_err(unreadable)?;
        let size = file.metadata().map_err(unreadable)?.len();
        if size == 0 {
            return Err(FileError::unfit(path, "is empty, so there is nothing to upload"));
        }
        let mut start = Vec::with_capacity(PREFIX_LENGTH);
        let most = u64::try_from(PREFIX_LENGTH).unwrap_or(u64::MAX);
        Read::by_ref(&mut file).take(most).read_to_end(&mut start).map_err(unreadable)?;
        let kind = Kind::of_content(&start);
        let limit = max_size(kind);
        if size > limit {
            let what = kind.map_or_else(|| "a file".to_owned(), |kind| kind.to_string());
            let problem = format!("is too long to be uploaded: it has {size} bytes, and {what} may have {limit}");
            return Err(FileError::unfit(path, problem));
        }
        // Somebody may still be writing to it, so no more is hashed than is sent.
        file.rewind().map_err(unreadable)?;
        let mut hash = Sha256::new();
        let hashed = io::copy(&mut Read::by_ref(&mut file).take(size), &mut Hashing(&mut hash)).map_err(unreadable)?;
        if hashed != size {
            return Err(changed(path));
        }
        Ok(Self { file, path: path.to_owned(), size, kind, digest: hash.finalize().into() })
    }

    /// In hexadecimal.
    pub(super) fn sha256(&self) -> String {
        self.digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Starts to read the file from its beginning.
    pub(super) fn sending<'a>(&'a mut self, progress: &'a mut Progress<'_>) -> Sending<'a> {
        let error = self.file.rewind().err().map(SourceError::Unreadable);
        progress(0, self.size);
        Sending { source: self, progress: Box::new(progress), sent: 0, hash: Sha256::new(), error }
    }

    pub(super) fn file_error(&self, error: SourceError) -> FileError {
        match error {
            SourceError::Changed => changed(&self.path),
            SourceError::Unreadable(error) => FileError::unreadable(&self.path, error),
        }
    }
}

fn changed(path: &Path) -> FileError {
    FileError::unfit(path, "was changed while it was uploaded; nothing was uploaded")
}

/// A reader of the file that hands out exactly as many bytes as were announced, and of a file that has changed never the
/// last of them, so that it cannot arrive whole.
pub(super) struct Sending<'a> {
    source: &'a mut Source,
    progress: Box<Progress<'a>>,
    sent: u64,
    hash: Sha256,
    pub(super) error: Option<SourceError>,
}

impl Sending<'_> {
    fn next(&mut self, buffer: &mut [u8]) -> Result<usize, SourceError> {
        let left = usize::try_from(self.source.size - self.sent).unwrap_or(usize::MAX);
        let most = buffer.len().min(left);
        if most == 0 {
            return Ok(0);
        }
        let count = read(&mut self.source.file, &mut buffer[..most])?;
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

impl Read for Sending<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // Whoever carries the bytes must not take this for the end.
        let broken = || io::Error::other("the file cannot be sent on");
        if self.error.is_some() {
            return Err(broken());
        }
        self.next(buffer).map_err(|error| {
            self.error = Some(error);
            broken()
        })
    }
}

struct Hashing<'a>(&'a mut Sha256);

impl io::Write for Hashing<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
