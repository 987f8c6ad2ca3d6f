//! What requests are made of, for code that is generic over them or stands in for the client.
//!
//! Ordinary programs need none of this: an API's methods return requests, and a request has `send`.

#[doc(inline)]
pub use linkbreakers_generated::rt::{Call, CallOptions, Client, Empty, InvalidRequest, Operation, Paged, Request};

pub use crate::{
    paging::{Items, Pages},
    raw::RawRequest,
};
