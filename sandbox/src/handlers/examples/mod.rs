//! Examples made from schemas: of the responses of operations without a resource, and of fields that are required.
//!
//! The same request has the same example; it contains the ids of the path and the fields of the body.

mod words;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use self::words::Seed;
use super::call::Call;
use crate::base::message::{ApiError, Response};
use crate::document::{Document, Resource};
use crate::store::{Fields, Transaction};

/// Objects nested deeper than this are left out. No schema of the document requires one there.
const DEPTH: usize = 5;
const ITEMS: usize = 2;

struct Example<'a> {
    document: &'a Document,
    /// Values of text fields by name, wherever such a field is.
    known: BTreeMap<String, String>,
}

/// The position of a value in an example.
struct Place<'a> {
    name: &'a str,
    seed: Seed,
    depth: usize,
    /// The value in the request.
    sent: Option<&'a Value>,
}

/// Responds with an example.
pub(crate) fn respond(_: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (status, schema) = &call.operation.success;
    let mut sent = call.body.as_object().cloned().unwrap_or_default();
    sent.extend(call.variables.iter().map(|(name, value)| (name.clone(), Value::from(value.as_str()))));
    let place = Place { name: "", seed: seed(call), depth: 0, sent: Some(&Value::Object(sent)) };
    let example = Example { document: &call.env.document, known: known(call) };
    Ok(Response::json(*status, &Value::Object(example.fields(call.env.document.resolve(schema), &place))))
}

/// An example of an object that exists from the start, the same for every request.
pub(crate) fn initial(document: &Document, schema: &Value, known: BTreeMap<String, String>, name: &str) -> Fields {
    let place = Place { name, seed: Seed::new(name), depth: 0, sent: None };
    Example { document, known }.fields(document.resolve(schema), &place)
}

/// `linkId` for a `Link`.
pub(crate) fn id_field(resource: &Resource) -> String {
    let (first, rest) = resource.kind.split_at(1);
    format!("{}{rest}Id", first.to_lowercase())
}

/// An example of the fields that an object must have.
pub(crate) fn required(call: &Call<'_>, schema: &Value) -> Fields {
    let document = &call.env.document;
    let schema = document.resolve(schema);
    let (example, seed) = (Example { document, known: known(call) }, seed(call));
    let names = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let fields = names.filter_map(|name| {
        let place = Place { name, seed: seed.with(name), depth: 1, sent: None };
        Some((name.to_owned(), example.make(&schema["properties"][name], &place)?))
    });
    fields.collect()
}

fn seed(call: &Call<'_>) -> Seed {
    let variables = call.variables.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let parts = variables.chain(call.query.pairs());
    let seed = parts.fold(Seed::new(&call.operation.id), |seed, (name, value)| seed.with(name).with(value));
    seed.with(&call.body.to_string())
}

/// The ids of the workspace, the path and the query. `/links/{id}/..` has the `linkId` too.
fn known(call: &Call<'_>) -> BTreeMap<String, String> {
    let mut known = BTreeMap::from([("workspaceId".to_owned(), call.env.workspace.to_string())]);
    let filters = call.query.pairs().filter(|(name, value)| name.ends_with("Id") && !value.is_empty());
    known.extend(filters.map(|(name, value)| (name.to_owned(), value.to_owned())));
    known.extend(call.variables.iter().filter(|(name, _)| name != "id").cloned());
    let owner = call.operation.template.split_once("/{id}").map(|(path, _)| path);
    let owner = call.env.document.resources().iter().find(|resource| Some(&*resource.path) == owner);
    known.extend(owner.map(|owner| (id_field(owner), call.variable("id").to_owned())));
    known
}

impl Example<'_> {
    /// The fields of an object. Those that were sent are also in the objects that the response wraps.
    fn fields(&self, schema: &Value, place: &Place<'_>) -> Fields {
        let mut fields = Fields::new();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let is_wrapped = place.depth == 0 && self.document.resolve(property)["type"] == "object";
            let sent = place.sent.and_then(|sent| sent.get(name).or_else(|| is_wrapped.then_some(sent)));
            let place = Place { name, seed: place.seed.with(name), depth: place.depth + 1, sent };
            fields.extend(self.make(property, &place).map(|value| (name.clone(), value)));
        }
        fields
    }

    /// An example of a value; none if the example is better without it.
    fn make(&self, schema: &Value, place: &Place<'_>) -> Option<Value> {
        let schema = self.document.resolve(schema);
        let sent = place.sent.filter(|value| self.takes(schema, value));
        Some(match schema["type"].as_str() {
            Some("object") => return self.object(schema, place),
            Some("array") => self.list(&schema["items"], place, sent),
            // It is absent on the last page.
            _ if matches!(place.name, "nextPageToken" | "pageToken" | "cursor") => return None,
            _ if sent.is_some() => sent.cloned().unwrap_or_default(),
            Some("string") => self.text(schema, place).into(),
            Some("integer") => words::integer(place.name, place.seed).into(),
            Some("number") => words::number(place.seed).into(),
            Some("boolean") => words::flag(place.name, place.seed).into(),
            // Any value is valid.
            _ => json!({}),
        })
    }

    fn object(&self, schema: &Value, place: &Place<'_>) -> Option<Value> {
        if place.depth > DEPTH {
            return None;
        }
        let mut object = self.fields(schema, place);
        let free = object.is_empty() && schema["properties"].is_null();
        if let Some(sent) = place.sent.filter(|sent| free && self.takes(schema, sent)) {
            return Some(sent.clone());
        }
        let values = &schema["additionalProperties"];
        if object.is_empty() && values.is_object() {
            let place = Place { name: "value", seed: place.seed, depth: place.depth + 1, sent: None };
            object.extend(self.make(values, &place).map(|value| ("example".to_owned(), value)));
        }
        Some(Value::Object(object))
    }

    fn list(&self, items: &Value, place: &Place<'_>, sent: Option<&Value>) -> Value {
        let name = place.name.strip_suffix('s').unwrap_or(place.name);
        let inner = |at: usize, sent| Place { name, seed: place.seed.with(&at.to_string()), depth: place.depth, sent };
        let sent = sent.and_then(Value::as_array);
        let count = sent.map_or(ITEMS, Vec::len);
        let item = |at: usize| self.make(items, &inner(at, sent.map(|sent| &sent[at])));
        Value::Array((0..count).filter_map(item).collect())
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

    /// Returns true if a value that was sent can be returned unchanged: it is valid and has no unknown property.
    fn takes(&self, schema: &Value, value: &Value) -> bool {
        let mut known = value.clone();
        self.document.prune(schema, &mut known);
        known == *value && self.document.validate(schema, value).is_empty()
    }
}
