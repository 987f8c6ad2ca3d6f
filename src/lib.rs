//! Blocking SDK for the Linkbreakers API: short links, QR codes, visitors and analytics.
//!
//! ```no_run
//! use linkbreakers::{ApiClient, Configuration, CreateLinkRequest, LinksApi};
//!
//! # fn main() -> Result<(), linkbreakers::Error> {
//! let client = ApiClient::new(Configuration::new("a-workspace-token"))?;
//! let links = LinksApi::new(&client);
//!
//! let created = links.create(CreateLinkRequest::new("https://example.com/product").name("Product")).send()?;
//! println!("{} {}", created.link.shortlink, created.link.id);
//!
//! for link in links.list().items() {
//!     println!("{}", link?.shortlink);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Every call returns a [`Result`] with [`Error`], is tried again where that can do no harm (see [`RetryPolicy`]), and
//! ends in bounded time (see [`Configuration::deadline`]). A list's `items` fetch page after page as they are needed.
//! [`BulkImport`] creates any number of links, each once even if it is killed and run again.
//! Whatever is not modelled yet can be called with [`ApiClient::request`].
//!
//! # Logging
//!
//! Through the [`log`] facade: each attempt at `debug`; retries, and operations that will go away, at `warn`. Neither
//! queries nor bodies nor secrets are logged here. The HTTP client underneath logs under a target of its own, at `trace`
//! with the paths and queries of requests.
//!
//! # Features
//!
//! All of the first three are on by default.
//!
//! - `rustls`: TLS by rustls, with the web's usual root certificates built in.
//! - `gzip`: compressed answers.
//! - `all-apis`: every API. Without it, turn on those that you use, such as `jobs`.
//! - `platform-roots`: rustls with the root certificates that the operating system trusts.
//! - `native-tls`: TLS by the operating system, with its root certificates; wins over `rustls`.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod api_exception;
mod base_url;
mod client;
mod config;
mod decode;
mod env;
mod error;
#[cfg(test)]
mod error_tests;
mod exchange;
#[cfg(test)]
mod exchange_tests;
mod http_date;
#[cfg(feature = "links")]
mod import;
#[cfg(feature = "jobs")]
mod jobs;
mod lbid;
mod outgoing;
#[cfg(test)]
mod outgoing_tests;
mod pace;
mod paging;
mod path;
mod rate_limit;
mod raw;
pub mod request;
mod response;
mod retry;
mod runtime;
#[cfg(test)]
mod testing;
mod text;
mod token;
mod transport;
mod transport_error;

/// The types of headers and statuses, in the version that this crate uses.
#[doc(no_inline)]
pub use http;
pub use jiff::Timestamp;
#[doc(inline)]
#[allow(
    unused_imports,
    unreachable_pub,
    reason = "without any API, or with one that has no models, there are none"
)]
pub use linkbreakers_generated::{apis::*, models::*};

pub use api_exception::ApiException;
pub use client::ApiClient;
pub use config::Configuration;
pub use decode::DecodeError;
pub use error::{ConfigurationError, Error};
#[cfg(feature = "links")]
pub use import::{
    BulkImport, ImportError, ImportErrorKind, ImportFailure, ImportProgress, ImportReport, ImportedLink, WhenExpired,
};
#[cfg(feature = "jobs")]
pub use jobs::{JobFailed, JobUnfinished};
pub use lbid::Lbid;
pub use rate_limit::RateLimit;
pub use response::ApiResponse;
pub use retry::RetryPolicy;
pub use token::{AccessToken, Claims};
pub use transport_error::TransportError;

/// The README's programs, compiled with the documentation.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
