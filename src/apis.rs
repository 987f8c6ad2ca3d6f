//! The API types, generic over their client.
//!
//! Programs use the aliases of the same names at the crate root, whose default client is
//! [`ApiClient`](crate::ApiClient). [`request`](crate::request) shows a test double as the client.

#[doc(inline)]
#[allow(unused_imports, unreachable_pub, reason = "empty if no API is enabled")]
pub use linkbreakers_generated::apis::*;
