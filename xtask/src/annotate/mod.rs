//! Every decision on names, types and attributes, written into the document as `x-rust` for the templates to print.
//!
//! The generator then sees schemas of one marker property and operations without parameters: what it would conclude from
//! them does not matter, so that its version, its quirks and the spelling of the document have no say in the result.

mod csv;
mod inputs;
pub(crate) mod modules;
mod operation;
mod paging;
mod secrets;
mod types;
mod values;
mod variants;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use crate::{
    apis::{self, Api},
    docs,
    lower::{self, Lowered},
    model::{self},
    names::{self, Members},
    published::{self, Published},
    reach::Reach,
    source::{list, text},
};

/// Facts for the templates.
pub(crate) type Object = Map<String, Value>;

/// A document that the templates can print.
pub(crate) struct Annotated {
    pub(crate) document: Value,
    pub(crate) apis: Vec<Api>,
    /// The names that are published with this version.
    pub(crate) published: Published,
}

/// The input of all decisions.
struct Subject<'a> {
    lowered: &'a Lowered,
    published: &'a Published,
    reach: Reach,
    /// The models that are done, by their names in Rust.
    models: Object,
}

/// A model's field, as it is printed.
struct FieldType<'a> {
    name: &'a str,
    rust_type: &'a str,
}

impl FieldType<'_> {
    fn is_optional(&self) -> bool {
        self.rust_type.starts_with("Option<")
    }
}

impl Subject<'_> {
    /// The document's name of a schema.
    fn original<'a>(&'a self, name: &'a str) -> &'a str {
        self.lowered.originals.get(name).map_or(name, String::as_str)
    }

    fn field(&self, model: &str, property: &str) -> Option<FieldType<'_>> {
        let fields = list(self.models.get(model)?.get("struct")?, "fields");
        let field = fields.iter().find(|field| field["original_property"] == property)?;
        Some(FieldType { name: text(field, "name")?, rust_type: text(field, "type")? })
    }
}

/// The API, the method and the request type of each operation, by the operation's id.
type Calls<'a> = BTreeMap<&'a str, (&'a Api, String, String)>;

/// The Rust names of an operation.
struct Call<'a> {
    api: &'a Api,
    method: &'a str,
    request: &'a str,
}

/// Annotates an API for the templates; what is `published` stays as it is.
pub(crate) fn annotate(api: model::Api, published: &Published) -> Result<Annotated> {
    let lowered = lower::lower(api, published)?;
    let apis = apis::read(&lowered.api, published);
    let mut subject = Subject { lowered: &lowered, published, reach: Reach::new(&lowered.api), models: Object::new() };
    for (name, schema) in &lowered.api.schemas {
        let model = types::annotate(&subject, name, schema).with_context(|| format!("schema {name}"))?;
        subject.models.insert(name.clone(), model);
    }
    let components = modules::schemas(&subject.models, &subject.reach, &apis);
    let mut paths = Object::new();
    let calls = calls(&lowered.api, &apis, published)?;
    let mut kept = Map::new();
    for operation in &lowered.api.operations {
        let (api, method, request) = &calls[operation.id.as_str()];
        let call = Call { api, method, request };
        let mut rust = operation::annotate(&subject, &call, operation).with_context(|| operation.id.clone())?;
        kept.insert(operation.id.clone(), rust["published"].take());
        // The real paths and ids are in `x-rust`; the generator only groups operations by tag, and wants them distinct.
        let is_fine = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let mut id: String = operation.id.chars().map(|c| if is_fine(c) { c } else { '-' }).collect();
        while paths.contains_key(&format!("/{id}")) {
            id.push('-');
        }
        let shown =
            json!({"operationId": id, "tags": [api.name], "responses": {"200": {"description": ""}}, "x-rust": rust});
        paths.insert(format!("/{id}"), json!({"get": shown}));
    }
    let inline_enums = lowered.inline_enums.iter().map(|(place, name)| (place.clone(), json!(name))).collect();
    let published = published::of([
        ("apis", apis.iter().map(|api| (api.tag.clone(), json!([api.name, api.feature]))).collect()),
        ("inline-enums", inline_enums),
        ("operations", kept),
        ("schemas", subject.models.values().filter_map(kept_model(&lowered)).collect()),
    ]);
    let tags: Vec<Value> = apis.iter().map(|api| json!({"name": api.name})).collect();
    let info = json!({"title": "Annotated", "version": "1"});
    let mut annotated =
        json!({"openapi": "3.1.0", "info": info, "tags": tags, "paths": paths, "components": {"schemas": components}});
    let items = items(&calls, &subject);
    docs::link(&mut annotated, &items);
    Ok(Annotated { document: annotated, apis, published })
}

/// The Rust names of operations, models and values, by the names that the document's prose has for them.
fn items(calls: &Calls<'_>, subject: &Subject<'_>) -> BTreeMap<String, String> {
    let mut items = BTreeMap::new();
    for (rust, model) in &subject.models {
        let name = subject.lowered.originals.get(rust).unwrap_or(rust);
        items.insert(name.to_owned(), rust.clone());
        let fields = list(&model["struct"], "fields").iter().filter(|field| field["name"] == field["plain_name"]);
        for field in fields {
            if let (Some(property), Some(field)) = (text(field, "original_property"), text(field, "name")) {
                items.insert(format!("{name}.{property}"), format!("{rust}::{field}"));
            }
        }
        for variant in list(&model["enum"], "variants") {
            if let (Some(value), Some(variant)) = (text(variant, "value"), text(variant, "variant")) {
                // Values such as `GET` or `true` are words of the prose. Only those that begin with the name of their
                // enum belong to it for certain.
                let prefix = heck::ToShoutySnakeCase::to_shouty_snake_case(rust.as_str());
                if value.strip_prefix(&prefix).is_some_and(|rest| rest.starts_with('_')) {
                    items.insert(value.to_owned(), format!("{rust}::{variant}"));
                }
            }
        }
    }
    items.extend(
        calls.iter().map(|(id, (api, method, _))| ((*id).to_owned(), format!("{}::{method}", api.type_name()))),
    );
    items
}

/// The published names of a model, by the document's name.
fn kept_model(lowered: &Lowered) -> impl Fn(&Value) -> Option<(String, Value)> + use<'_> {
    move |model| {
        let name = text(model, "type_name")?;
        let mut kept = json!({"type": name});
        if let Some(style) = text(&model["struct"], "style") {
            kept["style"] = json!(style);
            let fields = list(&model["struct"], "fields").iter().filter_map(|field| {
                let property = text(field, "original_property")?;
                Some((property.to_owned(), published::field(text(field, "plain_name")?, text(field, "type")?)))
            });
            kept["fields"] = Value::Object(fields.collect());
        }
        // Those of values that the document has lost as well: they stay for as long as they are published.
        let variants: Map<String, Value> = list(&model["enum"], "variants")
            .iter()
            .filter_map(|variant| Some((text(variant, "value")?.to_owned(), variant["variant"].clone())))
            .collect();
        if !variants.is_empty() {
            kept["variants"] = Value::Object(variants);
        }
        Some((lowered.originals.get(name)?.clone(), kept))
    }
}

/// The API, the method and the request type of each operation, by the operation's id.
fn calls<'a>(api: &'a model::Api, apis: &'a [Api], published: &Published) -> Result<Calls<'a>> {
    let operations = &api.operations;
    let mut calls = BTreeMap::new();
    let mut requests: BTreeSet<String> = BTreeSet::new();
    let known = |id: &str, key: &str| text(published.operation(id), key).map(str::to_owned);
    requests.extend(operations.iter().filter_map(|operation| known(&operation.id, "request")));
    for api in apis {
        let mut members = Members::of_api();
        let mut wanted: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for operation in operations.iter().filter(|operation| operation.tag == api.tag) {
            let id = operation.id.as_str();
            let method = operation.marks.get("x-method").and_then(Value::as_str);
            let method = method.map_or_else(|| names::method(id), str::to_owned);
            wanted.entry(known(id, "method").unwrap_or(method)).or_default().push(id);
        }
        let first = |method: &str| {
            wanted
                .get(method)
                .and_then(|ids| ids.iter().find(|id| known(id, "method").is_some()).or(ids.first()).copied())
        };
        let is_known = |method: &str| first(method).is_some_and(|id| known(id, "method").is_some());
        let named =
            members.add_all(wanted.keys().map(String::as_str), |method| is_known(method).then(|| method.to_owned()));
        for (method, ids) in &wanted {
            for id in ids {
                // Of several with one name, all but the first are called after their service as well.
                let rust = if first(method) == Some(*id) { named[method.as_str()].clone() } else { members.add(id) };
                let request = match known(id, "request") {
                    Some(request) => request,
                    None => free(&names::request(&api.name, &rust), &mut requests),
                };
                calls.insert(*id, (api, rust, request));
            }
        }
    }
    if calls.len() != operations.len() {
        bail!("two operations have the same `operationId`");
    }
    Ok(calls)
}

fn free(name: &str, taken: &mut BTreeSet<String>) -> String {
    let mut name = name.to_owned();
    while names::is_taken(&name) || !taken.insert(name.clone()) {
        name.push_str("Request");
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::entries;
    use crate::testing;

    #[test]
    fn the_generator_gets_distinct_ids_also_where_those_of_the_document_differ_in_odd_characters_alone() {
        let operation = |id: &str| json!({"get": {"operationId": id, "tags": ["A"], "responses": {"200": {}}}});
        let paths =
            json!({"/a": operation("a b"), "/b": operation("a.b"), "/c": operation("a-b"), "/d": operation("é")});
        let document = json!({"paths": paths, "components": {"schemas": {}}});
        let annotated = annotate(testing::api(document).unwrap(), &Published::default()).unwrap().document;
        let ids = entries(&annotated, "paths").map(|(_, item)| text(&item["get"], "operationId").unwrap());
        let ids: BTreeSet<&str> = ids.collect();
        assert_eq!(ids, BTreeSet::from(["a-b", "a-b-", "a-b--", "-"]));
    }

    #[test]
    fn renamed_api_request_and_schema_carry_the_vendor_spelling_as_alias() {
        let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/HTTPThing"}}});
        let operation =
            json!({"operationId": "List", "tags": ["API Things"], "responses": {"200": {"content": content}}});
        let document = json!({"paths": {"/a": {"get": operation}},
            "components": {"schemas": {"HTTPThing": {"type": "object", "properties": {"a": {"type": "string"}}}}}});
        let annotated = annotate(testing::api(document).unwrap(), &Published::default()).unwrap().document;
        let call = &annotated["paths"]["/List"]["get"]["x-rust"];
        assert_eq!(
            (&call["api"]["api_type"], &call["api"]["api_alias"]),
            (&json!("ApiThingsApi"), &json!("APIThingsApi"))
        );
        assert_eq!((&call["request"], &call["request_alias"]), (&json!("ApiThingsList"), &json!("APIThingsList")));
        let model = modules::models(&annotated).next().unwrap();
        assert_eq!((&model["type_name"], &model["alias"]), (&json!("HttpThing"), &json!("HTTPThing")));
    }
    #[test]
    fn only_models_that_a_request_contains_have_setters() {
        let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let media = |name: &str| json!({"content": {"application/json": {"schema": reference(name)}}});
        let operation =
            json!({"operationId": "A", "tags": ["A"], "requestBody": media("In"), "responses": {"200": media("Out")}});
        let object = |name: &str| json!({"type": "object", "properties": {"inner": reference(name)}});
        let leaf = json!({"type": "object", "properties": {"a": {"type": "string"}}});
        let document = json!({"paths": {"/a": {"post": operation}}, "components": {"schemas": {
            "In": object("Deep"), "Deep": leaf, "Out": object("Read"), "Read": leaf, "Unused": leaf}}});
        let annotated = annotate(testing::api(document).unwrap(), &Published::default()).unwrap().document;
        let setters: BTreeMap<&str, bool> = modules::models(&annotated)
            .map(|model| (text(model, "type_name").unwrap(), model["struct"]["setters"] == true))
            .collect();
        let expected = [("In", true), ("Deep", true), ("Out", false), ("Read", false), ("Unused", false)];
        assert_eq!(setters, BTreeMap::from(expected));
    }
}
