//! Observation of attempts.

use std::{fmt, sync::Arc, time::Duration};

use crate::RateLimit;

/// One attempt of a call, as [`Configuration::on_attempt`](crate::Configuration::on_attempt) reports it.
///
/// It contains no token, query, header value or body, so it can be logged.
#[derive(Debug)]
pub struct AttemptEvent<'a> {
    pub(crate) operation: &'a str,
    pub(crate) method: &'a str,
    pub(crate) path_template: &'a str,
    pub(crate) attempt: u32,
    pub(crate) status: Option<u16>,
    pub(crate) error_kind: Option<&'static str>,
    pub(crate) duration: Duration,
    pub(crate) retry_delay: Option<Duration>,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) request_id: Option<&'a str>,
}

impl AttemptEvent<'_> {
    /// The operation's id in the API document, such as `LinksService_Get`, or method and path of a raw request; for
    /// transfers, `upload_media` or `download from` and the host.
    pub fn operation(&self) -> &str {
        self.operation
    }

    /// The HTTP method, such as `GET`.
    pub fn method(&self) -> &str {
        self.method
    }

    /// The path template, such as `/v1/links/{id}`, or the path of a raw request; `(signed URL)` for transfers.
    pub fn path_template(&self) -> &str {
        self.path_template
    }

    /// The number of the attempt, from 1.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// The HTTP status, such as 200 or 503; `None` if no complete response was received.
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// The kind of the failure if no complete response was received; `None` if [`status`](Self::status) is set.
    ///
    /// One of `resolve`, `connect`, `connect_timeout`, `proxy`, `tls`, `timeout`, `broken`, `protocol`,
    /// `content_encoding` and `local`, which is a local file that cannot be read or written. Later versions may add
    /// others.
    pub fn error_kind(&self) -> Option<&'static str> {
        self.error_kind
    }

    /// The time from the start of the attempt to the end of the response, without waits before it.
    pub fn duration(&self) -> Duration {
        self.duration
    }

    /// The wait before the next attempt; `None` if this attempt is the last one.
    pub fn retry_delay(&self) -> Option<Duration> {
        self.retry_delay
    }

    /// The rate limit that the response reports.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.rate_limit
    }

    /// The id of the request in the API's own records, for support; `None` if the response has none.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id
    }
}

/// The function that is called after every attempt.
#[derive(Clone)]
pub(crate) struct Observer(Arc<dyn Fn(&AttemptEvent<'_>) + Send + Sync>);

impl Observer {
    pub(crate) fn new(callback: impl Fn(&AttemptEvent<'_>) + Send + Sync + 'static) -> Self {
        Self(Arc::new(callback))
    }

    pub(crate) fn notify(&self, event: &AttemptEvent<'_>) {
        (self.0)(event);
    }
}

impl fmt::Debug for Observer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Observer").finish_non_exhaustive()
    }
}
