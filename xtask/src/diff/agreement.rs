//! Servers, tokens, scopes and paging of operations.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{kinds::Kind, side::Side, site::Site};
use crate::{
    model::{Operation, Paging, Requirement},
    source,
};

pub(super) fn compare(at: &mut Site<'_>, old: (&Side, &Operation), new: (&Side, &Operation)) {
    compare_security(at, old, new);
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

fn compare_security(at: &mut Site<'_>, old: (&Side, &Operation), new: (&Side, &Operation)) {
    let (was, now) = (security(old), security(new));
    at.flag(was.is_some(), now.is_some(), (Kind::TokenRequired, Kind::TokenNotRequired));
    let (Some(was), Some(now)) = (was, now) else { return };
    at.names(&was.schemes, &now.schemes, (Kind::AuthSchemeAdded, Kind::AuthSchemeRemoved));
    let (removed, added): (Vec<&String>, Vec<&String>) =
        was.scopes.symmetric_difference(&now.scopes).partition(|scope| was.scopes.contains(*scope));
    match (&removed[..], &added[..]) {
        ([removed], [added]) => at.report(Kind::ScopeChanged).between(*removed, *added),
        _ => at.names(&was.scopes, &now.scopes, (Kind::ScopeAdded, Kind::ScopeRemoved)),
    }
}

/// The requirements of a token.
struct Security<'a> {
    schemes: BTreeSet<String>,
    /// Those of the operation, or else those of the requirements.
    scopes: BTreeSet<&'a String>,
}

/// The requirements for an operation, its own or the document's; none if it needs no token.
fn security<'a>((side, operation): (&'a Side, &'a Operation)) -> Option<Security<'a>> {
    let requirements = operation.security.as_ref().unwrap_or(&side.api.security);
    // An empty requirement means that the others are optional.
    if requirements.is_empty() || requirements.iter().any(Requirement::is_empty) {
        return None;
    }
    let schemes = requirements.iter().flat_map(Requirement::keys).map(|name| scheme(side, name)).collect();
    let scopes = if operation.scopes.is_empty() {
        requirements.iter().flat_map(Requirement::values).flatten().collect()
    } else {
        operation.scopes.iter().collect()
    };
    Some(Security { schemes, scopes })
}

/// An authentication scheme, by its properties, since its name in the document does not matter.
fn scheme(side: &Side, name: &str) -> String {
    let scheme = side.api.security_schemes.get(name).unwrap_or(&Value::Null);
    let text = |key: &str| source::text(scheme, key);
    match (text("type"), text("scheme"), text("in"), text("name")) {
        (Some("http"), Some(scheme), ..) => format!("HTTP {}", scheme.to_ascii_lowercase()),
        (Some("apiKey"), _, Some(place), Some(name)) => format!("an API key in the {place} `{name}`"),
        (Some("oauth2"), ..) => "OAuth 2.0".into(),
        (Some("openIdConnect"), ..) => "OpenID Connect".into(),
        _ => name.to_owned(),
    }
}
