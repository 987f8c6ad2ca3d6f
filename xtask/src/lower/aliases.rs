//! Named schemas that only give another one a name.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Additional, Api, Form, Schema, each_mut, each_schema};

/// Replaces references to aliases by their schemas.
pub(super) fn inline(api: &mut Api, names: &BTreeSet<String>) {
    let mut aliases: BTreeMap<String, Schema> =
        names.iter().map(|name| (name.clone(), api.schemas[name].clone())).collect();
    let raw = aliases.clone();
    for (name, schema) in &mut aliases {
        expand(schema, &raw, &mut vec![name.clone()]);
    }
    for (name, schema) in &mut api.schemas {
        match aliases.get(name) {
            Some(alias) => *schema = alias.clone(),
            None => each_mut(schema, &mut |schema| expand(schema, &raw, &mut Vec::new())),
        }
    }
    for operation in &mut api.operations {
        each_schema(operation, &mut |schema| expand(schema, &raw, &mut Vec::new()));
    }
}

fn expand(schema: &mut Schema, aliases: &BTreeMap<String, Schema>, open: &mut Vec<String>) {
    let alias = match &schema.form {
        Form::Reference(name) => aliases.get_key_value(name),
        _ => None,
    };
    let Some((name, target)) = alias else {
        if !open.is_empty() {
            match &mut schema.form {
                Form::List(items) => expand(items, aliases, open),
                Form::Object(object) => {
                    if let Additional::Of(inner) = &mut object.additional {
                        expand(inner, aliases, open);
                    }
                }
                _ => {}
            }
        }
        return;
    };
    let mut target = target.clone();
    if open.contains(name) {
        // It is made of itself, which a Rust alias cannot be.
        target = Schema::default();
    } else {
        open.push(name.clone());
        expand(&mut target, aliases, open);
        open.pop();
    }
    schema.form = Form::Any;
    schema.fill(Schema { deprecated: false, ..target });
}
