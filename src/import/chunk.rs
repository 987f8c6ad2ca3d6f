//! Requests as the bytes that are sent: chunks of them, and the slices of a chunk.

use std::{error::Error as StdError, ops::Range, rc::Rc};

use super::options::MAX_LINKS;
use crate::CreateLinkRequest;

/// The iterator of the requests to import.
pub(super) type Input<'a> = dyn Iterator<Item = Result<CreateLinkRequest, Box<dyn StdError + Send + Sync>>> + 'a;

#[derive(Debug)]
pub(super) struct InputError {
    pub(super) position: u64,
    pub(super) source: Box<dyn StdError + Send + Sync>,
}

/// Consecutive requests of the input, each as JSON.
#[derive(Debug)]
pub(super) struct Chunk {
    start: u64,
    json: Vec<u8>,
    ends: Vec<usize>,
}

impl Chunk {
    /// Reads up to `limit` requests, of which the first is at `start`; fewer if the input ends or returns an error, which is
    /// then returned too.
    pub(super) fn read(input: &mut Input<'_>, start: u64, limit: usize) -> (Self, Option<InputError>) {
        let mut chunk = Self { start, json: Vec::new(), ends: Vec::with_capacity(limit.min(MAX_LINKS)) };
        while chunk.ends.len() < limit {
            let Some(request) = input.next() else { break };
            let written = request.and_then(|request| {
                serde_json::to_writer(&mut chunk.json, &request).map_err(|error| Box::new(error) as Box<_>)
            });
            if let Err(source) = written {
                let position = start + chunk.len();
                return (chunk, Some(InputError { position, source }));
            }
            chunk.ends.push(chunk.json.len());
        }
        (chunk, None)
    }

    pub(super) fn len(&self) -> u64 {
        self.ends.len() as u64
    }

    pub(super) fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    fn offset(&self, position: u64) -> usize {
        match usize::try_from(position - self.start).unwrap_or(usize::MAX) {
            0 => 0,
            row => self.ends[row - 1],
        }
    }
}

/// The requests of one call: a chunk, or a part of one.
#[derive(Debug, Clone)]
pub(super) struct Slice {
    chunk: Rc<Chunk>,
    pub(super) range: Range<u64>,
}

impl Slice {
    pub(super) fn whole(chunk: Chunk) -> Self {
        let range = chunk.start..chunk.start + chunk.len();
        Self { chunk: Rc::new(chunk), range }
    }

    pub(super) fn part(&self, range: Range<u64>) -> Self {
        debug_assert!(self.range.start <= range.start && range.end <= self.range.end);
        Self { chunk: Rc::clone(&self.chunk), range }
    }

    pub(super) fn count(&self) -> u64 {
        self.range.end - self.range.start
    }

    pub(super) fn body(&self) -> Vec<u8> {
        let (from, to) = (self.chunk.offset(self.range.start), self.chunk.offset(self.range.end));
        let mut body = Vec::with_capacity(to - from + 16 + self.chunk.ends.len());
        body.extend_from_slice(br#"{"links":["#);
        for position in self.range.clone() {
            if position > self.range.start {
                body.push(b',');
            }
            body.extend_from_slice(&self.chunk.json[self.chunk.offset(position)..self.chunk.offset(position + 1)]);
        }
        body.extend_from_slice(b"]}");
        body
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

    fn slice(start: u64, count: u64) -> Slice {
        let rows: Vec<_> = (0..count).map(|n| Ok(CreateLinkRequest::new(format!("https://e.example/{n}")))).collect();
        Slice::whole(Chunk::read(&mut rows.into_iter(), start, 250).0)
    }

    #[test]
    fn body_equals_that_of_the_bulk_request() {
        let rows = (0..3).map(|n| CreateLinkRequest::new(format!("https://e.example/{n}")));
        let request = crate::CreateBulkLinksRequest::new(rows);
        assert_eq!(slice(0, 3).body(), serde_json::to_vec(&request).unwrap());
    }

    #[test]
    fn part_contains_only_its_rows() {
        let whole = slice(250, 5);
        let [left, right] = split(&whole.range, None).try_into().unwrap();
        assert_eq!((left.clone(), right.clone()), (250..252, 252..255));
        let text = |range| String::from_utf8(whole.part(range).body()).unwrap();
        assert_eq!(
            text(left),
            r#"{"links":[{"destination":"https://e.example/0"},{"destination":"https://e.example/1"}]}"#
        );
        assert_eq!(text(254..255), r#"{"links":[{"destination":"https://e.example/4"}]}"#);
    }

    #[test]
    fn row_that_is_an_error_ends_the_chunk_and_is_returned() {
        let rows = vec![Ok(CreateLinkRequest::new("https://e.example")), Err("line 3 is invalid".into())];
        let (chunk, error) = Chunk::read(&mut rows.into_iter(), 10, 250);
        let error = error.unwrap();
        assert_eq!((chunk.len(), error.position, error.source.to_string().as_str()), (1, 11, "line 3 is invalid"));
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
