//! One call: from a [`Call`](linkbreakers_generated::rt::Call) to an [`ApiResponse`].
//!
//! `prepare` (a call becomes a request on the wire) -> `execute` (attempts, waits, retries) -> `decode` (a response becomes
//! a value).

mod attempt;
mod decode;
mod execute;
mod pace;
mod prepare;
mod raw_request;
mod repair;
mod response;
mod retry;

pub(crate) use decode::{EmptyBody, decode, parse};
pub(crate) use execute::Executor;
pub(crate) use prepare::PreparedRequest;
pub use raw_request::RawRequest;
pub use response::ApiResponse;
pub(crate) use response::RawResponse;
