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

/// What becomes of links that were under way when an import was killed, once the API has forgotten their key.
///
/// Whether such links were created is not known any more: look for them first, in the dashboard or by
/// [`LinksApi::list`](crate::LinksApi::list).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum WhenExpired {
    /// The import refuses to go on, and names them.
    #[default]
    Refuse,
    /// They are sent again under a new key: right if none of them is there.
    SendAgain,
    /// They are left alone and reported as failed, with the status 0: right if they are there, or if you care for
    /// them yourself.
    Fail,
}
