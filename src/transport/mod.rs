//! The HTTP exchange: sends one request and receives the complete response, or reports whether the request was sent.
//!
//! Only this module uses the HTTP client library.

mod agent;
mod body;
mod exchange;
mod failure;
mod no_proxy;
mod proxy;
mod resolve;
mod sent_tracker;
mod storage;
#[cfg_attr(not(any(feature = "rustls", feature = "native-tls")), path = "no_tls.rs")]
mod tls;
mod wire_log;

pub(crate) use agent::{Agent, AgentSettings};
pub(crate) use exchange::{HttpRequest, HttpResponse, Streams, Transport, has_no_body, is_framing};
pub(crate) use failure::{TransportFailure, TransportFailureKind};
pub(crate) use proxy::{ProxyRules, UnusableProxy};
pub(crate) use storage::StorageTransport;
pub(crate) use tls::{HAS_TLS, Roots};
