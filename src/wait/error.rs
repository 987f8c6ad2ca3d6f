//! Waits that did not succeed.

use std::{error::Error as StdError, fmt, time::Duration};

use crate::{Error, text::one_line};

/// The resource to await.
#[derive(Debug, Clone, Copy)]
pub(super) struct Subject<'a> {
    /// The kind of resource, such as "the job".
    pub(super) kind: &'static str,
    pub(super) id: &'a str,
    /// The state that ends the wait, such as "done".
    pub(super) goal: &'static str,
}

/// The job, QR code or custom domain was not ready within the time limit. It can be awaited again.
///
/// [`source`](StdError::source) is the error of the last poll, if it failed.
#[derive(Debug)]
pub struct WaitTimeout(Box<Timeout>);

#[derive(Debug)]
struct Timeout {
    kind: &'static str,
    id: String,
    goal: &'static str,
    limit: Duration,
    last_state: Option<String>,
    /// The wait that the API requested, if it is longer than the time left.
    exceeding: Option<Duration>,
    source: Option<Box<Error>>,
}

impl WaitTimeout {
    pub(super) fn new(
        subject: Subject<'_>,
        limit: Duration,
        last_state: Option<String>,
        exceeding: Option<Duration>,
        source: Option<Box<Error>>,
    ) -> Self {
        let Subject { kind, id, goal } = subject;
        Self(Box::new(Timeout { kind, id: id.to_owned(), goal, limit, last_state, exceeding, source }))
    }

    /// The id of the job, link or domain, to await it again.
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// The last known state, such as `JOB_STATUS_RUNNING`; `None` if no poll succeeded.
    pub fn last_state(&self) -> Option<&str> {
        self.0.last_state.as_deref()
    }
}

impl fmt::Display for WaitTimeout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Timeout { kind, id, goal, limit, last_state, exceeding, .. } = &*self.0;
        let limit = limit.as_secs_f64();
        write!(f, "{kind} {} was not {goal} within {limit} s; ", one_line(id, 80))?;
        match last_state {
            Some(state) => write!(f, "its last state was {}", one_line(state, 300))?,
            None => f.write_str("no poll succeeded")?,
        }
        if let Some(wait) = exceeding {
            write!(f, "; the API requested a wait of {} s, which the limit does not allow", wait.as_secs_f64())?;
        }
        f.write_str("; it can be awaited again")
    }
}

impl StdError for WaitTimeout {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

/// The awaited QR code or custom domain cannot become ready.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(transparent)]
pub struct WaitFailed(Box<Failure>);

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{kind} {} cannot become {goal}: {}", one_line(id, 80), one_line(reason, 300))]
struct Failure {
    kind: &'static str,
    id: String,
    goal: &'static str,
    reason: String,
}

impl WaitFailed {
    pub(super) fn new(subject: Subject<'_>, reason: impl Into<String>) -> Self {
        let Subject { kind, id, goal } = subject;
        Self(Box::new(Failure { kind, id: id.to_owned(), goal, reason: reason.into() }))
    }

    /// The id of the link or domain.
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// The reason, which contains the last known state.
    pub fn reason(&self) -> &str {
        &self.0.reason
    }
}
