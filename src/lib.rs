//! Blocking SDK for the Linkbreakers API: short links, QR codes, visitors and analytics.
//!
// What follows is run by `doctest/`, which gives each program a sandbox in its environment; so rustdoc need not.
#![cfg_attr(not(doctest), doc = include_str!("../docs/overview.md"))]
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![allow(clippy::test_attr_in_doctest, reason = "the programs of the guides are run as they stand, tests included")]

mod api_exception;
pub mod apis;
mod base_url;
mod client;
mod config;
#[cfg_attr(not(feature = "all-apis"), allow(dead_code, reason = "how much of it is needed depends on the APIs"))]
mod decode;
#[cfg(all(test, feature = "all-apis"))]
mod decode_tests;
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
pub mod guide;
mod http_date;
#[cfg(feature = "links")]
mod import;
mod lbid;
mod outgoing;
#[cfg(test)]
mod outgoing_tests;
mod pace;
mod page_tokens;
mod paging;
mod path;
mod prefetch;
#[cfg(feature = "links")]
mod qrcodes;
mod rate_limit;
mod raw;
mod repair;
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
/// A point in time; [`Timestamp::MAX`] and [`Timestamp::MIN`] stand for times that it cannot hold.
///
/// It ends on 9999-12-30, a day before the API's `9999-12-31T23:59:59Z`, which stands for "never". A later time is read as
/// [`Timestamp::MAX`], and [`Timestamp::MAX`] is sent as `9999-12-31T23:59:59Z`. Likewise [`Timestamp::MIN`] is sent as
/// `0001-01-01T00:00:00Z`.
///
/// ```
/// use linkbreakers::{Timestamp, UpdateLinkRequest};
///
/// let never = UpdateLinkRequest::new().expires_at(Timestamp::MAX);
/// assert_eq!(serde_json::to_value(never)?["expiresAt"], "9999-12-31T23:59:59Z");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[doc(inline)]
pub use jiff::Timestamp;
#[doc(inline)]
#[allow(
    unused_imports,
    unreachable_pub,
    reason = "without any API, or with one that has no models, there are none"
)]
pub use linkbreakers_generated::models::*;

// `LinksApi` is `LinksApi<ApiClient>` unless another client is named, so that it can be the type of a field.
linkbreakers_generated::api_aliases!(ApiClient);

pub use api_exception::ApiException;
pub use client::ApiClient;
pub use config::Configuration;
pub use decode::DecodeError;
pub use error::{ConfigurationError, Error};
#[cfg(any(feature = "events", feature = "visitors"))]
pub use export::ExportCsv;
pub use files::{AtomicFile, Download, Downloaded, FileError, SavedFile};
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
