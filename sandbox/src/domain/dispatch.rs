//! From the kind of an object to its rules.

use serde_json::json;

use super::rules::Rules;
use super::{custom_domains, designs, directories, events, jobs, links, media, steps, tokens, visitors, webhooks};
use crate::base::{Id, Timestamp};
use crate::store::{Object, Transaction};

/// The rules of a kind.
pub(crate) fn rules(kind: &str) -> Rules {
    match kind {
        "AnalyticsDashboard" => Rules { defaults: || json!({"name": "Default Dashboard"}), ..Rules::NONE },
        custom_domains::KIND => custom_domains::RULES,
        designs::KIND => designs::RULES,
        directories::KIND => directories::RULES,
        events::KIND => events::RULES,
        jobs::KIND => jobs::RULES,
        links::KIND => links::RULES,
        media::KIND => media::RULES,
        media::UPLOAD => media::UPLOAD_RULES,
        steps::KIND => steps::RULES,
        designs::PAGE => designs::PAGE_RULES,
        designs::QRCODE => designs::QRCODE_RULES,
        designs::THEME => designs::THEME_RULES,
        tokens::KIND => tokens::RULES,
        visitors::KIND => visitors::RULES,
        webhooks::KIND => webhooks::RULES,
        _ => Rules::NONE,
    }
}

/// An object by its id, stored or following from another object.
pub(crate) fn find(tx: &Transaction<'_>, kind: &str, id: Id) -> Option<Object> {
    match kind {
        designs::KIND => designs::find(tx, id),
        media::KIND => media::find(tx, id),
        _ => tx.get(kind, id),
    }
}

/// Schedules what is still to happen to the objects that a file contained: now, because `due` may be called too early.
pub(crate) fn reschedule(tx: &mut Transaction<'_>, now: Timestamp) {
    for kind in [custom_domains::KIND, jobs::KIND, links::KIND, media::UPLOAD] {
        let ids: Vec<Id> = tx.rows(kind).map(|(id, _)| id).collect();
        ids.into_iter().for_each(|id| tx.schedule(now, kind, id));
    }
}
