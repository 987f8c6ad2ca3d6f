//! Custom domains, which become active check by check.

use std::time::Duration;

use serde_json::json;

use super::links::check_destination;
use super::rules::{Change, Env, Rules, exists, referring};
use crate::base::{ApiError, Id, Timestamp, UNKNOWN};
use crate::store::{Object, Transaction};

pub(crate) const KIND: &str = "CustomDomain";
/// The sandbox checks a domain by itself this long after the last check.
const CHECKED_EVERY: Duration = Duration::from_secs(1);
const CERTIFICATE: Duration = Duration::from_secs(90 * 24 * 60 * 60);

/// The states of a domain, each followed by the next one after a check.
const STATES: [&str; 4] =
    ["STATUS_DOMAIN_PENDING", "STATUS_VERIFICATION_PENDING", "STATUS_CERTIFICATE_PENDING", "STATUS_ACTIVE"];

pub(super) const RULES: Rules =
    Rules { defaults: || json!({"status": STATES[0]}), prepare, delete, due, ..Rules::NONE };

fn prepare(tx: &mut Transaction<'_>, _: &Env, change: Change<'_>) -> Result<(), ApiError> {
    let Change { id, before, object, now } = change;
    if object.shown.contains_key("rootDestination") {
        check_destination("rootDestination", object.text("rootDestination"))?;
    }
    let name = object.text("name").to_ascii_lowercase();
    if !is_domain_name(&name) {
        return Err(ApiError::field("name", format!("{name:?} is not a domain name such as go.example.com")));
    }
    if tx.find(KIND, "name", &name).any(|(other, _)| other != id) {
        return Err(exists(KIND, "name", &name));
    }
    object.set("name", name);
    if before.is_none() {
        tx.schedule(now.plus(CHECKED_EVERY), KIND, id);
    }
    Ok(())
}

fn delete(tx: &mut Transaction<'_>, _: &Env, id: Id, _: &Object) -> Result<(), ApiError> {
    let links = referring(tx, "Link", "customDomainId", id).len();
    let message = format!("the custom domain still has {links} links; delete them first");
    if links == 0 { Ok(()) } else { Err(ApiError::new(409, UNKNOWN, message)) }
}

/// A host name with at least two labels, in lower case.
fn is_domain_name(name: &str) -> bool {
    let is_valid = |c: char| matches!(c, 'a'..='z' | '0'..='9' | '-');
    let is_label = |label: &str| (1..=63).contains(&label.len()) && !label.starts_with('-') && !label.ends_with('-');
    let last = name.rsplit_once('.').map(|(_, last)| last);
    name.len() <= 253
        && name.split('.').all(|label| is_label(label) && label.chars().all(is_valid))
        && last.is_some_and(|last| last.parse::<u64>().is_err())
}

/// The domain that a `Host` header names.
pub(crate) fn at_host(tx: &Transaction<'_>, host: &str) -> Option<(Id, Object)> {
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name).trim_end_matches('.').to_ascii_lowercase();
    tx.find(KIND, "name", &name).next().map(|(id, row)| (id, row.object()))
}

pub(crate) fn is_active(domain: &Object) -> bool {
    domain.text("status") == STATES[STATES.len() - 1]
}

/// Names under `.invalid` never exist (RFC 2606), so their records are never found.
fn is_hopeless(domain: &Object) -> bool {
    domain.text("name").ends_with(".invalid")
}

/// Advances a domain to the next state, if there is one.
pub(crate) fn check(domain: &mut Object, at: Timestamp) {
    domain.set("lastCheckedAt", at);
    if is_hopeless(domain) {
        domain.set("lastError", format!("there is no CNAME record of {}", domain.text("name")));
    } else if !is_active(domain) {
        let state = STATES.iter().position(|state| *state == domain.text("status"));
        domain.set("status", STATES[state.map_or(0, |state| state + 1)]);
        domain.set("updatedAt", at);
        if is_active(domain) {
            domain.set("activatedAt", at);
            domain.set("certificateExpiresAt", at.plus(CERTIFICATE));
        }
    }
}

/// Executes the checks that are due by now, as if each had happened in time.
fn due(tx: &mut Transaction<'_>, _: &Env, id: Id, now: Timestamp) {
    let Some(mut domain) = tx.get(KIND, id) else { return };
    while !is_active(&domain) && !is_hopeless(&domain) {
        let last = ["lastCheckedAt", "createdAt"].iter().find_map(|name| Timestamp::parse(domain.text(name)));
        let at = last.unwrap_or(now).plus(CHECKED_EVERY);
        if at > now {
            tx.schedule(at, KIND, id);
            return;
        }
        check(&mut domain, at);
        tx.put(KIND, id, &domain);
    }
}
