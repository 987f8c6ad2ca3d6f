//! From the kind of an object to its rules.

use super::env::Env;
use super::rules::Rules;
use super::{
    custom_domains, dashboards, designs, directories, events, jobs, links, media, steps, tags, templates, tokens,
    visitors, webhooks,
};
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::ApiError;
use crate::store::{Object, Transaction};

/// The rules of a kind.
pub(crate) fn rules(kind: &str) -> Rules {
    SPECIAL.iter().find_map(|module| module(kind)).unwrap_or(Rules::NONE)
}

/// The modules with rules of their own kinds.
const SPECIAL: [fn(&str) -> Option<Rules>; 14] = [
    custom_domains::rules,
    dashboards::rules,
    designs::rules,
    directories::rules,
    events::rules,
    jobs::rules,
    links::rules,
    media::rules,
    steps::rules,
    tags::rules,
    templates::rules,
    tokens::rules,
    visitors::rules,
    webhooks::rules,
];

/// An object by its id, stored or following from another object.
pub(crate) fn find(tx: &Transaction<'_>, _env: &Env, kind: &str, id: Id) -> Option<Object> {
    match kind {
        designs::KIND => designs::find(tx, id),
        media::KIND => media::find(tx, id),
        _ => tx.get(kind, id),
    }
}

/// Does what is due for an object by now, and schedules what comes next. It may be called too early and more than once.
pub(crate) fn due(tx: &mut Transaction<'_>, env: &Env, kind: &str, id: Id, now: Timestamp) -> Result<(), ApiError> {
    match kind {
        custom_domains::KIND => custom_domains::due(tx, id, now),
        jobs::KIND => jobs::due(tx, env, id, now),
        links::KIND => links::due(tx, env, id, now),
        media::UPLOAD => media::due(tx, id, now),
        _ => {}
    }
    Ok(())
}

/// Schedules what is still to happen to the objects that a file contained.
pub(crate) fn reschedule(tx: &mut Transaction<'_>, _env: &Env, now: Timestamp) {
    custom_domains::reschedule(tx, now);
    jobs::reschedule(tx);
    links::reschedule(tx);
    media::reschedule(tx);
}
