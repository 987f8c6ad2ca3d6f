//! Servers, tokens, scopes and paging of operations.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{kinds::Kind, side::Side, site::Site};
use crate::model::{Operation, Paging, Requirement};

pub(super) fn compare(at: &mut Site<'_>, old: (&Side, &Operation), new: (&Side, &Operation)) {
    security(at, old, new);
    let (was, now) = (&old.1.paging, &new.1.paging);
    at.flag(was.is_some(), now.is_some(), (Kind::PagingAdded, Kind::PagingRemoved));
    if let (Some(was), Some(now)) = (was, now)
        && was != now
    {
        let described = |paging: &Paging| format!("{} -> {} over `{}`", paging.request, paging.response, paging.items);
        at.report(Kind::PagingChanged).between(described(was), described(now));
    }
    if old.1.servers != new.1.servers {
        let servers = |operation: &Operation| match operation.servers.is_empty() {
            true => "that of the API".to_owned(),
            false => operation.servers.join(", "),
        };
        at.report(Kind::OperationServerChanged).between(servers(old.1), servers(new.1));
    }
    match (&old.1.unsupported, &new.1.unsupported) {
        (None, Some(why)) => at.report(Kind::OperationUnsupported).about(why),
        (Some(_), None) => {
            at.report(Kind::OperationSupported);
        }
        _ => {}
    }
}

/// The requirements that hold for an operation, its own or the document's.
fn requirements<'a>((side, operation): (&'a Side, &'a Operation)) -> &'a [Requirement] {
    operation.security.as_ref().unwrap_or(&side.api.security)
}

/// Returns whether a token is needed: an empty requirement means that none is.
fn needs_token(requirements: &[Requirement]) -> bool {
    !requirements.is_empty() && requirements.iter().all(|one| !one.is_empty())
}

/// The authentication schemes, by their properties, since the names in the document do not matter.
fn schemes(side: &Side, requirements: &[Requirement]) -> BTreeSet<String> {
    let described = |name: &String| {
        let scheme = side.api.security_schemes.get(name).unwrap_or(&Value::Null);
        let text = |key: &str| scheme.get(key).and_then(Value::as_str);
        match (text("type"), text("scheme"), text("in"), text("name")) {
            (Some("http"), Some(scheme), ..) => format!("HTTP {}", scheme.to_ascii_lowercase()),
            (Some("apiKey"), _, Some(place), Some(name)) => format!("an API key in the {place} `{name}`"),
            (Some("oauth2"), ..) => "OAuth 2.0".into(),
            (Some("openIdConnect"), ..) => "OpenID Connect".into(),
            _ => name.clone(),
        }
    };
    requirements.iter().flat_map(Requirement::keys).map(described).collect()
}

/// The scopes of an operation, or those of the requirements.
fn scopes<'a>(operation: &'a Operation, requirements: &'a [Requirement]) -> BTreeSet<&'a String> {
    if operation.scopes.is_empty() {
        requirements.iter().flat_map(Requirement::values).flatten().collect()
    } else {
        operation.scopes.iter().collect()
    }
}

fn security(at: &mut Site<'_>, old: (&Side, &Operation), new: (&Side, &Operation)) {
    let (was, now) = (requirements(old), requirements(new));
    at.flag(needs_token(was), needs_token(now), (Kind::TokenRequired, Kind::TokenNotRequired));
    if !needs_token(was) || !needs_token(now) {
        return;
    }
    at.names(&schemes(old.0, was), &schemes(new.0, now), (Kind::AuthSchemeAdded, Kind::AuthSchemeRemoved));
    let (was, now) = (scopes(old.1, was), scopes(new.1, now));
    let (removed, added): (Vec<&String>, Vec<&String>) =
        was.symmetric_difference(&now).partition(|scope| was.contains(*scope));
    match (&removed[..], &added[..]) {
        ([removed], [added]) => at.report(Kind::ScopeChanged).between(*removed, *added),
        _ => at.names(&was, &now, (Kind::ScopeAdded, Kind::ScopeRemoved)),
    }
}
