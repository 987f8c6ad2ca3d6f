//! Failed attempts.

use std::{fmt, time::Duration};

use crate::{error::ErrorResponse, transport::TransportFailure};

/// The error of one attempt. `Display` is for log lines.
#[derive(Debug)]
pub(crate) enum AttemptError {
    /// No complete response was received.
    Transport(TransportFailure),
    /// The server responded with an error status.
    Response(Box<ErrorResponse>),
}

/// The attempts of a call so far, and their possible effect.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct AttemptHistory {
    pub(crate) attempts: u32,
    pub(crate) maybe_sent: bool,
    pub(crate) may_have_taken_effect: bool,
}

impl AttemptError {
    /// Returns whether the same request may succeed later.
    pub(crate) fn is_transient(&self) -> bool {
        match self {
            Self::Transport(failure) => failure.kind.is_transient(),
            Self::Response(response) => response.is_transient(),
        }
    }

    /// Returns whether the server may have executed the request.
    pub(crate) fn may_have_taken_effect(&self) -> bool {
        match self {
            Self::Transport(failure) => failure.sent,
            Self::Response(response) => response.may_have_taken_effect(),
        }
    }

    fn maybe_sent(&self) -> bool {
        match self {
            Self::Transport(failure) => failure.sent,
            Self::Response(_) => true,
        }
    }

    /// The wait that the server requests.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Transport(_) => None,
            Self::Response(response) => response.retry_after,
        }
    }
}

impl AttemptHistory {
    /// Records a failed attempt that is followed by another.
    pub(crate) fn record(&mut self, error: &AttemptError) {
        self.maybe_sent |= error.maybe_sent();
        self.may_have_taken_effect |= error.may_have_taken_effect();
    }
}

impl fmt::Display for AttemptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Transport(failure) => failure.kind.fmt(f),
            Self::Response(response) => response.status.as_u16().fmt(f),
        }
    }
}
