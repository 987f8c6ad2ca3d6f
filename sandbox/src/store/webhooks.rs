//! Webhooks: who wants to be told of what.

use serde::{Deserialize, Serialize};

use super::table::Table;
use crate::clock::Moment;
use crate::ids::Id;
use crate::page::{Index, Page, SortKey, Window};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Webhook {
    pub(crate) id: Id,
    pub(crate) name: String,
    pub(crate) endpoint_url: String,
    pub(crate) source: String,
    pub(crate) status: String,
    pub(crate) triggers: Vec<String>,
    pub(crate) link_id: Option<Id>,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
}

#[derive(Default)]
pub(crate) struct Webhooks {
    pub(super) rows: Table<Webhook>,
    by_created: Index,
}

impl Webhooks {
    pub(crate) fn get(&self, id: Id) -> Option<&Webhook> {
        self.rows.get(id)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Webhook> {
        self.rows.iter().map(|(_, webhook)| webhook)
    }

    /// Adds a webhook, or takes its changed form: the time of its creation never changes.
    pub(crate) fn put(&mut self, webhook: Webhook) {
        self.by_created.insert(key(&webhook));
        self.rows.put(webhook.id, webhook);
    }

    pub(crate) fn remove(&mut self, id: Id) -> Option<Webhook> {
        let webhook = self.rows.remove(id)?;
        self.by_created.remove(&key(&webhook));
        Some(webhook)
    }

    /// A page, and how many there are in all.
    pub(crate) fn list(&self, status: Option<&str>, window: &Window) -> (Page, usize) {
        let keep = |webhook: &Webhook| status.is_none_or(|status| webhook.status == status);
        let page = window.cut(&self.by_created, |id| self.get(id).is_some_and(keep));
        let total = self.rows.iter().filter(|(_, webhook)| keep(webhook)).count();
        (page, total)
    }

    /// Makes the index anew, after rows were loaded.
    pub(super) fn reindex(&mut self) {
        self.by_created = self.rows.iter().map(|(_, webhook)| key(webhook)).collect();
    }
}

fn key(webhook: &Webhook) -> (SortKey, Id) {
    (SortKey::Number(webhook.created_at.micros()), webhook.id)
}
