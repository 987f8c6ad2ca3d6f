//! Every kind of change, planted one by one into the committed document: it must be named, with the right severity and
//! at the right place, and nothing else with it.

mod calls;
mod values;

use crate::source;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::OnceLock,
};

use serde_json::{Value, json};

use super::{change::Change, operations, side::Side};
use crate::{model::Api, published::Published, workspace::root};

/// The operations that the tests work on; the rest of the document would only cost time.
const KEPT: [&str; 18] = [
    "JobsService_Get",
    "LinksService_Create",
    "LinksService_CreateBatch",
    "LinksService_CreateBulkAsync",
    "LinksService_Delete",
    "LinksService_Get",
    "LinksService_List",
    "LinksService_Update",
    "MediaService_CompleteUpload",
    "MediaService_CreateUpload",
    "MediaService_Delete",
    "TagsService_Delete",
    "TagsService_List",
    "VisitorsService_List",
    "VisitorsService_Search",
    "VisitorsService_Update",
    "WebhooksService_Create",
    "WebhooksService_Get",
];

/// What a case changes, and what the diff must say: severity, kind, place, and the subject where there is one.
type Case = (fn(&mut Value), &'static [&'static str]);

/// The committed document with fewer operations.
pub(super) fn base() -> &'static Value {
    static BASE: OnceLock<Value> = OnceLock::new();
    BASE.get_or_init(|| {
        let mut document = source::read(&root().join("openapi/linkbreakers.json").to_string_lossy()).unwrap();
        let paths = document["paths"].as_object_mut().unwrap();
        for item in paths.values_mut() {
            item.as_object_mut()
                .unwrap()
                .retain(|_, operation| KEPT.contains(&operation["operationId"].as_str().unwrap_or_default()));
        }
        paths.retain(|_, item| item.as_object().is_some_and(|item| !item.is_empty()));
        // What leads to most of the other schemas.
        for (name, property) in [
            ("CreateLinkResponse", "workflowSteps"),
            ("Link", "pageTheme"),
            ("Link", "qrcodeDesign"),
            ("Visitor", "events"),
        ] {
            remove(&mut schema(&mut document, name)["properties"], property);
        }
        let reached = reached(&document);
        let schemas = document["components"]["schemas"].as_object_mut().unwrap();
        schemas.retain(|name, _| reached.contains(name) || name == "UpdateDeviceResponse");
        document
    })
}

/// The names of schemas that are referred to, in whatever way.
fn reached(document: &Value) -> BTreeSet<String> {
    fn collect(value: &Value, names: &mut BTreeSet<String>) {
        match value {
            Value::Object(object) => {
                for key in ["$ref", "x-enum-schema"] {
                    let target = object.get(key).and_then(Value::as_str);
                    names.extend(target.and_then(|target| target.rsplit('/').next()).map(str::to_owned));
                }
                object.values().for_each(|inner| collect(inner, names));
            }
            Value::Array(array) => array.iter().for_each(|inner| collect(inner, names)),
            _ => {}
        }
    }
    let mut names = BTreeSet::new();
    collect(&document["paths"], &mut names);
    loop {
        let before = names.len();
        for name in names.clone() {
            collect(&document["components"]["schemas"][&name], &mut names);
        }
        if names.len() == before {
            return names;
        }
    }
}

fn base_side() -> &'static Side {
    static SIDE: OnceLock<Side> = OnceLock::new();
    SIDE.get_or_init(|| side(base().clone()))
}

/// Without overlays, which only shorten names.
fn side(document: Value) -> Side {
    let empty = tempfile::tempdir().unwrap();
    Side::new(&document, &Api::default(), Path::new(empty.path()), &Published::default()).unwrap()
}

pub(super) fn changes_from_base(document: Value) -> Vec<Change> {
    operations::compare(base_side(), &side(document)).sorted()
}

pub(super) fn changes(old: Value, new: Value) -> Vec<Change> {
    operations::compare(&side(old), &side(new)).sorted()
}

pub(super) fn told(changes: &[Change]) -> Vec<String> {
    changes
        .iter()
        .map(|change| {
            let place = match (&change.place.operation, change.place.part.as_str()) {
                (Some((id, _)), "") => id.clone(),
                (Some((id, _)), part) => format!("{id}, {part}"),
                _ => change.place.to_string(),
            };
            let subject = if change.subject.is_empty() { String::new() } else { format!(" ({})", change.subject) };
            format!("{} {}: {place}{subject}", change.severity().word(), change.kind.rule().word)
        })
        .collect()
}

/// An operation of the document.
pub(super) fn op<'a>(document: &'a mut Value, id: &str) -> &'a mut Value {
    let paths = document["paths"].as_object_mut().unwrap().values_mut();
    paths.flat_map(|item| item.as_object_mut().unwrap().values_mut()).find(|op| op["operationId"] == id).unwrap()
}

pub(super) fn parameter<'a>(document: &'a mut Value, id: &str, name: &str) -> &'a mut Value {
    op(document, id)["parameters"].as_array_mut().unwrap().iter_mut().find(|one| one["name"] == name).unwrap()
}

pub(super) fn schema<'a>(document: &'a mut Value, name: &str) -> &'a mut Value {
    document["components"]["schemas"].as_object_mut().unwrap().get_mut(name).unwrap()
}

pub(super) fn field<'a>(document: &'a mut Value, name: &str, property: &str) -> &'a mut Value {
    schema(document, name)["properties"].as_object_mut().unwrap().get_mut(property).unwrap()
}

pub(super) fn remove(value: &mut Value, key: &str) -> Value {
    value.as_object_mut().unwrap().remove(key).unwrap()
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn media(schema: Value) -> Value {
    json!({"application/json": {"schema": schema}})
}

fn push(value: &mut Value, element: Value) {
    value.as_array_mut().unwrap().push(element);
}

/// Removes what `matches`.
fn drop_from(value: &mut Value, matches: impl Fn(&Value) -> bool) {
    value.as_array_mut().unwrap().retain(|element| !matches(element));
}

fn check(cases: &[Case]) {
    for (index, (plant, expected)) in cases.iter().enumerate() {
        let mut document = base().clone();
        plant(&mut document);
        assert_eq!(told(&changes_from_base(document)), *expected, "case {index}");
    }
}

#[test]
fn a_schema_that_travels_both_ways_is_told_once_with_the_operations_it_reaches() {
    let mut document = base().clone();
    push(&mut schema(&mut document, "WebhookSource")["enum"], json!("SOURCE_NEW"));
    let changes = changes_from_base(document);
    let [change] = changes.as_slice() else { panic!("{:?}", told(&changes)) };
    assert_eq!(change.directions.len(), 2);
    assert!(change.operations.contains("WebhooksService_Create") && change.operations.contains("WebhooksService_Get"));
    assert!(!change.operations.contains("LinksService_Get"), "{:?}", change.operations);
}

#[test]
fn the_opposite_of_every_addition_is_a_removal() {
    let mut newer = base().clone();
    schema(&mut newer, "Link")["properties"]["owner"] = json!({"type": "string"});
    push(&mut schema(&mut newer, "LinkSortField")["enum"], json!("LINK_SORT_FIELD_OWNER"));
    let added = json!({"name": "q", "in": "query", "schema": {"type": "string"}});
    push(&mut op(&mut newer, "LinksService_List")["parameters"], added);
    let forth: BTreeMap<String, Change> = by_place(changes(base().clone(), newer.clone()));
    let back: BTreeMap<String, Change> = by_place(changes(newer, base().clone()));
    assert_eq!(forth.len(), 3);
    assert_eq!(forth.keys().collect::<Vec<_>>(), back.keys().collect::<Vec<_>>());
    assert!(forth.values().all(|change| change.kind.rule().word.ends_with("-added")));
    assert!(back.values().all(|change| change.kind.rule().word.ends_with("-removed")));
}

fn by_place(changes: Vec<Change>) -> BTreeMap<String, Change> {
    changes.into_iter().map(|change| (change.place.to_string(), change)).collect()
}
