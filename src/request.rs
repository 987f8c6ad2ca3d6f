//! Requests and their parts, for code that is generic over requests or replaces the client.
//!
//! Most programs do not need this module. The methods of an API return requests, which are named after the API and the
//! method, such as `LinksCreate`; `send` sends a request.
//!
//! # Test doubles
//!
//! Helpers such as exports, waits, uploads, downloads and bulk imports need an [`ApiClient`](crate::ApiClient);
//! [`ApiClient::stub`](crate::ApiClient::stub) creates one for tests, which passes requests to a function.
//!
//! Code that accepts an API with any client, such as `LinksApi<C>`, can be tested without a server. The client of this
//! example returns the same response for every call, and records the calls:
//!
//! ```
//! use std::{cell::RefCell, iter, rc::Rc, vec};
//! use linkbreakers::{CreateLinkRequest, LinksApi, request::{Call, Client, InvalidRequest, Paged}};
//! use serde::de::DeserializeOwned;
//! use serde_json::{Value, json};
//!
//! #[derive(Clone)]
//! struct TestDouble {
//!     response: Value,
//!     calls: Rc<RefCell<Vec<Call>>>,
//! }
//!
//! impl Client for TestDouble {
//!     type Error = InvalidRequest; // or your own error type with `From<InvalidRequest>`
//!     type Response<T> = T;
//!     type Pages<R: Paged<Client = Self>> = iter::Once<Result<R::Output, InvalidRequest>>;
//!     type Items<R: Paged<Client = Self>> = vec::IntoIter<Result<R::Item, InvalidRequest>>;
//!
//!     fn send<T: DeserializeOwned>(&self, call: Call) -> Result<T, InvalidRequest> {
//!         let value = serde_json::from_value(self.response.clone());
//!         let value = value.map_err(|error| InvalidRequest::new(call.operation.id, "response", error.to_string()));
//!         self.calls.borrow_mut().push(call);
//!         value
//!     }
//!
//!     fn into_value<T>(response: T) -> T {
//!         response
//!     }
//!
//!     fn pages<R: Paged<Client = Self>>(request: R) -> Self::Pages<R> {
//!         iter::once(request.to_call().and_then(|call| request.client().send(call)))
//!     }
//!
//!     fn items<R: Paged<Client = Self>>(request: R) -> Self::Items<R> {
//!         let items = Self::pages(request).flat_map(|page| match page {
//!             Ok(page) => R::into_items(page).unwrap_or_default().into_iter().map(Ok).collect(),
//!             Err(error) => vec![Err(error)],
//!         });
//!         items.collect::<Vec<_>>().into_iter()
//!     }
//! }
//!
//! // The code under test works with any client.
//! fn shorten<C: Client>(links: &LinksApi<C>, url: &str) -> Result<String, C::Error> {
//!     Ok(links.create(CreateLinkRequest::new(url)).send()?.link.shortlink)
//! }
//!
//! let response = json!({ "link": { "id": "1", "shortlink": "spring" } });
//! let client = TestDouble { response, calls: Rc::default() };
//! assert_eq!(shorten(&LinksApi::new(&client), "https://example.com")?, "spring");
//! let calls = client.calls.borrow();
//! assert_eq!((calls.len(), calls[0].operation.id), (1, "LinksService_Create"));
//! assert_eq!(calls[0].json(), json!({ "destination": "https://example.com" }));
//! # Ok::<(), InvalidRequest>(())
//! ```

#[doc(inline)]
#[allow(unused_imports, unreachable_pub, reason = "empty if no API is enabled")]
pub use linkbreakers_generated::requests::*;
#[doc(inline)]
pub use linkbreakers_generated::rt::{
    Call, CallOptions, Client, Empty, IntoList, IntoMap, IntoOption, InvalidRequest, Operation, PageSize, Paged, Query,
    Request,
};

pub use crate::{
    call::RawRequest,
    paging::{Items, Pages, Prefetch},
};
