//! One HTTP exchange: a request goes out, a whole answer comes back, or it is known how far things got.
//!
//! No other module knows which HTTP client is underneath.

mod agent;
mod failure;
mod probe;

use std::{fmt, time::Duration};

use http::{HeaderMap, StatusCode};

pub(crate) use agent::{Agent, AgentSettings, proxy_problem};
pub(crate) use failure::{Failure, FailureKind};

/// A request as it goes over the wire.
pub(crate) type WireRequest = http::Request<Option<Vec<u8>>>;

/// An answer whose body is complete, or longer than allowed.
#[derive(Debug)]
pub(crate) struct WireResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// Whether the body was longer than allowed, and is cut.
    pub(crate) is_cut: bool,
}

/// What carries one request to the server and its answer back. It never tries twice.
pub(crate) trait Transport: fmt::Debug + Send + Sync {
    /// Makes the exchange within `limit`.
    fn exchange(&self, request: &WireRequest, limit: Duration) -> Result<WireResponse, Failure>;
}
