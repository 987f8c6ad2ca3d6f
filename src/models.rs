//! The models of the API: the bodies of requests, the resources in responses, and enums.
//!
//! The crate root exports them as well, so that programs can import `linkbreakers::Link`.
//!
//! Requests are built with `new` and setters. A setter has the documentation of its field, of which the field itself has the
//! first sentence. Models that only responses contain have no setters: to build one in a test, assign its fields. In
//! responses, missing properties get their defaults, and unknown properties are ignored. Enums are open: an unknown value is
//! kept in their variant `Unknown`.

#[doc(inline)]
#[allow(unused_imports, unreachable_pub, reason = "empty if no enabled API has models")]
pub use linkbreakers_generated::models::*;
