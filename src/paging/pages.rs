//! The pages of a list.

use std::{fmt, iter::FusedIterator};

use linkbreakers_generated::rt::{Client as _, Paged};

use super::{cycle::CycleDetector, prefetch::Prefetch};
use crate::{ApiClient, ApiResponse, DecodeError, Error, error::DecodeProblem};

/// An iterator over the pages of a list, which fetches each page when it is needed.
///
/// The iteration ends after a page without a next page token; an empty page before that is yielded like any other. An
/// error is yielded once and ends the iteration. A next page token that repeats an earlier one is an [`Error::Decode`].
/// The number of consecutive empty pages is not limited; [`Items`](crate::request::Items) limits it.
///
/// ```
/// use linkbreakers::LinksApi;
///
/// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
/// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
/// for page in LinksApi::new(&client).list().page_size(100).pages() {
///     println!("{} links", page?.links.len());
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use = "iterators are lazy and fetch nothing unless consumed"]
pub struct Pages<R> {
    /// The request for the next page; `None` after the last one.
    request: Option<R>,
    /// Yielded in place of the next page.
    error: Option<DecodeError>,
    tokens: CycleDetector,
}

impl<R: Paged<Client = ApiClient>> Pages<R> {
    pub(crate) fn new(request: R) -> Self {
        Self { request: Some(request), error: None, tokens: CycleDetector::default() }
    }

    /// Prepares the request for the page after `page`, if there is one.
    fn advance(&mut self, mut request: R, page: &ApiResponse<R::Output>) {
        let Some(token) = R::next_page_token(page.value()).filter(|token| !token.is_empty()) else {
            return;
        };
        if self.tokens.is_repeated(token) {
            self.error = Some(page.decode_error(R::OPERATION, DecodeProblem::Loop));
        } else {
            request.set_page_token(token.to_owned());
            self.request = Some(request);
        }
    }
}

impl<R: Paged<Client = ApiClient>> Iterator for Pages<R> {
    type Item = Result<R::Output, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(error) = self.error.take() {
            return Some(Err(error.into()));
        }
        let request = self.request.take()?;
        let call = request.to_call().map_err(Error::from);
        let result = call.and_then(|call| request.client().send(call));
        if let Ok(page) = &result {
            self.advance(request, page);
        }
        Some(result.map(ApiClient::into_value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match (&self.error, &self.request) {
            (Some(_), _) => (1, Some(1)),
            (None, Some(_)) => (1, None),
            (None, None) => (0, Some(0)),
        }
    }
}

impl<R: Paged<Client = ApiClient>> FusedIterator for Pages<R> {}

impl<R> Pages<R>
where
    R: Paged<Client = ApiClient> + Send + 'static,
    R::Output: Send,
{
    /// Fetches the next page in the background while the caller processes the current one; see [`Prefetch`].
    pub fn prefetch(self) -> Prefetch<Self> {
        Prefetch::new(self)
    }
}

impl<R> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_done = self.request.is_none() && self.error.is_none();
        f.debug_struct("Pages").field("is_done", &is_done).finish_non_exhaustive()
    }
}
