//! The APIs as types that are generic over their client.
//!
//! Programs use the types of the same names at the root of the crate, where the client is [`ApiClient`](crate::ApiClient)
//! unless another is named, such as a test double; see [`request`](crate::request).

#[doc(inline)]
#[allow(unused_imports, unreachable_pub, reason = "without any API there are none")]
pub use linkbreakers_generated::apis::*;
