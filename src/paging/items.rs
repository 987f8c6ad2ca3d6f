//! The items of a list.

use std::{fmt, iter::FusedIterator, vec};

use linkbreakers_generated::rt::Paged;

use super::{pages::Pages, prefetch::Prefetch};
use crate::{ApiClient, DecodeError, Error, error::DecodeProblem};

// More requests than the rate limit allows in a minute.
const MAX_EMPTY_PAGES: u32 = 1000;

/// An iterator over the items of a list, which fetches each page when its first item is needed.
///
/// An error is yielded once and ends the iteration. Empty pages are skipped; more than 1,000 consecutive ones are an
/// [`Error::Decode`], because such a list may never end. Iterator adapters fetch only the pages that they need:
///
/// ```
/// use linkbreakers::LinksApi;
///
/// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
/// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
/// let newest = LinksApi::new(&client).list().items().take(10).collect::<Result<Vec<_>, _>>()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use = "iterators are lazy and fetch nothing unless consumed"]
pub struct Items<R: Paged, P = Pages<R>> {
    /// `None` after an invalid page, which ends the iteration.
    pages: Option<P>,
    page: vec::IntoIter<R::Item>,
    consecutive_empty_pages: u32,
}

impl<R: Paged<Client = ApiClient>> Items<R> {
    pub(crate) fn new(request: R) -> Self {
        Self { pages: Some(Pages::new(request)), page: Vec::new().into_iter(), consecutive_empty_pages: 0 }
    }
}

impl<R> Items<R>
where
    R: Paged<Client = ApiClient> + Send + 'static,
    R::Output: Send,
{
    /// Fetches the next page in the background while the caller processes the items of the current one; see
    /// [`Prefetch`].
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
        let Self { pages, page, consecutive_empty_pages } = self;
        Items { pages: pages.map(Pages::prefetch), page, consecutive_empty_pages }
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
                    self.consecutive_empty_pages = if items.is_empty() { self.consecutive_empty_pages + 1 } else { 0 };
                    self.page = items.into_iter();
                    if self.consecutive_empty_pages <= MAX_EMPTY_PAGES {
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

    fn queries(test_client: &TestClient) -> Vec<String> {
        test_client.requests().iter().map(|request| request.uri().query().unwrap_or_default().to_owned()).collect()
    }

    #[test]
    fn iteration_ends_at_a_page_without_token_and_not_at_an_empty_page() {
        let test_client = TestClient::new([
            page(r#"{"links":[{"id":"1"},{"id":"2"}],"nextPageToken":"a+b/c="}"#),
            page(r#"{"links":[],"nextPageToken":"t3"}"#),
            page(r#"{"links":[{"id":"3"}],"nextPageToken":""}"#),
        ]);
        let mut items = LinksApi::new(&test_client.client).list().page_size(2).items();
        assert_eq!(items.size_hint(), (0, None));
        assert!(test_client.requests().is_empty(), "no page should be fetched before the first `next`");
        let ids: Vec<_> = items.by_ref().map(|link| link.unwrap().id).collect();
        assert_eq!(ids, ["1", "2", "3"]);
        assert_eq!(items.size_hint(), (0, Some(0)));
        assert!(items.next().is_none() && items.next().is_none());
        assert_eq!(
            queries(&test_client),
            ["pageSize=2", "pageSize=2&pageToken=a%2Bb%2Fc%3D", "pageSize=2&pageToken=t3"]
        );
    }

    #[test]
    fn size_hint_is_exact_on_the_last_page() {
        let test_client =
            TestClient::new([page(r#"{"links":[{"id":"1"},{"id":"2"},{"id":"3"}],"nextPageToken":null}"#)]);
        let mut items = LinksApi::new(&test_client.client).list().items();
        items.next().unwrap().unwrap();
        assert_eq!(items.size_hint(), (2, Some(2)));
        assert_snapshot!(format!("{items:?}"), @"Items { on_this_page: 2, pages: Pages { is_done: true, .. } }");
    }

    #[test]
    fn error_is_yielded_once_and_ends_the_iteration() {
        let test_client = TestClient::new([page(r#"{"links":[{"id":"1"}],"nextPageToken":"t2"}"#), Reply::status(403)]);
        let mut items = LinksApi::new(&test_client.client).list().items();
        assert_eq!(items.next().unwrap().unwrap().id, "1");
        assert!(items.next().unwrap().unwrap_err().is_forbidden());
        assert!(items.next().is_none() && items.next().is_none());
    }

    #[test]
    fn prefetch_yields_the_same_items_in_the_same_order() {
        let script = || {
            [
                page(r#"{"links":[{"id":"1"},{"id":"2"}],"nextPageToken":"t2"}"#),
                page(r#"{"links":[],"nextPageToken":"t3"}"#),
                page(r#"{"links":[{"id":"3"}],"nextPageToken":"t4"}"#),
                Reply::status(403),
            ]
        };
        let collect = |items: &mut dyn Iterator<Item = Result<crate::Link, Error>>| -> Vec<String> {
            items.map(|link| link.map_or_else(|error| error.to_string(), |link| link.id)).collect()
        };
        let (plain, prefetching) = (TestClient::new(script()), TestClient::new(script()));
        let expected = collect(&mut LinksApi::new(&plain.client).list().items());
        let mut items = LinksApi::new(&prefetching.client).list().items().prefetch();
        assert!(prefetching.requests().is_empty(), "no page should be fetched before the first `next`");
        assert_eq!(collect(&mut items), expected);
        assert!(items.next().is_none() && prefetching.is_exhausted());
        assert_eq!(queries(&prefetching), queries(&plain));
    }

    #[test]
    fn prefetch_can_start_in_the_middle_of_an_iteration() {
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
    fn repeated_page_token_is_an_error_after_the_pages_before_it() {
        let same = || page(r#"{"links":[{"id":"1"}],"nextPageToken":"same"}"#);
        let test_client = TestClient::new([same(), same().header("x-request-id", "req-2")]);
        let mut pages = LinksApi::new(&test_client.client).list().pages();
        assert!(pages.next().unwrap().is_ok() && pages.next().unwrap().is_ok());
        assert_snapshot!(format!("{pages:?}"), @"Pages { is_done: false, .. }");
        let error = pages.next().unwrap().unwrap_err();
        assert_snapshot!(error, @"LinksService_List: the response (200) has a page token that was used before (request req-2, 1 attempt)");
        assert!(pages.next().is_none());
    }

    /// A list of `count` empty pages with distinct tokens, followed by a page with one item.
    fn empty_pages(count: u32) -> TestClient {
        let empty = |n| page(format!(r#"{{"links":[],"nextPageToken":"t{n}"}}"#).leak());
        TestClient::new((0..count).map(empty).chain([page(r#"{"links":[{"id":"1"}]}"#)]))
    }

    #[test]
    fn empty_pages_beyond_the_limit_are_an_error() {
        let test_client = empty_pages(MAX_EMPTY_PAGES + 1);
        let mut items = LinksApi::new(&test_client.client).list().items();
        let error = items.next().unwrap().unwrap_err();
        assert_snapshot!(error, @"LinksService_List: the response (200) is one of more than 1000 pages in a row without items; `pages` has no such limit (1 attempt)");
        assert!(items.next().is_none() && !test_client.is_exhausted());
        let test_client = empty_pages(MAX_EMPTY_PAGES + 1);
        let mut prefetching = LinksApi::new(&test_client.client).list().items().prefetch();
        assert!(matches!(prefetching.next(), Some(Err(Error::Decode(_)))) && prefetching.next().is_none());
    }

    #[test]
    fn empty_pages_up_to_the_limit_are_skipped() {
        let test_client = empty_pages(MAX_EMPTY_PAGES);
        let ids: Vec<_> = LinksApi::new(&test_client.client).list().items().map(|link| link.unwrap().id).collect();
        assert_eq!(ids, ["1"]);
    }

    #[test]
    fn item_resets_the_count_of_empty_pages() {
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

    /// A list whose response format has no items.
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
    fn page_in_a_format_without_items_is_an_error_instead_of_an_empty_list() {
        let test_client = TestClient::new([page(r#"{"nextPageToken":"t2"}"#)]);
        let mut items = Items::new(Csv(LinksApi::new(&test_client.client).list()));
        let error = items.next().unwrap().map(|_| ()).unwrap_err();
        assert_snapshot!(error, @"LinksService_List: the response (200) is not a page of items, because it has another response format; use `send` (1 attempt)");
        assert!(items.next().is_none());
    }
}
