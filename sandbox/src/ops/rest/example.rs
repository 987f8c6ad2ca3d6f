//! A value that a schema takes.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::words::{self, Seed};
use crate::clock::Moment;
use crate::document::document;

/// Objects nested deeper than this are left out. No schema of the document requires one there.
const DEPTH: usize = 5;
const ITEMS: usize = 2;

/// Values of text fields that hold wherever a field has that name.
pub(super) type Known = BTreeMap<String, String>;

pub(super) struct Example<'a> {
    pub(super) known: &'a Known,
}

/// Where in the answer a value stands.
struct Place<'a> {
    name: &'a str,
    seed: Seed,
    depth: usize,
    /// What the request said of it.
    sent: Option<&'a Value>,
}

impl Example<'_> {
    /// An answer. Fields that were sent go into it, and into the objects that it wraps.
    pub(super) fn whole(&self, schema: &Value, sent: &Map<String, Value>, seed: Seed) -> Value {
        let everything = Value::Object(sent.clone());
        let schema = document().resolve(schema);
        let mut whole = Map::new();
        for (name, property) in properties(schema) {
            let wraps = document().resolve(property)["type"] == "object" && !sent.contains_key(name);
            let sent = if wraps { Some(&everything) } else { sent.get(name) };
            let place = Place { name, seed: seed.with(name), depth: 1, sent };
            whole.extend(self.make(property, &place).map(|value| (name.clone(), value)));
        }
        Value::Object(whole)
    }

    /// None for what is better left out.
    fn make(&self, schema: &Value, place: &Place<'_>) -> Option<Value> {
        let schema = document().resolve(schema);
        let sent = place.sent.filter(|value| takes(schema, value));
        Some(match schema["type"].as_str() {
            Some("object") => return self.object(schema, place),
            Some("array") => return self.list(&schema["items"], place, sent),
            _ if is_page_token(place.name) => return None,
            _ if sent.is_some() => sent.cloned().unwrap_or_default(),
            Some("string") => self.text(schema, place).into(),
            Some("integer") => words::integer(place.name, place.seed).into(),
            Some("number") => words::number(place.seed).into(),
            Some("boolean") => words::flag(place.name, place.seed).into(),
            // Anything goes; the least said is the best.
            _ => json!({}),
        })
    }

    fn object(&self, schema: &Value, place: &Place<'_>) -> Option<Value> {
        if place.depth > DEPTH {
            return None;
        }
        let of_sent = |name: &str| place.sent.and_then(|sent| sent.get(name));
        let mut object = Map::new();
        for (name, property) in properties(schema) {
            let place = Place { name, seed: place.seed.with(name), depth: place.depth + 1, sent: of_sent(name) };
            object.extend(self.make(property, &place).map(|value| (name.clone(), value)));
        }
        if object.is_empty() {
            let free = schema["properties"].is_null();
            return Some(match place.sent.filter(|sent| free && takes(schema, sent)) {
                Some(sent) => sent.clone(),
                None => self.map(&schema["additionalProperties"], place),
            });
        }
        Some(Value::Object(object))
    }

    /// An object of any keys.
    fn map(&self, values: &Value, place: &Place<'_>) -> Value {
        let place = Place { name: "value", seed: place.seed.with("example"), depth: place.depth + 1, sent: None };
        match values.is_object().then(|| self.make(values, &place)).flatten() {
            Some(value) => json!({"example": value}),
            None => json!({}),
        }
    }

    fn list(&self, items: &Value, place: &Place<'_>, sent: Option<&Value>) -> Option<Value> {
        let name = place.name.strip_suffix('s').unwrap_or(place.name);
        let inner = |at: usize, sent| Place { name, seed: place.seed.with(&at.to_string()), depth: place.depth, sent };
        let list: Vec<Value> = match sent.and_then(Value::as_array) {
            Some(sent) => {
                sent.iter().enumerate().filter_map(|(at, sent)| self.make(items, &inner(at, Some(sent)))).collect()
            }
            None => (0..ITEMS).filter_map(|at| self.make(items, &inner(at, None))).collect(),
        };
        Some(Value::Array(list))
    }

    fn text(&self, schema: &Value, place: &Place<'_>) -> String {
        let values = schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let real: Vec<&str> = values.filter(|value| !value.ends_with("_UNSPECIFIED")).collect();
        match (real.as_slice(), schema["format"].as_str()) {
            ([], Some("date-time")) => words::time(place.name).to_owned(),
            ([], _) => match self.known.get(place.name) {
                Some(value) => value.clone(),
                None => words::text(place.name, place.seed),
            },
            (real, _) => (*place.seed.pick(real)).to_owned(),
        }
    }
}

fn properties(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    schema["properties"].as_object().into_iter().flatten()
}

/// Whatever follows the last page must not be there.
fn is_page_token(name: &str) -> bool {
    matches!(name, "nextPageToken" | "pageToken" | "cursor")
}

/// Whether a value that was sent can be answered as it is. Stricter than the document: nothing unknown in it.
fn takes(schema: &Value, value: &Value) -> bool {
    let schema = document().resolve(schema);
    match schema["type"].as_str() {
        Some("string") => value.as_str().is_some_and(|text| {
            let listed = schema["enum"].as_array().is_none_or(|values| values.iter().any(|v| v == text));
            listed && (schema["format"] != "date-time" || Moment::parse(text).is_some())
        }),
        Some("integer") => value.is_i64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("array") => value.as_array().is_some_and(|items| items.iter().all(|item| takes(&schema["items"], item))),
        Some("object") => value.as_object().is_some_and(|fields| {
            fields.iter().all(|(name, value)| match schema["properties"].get(name) {
                Some(property) => takes(property, value),
                None => match &schema["additionalProperties"] {
                    values @ Value::Object(_) => takes(values, value),
                    _ => schema["properties"].is_null(),
                },
            })
        }),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn make(schema: Value, sent: Value) -> Value {
        let known = Known::from([("linkId".to_owned(), "L".to_owned())]);
        let sent = sent.as_object().unwrap();
        Example { known: &known }.whole(&schema, sent, Seed::new("test"))
    }

    #[test]
    fn lists_have_two_items_that_differ() {
        let schema = json!({"type": "object", "properties": {
            "names": {"type": "array", "items": {"type": "string"}},
            "nextPageToken": {"type": "string"},
        }});
        let value = make(schema, json!({}));
        assert_eq!(value.as_object().unwrap().len(), 1);
        assert_ne!(value["names"][0], value["names"][1]);
        assert_eq!(value["names"].as_array().unwrap().len(), 2);
    }

    #[test]
    fn what_was_sent_reaches_lists_maps_and_wrapped_objects() {
        let schema = json!({"type": "object", "properties": {"thing": {"type": "object", "properties": {
            "tags": {"type": "array", "items": {"type": "string"}},
            "extra": {"type": "object", "additionalProperties": {"type": "string"}},
            "at": {"type": "string", "format": "date-time"},
            "part": {"type": "object", "properties": {"size": {"type": "integer"}, "linkId": {"type": "string"}}},
        }}}});
        let sent = json!({"tags": ["a", "b", "c"], "extra": {"k": "v"}, "at": "soon", "part": {"size": 3}});
        let thing = &make(schema, sent)["thing"];
        assert_eq!((&thing["tags"], &thing["extra"]), (&json!(["a", "b", "c"]), &json!({"k": "v"})));
        assert_eq!(thing["part"], json!({"size": 3, "linkId": "L"}));
        assert!(Moment::parse(thing["at"].as_str().unwrap()).is_some());
    }

    #[test]
    fn nesting_ends() {
        let schema = json!({"$ref": "#/components/schemas/WorkflowStep"});
        let text = make(schema, json!({})).to_string();
        assert!(text.len() > 100 && text.len() < 60_000, "{}", text.len());
    }
}
