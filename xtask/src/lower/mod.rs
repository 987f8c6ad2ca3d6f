//! The API as Rust can print it: every schema is a plain type, a reference, a list or a map of those, or has a name.
//!
//! A named schema is an object or an enum of texts; one that only gives another schema a name is an alias, and nothing
//! refers to it any more. Names are those of the types in Rust.

mod aliases;
mod choice;
mod rename;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use serde_json::{Value, json};

use crate::model::{Additional, Api, Form, Operation, Parameter, Schema};
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
pub(crate) fn lower(api: Api, published: &Published) -> Result<Lowered> {
    let mut pass = Pass {
        published,
        enums: enums_by_values(&api.schemas),
        api: &api,
        lifted: BTreeMap::new(),
        aliases: BTreeSet::new(),
        inline_enums: BTreeMap::new(),
    };
    let mut done = BTreeMap::new();
    for (name, schema) in &api.schemas {
        let mut schema = schema.clone();
        pass.component(name, &mut schema);
        done.insert(name.clone(), schema);
    }
    let mut operations: Vec<Operation> = api.supported().cloned().collect();
    operations.iter_mut().for_each(|operation| pass.operation(operation));
    let Pass { enums, lifted, aliases, inline_enums, .. } = pass;
    done.extend(lifted);
    for Enum { name, more } in enums.into_values().flatten() {
        if let Some(values) = done.get_mut(&name).and_then(|schema| schema.values.as_mut()) {
            let new: Vec<Value> = more.into_iter().filter(|value| !values.contains(value)).collect();
            values.extend(new);
        }
    }
    let mut lowered =
        Lowered { api: Api { operations, schemas: done, ..api }, originals: BTreeMap::new(), aliases, inline_enums };
    aliases::inline(&mut lowered.api, &lowered.aliases);
    rename::rename(&mut lowered, published)?;
    Ok(lowered)
}

/// The enum that the listed texts of a place mean.
#[derive(Clone)]
struct Enum {
    name: String,
    /// Values that places have beyond its own.
    more: Vec<Value>,
}

/// The named enums by their values; none where two have the same ones.
fn enums_by_values(schemas: &BTreeMap<String, Schema>) -> BTreeMap<String, Option<Enum>> {
    let mut enums = BTreeMap::new();
    for (name, schema) in schemas {
        if let Some(values) = &schema.values {
            let known = Enum { name: name.clone(), more: Vec::new() };
            enums.entry(json!(values).to_string()).and_modify(|known| *known = None).or_insert(Some(known));
        }
    }
    enums
}

struct Pass<'a> {
    published: &'a Published,
    api: &'a Api,
    enums: BTreeMap<String, Option<Enum>>,
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
        let schema = &mut parameter.schema;
        if parameter.encoding.media_type.is_some() {
            // A parameter with content is JSON in a text.
            *schema = Schema::default();
        }
        choice::collapse(self.api, schema);
        if let Some(hint) = parameter.marks.get("x-enum-schema") {
            let place = if let Form::List(items) = &mut schema.form { &mut **items } else { &mut *schema };
            place.marks.insert("x-enum-schema".into(), hint.clone());
        }
        self.schema(schema, name);
        parameter.deprecated |= schema.deprecated;
        parameter.description = parameter.description.take().or_else(|| schema.description.clone());
    }

    /// Lowers a schema that is not a named one; what needs a name gets one.
    fn schema(&mut self, schema: &mut Schema, name: &str) {
        choice::collapse(self.api, schema);
        if let Form::Object(object) = &mut schema.form
            && object.properties.is_empty()
            && matches!(&object.additional, Additional::Of(inner) if **inner == Schema::default())
        {
            // Objects accept any properties by default.
            object.additional = Additional::Unsaid;
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
            // Taken before what is inside of it gets names.
            self.lifted.insert(name.clone(), Schema::default());
            self.component(&name, &mut component);
            self.lifted.insert(name, component);
        } else {
            self.inner(schema, name);
        }
    }

    fn inner(&mut self, schema: &mut Schema, name: &str) {
        match &mut schema.form {
            Form::List(items) => self.schema(items, name),
            Form::Object(object) => {
                if let Additional::Of(inner) = &mut object.additional {
                    self.schema(inner, name);
                }
            }
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
    fn enum_target(&mut self, schema: &Schema, name: &str) -> Option<String> {
        if schema.type_name() != Some("string") {
            return None;
        }
        if let Some(hint) = schema.mark("x-enum-schema") {
            // A document without the enum has a text there.
            if self.api.schemas.get(hint).is_some_and(|target| target.values.is_some()) {
                if let Some(values) = &schema.values {
                    self.add_to(hint, name, values);
                }
                return Some(hint.to_owned());
            }
        }
        let values = schema.values.clone()?;
        let published = self.published.inline_enum(name).map(|target| {
            let known = self.api.schemas.get(target).or_else(|| self.lifted.get(target));
            (target.to_owned(), known.map(|known| known.values.is_some()))
        });
        let target = match published {
            Some((target, None)) => {
                // Whatever else has the same values by now, programs use this name.
                self.lift_enum(&target, schema, &values);
                target
            }
            Some((target, Some(true))) => {
                self.add_to(&target, name, &values);
                target
            }
            _ => {
                let free = self.free_name(name);
                let new = || Some(Enum { name: free.clone(), more: Vec::new() });
                let known = self.enums.entry(json!(values).to_string()).or_insert_with(new).clone();
                let target = known.map_or_else(|| free.clone(), |known| known.name);
                if target == free {
                    self.lift_enum(&target, schema, &values);
                }
                target
            }
        };
        self.inline_enums.insert(name.to_owned(), target.clone());
        Some(target)
    }

    /// A place stays of its type, which then has the values of both.
    fn add_to(&mut self, target: &str, place: &str, values: &[Value]) {
        let more = Enum { name: target.to_owned(), more: values.to_vec() };
        self.enums.insert(format!("{place} {}", json!(values)), Some(more));
    }

    fn lift_enum(&mut self, name: &str, schema: &Schema, values: &[Value]) {
        let mut lifted = Schema { values: Some(values.to_vec()), ..Schema::plain("string", None) };
        for key in ["x-enum-descriptions", "x-enum-deprecated"] {
            if let Some(said) = schema.marks.get(key) {
                lifted.marks.insert(key.to_owned(), said.clone());
            }
        }
        self.lifted.insert(name.to_owned(), lifted);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;
    use crate::write;

    fn lowered_with(schemas: &Value, published: &Published) -> Lowered {
        lower(testing::api(json!({"components": {"schemas": schemas}})).unwrap(), published).unwrap()
    }

    fn lowered(schemas: Value) -> Value {
        write::document(&lowered_with(&schemas, &Published::default()).api)["components"]["schemas"].clone()
    }

    #[test]
    fn inline_enums_become_the_schema_of_the_same_values() {
        let schemas = lowered(json!({
            "Kind": {"type": "string", "enum": ["A", "B"]},
            "X": {"type": "object", "properties": {
                "one": {"type": "string", "enum": ["A", "B"], "readOnly": true},
                "many": {"type": "array", "items": {"type": "string", "enum": ["A", "B"]}},
                "own": {"type": "string", "enum": ["C"]}}},
        }));
        assert_eq!(
            schemas["X"]["properties"]["one"],
            json!({"allOf": [{"$ref": "#/components/schemas/Kind"}], "readOnly": true})
        );
        assert_eq!(schemas["X"]["properties"]["many"]["items"]["$ref"], "#/components/schemas/Kind");
        assert_eq!(schemas["X"]["properties"]["own"], json!({"$ref": "#/components/schemas/XOwn"}));
        assert_eq!(schemas["XOwn"]["enum"], json!(["C"]));
    }

    #[test]
    fn a_published_enum_keeps_its_name_whatever_else_gets_its_values() {
        let own = |values: Value| json!({"type": "object", "properties": {"own": {"type": "string", "enum": values}}});
        let schemas = json!({
        "A": own(json!(["C"])), "Kind": {"type": "string", "enum": ["C"]}, "X": own(json!(["C"])), "Y": own(json!(["C", "D"]))});
        let published = json!({"inline-enums": {"X_own": "X_own", "Y_own": "X_own"}});
        let lowered = lowered_with(&schemas, &published.into());
        assert_eq!(lowered.inline_enums["Y_own"], "X_own");
        let schemas = &write::document(&lowered.api)["components"]["schemas"];
        let target = |schema: &str| schemas[schema]["properties"]["own"]["$ref"].clone();
        assert_eq!(
            [target("A"), target("X"), target("Y")],
            ["Kind", "XOwn", "XOwn"].map(|name| format!("#/components/schemas/{name}"))
        );
        assert_eq!(schemas["XOwn"]["enum"], json!(["C", "D"]));
    }

    #[test]
    fn an_enum_that_an_extension_names_has_the_values_of_the_place_as_well() {
        let kind = json!({"type": "string", "enum": ["A", "C"], "x-enum-schema": "Kind"});
        let schemas = lowered(json!({
        "Kind": {"type": "string", "enum": ["A", "B"]}, "X": {"type": "object", "properties": {"kind": kind}}}));
        assert_eq!(schemas["X"]["properties"]["kind"], json!({"$ref": "#/components/schemas/Kind"}));
        assert_eq!(schemas["Kind"]["enum"], json!(["A", "B", "C"]));
    }

    #[test]
    fn an_object_that_may_hold_anything_is_one_whether_its_document_says_so_or_not() {
        let free = json!({"type": "object"});
        for spelled in [json!(true), json!({})] {
            let place = json!({"type": "object", "additionalProperties": spelled});
            let schemas =
                lowered(json!({"X": {"properties": {"one": place, "many": {"type": "array", "items": place}}},
            "Own": place}));
            assert_eq!(schemas["X"]["properties"]["one"], free);
            assert_eq!(schemas["X"]["properties"]["many"]["items"], free);
            // A schema with a name is not replaced.
            assert_eq!(schemas["Own"]["additionalProperties"], json!({}));
        }
    }

    #[test]
    fn inline_objects_are_lifted() {
        let schemas = lowered(json!({"X": {"type": "object", "properties": {
        "inner": {"type": "object", "properties": {"deep": {"type": "object", "properties": {"a": {"type": "string"}}}}}}}}));
        assert_eq!(schemas["X"]["properties"]["inner"], json!({"$ref": "#/components/schemas/XInner"}));
        assert_eq!(schemas["XInner"]["properties"]["deep"], json!({"$ref": "#/components/schemas/XInnerDeep"}));
    }

    #[test]
    fn wrapped_refs_and_nullable_types_are_unwrapped() {
        let schemas = lowered(json!({
        "apiTag": {"type": "object"},
        "X": {"type": "object", "properties": {
            "tag": {"allOf": [{"$ref": "#/components/schemas/apiTag"}], "deprecated": true},
            "maybe": {"type": ["string", "null"]}}}}));
        assert_eq!(
            schemas["X"]["properties"]["tag"],
            json!({"allOf": [{"$ref": "#/components/schemas/ApiTag"}], "deprecated": true})
        );
        assert_eq!(schemas["X"]["properties"]["maybe"], json!({"type": "string", "nullable": true}));
    }
}
