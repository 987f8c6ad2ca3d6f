//! The options of an import.

use std::{error::Error as StdError, path::PathBuf};

use super::report::{ImportProgress, ImportedLink};

/// The API's limit of links per call.
pub(super) const MAX_LINKS: usize = 250;

/// The default limit of rejected links; more failures usually have a common cause.
pub(super) const MAX_FAILURES: usize = 1000;

#[derive(Debug, Clone)]
pub(super) struct Options {
    pub(super) chunk_size: usize,
    pub(super) parallel: usize,
    pub(super) max_failures: usize,
    pub(super) journal: Option<PathBuf>,
    pub(super) when_expired: WhenExpired,
}

#[derive(Default)]
pub(super) struct Callbacks<'a> {
    pub(super) on_progress: Option<Box<OnProgress<'a>>>,
    pub(super) on_link: Option<Box<OnLink<'a>>>,
}

pub(super) type OnProgress<'a> = dyn FnMut(&ImportProgress) + 'a;
pub(super) type OnLink<'a> = dyn FnMut(usize, &ImportedLink) -> Result<(), Box<dyn StdError + Send + Sync>> + 'a;

pub(super) fn infallible<'a>(mut callback: impl FnMut(usize, &ImportedLink) + 'a) -> Box<OnLink<'a>> {
    Box::new(move |position, link| {
        callback(position, link);
        Ok(())
    })
}

/// The handling of links that an earlier run sent without a response, once the API may have forgotten their idempotency
/// keys.
///
/// It is unknown whether such links were created. Check first whether they exist, in the dashboard or with
/// [`LinksApi::list`](crate::LinksApi::list).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum WhenExpired {
    /// The import stops with an error that names their positions.
    #[default]
    Refuse,
    /// They are sent again under a new key; for use if none of them exists.
    SendAgain,
    /// They are not sent again and are reported as failed, with the status 0; for use if they exist, or if you create the
    /// missing ones yourself.
    Fail,
}
