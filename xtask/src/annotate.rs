//! Every decision on names, types and attributes, written into the document as `x-rust` for the templates to print.
//!
//! The generator then sees schemas of one marker property and operations without parameters: what it would conclude from
//! them does not matter, so that its version, its quirks and the spelling of the document have no say in the result.

mod model;
mod operation;
mod paging;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::{
    docs,
    document::{self, Object, operations, schemas, text},
    names, normalize,
    reach::Reach,
};

/// An API of the document: a tag with its names in Rust.
pub(crate) struct Api {
    tag: String,
    name: String,
    pub(crate) feature: String,
    doc: String,
}

/// Normalizes the document and annotates it for the templates; returns it with its APIs.
pub(crate) fn annotate(mut document: Value) -> Result<(Value, Vec<Api>)> {
    normalize::normalize(&mut document)?;
    normalize::check_refs(&document)?;
    let reach = Reach::new(&document)?;
    let apis = apis(&document)?;
    let mut components = Object::new();
    for (name, schema) in schemas(&document) {
        let cfg = cfg(&reach, &apis, name);
        let model = model::annotate(&document, &reach, name, schema, &cfg).with_context(|| format!("schema {name}"))?;
        // A schema without properties would be no model to the generator.
        components.insert(
            name.clone(),
            json!({"type": "object", "properties": {"marker": {"type": "string"}}, "x-rust": model}),
        );
    }
    let mut paths = Object::new();
    let methods = methods(&document, &apis)?;
    for operation in operations(&document) {
        let id = operation.id()?;
        let api = find(&apis, operation.tag()?)?;
        let method = methods[id].rsplit("::").next().unwrap_or_default();
        let rust = operation::annotate(&document, api, method, &operation).with_context(|| id.to_owned())?;
        let shown =
            json!({"operationId": id, "tags": [api.name], "responses": {"200": {"description": ""}}, "x-rust": rust});
        // The real paths are in `x-rust`; the generator only groups operations by tag.
        paths.insert(format!("/{id}"), json!({"get": shown}));
    }
    let tags: Vec<Value> = apis.iter().map(|api| json!({"name": api.name})).collect();
    let info = json!({"title": "Annotated", "version": "1"});
    let mut annotated =
        json!({"openapi": "3.1.0", "info": info, "tags": tags, "paths": paths, "components": {"schemas": components}});
    docs::link_operations(&mut annotated, &methods);
    Ok((annotated, apis))
}

/// The method of each operation, as `LinksApi::create`, by the operation's id.
fn methods(document: &Value, apis: &[Api]) -> Result<BTreeMap<String, String>> {
    let mut methods = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for operation in operations(document) {
        let id = operation.id()?;
        let api = find(apis, operation.tag()?)?;
        let method = text(operation.value, "x-method").map_or_else(|| names::method(id), str::to_owned);
        let method = format!("{}Api::{method}", api.name);
        if !taken.insert(method.clone()) {
            bail!("{id} and another operation are both {method}; give one an `x-method` by overlay");
        }
        methods.insert(id.to_owned(), method);
    }
    Ok(methods)
}

/// The APIs in the order of their names: the tags that operations have.
fn apis(document: &Value) -> Result<Vec<Api>> {
    let mut tags = BTreeSet::new();
    for operation in operations(document) {
        tags.insert(operation.tag()?);
    }
    let described = document::list(document, "tags");
    let mut apis: Vec<Api> = tags
        .into_iter()
        .map(|tag| {
            let about = described.iter().find(|about| text(about, "name") == Some(tag)).unwrap_or(&Value::Null);
            let spoken = text(about, "x-api-name").unwrap_or(tag);
            Api {
                tag: tag.to_owned(),
                name: names::api_name(spoken),
                feature: names::feature(spoken),
                doc: text(about, "description").map_or_else(|| format!("The operations on {tag}."), str::to_owned),
            }
        })
        .collect();
    apis.sort_by(|a, b| a.name.cmp(&b.name));
    if let Some(pair) = apis.windows(2).find(|pair| pair[0].feature == pair[1].feature) {
        bail!("the tags `{}` and `{}` give one API; name one anew with `x-api-name`", pair[0].tag, pair[1].tag);
    }
    Ok(apis)
}

fn find<'a>(apis: &'a [Api], tag: &str) -> Result<&'a Api> {
    apis.iter().find(|api| api.tag == tag).with_context(|| format!("no API for the tag `{tag}`"))
}

/// The features that need a schema, as a `cfg` predicate; absent where it is always there.
fn cfg(reach: &Reach, apis: &[Api], name: &str) -> Value {
    let Some(tags) = reach.tags(name) else {
        return values::ABSENT;
    };
    let mut features: Vec<&str> =
        apis.iter().filter(|api| tags.contains(&api.tag.as_str())).map(|api| api.feature.as_str()).collect();
    features.sort_unstable();
    json!(match features.as_slice() {
        // No operation reaches it, so that it belongs to no single API.
        [] => "feature = \"all-apis\"".to_owned(),
        [feature] => format!("feature = {feature:?}"),
        features => {
            let each: Vec<String> = features.iter().map(|feature| format!("feature = {feature:?}")).collect();
            format!("any({})", each.join(", "))
        }
    })
}
