//! The lines of a CSV file: where each row begins, and whether all quotes are closed.

use std::{
    cell::RefCell,
    collections::VecDeque,
    io::{self, Read},
    rc::Rc,
};

/// The first lines of the rows that were read and not yet taken, in order.
pub(crate) type Starts = Rc<RefCell<VecDeque<u64>>>;

/// Passes the bytes of a CSV file on, and checks what the parser accepts without an error.
///
/// To the parser a quote that is never closed is a cell that contains the rest of the file, and a file with CRLF or blank
/// lines has other line numbers than an editor shows.
pub(crate) struct Lines<R> {
    inner: R,
    delimiter: u8,
    place: Place,
    offset: u64,
    line: u64,
    is_after_cr: bool,
    /// The line of the last opening quote.
    quote: u64,
    starts: Starts,
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    RowStart,
    CellStart,
    Text,
    Quoted,
    /// After a quote within a quoted cell: its end, or the first of two quotes.
    Quote,
    /// Between a closing quote and the next delimiter.
    End,
}

impl<R: Read> Lines<R> {
    pub(crate) fn new(inner: R, delimiter: u8) -> (Self, Starts) {
        let starts = Starts::default();
        let (offset, line, quote) = (0, 1, 0);
        let lines = Self {
            inner,
            delimiter,
            place: Place::RowStart,
            offset,
            line,
            is_after_cr: false,
            quote,
            starts: Rc::clone(&starts),
        };
        (lines, starts)
    }

    fn pass(&mut self, byte: u8) -> io::Result<()> {
        const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
        self.offset += 1;
        let at = usize::try_from(self.offset - 1).unwrap_or(usize::MAX);
        if self.place == Place::RowStart && BYTE_ORDER_MARK.get(at) == Some(&byte) {
            return Ok(());
        }
        let is_line_end = matches!(byte, b'\n' | b'\r');
        if self.place == Place::RowStart && !is_line_end {
            self.starts.borrow_mut().push_back(self.line);
            self.place = Place::CellStart;
        }
        self.place = match (self.place, byte) {
            (Place::Quoted, b'"') => Place::Quote,
            (Place::Quoted, _) | (Place::Quote, b'"') => Place::Quoted,
            (_, b'\n' | b'\r') => Place::RowStart,
            (_, byte) if byte == self.delimiter => Place::CellStart,
            (Place::CellStart, b'"') => {
                self.quote = self.line;
                Place::Quoted
            }
            (Place::Quote | Place::End, b' ' | b'\t') => Place::End,
            (Place::Quote | Place::End, _) => {
                return Err(self.fault("has text after its closing quote, or is not closed where it should be"));
            }
            _ => Place::Text,
        };
        if is_line_end && !(byte == b'\n' && self.is_after_cr) {
            self.line += 1;
        }
        self.is_after_cr = byte == b'\r';
        Ok(())
    }

    fn fault(&self, problem: &str) -> io::Error {
        let line = self.quote;
        io::Error::new(
            io::ErrorKind::InvalidData,
            format!("line {line}: the cell that begins there with a quote {problem}; a quote within a cell is doubled"),
        )
    }
}

impl<R: Read> Read for Lines<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        if count == 0 && !buffer.is_empty() && self.place == Place::Quoted {
            return Err(self.fault("is never closed"));
        }
        buffer[..count].iter().try_for_each(|byte| self.pass(*byte))?;
        Ok(count)
    }
}
