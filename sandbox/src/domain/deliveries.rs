//! Deliveries to webhooks.

use std::collections::BTreeSet;

use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::store::Transaction;

/// One POST to a webhook's endpoint.
pub(crate) struct Delivery {
    pub(crate) url: String,
    pub(crate) body: String,
}

/// The webhooks that are being sent to.
#[derive(Default)]
pub(crate) struct Sending(BTreeSet<Id>);

impl Sending {
    /// The webhooks with deliveries that are not being sent to; from now on they are.
    pub(crate) fn begin(&mut self, _tx: &Transaction<'_>) -> Vec<Id> {
        Vec::new()
    }

    pub(crate) fn end(&mut self, webhook: Id) {
        self.0.remove(&webhook);
    }
}

/// Removes and returns the next delivery of a webhook that is still active.
pub(crate) fn next(_tx: &mut Transaction<'_>, _webhook: Id) -> Option<Delivery> {
    None
}

/// Counts the result of a delivery.
pub(crate) fn count(_tx: &mut Transaction<'_>, _webhook: Id, _now: Timestamp, _delivered: bool) {}
