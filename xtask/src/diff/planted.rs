//! Every kind of change, planted one by one into the committed document: it must be reported with the right severity
//! and place, and nothing else with it. `documents/planted.yaml` has the cases.

use std::{collections::BTreeSet, path::Path, sync::OnceLock};

use serde_json::{Value, json};

use super::{change::Change, operations, side::Side};
use crate::{model::Api, published::Published, source, workspace::root};

/// The operations that the tests work on; the rest of the document would only cost time.
const KEPT: &str = "JobsService_Get LinksService_Create LinksService_CreateBatch LinksService_CreateBulkAsync \
    LinksService_Delete LinksService_Get LinksService_List LinksService_Update MediaService_CompleteUpload \
    MediaService_CreateUpload MediaService_Delete TagsService_Delete TagsService_List VisitorsService_List \
    VisitorsService_Search VisitorsService_Update WebhooksService_Create WebhooksService_Get";

/// Properties that lead to most of the other schemas.
const CUT: [&str; 4] = [
    "CreateLinkResponse properties workflowSteps",
    "Link properties pageTheme",
    "Link properties qrcodeDesign",
    "Visitor properties events",
];

/// The committed document with fewer operations.
pub(super) fn base() -> &'static Value {
    static BASE: OnceLock<Value> = OnceLock::new();
    BASE.get_or_init(|| {
        let mut document = source::read(&root().join("openapi/linkbreakers.json").to_string_lossy()).unwrap();
        let paths = document["paths"].as_object_mut().unwrap();
        let is_kept = |operation: &Value| KEPT.split(' ').any(|id| operation["operationId"] == id);
        for item in paths.values_mut() {
            item.as_object_mut().unwrap().retain(|_, operation| is_kept(operation));
        }
        paths.retain(|_, item| item.as_object().is_some_and(|item| !item.is_empty()));
        CUT.iter().for_each(|path| drop(take(&mut document, path)));
        let reached = reached(&document);
        let schemas = document["components"]["schemas"].as_object_mut().unwrap();
        schemas.retain(|name, _| reached.contains(name) || name == "UpdateDeviceResponse");
        document
    })
}

/// The names of schemas that are referred to, in whatever way.
fn reached(document: &Value) -> BTreeSet<String> {
    fn collect(value: &Value, schemas: &Value, names: &mut BTreeSet<String>) {
        for key in ["$ref", "x-enum-schema"] {
            let name = value.get(key).and_then(Value::as_str).and_then(|target| target.rsplit('/').next());
            if let Some(name) = name
                && names.insert(name.to_owned())
            {
                collect(&schemas[name], schemas, names);
            }
        }
        let inner = value.as_object().into_iter().flat_map(|object| object.values());
        inner.chain(value.as_array().into_iter().flatten()).for_each(|inner| collect(inner, schemas, names));
    }
    let mut names = BTreeSet::new();
    collect(&document["paths"], &document["components"]["schemas"], &mut names);
    names
}

/// Without overlays, which only shorten names.
fn side(document: &Value) -> Side {
    let empty = tempfile::tempdir().unwrap();
    Side::new(document, &Api::default(), Path::new(empty.path()), &Published::default()).unwrap()
}

pub(super) fn changes_from_base(document: &Value) -> Vec<Change> {
    static SIDE: OnceLock<Side> = OnceLock::new();
    operations::compare(SIDE.get_or_init(|| side(base())), &side(document))
}

pub(super) fn changes(old: &Value, new: &Value) -> Vec<Change> {
    operations::compare(&side(old), &side(new))
}

/// The changes as the cases write them: severity, kind, place, and the subject where there is one.
pub(super) fn lines(changes: &[Change]) -> Vec<String> {
    let line = |change: &Change| {
        let place = match (&change.place.operation, change.place.part.as_str()) {
            (Some((id, _)), "") => id.clone(),
            (Some((id, _)), part) => format!("{id}, {part}"),
            _ => change.place.to_string(),
        };
        let subject = if change.subject.is_empty() { String::new() } else { format!(" ({})", change.subject) };
        format!("{} {}: {place}{subject}", change.severity().word(), change.kind.rule().word)
    };
    changes.iter().map(line).collect()
}

/// The value at a path of the cases; keys that are missing are added, and `+` appends to an array.
pub(super) fn at<'a>(document: &'a mut Value, path: &str) -> &'a mut Value {
    let mut segments = path.split(' ');
    let first = segments.next().unwrap_or_default();
    let mut operations = document["paths"].as_object().unwrap().iter().flat_map(|(path, item)| {
        item.as_object().unwrap().iter().map(move |(method, operation)| (path, method, operation))
    });
    let found = operations.find(|(.., operation)| operation["operationId"] == first);
    let start = match found.map(|(path, method, _)| (path.clone(), method.clone())) {
        Some((path, method)) => &mut document["paths"][&path][&method],
        None if document["components"]["schemas"].get(first).is_some() => &mut document["components"]["schemas"][first],
        None => &mut document[first],
    };
    segments.fold(start, |value, segment| {
        if value.is_object() || value.is_null() {
            return &mut value[segment];
        }
        let array = value.as_array_mut().unwrap();
        if segment == "+" {
            array.push(Value::Null);
        }
        let index = if segment == "+" { array.len() - 1 } else { index(array, segment) };
        &mut array[index]
    })
}

fn index(array: &[Value], segment: &str) -> usize {
    let is_meant = |one: &Value| one["name"] == segment || one == segment || one.get(segment).is_some();
    array.iter().position(is_meant).unwrap_or_else(|| segment.parse().unwrap())
}

/// Removes the value at a path.
pub(super) fn take(document: &mut Value, path: &str) -> Value {
    let (parent, last) = path.rsplit_once(' ').unwrap();
    match at(document, parent) {
        Value::Array(array) => array.remove(index(array, last)),
        object => object.as_object_mut().unwrap().remove(last).unwrap(),
    }
}

fn edit(document: &mut Value, edit: &[Value]) {
    let text = |index: usize| edit[index].as_str().unwrap();
    let path = text(1);
    match text(0) {
        "set" => *at(document, path) = edit[2].clone(),
        "push" => *at(document, &format!("{path} +")) = edit[2].clone(),
        "remove" => drop(take(document, path)),
        "copy" => *at(document, text(2)) = at(document, path).clone(),
        "move" => *at(document, text(2)) = take(document, path),
        "rename" => {
            let renamed = document.to_string().replace(&format!("{path}\""), &format!("{}\"", text(2)));
            *document = serde_json::from_str(&renamed).unwrap();
        }
        other => panic!("unknown edit `{other}`"),
    }
}

fn cases() -> Value {
    serde_norway::from_str(include_str!("../../documents/planted.yaml")).unwrap()
}

#[test]
fn each_planted_change_is_reported_alone() {
    for (group, cases) in cases().as_object().unwrap().iter().filter(|(group, _)| *group != "limits") {
        for case in cases.as_array().unwrap() {
            let mut document = base().clone();
            case.as_array().unwrap().iter().filter_map(Value::as_array).for_each(|one| edit(&mut document, one));
            assert_ne!(document, *base(), "{group}: {case}");
            let expected: Vec<&str> = case.as_array().unwrap().iter().filter_map(Value::as_str).collect();
            assert_eq!(lines(&changes_from_base(&document)), expected, "{group}: {case}");
        }
    }
}

#[test]
fn limits_are_compared_by_direction() {
    for (property, cases) in cases()["limits"].as_object().unwrap() {
        for case in cases.as_array().unwrap() {
            for (schema, kind) in [("CreateLinkRequest", &case[3]), ("Link", &case[4])] {
                let limit = case[0].as_str().unwrap();
                let with = |value: &Value| {
                    let mut document = base().clone();
                    if !value.is_null() {
                        at(&mut document, &format!("{schema} properties {property}"))[limit] = value.clone();
                    }
                    document
                };
                let expected = format!("{}: {schema}.{property} ({limit})", kind.as_str().unwrap());
                assert_eq!(lines(&changes(&with(&case[1]), &with(&case[2]))), [expected], "{case}");
            }
        }
    }
}

#[test]
fn schema_in_both_directions_is_reported_once_with_its_operations() {
    let mut document = base().clone();
    *at(&mut document, "WebhookSource enum +") = json!("SOURCE_NEW");
    let changes = changes_from_base(&document);
    let [change] = changes.as_slice() else { panic!("{:?}", lines(&changes)) };
    assert_eq!(change.directions.len(), 2);
    assert!(change.operations.contains("WebhooksService_Create") && change.operations.contains("WebhooksService_Get"));
    assert!(!change.operations.contains("LinksService_Get"), "{:?}", change.operations);
}

#[test]
fn opposite_of_every_addition_is_a_removal() {
    let mut newer = base().clone();
    *at(&mut newer, "Link properties owner") = json!({"type": "string"});
    *at(&mut newer, "LinkSortField enum +") = json!("LINK_SORT_FIELD_OWNER");
    *at(&mut newer, "LinksService_List parameters +") =
        json!({"name": "q", "in": "query", "schema": {"type": "string"}});
    let by_place = |changes: Vec<Change>, suffix: &str| -> BTreeSet<String> {
        assert!(changes.iter().all(|change| change.kind.rule().word.ends_with(suffix)), "{:?}", lines(&changes));
        changes.iter().map(|change| change.place.to_string()).collect()
    };
    let added = by_place(changes(base(), &newer), "-added");
    assert_eq!(added.len(), 3);
    assert_eq!(added, by_place(changes(&newer, base()), "-removed"));
}
