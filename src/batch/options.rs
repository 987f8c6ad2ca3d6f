//! The options of a run.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

/// The default limit of rejected links; more failures usually have a common cause.
pub(crate) const MAX_FAILURES: usize = 1000;

#[derive(Debug, Clone)]
pub(crate) struct Options {
    pub(crate) chunk_size: usize,
    pub(crate) parallel: usize,
    pub(crate) max_failures: usize,
    pub(crate) journal: Option<PathBuf>,
    pub(crate) when_expired: WhenExpired,
    /// The caller's flag, which ends the run when it is true.
    pub(crate) stop: Option<Arc<AtomicBool>>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            chunk_size: 1,
            parallel: 1,
            max_failures: usize::MAX,
            journal: None,
            when_expired: WhenExpired::default(),
            stop: None,
        }
    }
}

impl Options {
    pub(super) fn is_stop_requested(&self) -> bool {
        self.stop.as_ref().is_some_and(|stop| stop.load(Ordering::Relaxed))
    }
}

/// The handling of items that an earlier run sent without a response, once the API may have forgotten their idempotency
/// keys.
///
/// It is unknown whether their calls were executed. Check first, in the dashboard or with a list such as
/// [`LinksApi::list`](crate::apis::LinksApi::list).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum WhenExpired {
    /// The run stops with an error that names their positions.
    #[default]
    Refuse,
    /// They are sent again under a new key; for use if none of them was executed.
    SendAgain,
    /// They are not sent again and are reported as failed, with the status 0; for use if they were executed, or if you
    /// complete them yourself.
    Fail,
}
