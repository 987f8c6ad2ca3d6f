//! Reading schemas: each construct has one form afterwards.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::reader::{At, Reader};
use crate::model::{Additional, Choice, Facts, Form, Object, Schema, Type};

/// Keywords that are read with the form, beside those that `annotations` lists.
const FORM: [&str; 10] =
    ["$ref", "type", "properties", "items", "additionalProperties", "enum", "const", "oneOf", "anyOf", "allOf"];

fn is_null(raw: &Value) -> bool {
    raw["type"] == "null" || raw.get("const") == Some(&Value::Null) || raw["enum"] == json!([null])
}

impl Reader<'_> {
    /// Reads the schema at a place. One that is referred to from elsewhere becomes a named one.
    pub(super) fn schema(&mut self, raw: &Value, at: &At) -> Result<Schema> {
        match self.names.get(&at.pointer).cloned() {
            Some(name) => {
                self.lift(&name, raw, at)?;
                Ok(Schema::reference(&name))
            }
            None => self.inline(raw, at),
        }
    }

    /// Reads a schema where it stands.
    pub(super) fn inline(&mut self, raw: &Value, at: &At) -> Result<Schema> {
        let Some(facts) = raw.as_object() else {
            // `true` is any value. `false` is none, which never arrives.
            return Ok(Schema::default());
        };
        if facts.contains_key("$dynamicRef") {
            bail!("{} uses `$dynamicRef`, which is not supported", at.place);
        }
        let mut own = annotations(facts);
        let mut parts = Vec::new();
        let has = |keywords: &[&str]| keywords.iter().any(|keyword| facts.contains_key(*keyword));
        if let Some(target) = facts.get("$ref").and_then(Value::as_str) {
            own.form = Form::Reference(self.target(target, at)?);
            keep(&mut own, facts, &["type", "format", "enum", "const", "items"]);
            if has(&["properties", "additionalProperties", "allOf"]) {
                parts.push(Schema::of(std::mem::take(&mut own.form)));
            } else {
                keep(&mut own, facts, &["required"]);
            }
        }
        if matches!(own.form, Form::Any) {
            self.form(&mut own, facts, at)?;
        }
        for keyword in ["oneOf", "anyOf"] {
            let Some(Value::Array(branches)) = facts.get(keyword) else { continue };
            parts.extend(self.choice(&mut own, keyword, branches, at)?);
        }
        if let Some(Value::Array(several)) = facts.get("allOf") {
            let at = at.under("allOf");
            let read = several.iter().enumerate().map(|(index, raw)| self.schema(raw, &at.part(&[&index.to_string()])));
            // The form of a single alternative comes last.
            parts.splice(0..0, read.collect::<Result<Vec<_>>>()?);
        }
        let schema = if parts.is_empty() { own } else { self.all_of(own, parts, at)? };
        for keyword in schema.other.keys() {
            self.report(&at.place, format!("`{keyword}` is not supported, and ignored"));
        }
        Ok(schema)
    }

    /// Reads the keywords of the form itself.
    fn form(&mut self, schema: &mut Schema, facts: &Facts, at: &At) -> Result<()> {
        let has = |keywords: &[&str]| keywords.iter().any(|keyword| facts.contains_key(*keyword));
        let format = facts.get("format").and_then(Value::as_str).map(str::to_owned);
        let types = types(facts, schema);
        values(facts, schema);
        schema.form = match types.as_slice() {
            [only] if only == "array" => self.list(facts, at)?,
            [only] if only == "object" => self.object(schema, facts, at)?,
            [only] => Form::Plain(Type { name: only.clone(), format }),
            _ if has(&["items", "prefixItems"]) => self.list(facts, at)?,
            _ if has(&["properties", "additionalProperties", "patternProperties"]) => self.object(schema, facts, at)?,
            [] => {
                keep(schema, facts, &["format"]);
                Form::Any
            }
            // In proto JSON, 64-bit integers are texts or numbers.
            several
                if matches!(format.as_deref(), Some("int64" | "uint64"))
                    && several.iter().all(|name| matches!(name.as_str(), "string" | "integer" | "number")) =>
            {
                Form::Plain(Type { name: "integer".into(), format })
            }
            several => {
                let plain = |name: &String| Schema::plain(name, format.as_deref());
                let alternatives = several.iter().map(plain).collect();
                Form::Choice(Choice { keyword: "type", alternatives, discriminator: None })
            }
        };
        keep(schema, facts, &["prefixItems"]);
        if !matches!(schema.form, Form::List(_)) {
            keep(schema, facts, &["items"]);
        }
        if !matches!(schema.form, Form::Object(_)) {
            // Describes properties of a schema that is elsewhere.
            keep(schema, facts, &["properties", "additionalProperties", "required"]);
        }
        type_by_values(schema);
        Ok(())
    }

    fn list(&mut self, facts: &Facts, at: &At) -> Result<Form> {
        let items = match facts.get("items") {
            // The first items have other schemas, so that items in general are any value.
            Some(items) if !facts.contains_key("prefixItems") => self.schema(items, &at.under("items"))?,
            _ => Schema::default(),
        };
        Ok(Form::List(Box::new(items)))
    }

    fn object(&mut self, schema: &mut Schema, facts: &Facts, at: &At) -> Result<Form> {
        let entries = |keyword| facts.get(keyword).and_then(Value::as_object).into_iter().flatten();
        let mut object = Object::default();
        for (name, raw) in entries("properties") {
            let at = at.part(&["properties", name]).named(&format!(".{name}"));
            let property = self.schema(raw, &at).with_context(|| format!("property {name}"))?;
            object.properties.insert(name.clone(), property);
        }
        let required = facts.get("required").and_then(Value::as_array).into_iter().flatten();
        object.required = required.filter_map(Value::as_str).map(str::to_owned).collect();
        object.additional = match facts.get("additionalProperties") {
            None => Additional::Unsaid,
            Some(Value::Bool(false)) => Additional::Forbidden,
            Some(raw) => Additional::Of(Box::new(self.schema(raw, &at.under("additionalProperties"))?)),
        };
        let mut patterns: Vec<Schema> = Vec::new();
        for (pattern, raw) in entries("patternProperties") {
            let schema = self.schema(raw, &at.under("patternProperties").under(pattern))?;
            if !patterns.contains(&schema) {
                patterns.push(schema);
            }
        }
        if !patterns.is_empty() {
            keep(schema, facts, &["patternProperties"]);
            if facts.get("additionalProperties").is_none_or(Value::is_boolean) {
                let only = <[Schema; 1]>::try_from(patterns).map_or_else(|_| Schema::default(), |[only]| only);
                object.additional = Additional::Of(Box::new(only));
            }
        }
        Ok(Form::Object(object))
    }

    /// Adds the alternatives of `oneOf` or `anyOf` to a schema; returns a single one, which is a part of it.
    fn choice(
        &mut self,
        own: &mut Schema,
        keyword: &'static str,
        branches: &[Value],
        at: &At,
    ) -> Result<Option<Schema>> {
        own.nullable |= branches.iter().any(is_null);
        let at = at.under(keyword);
        let mut alternatives = Vec::new();
        for (index, branch) in branches.iter().enumerate().filter(|(_, branch)| !is_null(branch)) {
            let mut alternative = self.schema(branch, &at.part(&[&index.to_string()]))?;
            own.nullable |= alternative.nullable || self.leads_to_null(&alternative);
            // The title of a constant is its documentation.
            let title = branch.get("title").filter(|_| alternative.values.is_some()).and_then(Value::as_str);
            alternative.description = alternative.description.or_else(|| title.map(str::to_owned));
            alternatives.push(alternative);
        }
        // The others only say which properties go together.
        let mut formed = alternatives.iter().filter(|alternative| alternative.is_formed());
        let Some(first) = formed.next() else {
            if !alternatives.is_empty() {
                own.other.insert(keyword.into(), json!(branches));
            }
            return Ok(None);
        };
        let form = |schema: &Schema| schema.clone().split().0;
        if formed.all(|other| form(other) == form(first)) {
            return Ok(Some(first.clone()));
        }
        if let (Form::Plain(_), true) =
            (&own.form, alternatives.iter().all(|one| one.values.is_some() && !one.is_text()))
        {
            // Constants of the schema's own type.
            own.values = Some(alternatives.into_iter().filter_map(|one| one.values).flatten().collect());
            return Ok(None);
        }
        let choice = Choice { keyword, alternatives, discriminator: own.other.remove("discriminator") };
        match &mut own.form {
            Form::Object(object) if !object.properties.is_empty() => object.choices.push(choice),
            form => *form = Form::Choice(choice),
        }
        Ok(None)
    }
}

/// The facts that are not about the form.
fn annotations(facts: &Facts) -> Schema {
    let mut schema = Schema::default();
    for (keyword, value) in facts {
        let holder = match keyword.as_str() {
            "nullable" | "deprecated" | "readOnly" | "writeOnly" | "description" | "default" => continue,
            "format" | "patternProperties" | "prefixItems" | "required" => continue,
            keyword if FORM.contains(&keyword) => continue,
            // These are about people, or about the document itself.
            "$anchor" | "$comment" | "$defs" | "$id" | "$schema" | "definitions" | "example" | "examples"
            | "externalDocs" | "title" | "xml" => continue,
            "exclusiveMaximum" | "exclusiveMinimum" | "maximum" | "maxItems" | "maxLength" | "maxProperties"
            | "minimum" | "minItems" | "minLength" | "minProperties" | "multipleOf" | "pattern" | "uniqueItems" => {
                &mut schema.limits
            }
            keyword if keyword.starts_with("x-") => &mut schema.marks,
            _ => &mut schema.other,
        };
        holder.insert(keyword.clone(), value.clone());
    }
    let flag = |keyword: &str| facts.get(keyword).is_some_and(|value| *value == true);
    schema.nullable = flag("nullable");
    schema.deprecated = flag("deprecated");
    schema.read_only = flag("readOnly");
    schema.write_only = flag("writeOnly");
    schema.description = facts.get("description").and_then(Value::as_str).map(str::to_owned);
    schema.default = facts.get("default").cloned();
    normalize_limits(&mut schema.limits);
    schema
}

/// Gives exclusive limits the form of OpenAPI 3.1: a number instead of a flag.
fn normalize_limits(limits: &mut Facts) {
    limits.retain(|_, limit| *limit != false);
    for (bound, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
        if limits.get(exclusive).is_some_and(|flag| *flag == true)
            && let Some(number) = limits.remove(bound)
        {
            limits.insert(exclusive.into(), number);
        }
    }
}

fn keep(schema: &mut Schema, facts: &Facts, keywords: &[&str]) {
    for keyword in keywords {
        if let Some(value) = facts.get(*keyword) {
            schema.other.insert((*keyword).into(), value.clone());
        }
    }
}

/// The types other than null.
fn types(facts: &Facts, schema: &mut Schema) -> Vec<String> {
    let names: Vec<String> = match facts.get("type") {
        Some(Value::String(name)) => return vec![name.clone()],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => return Vec::new(),
    };
    schema.nullable |= names.iter().any(|name| name == "null");
    names.into_iter().filter(|name| name != "null").collect()
}

/// The listed values other than null.
fn values(facts: &Facts, schema: &mut Schema) {
    let listed = match (facts.get("const"), facts.get("enum")) {
        (Some(only), _) => vec![only.clone()],
        (None, Some(Value::Array(values))) => values.clone(),
        _ => return,
    };
    schema.nullable |= listed.iter().any(Value::is_null);
    let mut values = Vec::new();
    for value in listed {
        if !value.is_null() && !values.contains(&value) {
            values.push(value);
        }
    }
    schema.values = Some(values).filter(|values| !values.is_empty());
}

/// The type follows from the values, if they are listed: proto JSON sends numbers as texts.
fn type_by_values(schema: &mut Schema) {
    type Predicate = fn(&Value) -> bool;
    const KINDS: [(&str, Predicate); 4] = [
        ("string", Value::is_string),
        ("integer", |value| value.is_i64() || value.is_u64()),
        ("number", Value::is_number),
        ("boolean", Value::is_boolean),
    ];
    let Some(values) = &schema.values else { return };
    schema.form = match KINDS.iter().find(|(_, is)| values.iter().all(is)) {
        Some((name, _)) => Schema::plain(name, schema.format().filter(|_| *name != "string")).form,
        None => Form::Any,
    };
}
