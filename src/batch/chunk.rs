//! The rows of the input in chunks, and the slices of a chunk.

use std::{error::Error as StdError, ops::Range, sync::Arc};

use super::problem::Problem;

/// The iterator of the rows to send.
pub(crate) type Input<'a, R> = Box<dyn Iterator<Item = Result<R, RowError>> + 'a>;

/// A row that stops the run.
#[derive(Debug)]
pub(crate) enum RowError {
    /// The caller's iterator returned an error.
    Input(Box<dyn StdError + Send + Sync>),
    Problem(Problem),
}

impl RowError {
    pub(super) fn at(self, position: u64) -> Problem {
        match self {
            Self::Input(source) => Problem::Input { position, source },
            Self::Problem(problem) => problem,
        }
    }
}

/// Consecutive rows of the input.
#[derive(Debug)]
pub(super) struct Chunk<R> {
    start: u64,
    rows: Vec<R>,
}

impl<R> Chunk<R> {
    /// Reads up to `limit` rows, of which the first is at `start`; fewer if the input ends or returns an error, which is
    /// then returned too.
    pub(super) fn read(input: &mut Input<'_, R>, start: u64, limit: usize) -> (Self, Option<Problem>) {
        // The limit of a chunk that an earlier run recorded is not bounded.
        let mut chunk = Self { start, rows: Vec::with_capacity(limit.min(250)) };
        while chunk.rows.len() < limit {
            match input.next() {
                None => break,
                Some(Ok(row)) => chunk.rows.push(row),
                Some(Err(error)) => {
                    let position = start + chunk.len();
                    return (chunk, Some(error.at(position)));
                }
            }
        }
        (chunk, None)
    }

    pub(super) fn len(&self) -> u64 {
        self.rows.len() as u64
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// The rows of one call: a chunk, or a part of one.
#[derive(Debug)]
pub(super) struct Slice<R> {
    chunk: Arc<Chunk<R>>,
    pub(super) range: Range<u64>,
}

impl<R> Slice<R> {
    pub(super) fn whole(chunk: Chunk<R>) -> Self {
        let range = chunk.start..chunk.start + chunk.len();
        Self { chunk: Arc::new(chunk), range }
    }

    pub(super) fn part(&self, range: Range<u64>) -> Self {
        debug_assert!(self.range.start <= range.start && range.end <= self.range.end);
        Self { chunk: Arc::clone(&self.chunk), range }
    }

    pub(super) fn count(&self) -> u64 {
        self.range.end - self.range.start
    }

    pub(super) fn rows(&self) -> &[R] {
        let index = |position| usize::try_from(position - self.chunk.start).unwrap_or(usize::MAX);
        &self.chunk.rows[index(self.range.start)..index(self.range.end)]
    }
}

/// Splits a range of several positions around `fault`, the position that an error names, or else in halves.
pub(super) fn split(range: &Range<u64>, fault: Option<u64>) -> Vec<Range<u64>> {
    let Range { start, end } = *range;
    let mut parts = match fault {
        Some(fault) if range.contains(&fault) => vec![start..fault, fault..fault + 1, fault + 1..end],
        _ => {
            let middle = start + (end - start) / 2;
            vec![start..middle, middle..end]
        }
    };
    parts.retain(|part| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(rows: Vec<Result<u64, RowError>>, start: u64) -> (Chunk<u64>, Option<Problem>) {
        let mut input: Input<'_, u64> = Box::new(rows.into_iter());
        Chunk::read(&mut input, start, 250)
    }

    #[test]
    fn part_contains_only_its_rows() {
        let whole = Slice::whole(read((0..5).map(Ok).collect(), 250).0);
        let [left, right] = split(&whole.range, None).try_into().unwrap();
        assert_eq!((left.clone(), right.clone()), (250..252, 252..255));
        assert_eq!((whole.part(left).rows(), whole.part(254..255).rows()), (&[0, 1][..], &[4][..]));
    }

    #[test]
    fn row_that_is_an_error_ends_the_chunk_and_is_returned() {
        let (chunk, error) = read(vec![Ok(0), Err(RowError::Input("line 3 is invalid".into()))], 10);
        let Some(Problem::Input { position, source }) = error else { panic!("{error:?}") };
        assert_eq!((chunk.len(), position, source.to_string().as_str()), (1, 11, "line 3 is invalid"));
    }

    #[test]
    fn split_isolates_the_position_that_an_error_names() {
        assert_eq!(split(&(10..15), Some(12)), [10..12, 12..13, 13..15]);
        assert_eq!(split(&(10..15), Some(10)), [10..11, 11..15]);
        assert_eq!(split(&(10..15), Some(14)), [10..14, 14..15]);
        for outside in [9, 15] {
            assert_eq!(split(&(10..15), Some(outside)), split(&(10..15), None));
        }
    }
}
