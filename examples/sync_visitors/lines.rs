//! The lines of a file, read as they are needed.

use std::{
    fs::File,
    io::{BufRead as _, BufReader, Read as _},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, bail};

/// The maximum length of a line in bytes, so that a file without line breaks is not read into memory.
const MAX_LENGTH: u64 = 1024 * 1024;

/// A line that is not blank.
pub(crate) struct Line {
    /// The number of the line in the file, from 1.
    pub(crate) number: u64,
    /// The content, without the line break.
    pub(crate) content: Vec<u8>,
}

/// An iterator over the lines that are not blank.
pub(crate) struct Lines {
    reader: BufReader<File>,
    path: PathBuf,
    number: u64,
}

impl Lines {
    pub(crate) fn open(path: &Path) -> anyhow::Result<Self> {
        let file = File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
        Ok(Self { reader: BufReader::new(file), path: path.to_owned(), number: 0 })
    }

    /// Reads the next line, with its line break; it is empty at the end of the file.
    fn read(&mut self) -> anyhow::Result<Vec<u8>> {
        let mut content = Vec::new();
        let read = self.reader.by_ref().take(MAX_LENGTH + 1).read_until(b'\n', &mut content);
        self.number += 1;
        let (path, number) = (self.path.display(), self.number);
        read.with_context(|| format!("cannot read line {number} of {path}"))?;
        if content.len() as u64 > MAX_LENGTH {
            bail!("line {number} of {path} is longer than {MAX_LENGTH} bytes; the file must have one visitor per line");
        }
        Ok(content)
    }
}

impl Iterator for Lines {
    type Item = anyhow::Result<Line>;

    fn next(&mut self) -> Option<Self::Item> {
        const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
        loop {
            let content = match self.read() {
                Ok(content) if content.is_empty() => return None,
                Ok(content) => content,
                Err(error) => return Some(Err(error)),
            };
            let is_first = self.number == 1;
            let content = content.strip_prefix(BYTE_ORDER_MARK).filter(|_| is_first).unwrap_or(&content).trim_ascii();
            if !content.is_empty() {
                return Some(Ok(Line { number: self.number, content: content.to_owned() }));
            }
        }
    }
}
