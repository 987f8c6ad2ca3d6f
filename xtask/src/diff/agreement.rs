//! What an operation asks of its caller, and promises as a whole: token, scopes, paging.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{
    kinds::Kind,
    schemas::{At, Scope},
};
use crate::document::{Operation, list, object, text};

pub(super) fn compare(scope: &mut Scope, old: (&Value, &Operation<'_>), new: (&Value, &Operation<'_>), at: &At) {
    security(scope, old, new, at);
    paging(scope, old.1.value, new.1.value, at);
}

/// The requirements that hold for an operation, its own or the document's.
fn requirements<'a>((document, operation): (&'a Value, &'a Operation<'_>)) -> &'a [Value] {
    let holder = if operation.value.get("security").is_some() { operation.value } else { document };
    list(holder, "security")
}

/// An empty requirement means that one may come without.
fn needs_token(requirements: &[Value]) -> bool {
    !requirements.is_empty() && requirements.iter().all(|one| object(one).is_some_and(|schemes| !schemes.is_empty()))
}

/// The ways to authenticate, by what they are rather than how the document calls them.
fn schemes(document: &Value, requirements: &[Value]) -> BTreeSet<String> {
    let names = requirements.iter().filter_map(object).flat_map(serde_json::Map::keys);
    names
        .map(|name| {
            let scheme = &document["components"]["securitySchemes"][name];
            match (text(scheme, "type"), text(scheme, "scheme"), text(scheme, "in"), text(scheme, "name")) {
                (Some("http"), Some(scheme), ..) => format!("HTTP {}", scheme.to_ascii_lowercase()),
                (Some("apiKey"), _, Some(place), Some(name)) => format!("an API key in the {place} `{name}`"),
                (Some("oauth2"), ..) => "OAuth 2.0".into(),
                (Some("openIdConnect"), ..) => "OpenID Connect".into(),
                _ => name.clone(),
            }
        })
        .collect()
}

/// The scopes in our spelling, the live document's, or those of the requirements.
fn scopes(operation: &Value, requirements: &[Value]) -> BTreeSet<String> {
    let words =
        |values: &[Value]| -> BTreeSet<String> { values.iter().filter_map(Value::as_str).map(str::to_owned).collect() };
    let ours = words(list(operation, "x-scopes"));
    if !ours.is_empty() {
        return ours;
    }
    let live = match &operation["x-required-scope"] {
        Value::Array(scopes) => words(scopes),
        scope => words(std::slice::from_ref(scope)),
    };
    if !live.is_empty() {
        return live;
    }
    let schemes = requirements.iter().filter_map(object).flat_map(serde_json::Map::values);
    schemes.flat_map(|scopes| words(scopes.as_array().map_or(&[], Vec::as_slice))).collect()
}

fn security(scope: &mut Scope, old: (&Value, &Operation<'_>), new: (&Value, &Operation<'_>), at: &At) {
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
    let (was, now) = (scopes(old.1.value, was), scopes(new.1.value, now));
    let gone: Vec<&String> = was.difference(&now).collect();
    let added: Vec<&String> = now.difference(&was).collect();
    if let ([gone], [added]) = (gone.as_slice(), added.as_slice()) {
        return scope.changes.push(at.change(Kind::ScopeChanged).between(*gone, *added));
    }
    scope.changes.extend(gone.into_iter().map(|name| at.change(Kind::ScopeRemoved).about(name)));
    scope.changes.extend(added.into_iter().map(|name| at.change(Kind::ScopeAdded).about(name)));
}

/// How an operation pages: ours names the token, its place in the answer and the items; the live document names an alias
/// of the token and no items.
struct Paging<'a> {
    tokens: Vec<&'a str>,
    next: &'a str,
    items: Option<&'a str>,
}

impl<'a> Paging<'a> {
    fn read(operation: &'a Value) -> Option<Self> {
        let spelled = operation.get("x-pagination")?;
        let tokens = ["request", "cursorParam", "cursorAlias"].iter().filter_map(|key| text(spelled, key)).collect();
        let next = text(spelled, "response").or_else(|| text(spelled, "nextCursorField"))?;
        Some(Self { tokens, next, items: text(spelled, "items") })
    }

    fn is_like(&self, other: &Self) -> bool {
        let suffix = |long: &str, short: &str| long == short || long.ends_with(&format!(".{short}"));
        self.tokens.iter().any(|token| other.tokens.contains(token))
            && (suffix(self.next, other.next) || suffix(other.next, self.next))
            && (self.items == other.items || self.items.is_none() || other.items.is_none())
    }

    fn describe(&self) -> String {
        let items = self.items.map_or(String::new(), |items| format!(" over `{items}`"));
        format!("{} -> {}{items}", self.tokens.join("/"), self.next)
    }
}

fn paging(scope: &mut Scope, old: &Value, new: &Value, at: &At) {
    match (Paging::read(old), Paging::read(new)) {
        (Some(_), None) => scope.changes.push(at.change(Kind::PagingRemoved)),
        (None, Some(_)) => scope.changes.push(at.change(Kind::PagingAdded)),
        (Some(was), Some(now)) if !was.is_like(&now) => {
            scope.changes.push(at.change(Kind::PagingChanged).between(was.describe(), now.describe()));
        }
        _ => {}
    }
}
