//! Every schema's name in Rust.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use serde_json::{Value, json};

use crate::{
    apis,
    document::{self, SCHEMAS, ref_name, schemas, schemas_mut},
    names,
    published::Published,
    walk,
};

/// Gives every schema its Rust name, and keeps the document's own as `x-name`.
pub(super) fn rename(document: &mut Value, published: &Published) -> Result<()> {
    let names = new_names(document, published)?;
    let renamed = std::mem::take(schemas_mut(document)?).into_iter().map(|(name, mut schema)| {
        schema["x-name"] = json!(name);
        (names[&name].clone(), schema)
    });
    *schemas_mut(document)? = renamed.collect();
    walk::every_schema(document, &mut |_, schema| {
        if let Some(name) = ref_name(schema).and_then(|target| names.get(target)) {
            schema["$ref"] = json!(format!("{SCHEMAS}{name}"));
        }
        Ok(())
    })
}

fn new_names(document: &Value, published: &Published) -> Result<BTreeMap<String, String>> {
    // Files may not differ by case alone, and a model may not have the name of an API.
    let mut taken: BTreeSet<String> =
        apis::read(document, published)?.iter().map(|api| file(&api.type_name())).collect();
    let mut names = BTreeMap::new();
    for (name, _) in schemas(document) {
        if let Some(known) = published.type_name(name).filter(|known| taken.insert(file(known))) {
            names.insert(name.clone(), known.to_owned());
        }
    }
    let bodies = bodies(document)?;
    let open = || schemas(document).filter(|(name, _)| !names.contains_key(*name)).map(|(name, _)| name);
    let direct: BTreeSet<String> =
        open().filter(|name| !bodies.contains_key(*name)).map(|name| file(&names::type_name(name))).collect();
    // Those that keep their spelling choose before those that change it.
    let (exact, changed): (Vec<&String>, Vec<&String>) = open().partition(|name| names::type_name(name) == **name);
    let mut chosen = BTreeMap::new();
    for name in exact.into_iter().chain(changed) {
        let mut rust = match bodies.get(name) {
            Some(body) if !direct.contains(&file(body)) && !taken.contains(&file(body)) => body.clone(),
            _ => names::type_name(name),
        };
        while !taken.insert(file(&rust)) {
            rust.push_str("Model");
        }
        chosen.insert(name.clone(), rust);
    }
    names.extend(chosen);
    Ok(names)
}

/// What two names may not share: the file, for which the generator puts `model_` before a keyword.
fn file(name: &str) -> String {
    let file = name.to_ascii_lowercase();
    let is_escaped =
        file == "mod" || matches!(file.as_str(), "self" | "super" | "crate") || names::identifier(&file) != file;
    if is_escaped { format!("model{file}") } else { file }
}

/// Bodies that the document names after their operation, by what they are about.
fn bodies(document: &Value) -> Result<BTreeMap<String, String>> {
    let mut bodies = BTreeMap::new();
    for operation in document::operations(document) {
        let Some(body) = operation.body().and_then(ref_name).filter(|body| body.ends_with("Body")) else {
            continue;
        };
        let answer = operation.successes().find_map(ref_name);
        if let Some(name) = names::body_name(operation.id()?, answer) {
            bodies.insert(body.to_owned(), names::type_name(&name));
        }
    }
    Ok(bodies)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn renamed(schemas: &[&str], published: Value) -> Vec<String> {
        let schemas: Value = schemas.iter().map(|name| ((*name).to_owned(), json!({"type": "object"}))).collect();
        let tags = json!({"get": {"operationId": "A", "tags": ["Things"]}});
        let document = json!({"paths": {"/a": tags}, "components": {"schemas": schemas}});
        let names = new_names(&document, &Published::from(json!({"schemas": published}))).unwrap();
        names.into_iter().map(|(name, rust)| format!("{name}={rust}")).collect()
    }

    #[test]
    fn names_are_distinct_even_as_files() {
        assert_eq!(
            renamed(
                &[
                    "HTTPThing",
                    "HttpThing",
                    "http_thing",
                    "Option",
                    "ThingsApi",
                    "apiTag",
                    "ApiClient",
                    "Type",
                    "ModelType"
                ],
                json!({})
            ),
            [
                "ApiClient=ApiClientModel",
                "HTTPThing=HttpThingModel",
                "HttpThing=HttpThing",
                "ModelType=ModelType",
                "Option=OptionModel",
                "ThingsApi=ThingsApiModel",
                "Type=TypeModel",
                "apiTag=ApiTag",
                "http_thing=HttpThingModelModel",
            ]
        );
    }

    #[test]
    fn what_is_published_keeps_its_name() {
        let published = json!({"apiTag": {"type": "ApiTag"}});
        assert_eq!(renamed(&["ApiTag", "apiTag"], published), ["ApiTag=ApiTagModel", "apiTag=ApiTag"]);
        assert_eq!(renamed(&["ApiTag", "apiTag"], json!({})), ["ApiTag=ApiTag", "apiTag=ApiTagModel"]);
    }
}
