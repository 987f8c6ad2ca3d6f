//! Named schemas that only give another one a name.

use std::collections::{BTreeMap, BTreeSet};

use super::target;
use crate::model::{Additional, Api, Form, Object, Schema, each_mut, each_schema};

/// Replaces references to aliases by their schemas.
pub(super) fn inline(api: &mut Api, names: &BTreeSet<String>) {
    let expanded = |name: &String| {
        let mut schema = api.schemas[name].clone();
        expand(&mut schema, api, names, &mut vec![name.clone()]);
        (name.clone(), schema)
    };
    let aliases: BTreeMap<String, Schema> = names.iter().map(expanded).collect();
    let replace = &mut |schema: &mut Schema| {
        if let Some(alias) = target(schema).and_then(|name| aliases.get(name)) {
            put(alias.clone(), schema);
        }
    };
    for (name, schema) in &mut api.schemas {
        match aliases.get(name) {
            Some(alias) => *schema = alias.clone(),
            None => each_mut(schema, replace),
        }
    }
    api.operations.iter_mut().for_each(|operation| each_schema(operation, replace));
}

/// Replaces the aliases inside of an alias; `open` are those that it is in.
fn expand(schema: &mut Schema, api: &Api, names: &BTreeSet<String>, open: &mut Vec<String>) {
    match &mut schema.form {
        Form::Reference(name) if open.contains(name) => {
            // It is made of itself, which a Rust alias cannot be.
            put(Schema::default(), schema);
        }
        Form::Reference(name) if names.contains(name) => {
            let mut alias = api.schemas[name].clone();
            open.push(name.clone());
            expand(&mut alias, api, names, open);
            open.pop();
            put(alias, schema);
        }
        Form::List(items) => expand(items, api, names, open),
        Form::Object(Object { additional: Additional::Of(inner), .. }) => expand(inner, api, names, open),
        _ => {}
    }
}

/// Replaces a reference to an alias by the schema of the alias.
fn put(alias: Schema, place: &mut Schema) {
    place.form = Form::Any;
    place.fill(Schema { deprecated: false, ..alias });
}
