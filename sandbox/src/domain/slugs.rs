//! Shortlinks: which are valid, which are taken, and those with variables, such as `{name}` in `u/{name}`.

use std::collections::BTreeSet;

use crate::base::ids::slug;
use crate::base::{ApiError, Id, UNKNOWN};
use crate::store::Transaction;

pub(crate) const KIND: &str = "Link";
/// Links that have expired; their shortlinks stay taken.
pub(super) const EXPIRED: &str = "_ExpiredLink";
/// First segments of the sandbox's own paths, because the API and links share one host here.
const RESERVED: [&str; 3] = ["v1", "openapi.json", "-"];
/// Characters that end a path, or that encoding and decoding changes.
const INVALID: &str = "?#%\\\"<>";

/// The values of the variables of a shortlink by name.
pub(crate) type Values = Vec<(String, String)>;

/// The text by which links and expired links are looked up.
pub(super) fn address(domain: Option<Id>, shortlink: &str) -> String {
    domain.map_or_else(|| shortlink.to_owned(), |domain| format!("{domain}/{shortlink}"))
}

/// The link or expired link at a path of the sandbox or of a custom domain: its kind, its id, and the variables of its
/// shortlink. A shortlink without variables takes precedence.
pub(crate) fn find(
    tx: &Transaction<'_>,
    domain: Option<Id>,
    segments: &[String],
) -> Option<(&'static str, Id, Values)> {
    // A brace in a path is not that of a variable.
    let has_brace = segments.iter().any(|segment| segment.contains(['{', '}']));
    let fixed = taken(tx, domain, &segments.join("/")).filter(|_| !has_brace);
    let matching = |(kind, id, pattern): (_, _, String)| Some((kind, id, values(&pattern, segments)?));
    let fixed = fixed.map(|(kind, id)| (kind, id, Values::new()));
    fixed.or_else(|| dynamic(tx, domain?).find_map(matching))
}

/// The shortlinks with variables on a custom domain, of links and of expired links.
fn dynamic(tx: &Transaction<'_>, domain: Id) -> impl Iterator<Item = (&'static str, Id, String)> {
    let of_kind = move |kind| {
        tx.find(kind, "dynamic", &domain.to_string()).filter_map(move |(id, row)| {
            let object = row.object();
            object.text("address").split_once('/').map(|(_, shortlink)| (kind, id, shortlink.to_owned()))
        })
    };
    [KIND, EXPIRED].into_iter().flat_map(of_kind)
}

/// A random shortlink that is available.
pub(crate) fn random(tx: &Transaction<'_>, domain: Option<Id>) -> String {
    std::iter::repeat_with(slug).find(|slug| taken(tx, domain, slug).is_none()).unwrap_or_default()
}

/// The link or expired link with a shortlink.
fn taken(tx: &Transaction<'_>, domain: Option<Id>, shortlink: &str) -> Option<(&'static str, Id)> {
    let address = address(domain, shortlink);
    [KIND, EXPIRED].into_iter().find_map(|kind| Some((kind, tx.find(kind, "address", &address).next()?.0)))
}

/// Rejects a shortlink that a new link cannot have.
pub(crate) fn check(tx: &Transaction<'_>, domain: Option<Id>, shortlink: &str) -> Result<(), ApiError> {
    validate(domain, shortlink)?;
    if taken(tx, domain, shortlink).is_some() {
        let message = format!("shortlink: {shortlink:?} is taken; choose another one");
        return Err(ApiError::new(409, "SHORTLINK_ALREADY_EXISTS", message));
    }
    let domain = domain.filter(|_| is_dynamic(shortlink));
    let other = domain.and_then(|domain| dynamic(tx, domain).find(|(.., other)| overlap(other, shortlink)));
    other.map_or(Ok(()), |(.., other)| {
        let message = format!("shortlink: {shortlink:?} and {other:?} of this custom domain match the same paths");
        Err(ApiError::new(409, "DYNAMIC_SLUG_OVERLAPS", message))
    })
}

fn validate(domain: Option<Id>, shortlink: &str) -> Result<(), ApiError> {
    let segments: Vec<&str> = shortlink.split('/').collect();
    let names: Vec<&str> = segments.iter().filter_map(|segment| variable(segment)).collect();
    let is_valid = |c: char| !(c.is_whitespace() || c.is_control() || INVALID.contains(c));
    let is_whole = |segment: &&str| variable(segment).map_or(!segment.contains(['{', '}']), is_name);
    let (code, message) = if segments.iter().any(|segment| matches!(*segment, "" | "." | "..")) {
        (UNKNOWN, "has an empty segment; it must be one or more segments joined by /")
    } else if segments.contains(&"steps") {
        (UNKNOWN, "has a segment \"steps\", which is reserved")
    } else if domain.is_none() && RESERVED.contains(&segments[0]) {
        (UNKNOWN, "is a path of the sandbox itself, whose API and links share one host")
    } else if domain.is_none() && !names.is_empty() {
        ("DYNAMIC_SLUG_NEEDS_CUSTOM_DOMAIN", "has variables, which need a custom domain")
    } else if !shortlink.chars().all(is_valid) {
        (UNKNOWN, "has a space or another character that is not valid in a shortlink")
    } else if !segments.iter().all(is_whole) {
        (UNKNOWN, "has a segment that is not a variable; use {name} with up to 40 of a-z, 0-9 and _")
    } else if names.iter().collect::<BTreeSet<_>>().len() < names.len() {
        ("DYNAMIC_SLUG_DUPLICATE_VARIABLE", "has a variable twice; use each name once")
    } else {
        return Ok(());
    };
    Err(ApiError { code_type: code.into(), ..ApiError::field("shortlink", format!("{shortlink:?} {message}")) })
}

/// The name of a segment that is a variable.
fn variable(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

fn is_name(name: &str) -> bool {
    let is_valid = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    name.starts_with(|c: char| c.is_ascii_lowercase()) && name.len() <= 40 && name.chars().all(is_valid)
}

pub(super) fn is_dynamic(shortlink: &str) -> bool {
    shortlink.split('/').any(|segment| variable(segment).is_some())
}

/// Returns whether a path matches both shortlinks.
fn overlap(a: &str, b: &str) -> bool {
    let meet = |(a, b): (&str, &str)| a == b || variable(a).is_some() || variable(b).is_some();
    a.split('/').count() == b.split('/').count() && a.split('/').zip(b.split('/')).all(meet)
}

/// The values of the variables of a shortlink in a path; none if the path does not match.
fn values(pattern: &str, segments: &[String]) -> Option<Values> {
    let parts = || pattern.split('/').zip(segments);
    let is_match = |(part, segment): (&str, &String)| match variable(part) {
        Some(_) => !segment.is_empty(),
        None => part == segment,
    };
    let matches = pattern.split('/').count() == segments.len() && parts().all(is_match);
    let value = |(part, segment): (&str, &String)| Some((variable(part)?.to_owned(), segment.clone()));
    matches.then(|| parts().filter_map(value).collect())
}
