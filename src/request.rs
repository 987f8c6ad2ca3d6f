//! What requests are made of, for code that is generic over them or stands in for the client.
//!
//! Ordinary programs need none of this: an API's methods return requests, named after API and method such as
//! `LinksCreate`, and a request has `send`.
//!
//! # A double
//!
//! Code that takes an API with any client, such as `LinksApi<C>`, can be tested without a server. This client answers every
//! call the same, and keeps what it was asked:
//!
//! ```
//! use std::{cell::RefCell, iter, rc::Rc, vec};
//! use linkbreakers::{CreateLinkRequest, LinksApi, request::{Call, Client, InvalidRequest, Paged}};
//! use serde::de::DeserializeOwned;
//! use serde_json::{Value, json};
//!
//! #[derive(Clone)]
//! struct Double {
//!     answer: Value,
//!     calls: Rc<RefCell<Vec<Call>>>,
//! }
//!
//! impl Client for Double {
//!     type Error = InvalidRequest; // or an error of your own that can be made from it
//!     type Response<T> = T;
//!     type Pages<R: Paged<Client = Self>> = iter::Once<Result<R::Output, InvalidRequest>>;
//!     type Items<R: Paged<Client = Self>> = vec::IntoIter<Result<R::Item, InvalidRequest>>;
//!
//!     fn send<T: DeserializeOwned>(&self, call: Call) -> Result<T, InvalidRequest> {
//!         let answer = serde_json::from_value(self.answer.clone());
//!         let answer = answer.map_err(|error| InvalidRequest::new(call.operation.id, "answer", error.to_string()));
//!         self.calls.borrow_mut().push(call);
//!         answer
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
//! let double = Double { answer: json!({ "link": { "id": "1", "shortlink": "spring" } }), calls: Rc::default() };
//! assert_eq!(shorten(&LinksApi::new(&double), "https://example.com")?, "spring");
//! let calls = double.calls.borrow();
//! assert_eq!((calls.len(), calls[0].operation.id), (1, "LinksService_Create"));
//! assert_eq!(calls[0].json(), json!({ "destination": "https://example.com" }));
//! # Ok::<(), InvalidRequest>(())
//! ```

#[doc(inline)]
#[allow(unused_imports, unreachable_pub, reason = "without any API there are no requests")]
pub use linkbreakers_generated::requests::*;
#[doc(inline)]
pub use linkbreakers_generated::rt::{
    Call, CallOptions, Client, Empty, InvalidRequest, Operation, Paged, Query, Request,
};

pub use crate::{
    call::RawRequest,
    paging::{Items, Pages, Prefetch},
};
