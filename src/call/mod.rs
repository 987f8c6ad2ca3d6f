//! One call: from a [`Call`](linkbreakers_generated::rt::Call) to an [`ApiResponse`].
//!
//! `prepare` (builds the HTTP request) -> `execute` (attempts, waits and retries) -> `decode` (decodes the response).

mod attempt;
mod decode;
mod error_path;
mod execute;
mod notify;
mod pace;
mod prepare;
mod provided_token;
mod raw_request;
mod repair;
mod response;
mod retry;
mod send_raw;
mod tokens;

pub(crate) use decode::{EmptyBody, decode};
pub(crate) use execute::Executor;
pub(crate) use prepare::PreparedRequest;
pub use raw_request::RawRequest;
pub(crate) use repair::without_byte_order_mark;
pub use response::ApiResponse;
pub(crate) use response::{RawResponse, is_replayed};
pub use send_raw::SendRaw;
#[cfg(feature = "json")]
pub(crate) use {decode::parse, error_path::error_path};
