//! Operations in pairs, and the document as a whole.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    agreement,
    change::{self, Change, Place},
    kinds::{Direction, Kind},
    messages,
    schemas::Schemas,
    side::Side,
    site::{Pair, Scope, Site},
};
use crate::{model::Operation, names};

type Operations<'a> = BTreeMap<&'a str, &'a Operation>;

/// All changes from one document to the other.
pub(super) fn compare(old: &Side, new: &Side) -> Vec<Change> {
    let mut document = Scope::default();
    servers(&mut document.at(Place::default(), Direction::Sent), old, new);
    let (was, now) = (operations(old), operations(new));
    let pairs = matched(&was, &now);
    let mut schemas = Schemas::new(old, new);
    let mut scopes = Vec::new();
    for (old_id, new_id) in &pairs {
        let mut scope = Scope::default();
        operation(&mut schemas, &mut at(&mut scope, new, now[new_id]), was[old_id], now[new_id]);
        scopes.push((*new_id, scope));
    }
    for (_, operation) in was.iter().filter(|(id, _)| !pairs.contains_key(*id)) {
        at(&mut document, old, operation).report(Kind::OperationRemoved);
    }
    for (_, operation) in now.iter().filter(|(id, _)| !pairs.values().any(|paired| paired == *id)) {
        at(&mut document, new, operation).report(Kind::OperationAdded);
    }
    schemas.settle();
    unreached(&mut schemas);
    schemas.settle();
    named(&mut document, &schemas);
    let of_operations = scopes.iter().flat_map(|(id, scope)| {
        let operations = BTreeSet::from([(*id).to_owned()]);
        let changes = reached(&schemas, scope).into_iter();
        changes.map(move |change| Change { operations: operations.clone(), ..change.clone() })
    });
    // The comparisons of schemas once more, for those that no operation reaches.
    let of_schemas = schemas.compared.values().flat_map(|scope| &scope.changes).cloned();
    change::merged(document.changes.into_iter().chain(of_operations).chain(of_schemas))
}

fn operations(side: &Side) -> Operations<'_> {
    side.api.operations.iter().map(|operation| (operation.id.as_str(), operation)).collect()
}

fn servers(at: &mut Site<'_>, old: &Side, new: &Side) {
    let server = |side: &Side| {
        let url = side.api.servers.first()?.trim_end_matches('/').to_owned();
        Some(url).filter(|url| url.contains("://"))
    };
    if let (Some(was), Some(now)) = (server(old), server(new))
        && was != now
    {
        at.report(Kind::ServerChanged).between(was, now);
    }
}

/// The IDs of the same operations in both documents: those with the same ID, and else with the same method and path.
fn matched<'a>(old: &Operations<'a>, new: &Operations<'a>) -> BTreeMap<&'a str, &'a str> {
    let added = new.iter().filter(|(id, _)| !old.contains_key(*id));
    let added: BTreeMap<String, &&str> = added.map(|(id, operation)| (target(operation), id)).collect();
    let same = |(id, operation): (&&'a str, &&Operation)| {
        let same_id = new.get_key_value(id).map(|(id, _)| id);
        same_id.or_else(|| added.get(&target(operation)).copied()).map(|found| (*id, *found))
    };
    old.iter().filter_map(same).collect()
}

/// The method and the path without the names of its parameters.
fn target(operation: &Operation) -> String {
    let literals: Vec<&str> = operation.path.split(['{', '}']).step_by(2).collect();
    format!("{} {}", operation.method, literals.join("{}"))
}

fn at<'a>(scope: &'a mut Scope, side: &Side, operation: &Operation) -> Site<'a> {
    let place = Place {
        operation: Some((operation.id.clone(), operation.target())),
        item: side.method(&operation.id).to_owned(),
        ..Place::default()
    };
    scope.at(place, Direction::Sent)
}

fn operation(schemas: &mut Schemas<'_>, at: &mut Site<'_>, old: &Operation, new: &Operation) {
    if old.id != new.id {
        at.report(Kind::OperationRenamed).between(&old.id, &new.id);
    }
    if target(old) != target(new) {
        at.report(Kind::OperationMoved).between(old.target(), new.target());
    }
    if names::feature(&old.tag) != names::feature(&new.tag) {
        at.report(Kind::OperationRegrouped).between(&old.tag, &new.tag);
    }
    at.flag(old.deprecated, new.deprecated, (Kind::OperationDeprecated, Kind::OperationUndeprecated));
    at.literal(&old.other, &new.other);
    agreement::compare(at, (schemas.old, old), (schemas.new, new));
    messages::compare(schemas, at, old, new);
}

/// Schedules by name the schemas that no operation uses, such as those of messages.
fn unreached(schemas: &mut Schemas<'_>) {
    for name in schemas.old.named.keys().filter(|name| schemas.new.named.contains_key(*name)) {
        if !schemas.met.0.contains(name) && !schemas.met.1.contains(name) {
            schemas.pair((name.clone(), name.clone(), Direction::Read));
        }
    }
}

/// The changes of a scope, and those of the components that it leads to.
fn reached<'a>(schemas: &'a Schemas<'_>, scope: &'a Scope) -> Vec<&'a Change> {
    let (mut open, mut seen, mut changes) = (vec![scope], BTreeSet::new(), Vec::new());
    while let Some(scope) = open.pop() {
        changes.extend(&scope.changes);
        open.extend(scope.pairs.iter().filter(|pair| seen.insert(*pair)).map(|pair| &schemas.compared[pair]));
    }
    changes
}

/// Reports schemas that were added, removed or renamed. One that became inline, or was inline before, is none of these.
fn named(document: &mut Scope, schemas: &Schemas<'_>) {
    let (gone, added) = (missing(schemas.old, schemas.new), missing(schemas.new, schemas.old));
    let is_renamed = |(was, now, _): &&Pair| gone.contains_key(was) && added.contains_key(now);
    let renamed: BTreeMap<&String, &String> =
        schemas.compared.keys().filter(is_renamed).map(|(was, now, _)| (was, now)).collect();
    for (was, now) in renamed {
        component(document, gone[was], now).report(Kind::SchemaRenamed).between(gone[was], added[now]);
    }
    for (side, missing, met, kind) in [
        (schemas.old, gone, &schemas.met.0, Kind::SchemaRemoved),
        (schemas.new, added, &schemas.met.1, Kind::SchemaAdded),
    ] {
        let mut users = users(side);
        for (rust, name) in missing.into_iter().filter(|(rust, _)| !met.contains(*rust)) {
            let operations = users.remove(rust.as_str()).unwrap_or_default();
            let is_unused = kind == Kind::SchemaRemoved && operations.is_empty();
            let kind = if is_unused { Kind::UnusedSchemaRemoved } else { kind };
            component(document, name, rust).report(kind).operations = operations;
        }
    }
}

/// The named schemas of a document that the other one does not have.
fn missing<'a>(side: &'a Side, other: &Side) -> BTreeMap<&'a String, &'a String> {
    let types: BTreeSet<String> = other.named.values().map(|name| names::type_name(name)).collect();
    let is_missing = |(rust, name): &(&String, &String)| {
        !other.named.contains_key(*rust) && !types.contains(&names::type_name(name))
    };
    side.named.iter().filter(is_missing).collect()
}

fn component<'a>(document: &'a mut Scope, name: &str, rust: &str) -> Site<'a> {
    document.at(Place::schema(name, rust), Direction::Read)
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
