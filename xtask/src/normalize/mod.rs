//! One spelling for what the document may spell in several ways, so that the later steps know one form alone.
//!
//! Afterwards every schema is a plain `type`, a `$ref`, a list or a map of those, or an object of components. A component
//! is an object or an enum; one that only gives another schema a name has `x-alias`, and nothing refers to it any more.

mod compose;
mod keywords;
mod rename;

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use crate::{
    document::{self, Object, SCHEMAS, flag, pointer_token, ref_name, schemas, schemas_mut, text},
    published::Published,
    walk,
};

/// Rewrites the resolved document in place, with the names that are published already.
pub(crate) fn normalize(document: &mut Value, published: &Published) -> Result<()> {
    walk::every_schema(document, &mut |_, schema| {
        if let Some(name) = ref_name(schema).map(pointer_token) {
            schema["$ref"] = json!(format!("{SCHEMAS}{name}"));
        }
        Ok(())
    })?;
    let components = std::mem::take(schemas_mut(document)?);
    let mut pass = Pass { published, enums: enums_by_values(&components), components: &components, lifted: Map::new() };
    let mut done = Object::new();
    for (name, schema) in &components {
        let mut schema = schema.clone();
        pass.component(name, &mut schema).with_context(|| format!("schema {name}"))?;
        done.insert(name.clone(), schema);
    }
    for (place, operation) in walk::every_operation(document) {
        pass.operation(operation).with_context(|| place)?;
    }
    let mut lifted = pass.lifted;
    let more = pass.enums.into_values().flatten();
    done.append(&mut lifted);
    add_values(&mut done, more);
    *schemas_mut(document)? = done;
    inline_aliases(document)?;
    rename::rename(document, published)
}

/// Which enum the texts of an inline one mean.
#[derive(Clone)]
struct Enum {
    name: String,
    /// Values that its inline spellings have beyond its own.
    more: Vec<Value>,
}

/// The enum schemas by their values; `None` where two have the same ones.
fn enums_by_values(components: &Object) -> BTreeMap<String, Option<Enum>> {
    let mut enums = BTreeMap::new();
    for (name, schema) in components {
        if let Some(values) = schema.get("enum") {
            let known = Enum { name: name.clone(), more: Vec::new() };
            enums.entry(values.to_string()).and_modify(|known| *known = None).or_insert(Some(known));
        }
    }
    enums
}

fn add_values(components: &mut Object, enums: impl Iterator<Item = Enum>) {
    for Enum { name, more } in enums {
        if let Some(values) = components.get_mut(&name).and_then(|schema| schema.get_mut("enum")?.as_array_mut()) {
            let new: Vec<Value> = more.into_iter().filter(|value| !values.contains(value)).collect();
            values.extend(new);
        }
    }
}

struct Pass<'a> {
    published: &'a Published,
    components: &'a Object,
    enums: BTreeMap<String, Option<Enum>>,
    lifted: Object,
}

impl Pass<'_> {
    fn component(&mut self, name: &str, schema: &mut Value) -> Result<()> {
        compose::simplify(schema, self.components)?;
        if schema.get("enum").is_some() {
            return Ok(());
        }
        if !compose::is_object(schema) {
            self.inner(schema, &format!("{name}_item"))?;
            schema["x-alias"] = json!(true);
            return Ok(());
        }
        for (property, inner) in walk::entries(schema, "properties") {
            self.schema(inner, &format!("{name}_{property}")).with_context(|| format!("property {property}"))?;
        }
        if let Some(inner) = schema.get_mut("additionalProperties") {
            self.schema(inner, &format!("{name}_value"))?;
        }
        Ok(())
    }

    fn operation(&mut self, operation: &mut Value) -> Result<()> {
        let id = text(operation, "operationId").unwrap_or_default().to_owned();
        for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
            let name = text(parameter, "name").unwrap_or_default().to_owned();
            self.parameter(parameter, &format!("{id}_{name}")).with_context(|| format!("parameter {name}"))?;
        }
        if let Some(body) = operation.get_mut("requestBody") {
            self.content(body, &format!("{id}_request")).context("request body")?;
        }
        for (status, response) in walk::entries(operation, "responses") {
            self.content(response, &format!("{id}_response")).with_context(|| format!("response {status}"))?;
        }
        Ok(())
    }

    fn parameter(&mut self, parameter: &mut Value, name: &str) -> Result<()> {
        if parameter.get("schema").is_none() {
            // What a parameter spells as content is JSON in a text.
            parameter["schema"] = json!({});
        }
        let hint = parameter.get("x-enum-schema").cloned();
        let schema = &mut parameter["schema"];
        compose::simplify(schema, self.components)?;
        if let Some(hint) = hint {
            let place = if schema["type"] == "array" { &mut schema["items"] } else { &mut *schema };
            place["x-enum-schema"] = hint;
        }
        self.schema(schema, name)?;
        let deprecated = flag(schema, "deprecated");
        let prose = schema.get("description").cloned();
        if deprecated {
            parameter["deprecated"] = json!(true);
        }
        if let (Some(prose), Some(parameter)) = (prose, parameter.as_object_mut()) {
            parameter.entry("description").or_insert(prose);
        }
        Ok(())
    }

    fn content(&mut self, holder: &mut Value, name: &str) -> Result<()> {
        for (_, media) in walk::entries(holder, "content") {
            if let Some(schema) = media.get_mut("schema") {
                self.schema(schema, name)?;
            }
        }
        Ok(())
    }

    /// Simplifies a schema that is not a component, lifting what needs a name into one.
    fn schema(&mut self, schema: &mut Value, name: &str) -> Result<()> {
        compose::simplify(schema, self.components)?;
        compose::free(schema);
        if let Some(target) = self.enum_target(schema, name) {
            let Some(object) = schema.as_object_mut() else { return Ok(()) };
            object.retain(|key, _| !matches!(key.as_str(), "enum" | "type" | "x-enum-schema"));
            object.insert("$ref".into(), json!(format!("{SCHEMAS}{target}")));
        } else if document::properties(schema).next().is_some() {
            let name = self.free_name(name);
            let mut place = json!({"$ref": format!("{SCHEMAS}{name}")});
            for key in ["nullable", "deprecated", "readOnly", "description"] {
                if let Some(said) = schema.get(key) {
                    place[key] = said.clone();
                }
            }
            let mut component = std::mem::replace(schema, place);
            // Taken before what is inside of it is lifted.
            self.lifted.insert(name.clone(), Value::Null);
            self.component(&name, &mut component)?;
            self.lifted.insert(name, component);
        } else {
            self.inner(schema, name)?;
        }
        Ok(())
    }

    fn inner(&mut self, schema: &mut Value, name: &str) -> Result<()> {
        for key in ["items", "additionalProperties"] {
            if let Some(inner) = schema.get_mut(key).filter(|inner| inner.is_object()) {
                self.schema(inner, name)?;
            }
        }
        Ok(())
    }

    fn free_name(&self, name: &str) -> String {
        let mut name = name.to_owned();
        while self.components.contains_key(&name) || self.lifted.contains_key(&name) {
            name.push_str("_inline");
        }
        name
    }

    /// The enum that a plain schema means: named by an extension, by its values, or lifted from it.
    fn enum_target(&mut self, schema: &mut Value, name: &str) -> Option<String> {
        if let Some(hint) = text(schema, "x-enum-schema").filter(|_| schema["type"] == "string") {
            // A document that lacks the enum has a text there.
            if self.components.get(hint).is_some_and(|target| target.get("enum").is_some()) {
                if schema.get("enum").is_some() {
                    self.add_to(hint, name, &schema["enum"]);
                }
                return Some(hint.to_owned());
            }
        }
        let values = schema.get("enum").filter(|_| schema["type"] == "string")?.clone();
        let published = self.published.inline_enum(name).map(|target| {
            let there = self.components.get(target).or_else(|| self.lifted.get(target));
            (target, there.map(|known| known.get("enum").is_some()))
        });
        if let Some((target, None)) = published {
            // Whatever else has the same values by now, programs know it by this name.
            self.lift_enum(target, schema, &values);
            schema["x-inline-enum"] = json!(name);
            return Some(target.to_owned());
        }
        if let Some((target, Some(true))) = published {
            self.add_to(target, name, &values);
            schema["x-inline-enum"] = json!(name);
            return Some(target.to_owned());
        }
        let free = self.free_name(name);
        let known = self
            .enums
            .entry(values.to_string())
            .or_insert_with(|| Some(Enum { name: free.clone(), more: Vec::new() }))
            .clone();
        let target = known.map_or_else(|| free.clone(), |known| known.name);
        if target == free {
            self.lift_enum(&target, schema, &values);
        }
        schema["x-inline-enum"] = json!(name);
        Some(target)
    }

    /// What stands inline stays of a type, which then has all values of both.
    fn add_to(&mut self, target: &str, place: &str, values: &Value) {
        let more = Enum { name: target.to_owned(), more: values.as_array().cloned().unwrap_or_default() };
        self.enums.insert(format!("{place} {values}"), Some(more));
    }

    fn lift_enum(&mut self, name: &str, schema: &Value, values: &Value) {
        let mut lifted = json!({"type": "string", "enum": values});
        for key in ["x-enum-descriptions", "x-enum-deprecated"] {
            if let Some(said) = schema.get(key) {
                lifted[key] = said.clone();
            }
        }
        self.lifted.insert(name.to_owned(), lifted);
    }
}

/// Puts what an alias stands for where it is referred to.
fn inline_aliases(document: &mut Value) -> Result<()> {
    let aliases: BTreeMap<String, Value> = schemas(document)
        .filter(|(_, schema)| flag(schema, "x-alias"))
        .map(|(name, schema)| (name.clone(), schema.clone()))
        .collect();
    if aliases.is_empty() {
        return Ok(());
    }
    for (name, schema) in schemas_mut(document)?.iter_mut().filter(|(name, _)| aliases.contains_key(*name)) {
        expand(schema, &aliases, &mut vec![name.clone()]);
    }
    walk::every_schema(document, &mut |_, schema| {
        expand(schema, &aliases, &mut Vec::new());
        Ok(())
    })
}

fn expand(schema: &mut Value, aliases: &BTreeMap<String, Value>, open: &mut Vec<String>) {
    let Some(alias) = ref_name(schema).and_then(|name| aliases.get_key_value(name)) else {
        for key in ["items", "additionalProperties"] {
            if let Some(inner) = schema.get_mut(key).filter(|_| !open.is_empty()) {
                expand(inner, aliases, open);
            }
        }
        return;
    };
    let (name, target) = alias;
    let mut target = target.clone();
    if open.contains(name) {
        // It is made of itself, which a Rust alias cannot be.
        target = json!({});
    } else {
        open.push(name.clone());
        expand(&mut target, aliases, open);
        open.pop();
    }
    if let (Some(own), Value::Object(target)) = (schema.as_object_mut(), target) {
        own.remove("$ref");
        for (key, value) in
            target.into_iter().filter(|(key, _)| !matches!(key.as_str(), "x-alias" | "x-name" | "deprecated"))
        {
            own.entry(key).or_insert(value);
        }
    }
}

/// Fails on a reference to a schema that is not there, naming it.
pub(crate) fn check_refs(document: &mut Value) -> Result<()> {
    let names: Vec<String> = schemas(document).map(|(name, _)| name.clone()).collect();
    walk::every_schema(document, &mut |place, schema| match ref_name(schema) {
        Some(name) if !names.iter().any(|known| known == name) => {
            anyhow::bail!("{place} refers to the schema `{name}`, which is not in the document")
        }
        _ => Ok(()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolve;

    fn normalized(schemas: Value) -> Value {
        let mut document = json!({"openapi": "3.1.0", "paths": {}, "components": {"schemas": schemas}});
        resolve::resolve(&mut document).unwrap();
        normalize(&mut document, &Published::default()).unwrap();
        document["components"]["schemas"].take()
    }

    #[test]
    fn inline_enums_become_the_schema_of_the_same_values() {
        let schemas = normalized(json!({
            "Kind": {"type": "string", "enum": ["A", "B"]},
            "X": {"type": "object", "properties": {
                "one": {"type": "string", "enum": ["A", "B"], "readOnly": true},
                "many": {"type": "array", "items": {"type": "string", "enum": ["A", "B"]}},
                "own": {"type": "string", "enum": ["C"]}}},
        }));
        assert_eq!(
            schemas["X"]["properties"]["one"],
            json!({"$ref": "#/components/schemas/Kind", "readOnly": true, "x-inline-enum": "X_one"})
        );
        assert_eq!(schemas["X"]["properties"]["many"]["items"]["$ref"], "#/components/schemas/Kind");
        assert_eq!(
            schemas["X"]["properties"]["own"],
            json!({"$ref": "#/components/schemas/XOwn", "x-inline-enum": "X_own"})
        );
        assert_eq!(schemas["XOwn"]["enum"], json!(["C"]));
    }

    #[test]
    fn a_published_enum_keeps_its_name_whatever_else_gets_its_values() {
        let own = |values: Value| json!({"type": "object", "properties": {"own": {"type": "string", "enum": values}}});
        let mut document = json!({"openapi": "3.1.0", "paths": {}, "components": {"schemas": {
        "A": own(json!(["C"])), "Kind": {"type": "string", "enum": ["C"]}, "X": own(json!(["C"])), "Y": own(json!(["C", "D"]))}}});
        let published = json!({"inline-enums": {"X_own": "X_own", "Y_own": "X_own"}});
        normalize(&mut document, &published.into()).unwrap();
        let schemas = &document["components"]["schemas"];
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
        let schemas = normalized(json!({
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
                normalized(json!({"X": {"properties": {"one": place, "many": {"type": "array", "items": place}}},
            "Own": place}));
            assert_eq!(schemas["X"]["properties"]["one"], free);
            assert_eq!(schemas["X"]["properties"]["many"]["items"], free);
            // A schema with a name is not replaced.
            assert_eq!(schemas["Own"]["additionalProperties"], json!({}));
        }
    }

    #[test]
    fn inline_objects_are_lifted() {
        let schemas = normalized(json!({"X": {"type": "object", "properties": {
        "inner": {"type": "object", "properties": {"deep": {"type": "object", "properties": {"a": {"type": "string"}}}}}}}}));
        assert_eq!(schemas["X"]["properties"]["inner"], json!({"$ref": "#/components/schemas/XInner"}));
        assert_eq!(schemas["XInner"]["properties"]["deep"], json!({"$ref": "#/components/schemas/XInnerDeep"}));
    }

    #[test]
    fn wrapped_refs_and_nullable_types_are_unwrapped() {
        let schemas = normalized(json!({
        "apiTag": {"type": "object"},
        "X": {"type": "object", "properties": {
            "tag": {"allOf": [{"$ref": "#/components/schemas/apiTag"}], "deprecated": true},
            "maybe": {"type": ["string", "null"]}}}}));
        assert_eq!(
            schemas["X"]["properties"]["tag"],
            json!({"$ref": "#/components/schemas/ApiTag", "deprecated": true})
        );
        assert_eq!(schemas["X"]["properties"]["maybe"], json!({"type": "string", "nullable": true}));
        assert_eq!(schemas["ApiTag"]["x-name"], "apiTag");
    }

    #[test]
    fn a_missing_schema_is_named() {
        let mut document =
            json!({"components": {"schemas": {"X": {"properties": {"y": {"$ref": "#/components/schemas/Gone"}}}}}});
        assert!(check_refs(&mut document).unwrap_err().to_string().contains("`Gone`"));
    }
}
