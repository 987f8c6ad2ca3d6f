//! From the kind of an object to its rules.

use super::env::Env;
use super::rules::Rules;
use super::{
    custom_domains, designs, directories, events, jobs, links, media, steps, templates, tokens, visitors, webhooks,
};
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::store::{Object, Transaction};

/// The rules of a kind.
pub(crate) fn rules(kind: &str) -> Rules {
    SPECIAL.iter().find_map(|module| module(kind)).unwrap_or(Rules::NONE)
}

/// The modules with rules of their own kinds.
const SPECIAL: [fn(&str) -> Option<Rules>; 11] = [
    custom_domains::rules,
    designs::rules,
    directories::rules,
    events::rules,
    links::rules,
    media::rules,
    steps::rules,
    templates::rules,
    tokens::rules,
    visitors::rules,
    webhooks::rules,
];

/// An object by its id, stored or following from another object.
pub(crate) fn find(tx: &Transaction<'_>, kind: &str, id: Id) -> Option<Object> {
    match kind {
        designs::KIND => designs::find(tx, id),
        media::KIND => media::find(tx, id),
        _ => tx.get(kind, id),
    }
}

/// Does what is due for an object by now, and schedules what comes next. It may be called too early and more than once.
pub(crate) fn due(tx: &mut Transaction<'_>, env: &Env, kind: &str, id: Id, now: Timestamp) {
    match kind {
        custom_domains::KIND => custom_domains::due(tx, id, now),
        jobs::KIND => jobs::due(tx, env, id, now),
        links::KIND => links::due(tx, id, now),
        media::UPLOAD => media::due(tx, id, now),
        _ => {}
    }
}

/// Schedules what is still to happen to the objects that a file contained: now, because `due` may be called too early.
pub(crate) fn reschedule(tx: &mut Transaction<'_>, now: Timestamp) {
    for kind in [custom_domains::KIND, jobs::KIND, links::KIND, media::UPLOAD] {
        let ids: Vec<Id> = tx.rows(kind).map(|(id, _)| id).collect();
        ids.into_iter().for_each(|id| tx.schedule(now, kind, id));
    }
}
