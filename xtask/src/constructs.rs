//! Tests that no construct of OpenAPI is lost silently: `documents/constructs.yaml` lists them.

use serde_json::{Value, json};

use crate::diff::planted;
use crate::{read, source, write};

/// The document with the value of a row, and the pointer of what the row is about.
fn document(base: &Value, section: &str, value: &Value) -> (Value, &'static str) {
    let pointer = match section {
        "property" => "/components/schemas/Thing/properties/p",
        "parameter" => "/paths/~1things/put/parameters",
        "operation" => "/paths/~1things/put",
        "body" => "/paths/~1things/put/requestBody/content",
        "response" => "/paths/~1things/put/responses/200/content",
        "path" => "/paths/~1things",
        _ => "",
    };
    let mut document = base.clone();
    let place = document.pointer_mut(pointer).unwrap();
    match section {
        "property" | "body" | "response" => *place = value.clone(),
        "parameter" => {
            *place = json!([{"name": "q", "in": "query"}]);
            patch(&mut place[0], value);
        }
        "document" => patch(place, value),
        _ => place.as_object_mut().unwrap().extend(value.as_object().cloned().unwrap()),
    }
    (document, pointer)
}

/// Applies a JSON merge patch: null removes.
fn patch(place: &mut Value, patch: &Value) {
    let Value::Object(entries) = patch else { return *place = patch.clone() };
    for (key, value) in entries {
        if value.is_null() {
            place.as_object_mut().unwrap().remove(key);
        } else {
            self::patch(&mut place[key], value);
        }
    }
}

/// The value of a property before it has the construct, so that nothing else differs.
fn before(value: &Value) -> Value {
    let kept: &[&str] = match value["type"].as_str() {
        Some("object") => &["type", "properties"],
        Some("array") => &["type", "items"],
        Some(_) => &["type"],
        None if value.get("discriminator").is_some() => &["oneOf"],
        None => &["$ref"],
    };
    let facts = value.as_object().into_iter().flatten().filter(|(key, _)| kept.contains(&key.as_str()));
    let before: Value = facts.map(|(key, value)| (key.clone(), value.clone())).collect();
    if before == *value || before == json!({}) { json!({"type": "string", "format": "uri"}) } else { before }
}

#[test]
fn constructs_survive_the_committed_form_and_are_compared() {
    let table = source::yaml(include_str!("../documents/constructs.yaml")).unwrap();
    for (section, rows) in table["constructs"].as_object().unwrap() {
        for (name, row) in rows.as_object().unwrap() {
            check(&table["base"], section, &format!("{section}: {name}"), row);
        }
    }
}

fn check(base: &Value, section: &str, name: &str, row: &Value) {
    let (document, pointer) = document(base, section, &row["value"]);
    let api = match (read::api(&document), row.get("refused")) {
        (Err(error), refused) => return assert_eq!(json!(format!("{error:#}")), json!(refused), "{name}"),
        (Ok(_), Some(_)) => panic!("{name} is not refused"),
        (Ok(api), None) => api,
    };
    let warnings: Vec<String> = api.unsupported.iter().map(ToString::to_string).collect();
    assert_eq!(warnings.join("\n"), row["warned"].as_str().unwrap_or_default(), "{name}");
    let written = write::document(&api);
    let mut again = read::api(&written).unwrap();
    again.unsupported.clone_from(&api.unsupported);
    assert!(again == api, "{name} is not the same after it was committed");
    let expected = match (section, row.get("written")) {
        ("property", whole) => json!({"": whole.unwrap_or(&row["value"])}),
        (_, parts) => json!(parts),
    };
    for (part, expected) in expected.as_object().into_iter().flatten() {
        let found = written.pointer(&format!("{pointer}{part}")).unwrap_or(&Value::Null);
        assert_eq!(found, expected, "{name}: {part}");
    }
    let previous = match section {
        "property" => self::document(base, section, &before(&row["value"])).0,
        _ => base.clone(),
    };
    let changes = planted::lines(&planted::changes(&previous, &document));
    assert_eq!(changes.is_empty(), row["same"] == true, "{name}: {changes:?}");
}
