//! Every decision on names, types and attributes, written into the document as `x-rust` for the templates to print.
//!
//! The generator then sees schemas of one marker property and operations without parameters. Neither its conclusions,
//! its version and its quirks nor the style of the document affect the result.

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
use heck::ToShoutySnakeCase;
use serde_json::{Map, Value, json};

use crate::{
    apis::{self, Api},
    docs,
    lower::{self, Lowered},
    model::{self, Operation},
    names::{self, Candidate, Members},
    published::Published,
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
    reach: Reach<'a>,
    /// The models that are done, by their names in Rust.
    models: Object,
}

impl Subject<'_> {
    /// The document's name of a schema.
    fn original<'a>(&'a self, name: &'a str) -> &'a str {
        self.lowered.originals.get(name).map_or(name, String::as_str)
    }

    /// The name and the type of a model's field.
    fn field(&self, model: &str, property: &str) -> Option<(&str, &str)> {
        let fields = list(self.models.get(model)?.get("struct")?, "fields");
        let field = fields.iter().find(|field| field["original_property"] == property)?;
        Some((text(field, "name")?, text(field, "type")?))
    }
}

/// An operation with its Rust names.
struct Call<'a> {
    operation: &'a Operation,
    api: &'a Api,
    method: String,
    request: String,
}

/// The operations by ID.
type Calls<'a> = BTreeMap<&'a str, Call<'a>>;

/// Annotates an API for the templates; what is `published` stays as it is.
pub(crate) fn annotate(api: model::Api, published: &Published) -> Result<Annotated> {
    let lowered = lower::lower(api, published);
    let apis = apis::read(&lowered.api, published);
    let mut subject = Subject { lowered: &lowered, published, reach: Reach::new(&lowered.api), models: Object::new() };
    let mut schemas = Object::new();
    for (name, schema) in &lowered.api.schemas {
        let mut model = types::annotate(&subject, name, schema).with_context(|| format!("schema {name}"))?;
        schemas.insert(subject.original(name).to_owned(), model["published"].take());
        subject.models.insert(name.clone(), model);
    }
    let calls = calls(&lowered.api, &apis, published)?;
    let mut paths = Object::new();
    let mut operations = Object::new();
    for (id, call) in &calls {
        let mut rust = operation::annotate(&subject, call).with_context(|| (*id).to_owned())?;
        operations.insert((*id).to_owned(), rust["published"].take());
        // The real path and ID are in `x-rust`; the generator only groups and sorts operations by distinct ones.
        let mut id = id.replace(|c: char| !c.is_ascii_alphanumeric() && c != '_', "-");
        while paths.contains_key(&format!("/{id}")) {
            id.push('-');
        }
        let mut shown = json!({"operationId": id, "tags": [call.api.name], "x-rust": rust});
        shown["responses"] = json!({"200": {"description": ""}});
        paths.insert(format!("/{id}"), json!({"get": shown}));
    }
    let published = Published::from(json!({
        "apis": apis.iter().map(|api| (api.tag.clone(), json!([api.name, api.feature]))).collect::<Object>(),
        "inline-enums": lowered.inline_enums,
        "operations": operations,
        "schemas": schemas,
    }));
    let mut document = json!({
        "openapi": "3.1.0",
        "info": {"title": "Annotated", "version": "1"},
        "tags": apis.iter().map(|api| json!({"name": api.name})).collect::<Vec<_>>(),
        "paths": paths,
        "components": {"schemas": modules::schemas(&subject.models, &subject.reach, &apis)},
    });
    let items = items(&calls, &published);
    each_text(&mut document, &mut |text| docs::link(text, &items));
    Ok(Annotated { document, apis, published })
}

/// Visits all texts in a value.
fn each_text(value: &mut Value, visit: &mut dyn FnMut(&mut String)) {
    match value {
        Value::String(text) => visit(text),
        Value::Array(array) => array.iter_mut().for_each(|inner| each_text(inner, visit)),
        Value::Object(object) => object.values_mut().for_each(|inner| each_text(inner, visit)),
        _ => {}
    }
}

/// The Rust names of operations, models and values, by the names that the document's prose has for them.
fn items(calls: &Calls<'_>, published: &Published) -> BTreeMap<String, String> {
    let mut items = BTreeMap::new();
    for (schema, rust) in published.types() {
        items.insert(schema.to_owned(), rust.to_owned());
        let fields = published.fields(schema).filter(|(_, field)| names::identifier(field.name) == field.name);
        items.extend(
            fields.map(|(property, field)| (format!("{schema}.{property}"), format!("{rust}::{}", field.name))),
        );
        // Values such as `GET` or `true` are words of the prose. Only those that begin with the name of their enum
        // certainly belong to it.
        let prefix = rust.to_shouty_snake_case() + "_";
        let variants = published.variants(schema).into_iter().filter(|(value, _)| value.starts_with(&prefix));
        items.extend(variants.map(|(value, variant)| (value.to_owned(), format!("{rust}::{variant}"))));
    }
    let method = |call: &Call<'_>| format!("{}::{}", call.api.type_name(), call.method);
    items.extend(calls.iter().map(|(id, call)| ((*id).to_owned(), method(call))));
    items
}

fn calls<'a>(api: &'a model::Api, apis: &'a [Api], published: &'a Published) -> Result<Calls<'a>> {
    let known = |id: &str, key: &str| text(published.operation(id), key);
    let operations: BTreeMap<&str, &Operation> = api.operations.iter().map(|one| (one.id.as_str(), one)).collect();
    if operations.len() != api.operations.len() {
        bail!("two operations have the same `operationId`");
    }
    let mut requests: BTreeSet<String> =
        operations.keys().filter_map(|id| known(id, "request")).map(str::to_owned).collect();
    let mut calls = BTreeMap::new();
    for api in apis {
        let candidates = operations.values().filter(|operation| operation.tag == api.tag).map(|operation| {
            let id = operation.id.as_str();
            let published = known(id, "method");
            let marked = operation.marks.get("x-method").and_then(Value::as_str);
            let name = published.or(marked).unwrap_or_else(|| names::method(id));
            // Of several with one name, all but the first are called after their service as well.
            Candidate { key: id, name, fallback: id, published }
        });
        for (id, method) in Members::of_api().add_all(candidates) {
            let request = known(id, "request")
                .map(str::to_owned)
                .unwrap_or_else(|| names::free(names::request(&api.name, &method), "Request", &mut requests));
            calls.insert(id, Call { operation: operations[id], api, method, request });
        }
    }
    Ok(calls)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        source::{self, entries},
        testing,
    };

    /// Fails unless a value has everything that is expected; objects may have more.
    fn assert_contains(actual: &Value, expected: &Value, place: &str) {
        match expected {
            Value::Object(facts) => {
                facts.iter().for_each(|(key, fact)| assert_contains(&actual[key], fact, &format!("{place}/{key}")));
            }
            Value::Array(items) => {
                assert_eq!(actual.as_array().map(Vec::len), Some(items.len()), "{place}: {actual}");
                let pairs = items.iter().enumerate();
                pairs.for_each(|(index, item)| assert_contains(&actual[index], item, &format!("{place}/{index}")));
            }
            _ => assert_eq!(actual, expected, "{place}"),
        }
    }

    /// The facts of a document that a case can expect.
    fn facts(document: &Value) -> Value {
        let rust = |value: &Value| value["x-rust"].clone();
        let operations = entries(document, "paths").map(|(_, item)| rust(&item["get"]));
        let operations: Object = operations.map(|one| (text(&one, "id").unwrap().to_owned(), one)).collect();
        let modules = entries(&document["components"], "schemas");
        let modules: Object = modules.map(|(name, module)| (name.clone(), rust(module))).collect();
        let models =
            modules::models(document).map(|model| (text(model, "type_name").unwrap().to_owned(), model.clone()));
        json!({"operations": operations, "modules": modules, "models": models.collect::<Object>()})
    }

    #[test]
    fn document_of_each_case_has_the_expected_facts_also_once_they_are_published() {
        let cases = source::yaml(include_str!("../../documents/annotate.yaml")).unwrap();
        for (name, case) in cases.as_object().unwrap() {
            let api = testing::api(case["document"].clone()).unwrap();
            let first = annotate(api.clone(), &Published::from(case["published"].clone())).unwrap();
            assert_contains(&facts(&first.document), &case["expected"], name);
            let again = annotate(api, &first.published).unwrap();
            assert_contains(&facts(&again.document), &case["expected"], &format!("{name}, published"));
            assert_eq!(again.published.render(), first.published.render(), "{name}");
        }
    }
}
