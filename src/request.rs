//! What requests are made of, for code that is generic over them or stands in for the client.
//!
//! Ordinary programs need none of this: an API's methods return requests, named after API and method such as
//! `LinksCreate`, and a request has `send`.

#[doc(inline)]
#[allow(unused_imports, unreachable_pub, reason = "without any API there are none")]
pub use linkbreakers_generated::requests::*;
#[doc(inline)]
pub use linkbreakers_generated::rt::{Call, CallOptions, Client, Empty, InvalidRequest, Operation, Paged, Request};

pub use crate::{
    paging::{Items, Pages},
    prefetch::Prefetch,
    raw::RawRequest,
};
