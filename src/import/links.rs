//! Chunks of links as the calls of a run.

use std::{
    collections::HashSet,
    error::Error as StdError,
    hash::{BuildHasher as _, RandomState},
    ops::Range,
};

use linkbreakers_generated::{
    requests::LinksCreateBulk,
    rt::{Call, CallOptions, InvalidRequest, Query, Request as _},
};
use serde::{Deserialize, Serialize};

use super::hint::{hinted_index, with_position};
use crate::{
    ApiClient, ApiException, ApiResponse, CreateLinkRequest, Error, Link,
    batch::{Problem, RowError, Verdict, Words, Work, index, is_account_code},
    call::{EmptyBody, RawResponse, decode},
    error::DecodeProblem,
};

/// A link that an import created, with the fields that identify it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImportedLink {
    /// The id of the link, a UUID.
    pub id: String,
    /// The path of the short URL.
    pub shortlink: String,
    /// The URL at which visitors enter the link, if the API returned it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entrypoint: Option<String>,
}

impl From<Link> for ImportedLink {
    fn from(link: Link) -> Self {
        Self { id: link.id, shortlink: link.shortlink, entrypoint: link.entrypoint }
    }
}

pub(crate) type OnLink<'a> = dyn FnMut(usize, &ImportedLink) -> Result<(), Box<dyn StdError + Send + Sync>> + 'a;

/// Receives the created links.
pub(crate) struct Links<'a> {
    on_link: Option<Box<OnLink<'a>>>,
    /// Hashes of the ids of all created links, which need 8 bytes instead of 36. The probability of a collision is about one
    /// in a million for a few million links. A collision only stops the import, and the next run uses other hashes.
    ids: HashSet<u64>,
    hasher: RandomState,
}

impl<'a> Links<'a> {
    pub(crate) fn new(on_link: Option<Box<OnLink<'a>>>) -> Self {
        Self { on_link, ids: HashSet::new(), hasher: RandomState::new() }
    }

    /// Passes links to the caller, of which the first has the position `start`.
    pub(super) fn report(&mut self, start: u64, links: &[ImportedLink]) -> Result<(), Problem> {
        // A callback that failed is not called again.
        let Some(mut on_link) = self.on_link.take() else { return Ok(()) };
        for (position, link) in (index(start)..).zip(links) {
            on_link(position, link).map_err(|source| Problem::Callback { position, source })?;
        }
        self.on_link = Some(on_link);
        Ok(())
    }
}

/// Returns the row of a request: its JSON, which needs less memory than the request.
pub(crate) fn row(request: &CreateLinkRequest) -> Result<Vec<u8>, RowError> {
    serde_json::to_vec(request).map_err(|error| RowError::Input(Box::new(error)))
}

/// Returns the call that creates the links of these rows.
pub(super) fn bulk_call<'a>(rows: impl Iterator<Item = &'a [u8]>) -> Call {
    let operation = <LinksCreateBulk<ApiClient>>::OPERATION;
    let mut body = br#"{"links":["#.to_vec();
    for (n, row) in rows.enumerate() {
        if n > 0 {
            body.push(b',');
        }
        body.extend_from_slice(row);
    }
    body.extend_from_slice(b"]}");
    Call::new(operation, operation.path.to_owned(), Query::default(), Some(body), CallOptions::default())
}

#[derive(Deserialize)]
struct CreatedLinks {
    links: Vec<ImportedLink>,
}

impl Work for Links<'_> {
    type Row = Vec<u8>;
    type Output = Vec<ImportedLink>;
    type Kept = Vec<ImportedLink>;

    const WORDS: Words = Words {
        run: "import",
        a_run: "an import",
        item: "link",
        items: "links",
        done: "created",
        whether: "exist",
        if_not: "do not exist",
        if_so: "do",
    };

    fn call(&self, rows: &[Vec<u8>]) -> Result<Call, InvalidRequest> {
        Ok(bulk_call(rows.iter().map(Vec::as_slice)))
    }

    fn decode(response: RawResponse, count: u64) -> Result<Vec<ImportedLink>, Error> {
        let operation = <LinksCreateBulk<ApiClient>>::OPERATION;
        let response: ApiResponse<CreatedLinks> = decode(response, EmptyBody::of(operation))?;
        let found = response.value().links.len();
        if found as u64 == count {
            return Ok(response.into_value().links);
        }
        Err(response.decode_error(operation, DecodeProblem::WrongCount { expected: count, found }).into())
    }

    fn verdict(error: &Error) -> Verdict {
        match error {
            Error::Api(exception) if rejects_links(exception) => Verdict::Reject,
            _ => Verdict::Stop,
        }
    }

    fn kept(output: &Vec<ImportedLink>) -> &Vec<ImportedLink> {
        output
    }

    fn fault(&self, exception: &ApiException) -> Option<u64> {
        hinted_index(exception)
    }

    fn message(&self, message: String, position: u64) -> String {
        with_position(&message, position)
    }

    /// Checks that no id was returned before; a repeated id means that two requests resulted in one link.
    fn check(&mut self, _rows: &[Vec<u8>], range: &Range<u64>, links: &Vec<ImportedLink>) -> Result<(), Problem> {
        let mut is_new = true;
        for link in links {
            is_new &= self.ids.insert(self.hasher.hash_one(&link.id));
        }
        if is_new { Ok(()) } else { Err(Problem::DuplicateId { positions: range.clone() }) }
    }

    fn done(&mut self, _rows: &[Vec<u8>], range: &Range<u64>, links: Vec<ImportedLink>) -> Result<(), Problem> {
        self.report(range.start, &links)
    }

    fn replayed(&mut self, range: &Range<u64>, links: Vec<ImportedLink>) -> Result<(), Problem> {
        self.report(range.start, &links)
    }
}

/// Returns whether a rejection is caused by one of the links, so that the others may be accepted without it.
fn rejects_links(exception: &ApiException) -> bool {
    if exception.is_transient() || exception.has_retry_after() || exception.code().is_some_and(is_account_code) {
        return false;
    }
    match exception.status() {
        400 | 409 | 412 | 413 | 422 => true,
        // With a code, a directory or domain does not exist; without one, the URL is wrong.
        404 => exception.code().is_some(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn body_equals_that_of_the_bulk_request() {
        let requests: Vec<_> = (0..3).map(|n| CreateLinkRequest::new(format!("https://e.example/{n}"))).collect();
        let rows: Vec<_> = requests.iter().map(|request| row(request).unwrap()).collect();
        let request = crate::CreateBulkLinksRequest::new(requests);
        assert_eq!(Links::new(None).call(&rows).unwrap().body, Some(serde_json::to_vec(&request).unwrap()));
    }
}
