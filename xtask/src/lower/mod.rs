//! The API as Rust can print it: every schema is a plain type, a reference, a list or a map of those, or has a name.
//!
//! A named schema is an object or an enum of texts; one that only gives another schema a name is an alias, and nothing
//! refers to it any more. Names are those of the types in Rust.

mod aliases;
mod choice;
mod rename;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::model::{Additional, Api, Form, Object, Operation, Parameter, Schema};
use crate::published::Published;

/// An API whose schemas have Rust names.
#[derive(Debug)]
pub(crate) struct Lowered {
    pub(crate) api: Api,
    /// The document's names of schemas, by the names in Rust. Those written in place are named after their place.
    pub(crate) originals: BTreeMap<String, String>,
    /// The schemas that only give another one a name.
    pub(crate) aliases: BTreeSet<String>,
    /// The enums of places that have none with a name, by the place.
    pub(crate) inline_enums: BTreeMap<String, String>,
}

/// Lowers an API, with the names that are published already.
pub(crate) fn lower(api: Api, published: &Published) -> Lowered {
    let mut pass = Pass {
        published,
        api: &api,
        enums: enums_by_values(&api.schemas),
        added: BTreeMap::new(),
        lifted: BTreeMap::new(),
        aliases: BTreeSet::new(),
        inline_enums: BTreeMap::new(),
    };
    let mut schemas = api.schemas.clone();
    schemas.iter_mut().for_each(|(name, schema)| pass.component(name, schema));
    let mut operations: Vec<Operation> = api.supported().cloned().collect();
    operations.iter_mut().for_each(|operation| pass.operation(operation));
    let Pass { added, lifted, aliases, inline_enums, .. } = pass;
    schemas.extend(lifted);
    for ((_, target), values) in added {
        if let Some(known) = schemas.get_mut(&target).and_then(|schema| schema.values.as_mut()) {
            let new: Vec<Value> = values.into_iter().filter(|value| !known.contains(value)).collect();
            known.extend(new);
        }
    }
    let mut lowered =
        Lowered { api: Api { operations, schemas, ..api }, originals: BTreeMap::new(), aliases, inline_enums };
    aliases::inline(&mut lowered.api, &lowered.aliases);
    rename::rename(&mut lowered, published);
    lowered
}

/// The name of the schema that a reference is to.
pub(crate) fn target(schema: &Schema) -> Option<&str> {
    match &schema.form {
        Form::Reference(name) => Some(name),
        _ => None,
    }
}

/// The named enums by their values; none where two have the same ones.
fn enums_by_values(schemas: &BTreeMap<String, Schema>) -> BTreeMap<String, Option<String>> {
    let mut enums = BTreeMap::new();
    for (name, schema) in schemas {
        if let Some(values) = &schema.values {
            enums.entry(json!(values).to_string()).and_modify(|known| *known = None).or_insert(Some(name.clone()));
        }
    }
    enums
}

struct Pass<'a> {
    published: &'a Published,
    api: &'a Api,
    enums: BTreeMap<String, Option<String>>,
    /// Values that places add to their enums, by place and enum.
    added: BTreeMap<(String, String), Vec<Value>>,
    lifted: BTreeMap<String, Schema>,
    aliases: BTreeSet<String>,
    inline_enums: BTreeMap<String, String>,
}

impl Pass<'_> {
    fn component(&mut self, name: &str, schema: &mut Schema) {
        choice::collapse(self.api, schema);
        if schema.values.is_some() {
            return;
        }
        let Form::Object(object) = &mut schema.form else {
            self.inner(schema, &format!("{name}_item"));
            self.aliases.insert(name.to_owned());
            return;
        };
        for (property, inner) in &mut object.properties {
            self.schema(inner, &format!("{name}_{property}"));
        }
        if let Additional::Of(inner) = &mut object.additional {
            self.schema(inner, &format!("{name}_value"));
        }
    }

    fn operation(&mut self, operation: &mut Operation) {
        let id = operation.id.clone();
        operation.parameters.retain(|parameter| parameter.unsupported.is_none());
        for parameter in &mut operation.parameters {
            let name = format!("{id}_{}", parameter.name);
            self.parameter(parameter, &name);
        }
        for schema in operation.body.iter_mut().flat_map(|body| body.content.values_mut()).flatten() {
            self.schema(schema, &format!("{id}_request"));
        }
        for schema in operation.responses.values_mut().flat_map(|response| response.content.values_mut()).flatten() {
            self.schema(schema, &format!("{id}_response"));
        }
    }

    fn parameter(&mut self, parameter: &mut Parameter, name: &str) {
        if parameter.encoding.media_type.is_some() {
            // A parameter with content is JSON in a text.
            parameter.schema = Schema::default();
        }
        choice::collapse(self.api, &mut parameter.schema);
        parameter.mark_enum();
        let schema = &mut parameter.schema;
        self.schema(schema, name);
        parameter.deprecated |= schema.deprecated;
        parameter.description = parameter.description.take().or_else(|| schema.description.clone());
    }

    /// Lowers a schema without a name; objects and enums get one.
    fn schema(&mut self, schema: &mut Schema, name: &str) {
        choice::collapse(self.api, schema);
        if let Form::Object(object) = &mut schema.form
            && object.properties.is_empty()
            && matches!(&object.additional, Additional::Of(inner) if **inner == Schema::default())
        {
            // Objects accept any properties by default.
            object.additional = Additional::Unspecified;
        }
        if let Some(target) = self.enum_target(schema, name) {
            schema.values = None;
            schema.marks.remove("x-enum-schema");
            schema.form = Form::Reference(target);
        } else if schema.properties().next().is_some() {
            let name = self.free_name(name);
            let place = Schema {
                form: Form::Reference(name.clone()),
                nullable: schema.nullable,
                deprecated: schema.deprecated,
                read_only: schema.read_only,
                description: schema.description.clone(),
                ..Schema::default()
            };
            let mut component = std::mem::replace(schema, place);
            // Reserves the name before the schemas inside of it get theirs.
            self.lifted.insert(name.clone(), Schema::default());
            self.component(&name, &mut component);
            self.lifted.insert(name, component);
        } else {
            self.inner(schema, name);
        }
    }

    fn inner(&mut self, schema: &mut Schema, name: &str) {
        match &mut schema.form {
            Form::List(inner) => self.schema(inner, name),
            Form::Object(Object { additional: Additional::Of(inner), .. }) => self.schema(inner, name),
            _ => {}
        }
    }

    fn free_name(&self, name: &str) -> String {
        let mut name = name.to_owned();
        while self.api.schemas.contains_key(&name) || self.lifted.contains_key(&name) {
            name.push_str("_inline");
        }
        name
    }

    /// The enum that a text means: named by an extension, by its values, or new.
    fn enum_target(&mut self, schema: &Schema, place: &str) -> Option<String> {
        if !schema.is_text() {
            return None;
        }
        let (api, published) = (self.api, self.published);
        let hint = schema.mark("x-enum-schema");
        // A document without the enum has a text there.
        if let Some(hint) = hint.filter(|hint| api.schemas.get(*hint).is_some_and(|target| target.values.is_some())) {
            self.add_values(hint, place, schema.values.as_deref().unwrap_or_default());
            return Some(hint.to_owned());
        }
        let values = schema.values.as_ref()?;
        let published = published.inline_enum(place).map(|target| {
            let known = api.schemas.get(target).or_else(|| self.lifted.get(target));
            (target.to_owned(), known.map(|known| known.values.is_some()))
        });
        let (target, is_new) = match published {
            // Programs use this name, even if another enum has the same values by now.
            Some((target, None)) => (target, true),
            Some((target, Some(true))) => {
                self.add_values(&target, place, values);
                (target, false)
            }
            _ => {
                let free = self.free_name(place);
                let known = self.enums.entry(json!(values).to_string()).or_insert_with(|| Some(free.clone()));
                let target = known.as_ref().unwrap_or(&free).clone();
                let is_new = target == free;
                (target, is_new)
            }
        };
        if is_new {
            let marks = ["x-enum-descriptions", "x-enum-deprecated"].into_iter();
            let marks = marks.filter_map(|key| Some((key.to_owned(), schema.marks.get(key)?.clone()))).collect();
            let lifted = Schema { values: Some(values.clone()), marks, ..Schema::plain("string", None) };
            self.lifted.insert(target.clone(), lifted);
        }
        self.inline_enums.insert(place.to_owned(), target.clone());
        Some(target)
    }

    /// Keeps the type of a place, which then has the values of both.
    fn add_values(&mut self, target: &str, place: &str, values: &[Value]) {
        self.added.entry((place.to_owned(), target.to_owned())).or_default().extend_from_slice(values);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source;
    use crate::{testing, write};

    #[test]
    fn document_of_each_case_is_lowered_as_expected() {
        let cases = source::yaml(include_str!("../../documents/lower.yaml")).unwrap();
        for (case, facts) in cases.as_object().unwrap() {
            let mut document = json!({"components": {"schemas": facts["schemas"]}});
            if let Some(paths) = facts.get("paths") {
                document["paths"] = paths.clone();
            }
            let published = Published::from(facts["published"].clone());
            let lowered = lower(testing::api(document).unwrap(), &published);
            let schemas = &write::document(&lowered.api)["components"]["schemas"];
            for (name, expected) in facts["lowered"].as_object().into_iter().flatten() {
                assert_eq!(&schemas[name], expected, "{case}: {name}");
            }
            let names: Value = lowered.originals.iter().map(|(rust, name)| (name.clone(), json!(rust))).collect();
            for (key, actual) in [("names", names), ("inline_enums", json!(lowered.inline_enums))] {
                assert_eq!(facts.get(key).unwrap_or(&actual), &actual, "{case}: {key}");
            }
        }
    }
}
