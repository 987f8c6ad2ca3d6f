//! The items of a list.

use std::{fmt, iter::FusedIterator, vec};

use linkbreakers_generated::rt::Paged;

use super::{pages::Pages, prefetch::Prefetch};
use crate::{ApiClient, DecodeError, Error, error::DecodeProblem};

/// At one page per request, this is more than the rate limit of a minute.
const MAX_EMPTY_PAGES: u32 = 1000;

/// Every item of a list, with its pages fetched when their first item is asked for.
///
/// An error is yielded once and ends the iteration. Pages without items are skipped; more than 1,000 of them in a row are
/// an [`Error::Decode`], since a list of them may never end. The usual adaptors work, and fetch no more pages than they
/// need:
///
/// ```
/// use linkbreakers::LinksApi;
///
/// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
/// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
/// let newest = LinksApi::new(&client).list().items().take(10).collect::<Result<Vec<_>, _>>()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use = "no item is fetched before it is asked for"]
pub struct Items<R: Paged, P = Pages<R>> {
    // None once the iteration has ended with an error about a page.
    pages: Option<P>,
    page: vec::IntoIter<R::Item>,
    // In a row, up to the current page.
    empty_pages: u32,
}

impl<R: Paged<Client = ApiClient>> Items<R> {
    pub(crate) fn new(request: R) -> Self {
        Self { pages: Some(Pages::new(request)), page: Vec::new().into_iter(), empty_pages: 0 }
    }
}

impl<R> Items<R>
where
    R: Paged<Client = ApiClient> + Send + 'static,
    R::Output: Send,
{
    /// Fetches the next page in the background while the caller works on the items of this one; see [`Prefetch`].
    ///
    /// ```
    /// use linkbreakers::LinksApi;
    ///
    /// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
    /// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
    /// for link in LinksApi::new(&client).list().page_size(200).items().prefetch() {
    ///     println!("{}", link?.shortlink);
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn prefetch(self) -> Items<R, Prefetch<Pages<R>>> {
        Items { pages: self.pages.map(Pages::prefetch), page: self.page, empty_pages: self.empty_pages }
    }
}

impl<R, P> Iterator for Items<R, P>
where
    R: Paged<Client = ApiClient>,
    P: Iterator<Item = Result<R::Output, Error>>,
{
    type Item = Result<R::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.page.next() {
                return Some(Ok(item));
            }
            let problem = match self.pages.as_mut()?.next()?.map(R::into_items) {
                Ok(Some(items)) => {
                    self.empty_pages = if items.is_empty() { self.empty_pages + 1 } else { 0 };
                    self.page = items.into_iter();
                    if self.empty_pages <= MAX_EMPTY_PAGES {
                        continue;
                    }
                    DecodeProblem::EmptyPages { limit: MAX_EMPTY_PAGES }
                }
                Ok(None) => DecodeProblem::NotAPage,
                Err(error) => return Some(Err(error)),
            };
            self.pages = None;
            return Some(Err(DecodeError::of_page(R::OPERATION.id, problem).into()));
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.page.len();
        let is_last = self.pages.as_ref().is_none_or(|pages| pages.size_hint().1 == Some(0));
        (left, is_last.then_some(left))
    }
}

impl<R, P> FusedIterator for Items<R, P>
where
    R: Paged<Client = ApiClient>,
    P: FusedIterator<Item = Result<R::Output, Error>>,
{
}

impl<R: Paged, P: fmt::Debug> fmt::Debug for Items<R, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pages: &dyn fmt::Debug = match &self.pages {
            Some(pages) => pages,
            None => &"none",
        };
        f.debug_struct("Items").field("on_this_page", &self.page.len()).field("pages", pages).finish()
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use linkbreakers_generated::rt::{Call, InvalidRequest, Operation, Request};

    use super::*;
    use crate::{
        LinksApi,
        testing::{Reply, TestClient},
    };

    fn page(body: &'static str) -> Reply {
        Reply::response(200, body)
    }

    fn uris(test_client: &TestClient) -> Vec<String> {
        test_client.requests().iter().map(|request| request.uri().query().unwrap_or_default().to_owned()).collect()
    }

    #[test]
    fn only_the_token_ends_the_walk() {
        let test_client = TestClient::new([
            page(r#"{"links":[{"id":"1"},{"id":"2"}],"nextPageToken":"a+b/c="}"#),
            page(r#"{"links":[],"nextPageToken":"t3"}"#),
            page(r#"{"links":[{"id":"3"}],"nextPageToken":""}"#),
        ]);
        let mut items = LinksApi::new(&test_client.client).list().page_size(2).items();
        assert_eq!(items.size_hint(), (0, None));
        assert!(test_client.requests().is_empty(), "nothing is fetched before it is asked for");
        let ids: Vec<_> = items.by_ref().map(|link| link.unwrap().id).collect();
        assert_eq!(ids, ["1", "2", "3"]);
        assert_eq!(items.size_hint(), (0, Some(0)));
        assert!(items.next().is_none() && items.next().is_none());
        assert_eq!(uris(&test_client), ["pageSize=2", "pageSize=2&pageToken=a%2Bb%2Fc%3D", "pageSize=2&pageToken=t3"]);
    }

    #[test]
    fn the_last_page_knows_its_size() {
        let test_client =
            TestClient::new([page(r#"{"links":[{"id":"1"},{"id":"2"},{"id":"3"}],"nextPageToken":null}"#)]);
        let mut items = LinksApi::new(&test_client.client).list().items();
        items.next().unwrap().unwrap();
        assert_eq!(items.size_hint(), (2, Some(2)));
        assert_snapshot!(format!("{items:?}"), @"Items { on_this_page: 2, pages: Pages { is_done: true, .. } }");
    }

    #[test]
    fn an_error_is_yielded_once_and_ends_the_walk() {
        let test_client = TestClient::new([page(r#"{"links":[{"id":"1"}],"nextPageToken":"t2"}"#), Reply::status(403)]);
        let mut items = LinksApi::new(&test_client.client).list().items();
        assert_eq!(items.next().unwrap().unwrap().id, "1");
        assert!(items.next().unwrap().unwrap_err().is_forbidden());
        assert!(items.next().is_none() && items.next().is_none());
    }

    #[test]
    fn pages_that_are_fetched_ahead_are_the_same_in_the_same_order() {
        let script = || {
            [
                page(r#"{"links":[{"id":"1"},{"id":"2"}],"nextPageToken":"t2"}"#),
                page(r#"{"links":[],"nextPageToken":"t3"}"#),
                page(r#"{"links":[{"id":"3"}],"nextPageToken":"t4"}"#),
                Reply::status(403),
            ]
        };
        let walk = |items: &mut dyn Iterator<Item = Result<crate::Link, Error>>| -> Vec<String> {
            items.map(|link| link.map_or_else(|error| error.to_string(), |link| link.id)).collect()
        };
        let (plain, ahead) = (TestClient::new(script()), TestClient::new(script()));
        let expected = walk(&mut LinksApi::new(&plain.client).list().items());
        let mut items = LinksApi::new(&ahead.client).list().items().prefetch();
        assert!(ahead.requests().is_empty(), "nothing is fetched before it is asked for");
        assert_eq!(walk(&mut items), expected);
        assert!(items.next().is_none() && ahead.is_exhausted());
        assert_eq!(uris(&ahead), uris(&plain));
    }

    #[test]
    fn a_walk_may_begin_to_fetch_ahead_in_its_middle() {
        let test_client = TestClient::new([
            page(r#"{"links":[{"id":"1"},{"id":"2"}],"nextPageToken":"t2"}"#),
            page(r#"{"links":[{"id":"3"}]}"#),
        ]);
        let mut items = LinksApi::new(&test_client.client).list().items();
        assert_eq!(items.next().unwrap().unwrap().id, "1");
        let rest: Vec<_> = items.prefetch().map(|link| link.unwrap().id).collect();
        assert_eq!(rest, ["2", "3"]);
        let test_client = TestClient::new([page(r#"{"links":[{"id":"1"}]}"#)]);
        assert_eq!(LinksApi::new(&test_client.client).list().pages().prefetch().count(), 1);
    }

    #[test]
    fn a_walk_in_a_circle_is_an_error_after_the_pages_before_it() {
        let same = || page(r#"{"links":[{"id":"1"}],"nextPageToken":"same"}"#);
        let test_client = TestClient::new([same(), same().header("x-request-id", "req-2")]);
        let mut pages = LinksApi::new(&test_client.client).list().pages();
        assert!(pages.next().unwrap().is_ok() && pages.next().unwrap().is_ok());
        assert_snapshot!(format!("{pages:?}"), @"Pages { is_done: false, .. }");
        let error = pages.next().unwrap().unwrap_err();
        assert_snapshot!(error, @"LinksService_List: the response (200) has a page token that was used before (request req-2, 1 attempt)");
        assert!(pages.next().is_none());
    }

    /// A list of empty pages, each of which names another one as the next, and then one item.
    fn empty_pages(count: u32) -> TestClient {
        let empty = |n| page(format!(r#"{{"links":[],"nextPageToken":"t{n}"}}"#).leak());
        TestClient::new((0..count).map(empty).chain([page(r#"{"links":[{"id":"1"}]}"#)]))
    }

    #[test]
    fn empty_pages_without_end_are_an_error() {
        let test_client = empty_pages(MAX_EMPTY_PAGES + 1);
        let mut items = LinksApi::new(&test_client.client).list().items();
        let error = items.next().unwrap().unwrap_err();
        assert_snapshot!(error, @"LinksService_List: the response (200) is one of more than 1000 pages in a row without items; `pages` has no such limit (1 attempt)");
        assert!(items.next().is_none() && !test_client.is_exhausted());
        let test_client = empty_pages(MAX_EMPTY_PAGES + 1);
        let mut ahead = LinksApi::new(&test_client.client).list().items().prefetch();
        assert!(matches!(ahead.next(), Some(Err(Error::Decode(_)))) && ahead.next().is_none());
    }

    #[test]
    fn empty_pages_up_to_the_limit_are_skipped() {
        let test_client = empty_pages(MAX_EMPTY_PAGES);
        let ids: Vec<_> = LinksApi::new(&test_client.client).list().items().map(|link| link.unwrap().id).collect();
        assert_eq!(ids, ["1"]);
    }

    #[test]
    fn empty_pages_are_counted_from_the_last_item_on() {
        let half = || 0..=MAX_EMPTY_PAGES / 2;
        let token = |n: u32| format!(r#""nextPageToken":"t{n}"}}"#);
        let empty = |n| page(format!(r#"{{"links":[],{}"#, token(n)).leak());
        let item = page(format!(r#"{{"links":[{{"id":"1"}}],{}"#, token(MAX_EMPTY_PAGES)).leak());
        let second = half().map(|n| empty(MAX_EMPTY_PAGES + 1 + n));
        let last = page(r#"{"links":[{"id":"2"}]}"#);
        let test_client = TestClient::new(half().map(empty).chain([item]).chain(second).chain([last]));
        let ids: Vec<_> = LinksApi::new(&test_client.client).list().items().map(|link| link.unwrap().id).collect();
        assert_eq!(ids, ["1", "2"]);
    }

    #[test]
    fn pages_yields_empty_pages_without_limit() {
        let test_client = empty_pages(MAX_EMPTY_PAGES + 1);
        assert!(
            LinksApi::new(&test_client.client).list().pages().all(|page| page.is_ok()) && test_client.is_exhausted()
        );
    }

    /// A list that was asked for in a format that has no items.
    #[derive(Clone)]
    struct Csv<R>(R);

    impl<R: Paged<Client = ApiClient>> Request for Csv<R> {
        type Client = ApiClient;
        type Output = R::Output;
        const OPERATION: &'static Operation = R::OPERATION;

        fn client(&self) -> &ApiClient {
            self.0.client()
        }

        fn to_call(&self) -> Result<Call, InvalidRequest> {
            self.0.to_call()
        }
    }

    impl<R: Paged<Client = ApiClient>> Paged for Csv<R> {
        type Item = R::Item;

        fn set_page_token(&mut self, token: String) {
            self.0.set_page_token(token);
        }

        fn next_page_token(page: &R::Output) -> Option<&str> {
            R::next_page_token(page)
        }

        fn into_items(_: R::Output) -> Option<Vec<R::Item>> {
            None
        }
    }

    #[test]
    fn a_page_without_items_is_an_error_and_not_an_empty_list() {
        let test_client = TestClient::new([page(r#"{"nextPageToken":"t2"}"#)]);
        let mut items = Items::new(Csv(LinksApi::new(&test_client.client).list()));
        let error = items.next().unwrap().map(|_| ()).unwrap_err();
        assert_snapshot!(error, @"LinksService_List: the response (200) is not a page of items, because it has another response format; use `send` (1 attempt)");
        assert!(items.next().is_none());
    }
}
