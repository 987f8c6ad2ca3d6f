//! Servers, tokens, scopes and paging of operations.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{
    kinds::Kind,
    schemas::{At, Scope},
    side::Side,
};
use crate::model::{Operation, Paging, Requirement};

pub(super) fn compare(scope: &mut Scope, old: (&Side, &Operation), new: (&Side, &Operation), at: &At) {
    security(scope, old, new, at);
    paging(scope, old.1.paging.as_ref(), new.1.paging.as_ref(), at);
    let servers = |operation: &Operation| operation.servers.join(", ");
    if old.1.servers != new.1.servers {
        let of_api = |text: String| if text.is_empty() { "that of the API".to_owned() } else { text };
        let change = at.change(Kind::OperationServerChanged);
        scope.changes.push(change.between(of_api(servers(old.1)), of_api(servers(new.1))));
    }
    match (&old.1.unsupported, &new.1.unsupported) {
        (None, Some(why)) => scope.changes.push(at.change(Kind::OperationUnsupported).about(why)),
        (Some(_), None) => scope.changes.push(at.change(Kind::OperationSupported)),
        _ => {}
    }
}

/// The requirements that hold for an operation, its own or the document's.
fn requirements<'a>((side, operation): (&'a Side, &'a Operation)) -> &'a [Requirement] {
    operation.security.as_ref().unwrap_or(&side.api.security)
}

/// An empty requirement means that one may come without.
fn needs_token(requirements: &[Requirement]) -> bool {
    !requirements.is_empty() && requirements.iter().all(|one| !one.is_empty())
}

/// The ways to authenticate, by what they are rather than how the document calls them.
fn schemes(side: &Side, requirements: &[Requirement]) -> BTreeSet<String> {
    let names = requirements.iter().flat_map(Requirement::keys);
    names
        .map(|name| {
            let scheme = side.api.security_schemes.get(name).unwrap_or(&Value::Null);
            let text = |key: &str| scheme.get(key).and_then(Value::as_str);
            match (text("type"), text("scheme"), text("in"), text("name")) {
                (Some("http"), Some(scheme), ..) => format!("HTTP {}", scheme.to_ascii_lowercase()),
                (Some("apiKey"), _, Some(place), Some(name)) => format!("an API key in the {place} `{name}`"),
                (Some("oauth2"), ..) => "OAuth 2.0".into(),
                (Some("openIdConnect"), ..) => "OpenID Connect".into(),
                _ => name.clone(),
            }
        })
        .collect()
}

/// The scopes of an operation, or those of the requirements.
fn scopes(operation: &Operation, requirements: &[Requirement]) -> BTreeSet<String> {
    if !operation.scopes.is_empty() {
        return operation.scopes.iter().cloned().collect();
    }
    requirements.iter().flat_map(Requirement::values).flatten().cloned().collect()
}

fn security(scope: &mut Scope, old: (&Side, &Operation), new: (&Side, &Operation), at: &At) {
    let (was, now) = (requirements(old), requirements(new));
    match (needs_token(was), needs_token(now)) {
        (false, true) => return scope.changes.push(at.change(Kind::TokenRequired)),
        (true, false) => return scope.changes.push(at.change(Kind::TokenNotRequired)),
        (false, false) => return,
        (true, true) => {}
    }
    let (old_schemes, new_schemes) = (schemes(old.0, was), schemes(new.0, now));
    for scheme in old_schemes.difference(&new_schemes) {
        scope.changes.push(at.change(Kind::AuthSchemeRemoved).about(scheme));
    }
    for scheme in new_schemes.difference(&old_schemes) {
        scope.changes.push(at.change(Kind::AuthSchemeAdded).about(scheme));
    }
    let (was, now) = (scopes(old.1, was), scopes(new.1, now));
    let gone: Vec<&String> = was.difference(&now).collect();
    let added: Vec<&String> = now.difference(&was).collect();
    if let ([gone], [added]) = (gone.as_slice(), added.as_slice()) {
        return scope.changes.push(at.change(Kind::ScopeChanged).between(*gone, *added));
    }
    scope.changes.extend(gone.into_iter().map(|name| at.change(Kind::ScopeRemoved).about(name)));
    scope.changes.extend(added.into_iter().map(|name| at.change(Kind::ScopeAdded).about(name)));
}

fn paging(scope: &mut Scope, old: Option<&Paging>, new: Option<&Paging>, at: &At) {
    let described = |paging: &Paging| format!("{} -> {} over `{}`", paging.request, paging.response, paging.items);
    match (old, new) {
        (Some(_), None) => scope.changes.push(at.change(Kind::PagingRemoved)),
        (None, Some(_)) => scope.changes.push(at.change(Kind::PagingAdded)),
        (Some(was), Some(now)) if was != now => {
            scope.changes.push(at.change(Kind::PagingChanged).between(described(was), described(now)));
        }
        _ => {}
    }
}
