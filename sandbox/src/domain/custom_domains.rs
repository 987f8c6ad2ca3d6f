//! Custom domains: they become active check by check, and their certificates are renewed.

use std::time::Duration;

use super::env::Env;
use super::rules::{Change, Rules};
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::{ApiError, UNKNOWN};
use crate::store::{Object, Transaction};

pub(crate) const KIND: &str = "CustomDomain";
/// The target of the DNS records. It does not exist, because the sandbox queries no name server.
pub(crate) const TARGET: &str = "links.sandbox.example";
/// The sandbox checks a domain by itself this long after the last check.
const CHECKED_EVERY: Duration = Duration::from_secs(1);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// The validity of a certificate, and how long before its end it is renewed.
const CERTIFICATE: Duration = DAY.saturating_mul(90);
const RENEWED_BEFORE: Duration = DAY.saturating_mul(30);

/// The steps to an active domain: status, and the status of the host name and of the certificate at Cloudflare.
const STEPS: [[&str; 3]; 4] = [
    ["STATUS_DOMAIN_PENDING", "pending", "initializing"],
    ["STATUS_VERIFICATION_PENDING", "pending", "initializing"],
    ["STATUS_CERTIFICATE_PENDING", "active", "pending_validation"],
    ["STATUS_ACTIVE", "active", "active"],
];
const ACTIVE: usize = STEPS.len() - 1;

/// The rules of custom domains.
pub(super) fn rules(kind: &str) -> Option<Rules> {
    (kind == KIND).then_some(Rules { prepare, delete, ..Rules::NONE })
}

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
        let message = format!("name: there is a {KIND} with {name} already");
        return Err(ApiError::new(409, "CUSTOM_DOMAIN_ALREADY_EXISTS", message));
    }
    object.set("name", name);
    if before.is_none() {
        set_step(object, 0);
        tx.schedule(now.plus(CHECKED_EVERY), KIND, id);
    }
    Ok(())
}

fn delete(tx: &mut Transaction<'_>, _: &Env, id: Id, _: &Object) -> Result<(), ApiError> {
    match tx.find("Link", "customDomainId", &id.to_string()).count() {
        0 => Ok(()),
        links => {
            let message = format!("the custom domain still has {links} links; delete them first");
            Err(ApiError::new(409, UNKNOWN, message))
        }
    }
}

/// Rejects what is not an absolute URL: with a host for the web, else of any scheme that opens something.
fn check_destination(field: &str, url: &str) -> Result<(), ApiError> {
    let (scheme, rest) = url.split_once(':').unwrap_or_default();
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    let is_whole = match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => {
            rest.strip_prefix("//").is_some_and(|host| host.starts_with(|c: char| c.is_alphanumeric() || c == '['))
        }
        "javascript" | "data" | "vbscript" | "file" => false,
        _ => is_scheme && !rest.is_empty(),
    };
    if is_whole && !url.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Ok(());
    }
    Err(ApiError::field(field, format!("{url:?} is not an absolute URL such as https://example.com/page")))
}

/// A host name with at least two labels, in lower case.
fn is_domain_name(name: &str) -> bool {
    let is_label = |label: &str| {
        let is_valid = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        (1..=63).contains(&label.len()) && label.chars().all(is_valid) && label.trim_matches('-') == label
    };
    let is_number = |label: &str| label.chars().all(|c| c.is_ascii_digit());
    let last = name.rsplit_once('.').map(|(_, last)| last);
    name.len() <= 253 && name.split('.').all(is_label) && last.is_some_and(|last| !is_number(last))
}

/// The domain that a `Host` header names.
pub(crate) fn at_host(tx: &Transaction<'_>, host: &str) -> Option<(Id, Object)> {
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name).trim_end_matches('.').to_ascii_lowercase();
    tx.find(KIND, "name", &name).next().map(|(id, row)| (id, row.object()))
}

pub(crate) fn is_active(domain: &Object) -> bool {
    step(domain) == ACTIVE
}

/// The number of steps that a domain has taken.
pub(crate) fn step(domain: &Object) -> usize {
    STEPS.iter().position(|[status, ..]| *status == domain.text("status")).unwrap_or(0)
}

fn set_step(domain: &mut Object, step: usize) {
    for (name, value) in ["status", "cloudflareHostnameStatus", "cloudflareSslStatus"].iter().zip(STEPS[step]) {
        domain.set(name, value);
    }
}

/// Names under `.invalid` never exist (RFC 2606), so their records are never found.
fn is_hopeless(domain: &Object) -> bool {
    domain.text("name").ends_with(".invalid")
}

/// Takes the next step, if there is one.
pub(crate) fn check(domain: &mut Object, at: Timestamp) {
    domain.set("lastCheckedAt", at);
    if is_hopeless(domain) {
        let error = format!("there is no CNAME record of {} with the target {TARGET}", domain.text("name"));
        domain.set("lastError", error);
    } else if !is_active(domain) {
        set_step(domain, step(domain) + 1);
        domain.set("updatedAt", at);
        if is_active(domain) {
            domain.set("activatedAt", at);
            domain.set("certificateExpiresAt", at.plus(CERTIFICATE));
        }
    }
}

/// The time of the next check, or of the renewal of the certificate.
fn next(domain: &Object) -> Option<Timestamp> {
    let time = |name: &str| Timestamp::parse(domain.text(name));
    match is_active(domain) {
        true => time("certificateExpiresAt").map(|end| end.minus(RENEWED_BEFORE)),
        false if is_hopeless(domain) => None,
        false => time("lastCheckedAt").or_else(|| time("createdAt")).map(|last| last.plus(CHECKED_EVERY)),
    }
}

/// Executes the checks and the renewal that are due by now, as if each had happened in time.
pub(super) fn due(tx: &mut Transaction<'_>, id: Id, now: Timestamp) {
    let Some(before) = tx.get(KIND, id) else { return };
    let mut domain = before.clone();
    while let Some(at) = next(&domain).filter(|at| *at <= now) {
        match is_active(&domain) {
            true => domain.set("certificateExpiresAt", now.plus(CERTIFICATE)),
            false => check(&mut domain, at),
        }
    }
    if domain != before {
        tx.put(KIND, id, &domain);
    }
    if let Some(at) = next(&domain) {
        tx.schedule(at, KIND, id);
    }
}

/// Schedules the checks of the domains that a file contained.
pub(super) fn reschedule(tx: &mut Transaction<'_>, now: Timestamp) {
    let ids: Vec<Id> = tx.rows(KIND).map(|(id, _)| id).collect();
    ids.into_iter().for_each(|id| tx.schedule(now, KIND, id));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::store::Store;

    #[test]
    fn only_host_names_with_two_labels_are_domain_names() {
        for name in ["go.example.com", "xn--bcher-kva.example", "a.b.c.d.example"] {
            assert!(is_domain_name(name), "{name}");
        }
        let long = format!("{}.example", "a".repeat(64));
        for name in ["", "example", "127.0.0.1", "a..b", "-a.b", "a b.c", "https://a.b", "a.b/c", "a.b:80", &long] {
            assert!(!is_domain_name(name), "{name}");
        }
    }

    #[test]
    fn time_activates_a_domain_and_renews_its_certificate() {
        let mut store = Store::new(&[("CustomDomain", &["name"])]);
        let (id, start) = (Id::random(), Timestamp::EPOCH);
        let mut tx = store.transaction();
        for (name, steps) in [("go.example.com", [0, 1, 3]), ("go.example.invalid", [0, 0, 0])] {
            let mut domain = Object::of(json!({"name": name, "createdAt": start}));
            set_step(&mut domain, 0);
            tx.put(KIND, id, &domain);
            let taken = [999, 1000, 5000].map(|millis| {
                due(&mut tx, id, start.plus(Duration::from_millis(millis)));
                step(&tx.get(KIND, id).unwrap())
            });
            assert_eq!(taken, steps, "{name}");
            if steps[2] == ACTIVE {
                let active = tx.get(KIND, id).unwrap();
                assert_eq!(active.text("activatedAt"), start.plus(Duration::from_secs(3)).to_string());
                due(&mut tx, id, start.plus(DAY * 61));
                assert_eq!(tx.get(KIND, id).unwrap().text("certificateExpiresAt"), start.plus(DAY * 151).to_string());
            }
        }
    }
}
