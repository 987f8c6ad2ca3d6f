//! Every schema's name in Rust.

use std::collections::{BTreeMap, BTreeSet};

use super::{Lowered, target};
use crate::model::{Api, Form, Schema, each_mut, each_schema};
use crate::published::Published;
use crate::{apis, names};

/// Gives every schema its Rust name, and keeps the document's own.
pub(super) fn rename(lowered: &mut Lowered, published: &Published) {
    let names = new_names(&lowered.api, published);
    let point = &mut |schema: &mut Schema| {
        if let Form::Reference(target) = &mut schema.form
            && let Some(name) = names.get(target)
        {
            target.clone_from(name);
        }
    };
    for (name, mut schema) in std::mem::take(&mut lowered.api.schemas) {
        each_mut(&mut schema, point);
        let rust = names[&name].clone();
        lowered.api.schemas.insert(rust.clone(), schema);
        lowered.originals.insert(rust, name);
    }
    lowered.api.operations.iter_mut().for_each(|operation| each_schema(operation, point));
    lowered.aliases = lowered.aliases.iter().map(|name| names[name].clone()).collect();
}

fn new_names(api: &Api, published: &Published) -> BTreeMap<String, String> {
    // Files may not differ by case alone, and a model may not have the name of an API.
    let mut taken: BTreeSet<String> = apis::read(api, published).iter().map(|api| file(&api.type_name())).collect();
    let mut names = BTreeMap::new();
    for name in api.schemas.keys() {
        if let Some(known) = published.type_name(name).filter(|known| taken.insert(file(known))) {
            names.insert(name.clone(), known.to_owned());
        }
    }
    let bodies = bodies(api);
    let open = || api.schemas.keys().filter(|name| !names.contains_key(*name));
    let direct: BTreeSet<String> =
        open().filter(|name| !bodies.contains_key(name.as_str())).map(|name| file(&names::type_name(name))).collect();
    // Names that stay as they are choose before those that change.
    let (exact, changed): (Vec<&String>, Vec<&String>) = open().partition(|name| names::type_name(name) == **name);
    let mut chosen = BTreeMap::new();
    for name in exact.into_iter().chain(changed) {
        let mut rust = match bodies.get(name.as_str()) {
            Some(body) if !direct.contains(&file(body)) && !taken.contains(&file(body)) => body.clone(),
            _ => names::type_name(name),
        };
        while !taken.insert(file(&rust)) {
            rust.push_str("Model");
        }
        chosen.insert(name.clone(), rust);
    }
    names.extend(chosen);
    names
}

/// The file name of a type, which must be unique. The generator puts `model_` before a keyword.
fn file(name: &str) -> String {
    let file = name.to_ascii_lowercase();
    let is_keyword = matches!(file.as_str(), "self" | "super" | "crate") || names::identifier(&file) != file;
    if is_keyword { format!("model{file}") } else { file }
}

/// New names of the bodies that the document names after their operation.
fn bodies(api: &Api) -> BTreeMap<&str, String> {
    let mut bodies = BTreeMap::new();
    for operation in &api.operations {
        let Some(body) = operation.json_body().and_then(target).filter(|body| body.ends_with("Body")) else {
            continue;
        };
        if let Some(name) = names::body_name(&operation.id, operation.results().find_map(target)) {
            bodies.insert(body, names::type_name(&name));
        }
    }
    bodies
}
