//! Polls until a resource is ready.

use std::time::Duration;

use super::error::{Subject, WaitTimeout};
use crate::{ApiClient, Error};

/// The resource to await, the time limit and the pauses between polls.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wait<'a> {
    pub(super) subject: Subject<'a>,
    pub(super) limit: Duration,
    /// The pause after the first poll; it doubles with each poll.
    pub(super) first_pause: Duration,
    pub(super) max_pause: Duration,
}

/// The result of one poll.
pub(super) enum Poll<T> {
    Ready(T),
    Pending {
        /// The current state, for the error of a timeout.
        state: String,
        /// The wait that the API requests before the next poll.
        retry_after: Option<Duration>,
    },
}

impl Wait<'_> {
    /// Polls until the goal is reached, the limit expires, or a poll fails permanently. A transient error of a poll is
    /// independent of the resource, so polling continues.
    ///
    /// `poll` receives the deadline of its call.
    pub(super) fn until<T>(
        &self,
        client: &ApiClient,
        mut poll: impl FnMut(Duration) -> Result<Poll<T>, Error>,
    ) -> Result<T, Error> {
        let executor = client.executor();
        let runtime = &executor.runtime;
        let end = runtime.now().saturating_add(self.limit);
        let mut pause = self.first_pause;
        let mut last_state = None;
        loop {
            let deadline = executor.deadline_until(end).min(executor.settings.deadline);
            let (retry_after, source) = match poll(deadline) {
                Ok(Poll::Ready(value)) => return Ok(value),
                Ok(Poll::Pending { state, retry_after }) => {
                    last_state = Some(state);
                    (retry_after, None)
                }
                Err(error) if error.is_retryable() => (error.retry_after(), Some(Box::new(error))),
                Err(error) => return Err(error),
            };
            let wait = retry_after.map_or(pause, |retry_after| retry_after.max(self.first_pause));
            let left = end.saturating_sub(runtime.now());
            if wait >= left {
                let exceeding = retry_after.filter(|retry_after| *retry_after >= left);
                return Err(WaitTimeout::new(self.subject, self.limit, last_state, exceeding, source).into());
            }
            runtime.sleep(wait);
            pause = (pause * 2).min(self.max_pause);
        }
    }
}
