//! Blocking SDK for the Linkbreakers API: short links, QR codes, visitors and analytics.
//!
// `tests/docs/` runs the examples of the overview, each with its own sandbox, so rustdoc does not.
#![cfg_attr(not(doctest), doc = include_str!("../docs/overview.md"))]
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![allow(clippy::test_attr_in_doctest, reason = "the guides contain examples of tests")]
#![cfg_attr(
    not(all(feature = "all-apis", feature = "bulk-import")),
    allow(dead_code, unused_imports, reason = "which internal functions are used depends on the enabled features")
)]

// The path of one call, `links.create(request).send()`. Private helpers in the same file are omitted.
//
// Out
//   LinksCreate::send        generated/              calls the next two functions
//   LinksCreate::to_call     generated/              parameters -> `Call`: path, query, JSON body, options
//   ApiClient::send          src/client.rs           executes the call, then decodes the response
//   Executor::execute        src/call/execute.rs     calls the next two functions
//   PreparedRequest::new     src/call/prepare.rs     `Call` -> `PreparedRequest` with token and idempotency key
//   Executor::run            src/call/execute.rs     makes attempts until one succeeds or a retry is ruled out
//   Executor::attempt        src/call/execute.rs     makes one attempt within its timeout, and logs it
//   Agent::exchange          src/transport/agent.rs  sends the `HttpRequest` through ureq
//
// Back
//   body::receive            src/transport/body.rs   decompresses and limits the body -> `HttpResponse`
//   Executor::attempt        src/call/execute.rs     updates the rate limit
//   Executor::check_status   src/call/execute.rs     2xx -> `RawResponse`, others -> `AttemptError`
//   retry::decide            src/call/retry.rs       `AttemptError` -> `Decision`: retry, or return an `Error`
//   decode                   src/call/decode.rs      `RawResponse` -> `ApiResponse`
//   ApiResponse::into_value  src/call/response.rs    the value that `send` returns

pub mod apis;
#[cfg(feature = "batch")]
mod batch;
mod call;
mod client;
mod config;
mod download;
mod error;
mod export;
mod files;
#[cfg(feature = "json")]
mod from_json;
pub mod guide;
mod http_date;
#[cfg(feature = "bulk-import")]
mod import;
mod lbid;
pub mod models;
mod paging;
#[cfg(feature = "links")]
mod qrcodes;
mod rate_limit;
pub mod request;
mod runtime;
mod stub;
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
/// A point in time. [`Timestamp::MAX`] and [`Timestamp::MIN`] represent times outside its range.
///
/// The range ends on 9999-12-30, a day before `9999-12-31T23:59:59Z`, which the API uses for "never". A later time is
/// decoded as [`Timestamp::MAX`], and [`Timestamp::MAX`] is sent as `9999-12-31T23:59:59Z`. Likewise [`Timestamp::MIN`]
/// is sent as `0001-01-01T00:00:00Z`.
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
#[doc(no_inline)]
#[allow(unused_imports, unreachable_pub, reason = "empty if no enabled API has models")]
pub use models::*;

// Aliases with a default client: `LinksApi` is `LinksApi<ApiClient>`, so it can be the type of a field.
linkbreakers_generated::api_aliases!(ApiClient);

#[cfg(feature = "batch")]
pub use batch::{
    Batch, BatchError, BatchErrorKind, BatchFailure, BatchItem, BatchProgress, BatchReport, BatchRequest, BatchResults,
    TryRequest, WhenExpired,
};
pub use call::{ApiResponse, SendRaw};
pub use client::ApiClient;
pub use config::{AccessToken, AttemptEvent, Claims, Configuration, RetryPolicy};
pub use download::{Download, Downloaded, SavedFile};
pub use error::{ApiException, ConfigurationError, DecodeError, Error, TokenProviderError, TransportError};
pub use export::ExportCsv;
pub use files::{AtomicFile, FileError};
#[cfg(feature = "json")]
pub use from_json::FromJson;
#[cfg(feature = "bulk-import")]
pub use import::{BulkImport, ImportState, ImportedLink, WhenChanged};
pub use lbid::Lbid;
#[cfg(feature = "links")]
pub use qrcodes::RenderQrcodes;
pub use rate_limit::RateLimit;
#[cfg(feature = "media")]
pub use upload::{MediaUpload, UploadedMedia};
#[cfg(feature = "jobs")]
pub use wait::JobFailed;
pub use wait::{WaitFailed, WaitTimeout};
