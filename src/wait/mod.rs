//! Waiting for what the API does in the background.

#[cfg(feature = "custom-domains")]
mod domains;
#[cfg(feature = "jobs")]
mod jobs;
#[cfg(feature = "links")]
mod qrcodes;

use std::{error::Error as StdError, fmt, time::Duration};

use crate::{ApiClient, Error, text::one_line};

#[cfg(feature = "jobs")]
pub use jobs::JobFailed;

/// What is waited for, how often it is looked at, and for how long.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wait<'a> {
    /// What kind of thing it is, such as "the job".
    pub(crate) kind: &'static str,
    pub(crate) id: &'a str,
    /// What it is to become, such as "done".
    pub(crate) goal: &'static str,
    pub(crate) limit: Duration,
    /// The pause after the first look; it doubles from look to look.
    pub(crate) first_pause: Duration,
    pub(crate) longest_pause: Duration,
}

/// What one look has found.
pub(crate) enum Look<T> {
    Done(T),
    NotYet {
        /// What it is at present, in the API's words.
        state: String,
        /// How long the API asks to wait.
        pause: Option<Duration>,
    },
}

impl Wait<'_> {
    /// Looks until the goal is reached, time runs out, or a look fails for good. A look that fails for a passing reason
    /// says nothing of the thing itself, and is repeated.
    ///
    /// `look` is told how long it may take.
    pub(crate) fn until<T>(
        &self,
        client: &ApiClient,
        mut look: impl FnMut(Duration) -> Result<Look<T>, Error>,
    ) -> Result<T, Error> {
        let engine = client.engine();
        let runtime = &engine.runtime;
        let end = runtime.now().saturating_add(self.limit);
        let mut pause = self.first_pause;
        let mut last = None;
        loop {
            let left = end.saturating_sub(runtime.now());
            let (asked_for, source) = match look(left.min(engine.settings.deadline)) {
                Ok(Look::Done(value)) => return Ok(value),
                Ok(Look::NotYet { state, pause }) => {
                    last = Some(state);
                    (pause, None)
                }
                Err(error) if error.is_retryable() => match &error {
                    Error::Api(exception) => (exception.retry_after(), Some(Box::new(error))),
                    _ => (None, Some(Box::new(error))),
                },
                Err(error) => return Err(error),
            };
            let wait = asked_for.map_or(pause, |asked_for| asked_for.max(self.first_pause));
            let left = end.saturating_sub(runtime.now());
            if wait >= left {
                let exceeding = asked_for.filter(|asked_for| *asked_for >= left);
                return Err(Unfinished::new(self, last, exceeding, source).into());
            }
            runtime.sleep(wait);
            pause = (pause * 2).min(self.longest_pause);
        }
    }
}

/// What was waited for had not come when time ran out; it goes on, and can be waited for again.
///
/// [`source`](StdError::source) is why the last look at it failed, if it did.
#[derive(Debug)]
pub struct Unfinished(Box<Pending>);

#[derive(Debug)]
struct Pending {
    kind: &'static str,
    id: String,
    goal: &'static str,
    last: Option<String>,
    limit: Duration,
    /// How long the API asked to wait, if that exceeds the time that was left.
    exceeding: Option<Duration>,
    source: Option<Box<Error>>,
}

impl Unfinished {
    fn new(wait: &Wait<'_>, last: Option<String>, exceeding: Option<Duration>, source: Option<Box<Error>>) -> Self {
        let Wait { kind, id, goal, limit, .. } = *wait;
        Self(Box::new(Pending { kind, id: id.to_owned(), goal, last, limit, exceeding, source }))
    }

    /// The id of the job, link or domain, to wait for it once more.
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// What it was when it was last seen, in the API's words, such as `JOB_STATUS_RUNNING`; `None` if no look at it
    /// succeeded.
    pub fn last_state(&self) -> Option<&str> {
        self.0.last.as_deref()
    }
}

impl fmt::Display for Unfinished {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Pending { kind, id, goal, last, limit, exceeding, .. } = &*self.0;
        write!(f, "{kind} {} was not {goal} in time", one_line(id, 80))?;
        match last {
            Some(state) => write!(f, ", and last seen as {}", one_line(state, 300))?,
            None => f.write_str(", and never seen, as no look at it succeeded")?,
        }
        if let Some(wait) = exceeding {
            let (wait, limit) = (wait.as_secs_f64(), limit.as_secs_f64());
            write!(f, "; the API asked to wait {wait} s, longer than the limit of {limit} s allows")?;
        }
        f.write_str("; it can be waited for again")
    }
}

impl StdError for Unfinished {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

/// What was waited for will not come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitFailed(Box<Failed>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Failed {
    kind: &'static str,
    id: String,
    reason: String,
}

impl WaitFailed {
    fn new(wait: &Wait<'_>, reason: impl Into<String>) -> Self {
        Self(Box::new(Failed { kind: wait.kind, id: wait.id.to_owned(), reason: reason.into() }))
    }

    /// The id of the link or domain.
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// Why it will not come.
    pub fn reason(&self) -> &str {
        &self.0.reason
    }
}

impl fmt::Display for WaitFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Failed { kind, id, reason } = &*self.0;
        write!(f, "{kind} {} will not come to be: {}", one_line(id, 80), one_line(reason, 300))
    }
}

impl StdError for WaitFailed {}
