//! Blocking SDK for the Linkbreakers API: short links, QR codes, visitors and analytics.
//!
// The programs of the overview are run by `tests/docs/`, each with its own sandbox, and not by rustdoc.
#![cfg_attr(not(doctest), doc = include_str!("../docs/overview.md"))]
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![allow(clippy::test_attr_in_doctest, reason = "the guides show tests, and each of their programs is run as it is")]
#![cfg_attr(
    not(feature = "all-apis"),
    allow(dead_code, unused_imports, reason = "which internal functions are used depends on the enabled APIs")
)]

pub mod apis;
mod call;
mod client;
mod config;
mod error;
#[cfg(any(feature = "events", feature = "visitors"))]
mod export;
mod files;
#[cfg(feature = "json")]
mod from_json;
pub mod guide;
mod http_date;
#[cfg(feature = "links")]
mod import;
mod lbid;
mod paging;
#[cfg(feature = "links")]
mod qrcodes;
mod rate_limit;
pub mod request;
mod runtime;
#[cfg(test)]
mod testing;
mod text;
mod transport;
#[cfg(feature = "media")]
mod upload;
mod url;
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

pub use call::ApiResponse;
pub use client::ApiClient;
pub use config::{AccessToken, Claims, Configuration, RetryPolicy};
pub use error::{ApiException, ConfigurationError, DecodeError, Error, TransportError};
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
#[cfg(feature = "media")]
pub use upload::{MediaUpload, UploadedMedia};
#[cfg(feature = "jobs")]
pub use wait::JobFailed;
pub use wait::{WaitFailed, WaitTimeout};
