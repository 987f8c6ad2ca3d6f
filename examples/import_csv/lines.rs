//! Line numbers and quotes of a CSV file: the line on which each row starts, and whether every quoted cell is closed.

use std::{
    cell::RefCell,
    collections::VecDeque,
    io::{self, Read},
    rc::Rc,
};

/// The lines on which the rows start that were read and not yet returned, in order.
pub(crate) type StartLines = Rc<RefCell<VecDeque<u64>>>;

/// A reader that passes the bytes of a CSV file to the parser, counts lines as an editor does, and rejects unbalanced
/// quotes.
///
/// The parser accepts a quote that is never closed as a cell with the rest of the file, and its line numbers differ in
/// files with CRLF or blank lines.
pub(crate) struct LineReader<R> {
    inner: R,
    delimiter: u8,
    state: State,
    offset: u64,
    line: u64,
    is_after_cr: bool,
    /// Line of the last opening quote.
    quote_line: u64,
    starts: StartLines,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    RowStart,
    CellStart,
    Unquoted,
    Quoted,
    /// After a quote inside a quoted cell, which closes the cell unless a second quote follows.
    QuoteInQuoted,
    /// After a closing quote and spaces, before the next delimiter.
    AfterQuoted,
}

impl<R: Read> LineReader<R> {
    pub(crate) fn new(inner: R, delimiter: u8) -> (Self, StartLines) {
        let starts = StartLines::default();
        let reader = Self {
            inner,
            delimiter,
            state: State::RowStart,
            offset: 0,
            line: 1,
            is_after_cr: false,
            quote_line: 0,
            starts: Rc::clone(&starts),
        };
        (reader, starts)
    }

    fn advance(&mut self, byte: u8) -> io::Result<()> {
        const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
        self.offset += 1;
        let at = usize::try_from(self.offset - 1).unwrap_or(usize::MAX);
        if self.state == State::RowStart && BYTE_ORDER_MARK.get(at) == Some(&byte) {
            return Ok(());
        }
        let is_line_end = matches!(byte, b'\n' | b'\r');
        if self.state == State::RowStart && !is_line_end {
            self.starts.borrow_mut().push_back(self.line);
            self.state = State::CellStart;
        }
        self.state = match (self.state, byte) {
            (State::Quoted, b'"') => State::QuoteInQuoted,
            (State::Quoted, _) | (State::QuoteInQuoted, b'"') => State::Quoted,
            (_, b'\n' | b'\r') => State::RowStart,
            (_, byte) if byte == self.delimiter => State::CellStart,
            (State::CellStart, b'"') => {
                self.quote_line = self.line;
                State::Quoted
            }
            (State::QuoteInQuoted | State::AfterQuoted, b' ' | b'\t') => State::AfterQuoted,
            (State::QuoteInQuoted | State::AfterQuoted, _) => {
                return Err(self.error("has text after its closing quote, or is not closed where it should be"));
            }
            _ => State::Unquoted,
        };
        if is_line_end && !(byte == b'\n' && self.is_after_cr) {
            self.line += 1;
        }
        self.is_after_cr = byte == b'\r';
        Ok(())
    }

    fn error(&self, problem: &str) -> io::Error {
        let line = self.quote_line;
        io::Error::new(
            io::ErrorKind::InvalidData,
            format!("line {line}: the quoted cell that starts here {problem}; a quote inside a cell must be doubled"),
        )
    }
}

impl<R: Read> Read for LineReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        if count == 0 && !buffer.is_empty() && self.state == State::Quoted {
            return Err(self.error("is never closed"));
        }
        buffer[..count].iter().try_for_each(|byte| self.advance(*byte))?;
        Ok(count)
    }
}
