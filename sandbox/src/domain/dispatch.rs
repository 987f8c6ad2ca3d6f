//! From the kind of an object to its rules.

use serde_json::json;

use super::rules::{Env, Rules};
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
        links::KIND => links::RULES,
        media::KIND => media::RULES,
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

/// The kinds with objects to which something happens at a time.
const SCHEDULED: [(&str, fn(&mut Transaction<'_>, &Env, Id, Timestamp)); 4] = [
    (custom_domains::KIND, custom_domains::due),
    (jobs::KIND, jobs::due),
    (links::KIND, links::due),
    (media::UPLOAD, media::due),
];

/// Does what is due for an object by now, and schedules what comes next. It may be called too early and more than once.
pub(crate) fn due(tx: &mut Transaction<'_>, env: &Env, kind: &str, id: Id, now: Timestamp) {
    let due = SCHEDULED.iter().filter(|(scheduled, _)| *scheduled == kind);
    due.for_each(|(_, due)| due(tx, env, id, now));
}

/// Schedules what is still to happen to the objects that a file contained: now, because `due` may be called too early.
pub(crate) fn reschedule(tx: &mut Transaction<'_>, now: Timestamp) {
    for (kind, _) in SCHEDULED {
        let ids: Vec<Id> = tx.rows(kind).map(|(id, _)| id).collect();
        ids.into_iter().for_each(|id| tx.schedule(now, kind, id));
    }
}
