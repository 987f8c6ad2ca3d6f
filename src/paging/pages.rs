//! The pages of a list.

use std::{fmt, iter::FusedIterator};

use linkbreakers_generated::rt::{Client as _, Paged};

use super::{prefetch::Prefetch, tokens::Tokens};
use crate::{ApiClient, ApiResponse, DecodeError, Error, error::DecodeProblem};

/// Every page of a list, each fetched when it is asked for.
///
/// Only a response without a next page ends the iteration; a page without items in the middle does not, and is yielded
/// like any other. An error is yielded once and ends it too, as does a next page that was fetched before. How many pages
/// without items in a row are too many is for the caller to decide; [`Items`] has a limit.
///
/// ```
/// use linkbreakers::LinksApi;
///
/// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
/// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
/// for page in LinksApi::new(&client).list().page_size(100).pages() {
///     println!("{} links more", page?.links.len());
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use = "no page is fetched before it is asked for"]
pub struct Pages<R> {
    // None once the walk is over.
    request: Option<R>,
    // Yielded in place of the next page.
    failure: Option<DecodeError>,
    tokens: Tokens,
}

impl<R: Paged<Client = ApiClient>> Pages<R> {
    pub(crate) fn new(request: R) -> Self {
        Self { request: Some(request), failure: None, tokens: Tokens::default() }
    }

    /// Sets the request to the page after `page`, if there is one.
    fn turn(&mut self, mut request: R, page: &ApiResponse<R::Output>) {
        let Some(token) = R::next_page_token(page.value()).filter(|token| !token.is_empty()) else {
            return;
        };
        if self.tokens.is_repeated(token) {
            self.failure = Some(page.decode_error(R::OPERATION, DecodeProblem::Loop));
        } else {
            request.set_page_token(token.to_owned());
            self.request = Some(request);
        }
    }
}

impl<R: Paged<Client = ApiClient>> Iterator for Pages<R> {
    type Item = Result<R::Output, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(failure) = self.failure.take() {
            return Some(Err(failure.into()));
        }
        let request = self.request.take()?;
        let call = request.to_call().map_err(Error::from);
        let result = call.and_then(|call| request.client().send(call));
        if let Ok(page) = &result {
            self.turn(request, page);
        }
        Some(result.map(ApiClient::into_value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match (&self.failure, &self.request) {
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
    /// Fetches the next page in the background while the caller works on this one; see [`Prefetch`].
    pub fn prefetch(self) -> Prefetch<Self> {
        Prefetch::new(self)
    }
}

impl<R> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_done = self.request.is_none() && self.failure.is_none();
        f.debug_struct("Pages").field("is_done", &is_done).finish_non_exhaustive()
    }
}
