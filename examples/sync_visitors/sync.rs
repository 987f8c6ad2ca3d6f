//! The calls for all lines.

use std::{
    path::Path,
    sync::{Arc, atomic::AtomicBool},
};

use common::{batch, paths};
use linkbreakers::{
    ApiClient, Batch, BatchError, BatchErrorKind, BatchReport, IdentifyRequest, TryRequest, VisitorInput, VisitorsApi,
    WhenExpired,
};

use crate::{lines::Lines, visitor};

/// A sync of all lines of a file.
pub(crate) struct Sync<'a> {
    pub(crate) client: ApiClient,
    pub(crate) file: &'a Path,
    pub(crate) journal: Option<&'a Path>,
    pub(crate) set_once: bool,
    pub(crate) parallel: usize,
    /// The number of lines.
    pub(crate) total: usize,
    pub(crate) stop: Arc<AtomicBool>,
}

/// The result of a sync.
pub(crate) struct Summary {
    pub(crate) report: BatchReport,
    /// The number of visitors that this run created.
    pub(crate) new: usize,
}

impl Sync<'_> {
    /// Sends all lines, or the ones that an earlier run left.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be read. The inner error is that of a sync that stopped.
    pub(crate) fn run(&self) -> anyhow::Result<Result<Summary, BatchError>> {
        let result = self.send()?;
        let has_changed = |error: &BatchError| error.kind() == BatchErrorKind::InputChanged;
        if let Some(journal) = self.journal.filter(|_| result.as_ref().err().is_some_and(has_changed)) {
            // The new file replaces the values that the old one has stored.
            eprintln!("the file or --set-once changed after the last run was stopped; starting with the first line");
            paths::remove(journal)?;
            return self.send();
        }
        Ok(result)
    }

    fn send(&self) -> anyhow::Result<Result<Summary, BatchError>> {
        let visitors = VisitorsApi::new(&self.client);
        let requests = Lines::open(self.file)?.map(|line| {
            // An invalid line is an item of the batch, so that it has a position and is reported like a rejected one.
            let visitor = visitor::parse(&line?.content);
            anyhow::Ok(TryRequest(visitor.map(|visitor| visitors.identify(self.request(visitor)))))
        });
        let bar = batch::progress_bar(self.total, "visitors")?;
        let mut batch = Batch::new(&self.client)
            .parallel(self.parallel)
            // Sending a line twice stores the same values, whether or not the API still knows the idempotency key.
            .when_expired(WhenExpired::SendAgain)
            .stop_when(Arc::clone(&self.stop))
            .on_progress(|progress| batch::show(&bar, progress));
        if let Some(journal) = self.journal {
            batch = batch.journal(journal);
        }
        let mut new = 0;
        let result = batch.try_for_each(requests, |_, result| {
            new += usize::from(result.is_ok_and(|identified| identified.created));
        });
        bar.finish_and_clear();
        Ok(result.map(|report| Summary { report, new }))
    }

    fn request(&self, visitor: VisitorInput) -> IdentifyRequest {
        let request = IdentifyRequest::new().visitor(visitor);
        // False is the default of the API.
        if self.set_once { request.set_once(true) } else { request }
    }
}
