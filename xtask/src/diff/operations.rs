//! Operations in pairs, and the document as a whole.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    agreement,
    change::{Change, Changes, Place},
    inputs,
    kinds::{Direction, Kind},
    responses,
    schemas::{At, Pair, Schemas, Scope, flipped, literal},
    side::Side,
};
use crate::{model::Operation, names};

type Operations<'a> = BTreeMap<&'a str, &'a Operation>;

/// All changes from one document to the other.
pub(super) fn compare(old: &Side, new: &Side) -> Changes {
    let mut changes = Changes::default();
    servers(&mut changes, old, new);
    let (was, now) = (old.operations(), new.operations());
    let pairs = matched(&was, &now);
    let mut schemas = Schemas::new(old, new);
    let mut scopes = Vec::new();
    for (old_id, new_id) in &pairs {
        let mut scope = Scope::default();
        operation(&mut schemas, &mut scope, was[old_id], now[new_id]);
        scopes.push((new_id.to_string(), scope));
    }
    for (id, operation) in &was {
        if !pairs.iter().any(|(paired, _)| paired == id) {
            changes.add(at(old, id, operation).change(Kind::OperationRemoved));
        }
    }
    for (id, operation) in &now {
        if !pairs.iter().any(|(_, paired)| paired == id) {
            changes.add(at(new, id, operation).change(Kind::OperationAdded));
        }
    }
    schemas.settle();
    unreached(&mut schemas);
    schemas.settle();
    for (id, scope) in &scopes {
        let reached = reached(&schemas, &scope.pairs);
        let inside = reached.iter().filter_map(|pair| schemas.compared.get(pair)).flat_map(|scope| &scope.changes);
        for change in scope.changes.iter().chain(inside) {
            changes.add(Change { operations: BTreeSet::from([id.clone()]), ..change.clone() });
        }
    }
    // Those that no operation reaches.
    schemas.compared.values().flat_map(|scope| &scope.changes).for_each(|change| changes.add(change.clone()));
    named(&mut changes, &schemas);
    changes
}

fn servers(changes: &mut Changes, old: &Side, new: &Side) {
    let server = |side: &Side| {
        let url = side.api.servers.first()?.trim_end_matches('/').to_owned();
        Some(url).filter(|url| url.contains("://"))
    };
    if let (Some(was), Some(now)) = (server(old), server(new))
        && was != now
    {
        let at = At { place: Place::default(), direction: Direction::Sent };
        changes.add(at.change(Kind::ServerChanged).between(was, now));
    }
}

/// The same operations: by id, and else by method and path.
fn matched<'a>(old: &Operations<'a>, new: &Operations<'a>) -> Vec<(&'a str, &'a str)> {
    old.iter()
        .filter_map(|(id, operation)| {
            let same = |candidate: &&&str| target(new[**candidate]) == target(operation);
            let found = match new.get_key_value(id) {
                Some((same_id, _)) => Some(*same_id),
                None => new.keys().find(|candidate| !old.contains_key(*candidate) && same(candidate)).copied(),
            };
            found.map(|found| (*id, found))
        })
        .collect()
}

/// Method and path, whatever the path's parameters are called.
fn target(operation: &Operation) -> String {
    let mut path = String::new();
    for (index, part) in operation.path.split('{').enumerate() {
        path.push_str(if index == 0 { part } else { part.split_once('}').map_or(part, |(_, rest)| rest) });
        path.push('\u{1}');
    }
    format!("{} {path}", operation.method)
}

fn at(side: &Side, id: &str, operation: &Operation) -> At {
    let place = Place {
        operation: Some((id.to_owned(), operation.target())),
        item: side.method(id).to_owned(),
        ..Place::default()
    };
    At { place, direction: Direction::Sent }
}

fn operation(schemas: &mut Schemas<'_>, scope: &mut Scope, old: &Operation, new: &Operation) {
    let at = at(schemas.new, &new.id, new);
    if old.id != new.id {
        scope.changes.push(at.change(Kind::OperationRenamed).between(&old.id, &new.id));
    }
    if target(old) != target(new) {
        scope.changes.push(at.change(Kind::OperationMoved).between(old.target(), new.target()));
    }
    if names::feature(&old.tag) != names::feature(&new.tag) {
        scope.changes.push(at.change(Kind::OperationRegrouped).between(&old.tag, &new.tag));
    }
    let kinds = (Kind::OperationDeprecated, Kind::OperationUndeprecated);
    flipped(scope, old.deprecated, new.deprecated, &at, kinds);
    literal(scope, &old.other, &new.other, &at);
    agreement::compare(scope, (schemas.old, old), (schemas.new, new), &at);
    inputs::compare(schemas, scope, old, new, &at);
    responses::compare(schemas, scope, old, new, &at);
}

/// Compares by name the schemas that no operation uses, such as those of messages.
fn unreached(schemas: &mut Schemas<'_>) {
    let both: Vec<String> =
        schemas.old.named().keys().filter(|name| schemas.new.named().contains_key(*name)).cloned().collect();
    for name in both {
        if !schemas.met.0.contains(&name) && !schemas.met.1.contains(&name) {
            schemas.pair(&mut Scope::default(), name.clone(), name, Direction::Read);
        }
    }
}

fn reached(schemas: &Schemas<'_>, start: &BTreeSet<Pair>) -> BTreeSet<Pair> {
    let mut open: Vec<&Pair> = start.iter().collect();
    let mut seen = BTreeSet::new();
    while let Some(pair) = open.pop() {
        if seen.insert(pair.clone()) {
            open.extend(schemas.compared.get(pair).into_iter().flat_map(|scope| &scope.pairs));
        }
    }
    seen
}

/// Schemas that are new, gone or called by another name. One that was only written out in place, or given a name where
/// it had none, is none of these.
fn named(changes: &mut Changes, schemas: &Schemas<'_>) {
    let (old, new) = (schemas.old.named(), schemas.new.named());
    let same = |name: &str, other: &str| names::type_name(name) == names::type_name(other);
    let is_new = |rust: &str| !old.contains_key(rust) && !old.values().any(|name| same(name, &new[rust]));
    let is_gone = |rust: &str| !new.contains_key(rust) && !new.values().any(|name| same(name, &old[rust]));
    let component = |name: &String, rust: &str| At {
        place: Place { schema: Some(name.clone()), item: rust.to_owned(), ..Place::default() },
        direction: Direction::Read,
    };
    let renamed: BTreeMap<&str, &str> = schemas
        .compared
        .keys()
        .filter(|(was, now, _)| is_gone(was) && is_new(now))
        .map(|(was, now, _)| (was.as_str(), now.as_str()))
        .collect();
    for (was, now) in &renamed {
        changes.add(component(&old[*was], now).change(Kind::SchemaRenamed).between(&old[*was], &new[*now]));
    }
    let (old_users, new_users) = (users(schemas.old), users(schemas.new));
    for (rust, name) in old.iter().filter(|(rust, _)| is_gone(rust) && !schemas.met.0.contains(*rust)) {
        let operations = old_users.get(rust.as_str()).cloned().unwrap_or_default();
        let kind = if operations.is_empty() { Kind::UnusedSchemaRemoved } else { Kind::SchemaRemoved };
        changes.add(Change { operations, ..component(name, rust).change(kind) });
    }
    for (rust, name) in new.iter().filter(|(rust, _)| is_new(rust) && !schemas.met.1.contains(*rust)) {
        let operations = new_users.get(rust.as_str()).cloned().unwrap_or_default();
        changes.add(Change { operations, ..component(name, rust).change(Kind::SchemaAdded) });
    }
}

/// The operations that use each schema.
fn users(side: &Side) -> BTreeMap<&str, BTreeSet<String>> {
    let mut users: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for operation in &side.api.operations {
        let parameters = operation.parameters.iter().map(|parameter| &parameter.schema);
        let contents = operation.body.iter().map(|body| &body.content);
        let contents = contents.chain(operation.responses.values().map(|response| &response.content));
        for name in side.api.reached(parameters.chain(contents.flat_map(BTreeMap::values).flatten())) {
            users.entry(name).or_default().insert(operation.id.clone());
        }
    }
    users
}
