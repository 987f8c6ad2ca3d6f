//! Error responses.

use std::time::Duration;

use http::{HeaderMap, StatusCode, header::RETRY_AFTER};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;

use crate::{RateLimit, http_date};

/// The code of the 429 that reports a spent monthly quota, which no wait within a call restores.
pub(crate) const QUOTA_EXHAUSTED: &str = "MAX_PUBLIC_API_QUERIED_REACHED";

/// A response with an error status.
#[derive(Debug, Clone)]
pub(crate) struct ErrorResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) received_at: Timestamp,
    /// The wait of `Retry-After`, counted from the response; zero for a date that has passed.
    pub(crate) retry_after: Option<Duration>,
    pub(crate) parsed: ErrorBody,
}

/// The properties of the API's error bodies. A body in another format leaves them empty.
#[derive(Debug, Clone, Default)]
pub(crate) struct ErrorBody {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) details: Vec<Value>,
}

impl ErrorResponse {
    pub(crate) fn new(
        status: StatusCode,
        headers: HeaderMap,
        body: String,
        rate_limit: Option<RateLimit>,
        received_at: Timestamp,
    ) -> Self {
        let retry_after = http_date::retry_after(&headers, received_at);
        let parsed = ErrorBody::parse(&body);
        Self { status, headers, body, rate_limit, received_at, retry_after, parsed }
    }

    pub(crate) fn code(&self) -> Option<&str> {
        self.parsed.code.as_deref()
    }

    pub(crate) fn has_retry_after(&self) -> bool {
        self.headers.contains_key(RETRY_AFTER)
    }

    pub(crate) fn is_quota_exhausted(&self) -> bool {
        self.status == 429 && self.code() == Some(QUOTA_EXHAUSTED)
    }

    /// Returns whether the same request may succeed later.
    pub(crate) fn is_transient(&self) -> bool {
        match self.status.as_u16() {
            429 => !self.is_quota_exhausted(),
            // The header, even an invalid one, marks a transient conflict: an earlier request is still being processed.
            409 => self.has_retry_after(),
            status => matches!(status, 408 | 500 | 502 | 503 | 504),
        }
    }

    /// Returns whether the server may have executed the request.
    pub(crate) fn may_have_taken_effect(&self) -> bool {
        self.status == 408 || self.status.as_u16() >= 500
    }
}

impl ErrorBody {
    fn parse(body: &str) -> Self {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Body {
            #[serde(default)]
            code_type: Value,
            #[serde(default)]
            message: Value,
            #[serde(default)]
            details: Value,
        }
        let Ok(body) = serde_json::from_str::<Body>(body) else {
            return Self::default();
        };
        let text = |value| match value {
            Value::String(text) if !text.is_empty() => Some(text),
            _ => None,
        };
        let details = match body.details {
            Value::Array(details) => details,
            Value::Null => Vec::new(),
            single => vec![single],
        };
        Self { code: text(body.code_type), message: text(body.message), details }
    }
}
