//! Schemas that are put together from others, as one that says the same by itself.

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};

use super::keywords::{constants, distinct, enumeration, shapes, take, types};
use crate::document::{Object, flag, list, properties, ref_name, text};

/// What gives a schema a form; everything else is about its values or about people.
const STRUCTURE: [&str; 10] =
    ["$ref", "type", "properties", "items", "additionalProperties", "enum", "const", "oneOf", "anyOf", "allOf"];
/// What people are told, and what does not follow from the form.
const SAID: [&str; 8] =
    ["description", "title", "deprecated", "readOnly", "writeOnly", "nullable", "x-always-present", "x-enum-schema"];

/// Simplifies one schema, whose targets are among `components`; those inside of it stay as they are.
pub(super) fn simplify(schema: &mut Value, components: &Object) -> Result<()> {
    Composer { components, open: Vec::new() }.simplify(schema)
}

struct Composer<'a> {
    components: &'a Object,
    /// The components that are being merged, so that a circle is seen.
    open: Vec<String>,
}

impl Composer<'_> {
    fn simplify(&mut self, schema: &mut Value) -> Result<()> {
        if !schema.is_object() {
            // `true` is anything, and so is what nothing can be: it never comes.
            *schema = json!({});
        }
        types(schema);
        constants(schema);
        for key in ["oneOf", "anyOf"] {
            self.choice(schema, key)?;
        }
        self.all_of(schema)?;
        types(schema);
        enumeration(schema);
        shapes(schema);
        Ok(())
    }

    /// All of several: their properties together, or what the only one with a form has.
    fn all_of(&mut self, schema: &mut Value) -> Result<()> {
        let Some(Value::Array(parts)) = take(schema, "allOf") else { return Ok(()) };
        let mut own = std::mem::replace(schema, json!({}));
        let mut formed = Vec::new();
        for mut part in parts {
            if has_structure(&part) {
                // An object without anything adds nothing to what has a form.
                formed.push(part);
            } else {
                annotate(&mut own, &mut part);
            }
        }
        if has_structure(&own) && !formed.is_empty() {
            let said = split_said(&mut own);
            formed.push(std::mem::replace(&mut own, said));
        }
        formed = distinct(formed);
        if formed.len() > 1 {
            let telling: Vec<Value> = formed.iter().filter(|part| !is_bare_object(part)).cloned().collect();
            formed = if telling.is_empty() { formed } else { telling };
        }
        *schema = match <[Value; 1]>::try_from(formed) {
            Ok([only]) => with_said(only, own),
            Err(formed) if formed.is_empty() => own,
            Err(formed) => with_said(self.merged(formed)?, own),
        };
        if schema.get("allOf").is_some() || schema.get("oneOf").is_some() || schema.get("anyOf").is_some() {
            return self.simplify(schema);
        }
        Ok(())
    }

    /// The properties of all parts in one object. Where a part is no object, only the first form can be kept.
    fn merged(&mut self, parts: Vec<Value>) -> Result<Value> {
        let mut properties = Map::new();
        let mut required: Vec<Value> = Vec::new();
        let mut merged = json!({"type": "object"});
        let mut other = None;
        for part in parts {
            let nullable = flag(&part, "nullable");
            let mut plain = self.target(part)?;
            if nullable {
                merged["nullable"] = json!(true);
            }
            if !is_object(&plain) {
                other.get_or_insert(plain);
                continue;
            }
            if let Some(Value::Object(inner)) = take(&mut plain, "properties") {
                for (name, value) in inner {
                    match properties.get_mut(&name) {
                        // Said twice, the one with the more particular form counts.
                        Some(known) if !has_structure(&value) => annotate(known, &mut value.clone()),
                        _ => drop(properties.insert(name, value)),
                    }
                }
            }
            required.extend(list(&plain, "required").iter().cloned());
            for key in ["additionalProperties", "description", "deprecated"] {
                if let Some(value) = take(&mut plain, key).filter(|value| !value.is_boolean() || key == "deprecated") {
                    merged.as_object_mut().map(|merged| merged.entry(key).or_insert(value));
                }
            }
        }
        if let (Some(other), true) = (other, properties.is_empty()) {
            return Ok(other);
        }
        required.dedup();
        merged["properties"] = Value::Object(properties);
        merged["required"] = Value::Array(required);
        Ok(merged)
    }

    /// The schema behind a reference, simplified.
    fn target(&mut self, mut schema: Value) -> Result<Value> {
        let Some(name) = ref_name(&schema).map(str::to_owned) else {
            self.simplify(&mut schema)?;
            return Ok(schema);
        };
        if self.open.contains(&name) {
            bail!("`{name}` contains itself through `allOf`");
        }
        self.open.push(name.clone());
        let target = self.components.get(&name).cloned().unwrap_or_default();
        let target = self.target(target);
        self.open.pop();
        target
    }

    /// One of several: what they have in common, and anything where that is nothing.
    fn choice(&mut self, schema: &mut Value, key: &str) -> Result<()> {
        let Some(Value::Array(branches)) = take(schema, key) else { return Ok(()) };
        if branches.iter().any(is_null) {
            schema["nullable"] = json!(true);
        }
        // A branch without a form only says which properties go together.
        let branches: Vec<Value> =
            branches.into_iter().filter(|branch| !is_null(branch) && has_structure(branch)).collect();
        if branches.is_empty() {
            return Ok(());
        }
        if let Some(values) = self.values(&branches)? {
            let said = split_said(schema);
            *schema = with_said(values, said);
            return Ok(());
        }
        let mut formed: Vec<Value> = Vec::new();
        let mut plain: Vec<Value> = Vec::new();
        for branch in branches {
            let target = self.target_or_any(branch.clone());
            if flag(&target, "nullable") {
                schema["nullable"] = json!(true);
            }
            plain.push(target);
            formed.push(branch);
        }
        let bare: Vec<Value> = distinct(formed.iter().map(without_said).collect());
        if let ([_], Some(first)) = (bare.as_slice(), formed.first()) {
            return self.one_form(schema, first.clone());
        }
        if properties(schema).next().is_some() && plain.iter().all(is_object) {
            return self.more_properties(schema, plain);
        }
        let kind = common_kind(&plain);
        let names: Vec<String> = formed.iter().filter_map(|branch| Some(format!("`{}`", ref_name(branch)?))).collect();
        let mut said = split_said(schema);
        if names.len() > 1 && kind.get("type").is_none() {
            let note = format!("One of {}.", names.join(", "));
            let prose = text(&said, "description").map_or_else(|| note.clone(), |prose| format!("{prose}\n\n{note}"));
            said["description"] = json!(prose);
        }
        *schema = with_said(kind, said);
        Ok(())
    }

    /// A branch may hold what holds the choice again: then it is anything.
    fn target_or_any(&mut self, schema: Value) -> Value {
        self.target(schema).unwrap_or_else(|_| json!({}))
    }

    fn one_form(&mut self, schema: &mut Value, form: Value) -> Result<()> {
        let mut parts = list(schema, "allOf").to_vec();
        parts.push(form);
        schema["allOf"] = Value::Array(parts);
        Ok(())
    }

    /// An object that has some properties always, and others by its kind: it may have all of them.
    fn more_properties(&mut self, schema: &mut Value, branches: Vec<Value>) -> Result<()> {
        for mut branch in branches {
            if let Some(Value::Object(inner)) = take(&mut branch, "properties") {
                for (name, value) in inner {
                    if schema["properties"].get(&name).is_none() {
                        schema["properties"][name] = value;
                    }
                }
            }
        }
        Ok(())
    }

    /// The enum of all values, where each branch is a text or an enum of texts, inline or by reference.
    fn values(&mut self, branches: &[Value]) -> Result<Option<Value>> {
        if branches.len() < 2 {
            return Ok(None);
        }
        let (mut values, mut descriptions, mut deprecated) = (Vec::new(), Map::new(), Vec::new());
        for branch in branches {
            let target = self.target_or_any(branch.clone());
            let Some(texts) =
                target.get("enum").and_then(Value::as_array).filter(|texts| texts.iter().all(Value::is_string))
            else {
                return Ok(None);
            };
            if let ([Value::String(value)], Some(prose)) =
                (texts.as_slice(), text(branch, "description").or(text(branch, "title")))
            {
                descriptions.insert(value.clone(), json!(prose));
            }
            if flag(branch, "deprecated") {
                deprecated.extend(texts.iter().cloned());
            }
            values.extend(texts.iter().cloned());
        }
        Ok(Some(
            json!({"type": "string", "enum": distinct(values), "x-enum-descriptions": descriptions, "x-enum-deprecated": deprecated}),
        ))
    }
}

fn is_null(schema: &Value) -> bool {
    schema["type"] == "null" || schema.get("const") == Some(&Value::Null) || schema["enum"] == json!([null])
}

fn common_kind(plain: &[Value]) -> Value {
    let is = |kind: &str| plain.iter().all(|branch| branch["type"] == kind);
    let int64 =
        |branch: &Value| matches!(text(branch, "format"), Some("int64" | "uint64")) || branch["type"] == "integer";
    if plain.iter().all(int64) && plain.iter().any(|branch| branch.get("format").is_some()) {
        json!({"type": "integer", "format": "int64"})
    } else if is("string") {
        json!({"type": "string"})
    } else if is("integer") {
        json!({"type": "integer"})
    } else if plain.iter().all(|branch| branch["type"] == "number" || branch["type"] == "integer") {
        json!({"type": "number"})
    } else if is("boolean") {
        json!({"type": "boolean"})
    } else {
        json!({})
    }
}

fn has_structure(schema: &Value) -> bool {
    STRUCTURE.iter().any(|key| schema.get(key).is_some())
}

pub(super) fn is_object(schema: &Value) -> bool {
    schema["type"] == "object" || schema.get("properties").is_some()
}

/// An object that may hold anything, whether its document says so or not.
pub(super) fn free(schema: &mut Value) {
    let is_any = |inner: &Value| inner.as_object().is_some_and(Map::is_empty);
    if properties(schema).next().is_none() && schema.get("additionalProperties").is_some_and(is_any) {
        drop(take(schema, "additionalProperties"));
    }
}

fn is_bare_object(schema: &Value) -> bool {
    schema["type"] == "object" && STRUCTURE.iter().all(|key| *key == "type" || schema.get(key).is_none())
}

/// Adds what a part without a form says.
fn annotate(own: &mut Value, part: &mut Value) {
    if let (Some(own), Some(part)) = (own.as_object_mut(), part.as_object_mut()) {
        for (key, value) in std::mem::take(part) {
            own.entry(key).or_insert(value);
        }
    }
}

/// What is said beside the form, taken out of the schema.
fn split_said(schema: &mut Value) -> Value {
    let Some(object) = schema.as_object_mut() else { return json!({}) };
    let keys: Vec<String> =
        object.keys().filter(|key| SAID.contains(&key.as_str()) || key.starts_with("x-")).cloned().collect();
    Value::Object(keys.into_iter().filter_map(|key| object.remove_entry(&key)).collect())
}

fn without_said(schema: &Value) -> Value {
    let mut schema = schema.clone();
    split_said(&mut schema);
    schema
}

/// The form with what is said beside it; the latter counts.
fn with_said(mut form: Value, said: Value) -> Value {
    if let (Some(form), Value::Object(said)) = (form.as_object_mut(), said) {
        let nullable = form.get("nullable") == Some(&json!(true));
        form.extend(said);
        if nullable {
            form.insert("nullable".into(), json!(true));
        }
    }
    form
}

#[cfg(test)]
mod tests {
    use super::*;

    fn simple(schema: Value) -> Value {
        let Value::Object(components) = json!({
            "Kind": {"type": "string", "enum": ["A", "B"]},
            "Tree": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
            "Self": {"allOf": [{"$ref": "#/components/schemas/Self"}, {"$ref": "#/components/schemas/Tree"}]},
        }) else {
            unreachable!("it is an object")
        };
        let mut schema = schema;
        simplify(&mut schema, &components).unwrap();
        schema
    }

    const TREE: &str = "#/components/schemas/Tree";
    const KIND: &str = "#/components/schemas/Kind";

    #[test]
    fn null_is_seen_however_it_is_spelled() {
        let text = json!({"type": "string", "nullable": true});
        for spelled in [
            json!({"type": ["string", "null"]}),
            json!({"type": "string", "nullable": true}),
            json!({"oneOf": [{"type": "string"}, {"type": "null"}]}),
            json!({"anyOf": [{"type": "null"}, {"type": "string"}]}),
        ] {
            assert_eq!(simple(spelled.clone()), text, "{spelled}");
        }
        assert_eq!(simple(json!({"enum": ["a", null]})), json!({"type": "string", "enum": ["a"], "nullable": true}));
        assert_eq!(
            simple(json!({"oneOf": [{"$ref": TREE}, {"type": "null"}]})),
            json!({"$ref": TREE, "nullable": true})
        );
    }

    #[test]
    fn several_parts_are_one_object_and_a_wrapper_is_what_it_holds() {
        assert_eq!(
            simple(json!({"allOf": [{"$ref": TREE}], "deprecated": true})),
            json!({"$ref": TREE, "deprecated": true})
        );
        assert_eq!(
            simple(json!({"allOf": [{"allOf": [{"$ref": TREE}]}, {"description": "d"}]})),
            json!({"$ref": TREE, "description": "d"})
        );
        let both =
            simple(json!({"allOf": [{"$ref": TREE}], "properties": {"own": {"type": "integer"}}, "required": ["own"]}));
        assert_eq!(both["properties"], json!({"name": {"type": "string"}, "own": {"type": "integer"}}));
        assert_eq!(both["required"], json!(["name", "own"]));
    }

    #[test]
    fn what_is_made_of_itself_is_refused_by_name() {
        let Value::Object(components) =
            json!({"A": {"allOf": [{"$ref": "#/components/schemas/A"}, {"properties": {"x": {}}}]}})
        else {
            unreachable!("it is an object")
        };
        let problem = simplify(&mut components["A"].clone(), &components).unwrap_err();
        assert_eq!(problem.to_string(), "`A` contains itself through `allOf`");
    }

    #[test]
    fn a_choice_is_what_its_branches_have_in_common() {
        let numbers = json!({"type": "integer", "format": "int64"});
        assert_eq!(simple(json!({"oneOf": [{"type": "string", "format": "int64"}, {"type": "integer"}]})), numbers);
        assert_eq!(simple(json!({"type": ["string", "integer"], "format": "int64"})), numbers);
        assert_eq!(simple(json!({"anyOf": [{"type": "string"}, {"$ref": KIND}]})), json!({"type": "string"}));
        assert_eq!(simple(json!({"anyOf": [{"type": "string"}, {"type": "integer"}]})), json!({}));
        let enums =
            simple(json!({"oneOf": [{"$ref": KIND}, {"const": "C", "description": "New.", "deprecated": true}]}));
        assert_eq!(enums["enum"], json!(["A", "B", "C"]));
        assert_eq!(
            (&enums["x-enum-descriptions"], &enums["x-enum-deprecated"]),
            (&json!({"C": "New."}), &json!(["C"]))
        );
        let more = simple(json!({"properties": {"a": {}}, "oneOf": [{"$ref": TREE}, {"required": ["a"]}]}));
        assert_eq!(more["properties"], json!({"a": {}, "name": {"type": "string"}}));
        assert_eq!(
            simple(json!({"oneOf": [{"$ref": TREE}, {"$ref": KIND}]})),
            json!({"description": format!("One of `{TREE}`, `{KIND}`.").replace("#/components/schemas/", "")})
        );
    }

    #[test]
    fn enums_of_numbers_are_numbers_and_mixed_ones_anything() {
        assert_eq!(simple(json!({"enum": [1, 2]})), json!({"type": "integer", "description": "One of `1`, `2`."}));
        assert_eq!(simple(json!({"const": true})), json!({"type": "boolean"}));
        assert_eq!(simple(json!({"const": "x"})), json!({"type": "string", "enum": ["x"]}));
        assert_eq!(simple(json!({"enum": ["a", 1]})), json!({}));
    }

    #[test]
    fn objects_and_lists_are_seen_without_their_type() {
        assert_eq!(simple(json!(true)), json!({}));
        assert_eq!(simple(json!({"items": {}})), json!({"type": "array", "items": {}}));
        assert_eq!(simple(json!({"type": "array", "prefixItems": [{}]})), json!({"type": "array", "items": {}}));
        assert_eq!(
            simple(json!({"patternProperties": {"^x": {"type": "string"}}})),
            json!({"type": "object", "additionalProperties": {"type": "string"}})
        );
        assert_eq!(
            simple(json!({"type": "object", "additionalProperties": false})),
            json!({"type": "object", "x-closed": true})
        );
        assert_eq!(simple(json!({"properties": {}})), json!({"type": "object"}));
    }
}
