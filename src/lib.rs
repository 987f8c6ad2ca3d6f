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
//! Files come from their signed addresses with [`ApiClient::download`], and what the API does in the background is waited
//! for with `wait_for_job`, `wait_for_qrcode` and `wait_for_custom_domain`. With the APIs that they belong to come
//! `render_qrcodes`, `upload_media` and `ExportCsv`.
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
//! - `dotenv`: configurations from `.env` files.
//! - `json`: models from ad-hoc JSON, with a typo in a name refused.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod api_exception;
mod base_url;
mod client;
mod config;
#[cfg_attr(not(feature = "all-apis"), allow(dead_code, reason = "how much of it is needed depends on the APIs"))]
mod decode;
mod env;
#[cfg(feature = "dotenv")]
mod env_file;
mod error;
#[cfg(test)]
mod error_tests;
mod exchange;
#[cfg(test)]
mod exchange_tests;
#[cfg(any(feature = "events", feature = "visitors"))]
mod export;
#[cfg_attr(not(feature = "all-apis"), allow(dead_code, reason = "how much of it is needed depends on the APIs"))]
mod files;
#[cfg(feature = "json")]
mod from_json;
mod http_date;
#[cfg(feature = "links")]
mod import;
mod lbid;
mod outgoing;
#[cfg(test)]
mod outgoing_tests;
mod pace;
mod paging;
mod path;
mod prefetch;
#[cfg(feature = "links")]
mod qrcodes;
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
#[cfg(any(feature = "events", feature = "visitors"))]
mod unescape;
#[cfg(feature = "media")]
mod upload;
#[cfg_attr(not(feature = "all-apis"), allow(dead_code, reason = "how much of it is needed depends on the APIs"))]
mod wait;

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
#[cfg(any(feature = "events", feature = "visitors"))]
pub use export::ExportCsv;
pub use files::{Download, Downloaded, FileError, SavedFile};
#[cfg(feature = "json")]
pub use from_json::FromJson;
#[cfg(feature = "links")]
pub use import::{
    BulkImport, ImportError, ImportErrorKind, ImportFailure, ImportProgress, ImportReport, ImportedLink, WhenExpired,
};
pub use lbid::Lbid;
#[cfg(feature = "links")]
pub use qrcodes::RenderQrcodes;
pub use rate_limit::RateLimit;
pub use response::ApiResponse;
pub use retry::RetryPolicy;
pub use token::{AccessToken, Claims};
pub use transport_error::TransportError;
#[cfg(feature = "media")]
pub use upload::{MediaUpload, UploadedMedia};
#[cfg(feature = "jobs")]
pub use wait::JobFailed;
pub use wait::{Unfinished, WaitFailed};

/// The README's programs, compiled with the documentation.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
