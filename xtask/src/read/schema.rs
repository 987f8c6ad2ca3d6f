//! Reading schemas, in whichever way a document spells them.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::compose::Part;
use super::reader::{At, Reader};
use crate::model::{Additional, Choice, Facts, Form, Object, Schema, Type};

/// Keywords that give a schema a form; the others are about its values, or about people.
const STRUCTURE: [&str; 10] =
    ["$ref", "type", "properties", "items", "additionalProperties", "enum", "const", "oneOf", "anyOf", "allOf"];
/// Keywords that restrict values.
const LIMITS: [&str; 13] = [
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maximum",
    "maxItems",
    "maxLength",
    "maxProperties",
    "minimum",
    "minItems",
    "minLength",
    "minProperties",
    "multipleOf",
    "pattern",
    "uniqueItems",
];
/// Keywords about people or about the document itself, beside extensions.
const IGNORED: [&str; 11] = [
    "$anchor",
    "$comment",
    "$defs",
    "$id",
    "$schema",
    "definitions",
    "example",
    "examples",
    "externalDocs",
    "title",
    "xml",
];

pub(super) fn is_formed(raw: &Value) -> bool {
    STRUCTURE.iter().any(|keyword| raw.get(keyword).is_some())
}

fn is_null(raw: &Value) -> bool {
    raw["type"] == "null" || raw.get("const") == Some(&Value::Null) || raw["enum"] == json!([null])
}

impl Reader<'_> {
    /// Reads the schema at a place. One that is referred to from elsewhere becomes a named one.
    pub(super) fn schema(&mut self, raw: &Value, at: &At) -> Result<Schema> {
        match self.name_at(at) {
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
        let mut own = Part { schema: annotations(facts), formed: false };
        let mut parts = Vec::new();
        if let Some(target) = facts.get("$ref").and_then(Value::as_str) {
            own =
                Part { schema: Schema { form: Form::Reference(self.target(target, at)?), ..own.schema }, formed: true };
            keep(&mut own.schema, facts, &["type", "format", "enum", "const", "items"]);
            if ["properties", "additionalProperties", "allOf"].iter().any(|keyword| facts.contains_key(*keyword)) {
                let reference = Schema::of(std::mem::take(&mut own.schema.form));
                own.formed = false;
                parts.push(Part { schema: reference, formed: true });
            }
        }
        if matches!(own.schema.form, Form::Any) {
            own.formed |= self.form(&mut own.schema, facts, at)?;
        }
        for keyword in ["oneOf", "anyOf"] {
            let Some(Value::Array(branches)) = facts.get(keyword) else { continue };
            if let Some(only) = self.choice(&mut own, keyword, branches, facts, at)? {
                parts.push(only);
            }
        }
        if let Some(Value::Array(several)) = facts.get("allOf") {
            let at = at.under("allOf");
            let read = several
                .iter()
                .enumerate()
                .map(|(index, part)| Ok(Part { schema: self.schema(part, &at.item(index))?, formed: is_formed(part) }));
            // The form of a single alternative comes last.
            let read = read.collect::<Result<Vec<_>>>()?;
            parts.splice(0..0, read);
        }
        let schema = if parts.is_empty() { own.schema } else { self.all_of(own, parts, at)? };
        for keyword in schema.other.keys() {
            self.report(&at.place, format!("`{keyword}` is not supported, and ignored"));
        }
        Ok(schema)
    }

    /// Reads the keywords of the form itself; returns whether there are any.
    fn form(&mut self, schema: &mut Schema, facts: &Facts, at: &At) -> Result<bool> {
        let has = |keyword: &str| facts.contains_key(keyword);
        let types = types(facts, schema);
        let format = facts.get("format").and_then(Value::as_str).map(str::to_owned);
        values(facts, schema);
        let list = has("items") || has("prefixItems");
        let object = ["properties", "additionalProperties", "patternProperties"].iter().any(|keyword| has(keyword));
        schema.form = match types.as_slice() {
            [only] => match only.as_str() {
                "array" => self.list(facts, at)?,
                "object" => self.object(schema, facts, at)?,
                name => Form::Plain(Type { name: name.to_owned(), format }),
            },
            _ if list => self.list(facts, at)?,
            _ if object => self.object(schema, facts, at)?,
            [] => match format {
                Some(format) => {
                    schema.other.insert("format".into(), json!(format));
                    Form::Any
                }
                None => Form::Any,
            },
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
        type_by_values(schema);
        Ok(STRUCTURE.iter().any(|keyword| has(keyword) && !matches!(*keyword, "oneOf" | "anyOf" | "allOf")))
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
        let mut object = Object::default();
        for (name, raw) in facts.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let at = at.property(name);
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
        let patterns =
            facts.get("patternProperties").and_then(Value::as_object).filter(|patterns| !patterns.is_empty());
        if let Some(patterns) = patterns {
            keep(schema, facts, &["patternProperties"]);
            let at = at.under("patternProperties");
            let mut forms = Vec::new();
            for (name, raw) in patterns {
                let form = self.schema(raw, &at.under(name))?;
                if !forms.contains(&form) {
                    forms.push(form);
                }
            }
            if facts.get("additionalProperties").is_none_or(Value::is_boolean) {
                let only = if forms.len() == 1 { forms.remove(0) } else { Schema::default() };
                object.additional = Additional::Of(Box::new(only));
            }
        }
        Ok(Form::Object(object))
    }

    /// Adds the alternatives of `oneOf` or `anyOf` to a schema; returns a single one, which is a part of it.
    fn choice(
        &mut self,
        own: &mut Part,
        keyword: &'static str,
        branches: &[Value],
        facts: &Facts,
        at: &At,
    ) -> Result<Option<Part>> {
        own.schema.nullable |= branches.iter().any(is_null);
        let at = at.under(keyword);
        let mut alternatives = Vec::new();
        for (index, branch) in branches.iter().enumerate().filter(|(_, branch)| !is_null(branch)) {
            let mut alternative = self.schema(branch, &at.item(index))?;
            own.schema.nullable |= alternative.nullable || self.leads_to_null(&alternative);
            // The title of a constant is its documentation.
            let title = branch.get("title").filter(|_| alternative.values.is_some()).and_then(Value::as_str);
            alternative.description = alternative.description.or_else(|| title.map(str::to_owned));
            alternatives.push(alternative);
        }
        // The others only say which properties go together.
        let mut formed = alternatives.iter().filter(|alternative| alternative.is_formed());
        let Some(first) = formed.next() else {
            if !alternatives.is_empty() {
                own.schema.other.insert(keyword.into(), json!(branches));
            }
            return Ok(None);
        };
        if formed.all(|other| other.bare() == first.bare()) {
            return Ok(Some(Part { schema: first.clone(), formed: true }));
        }
        own.formed = true;
        if let (Form::Plain(_), true) =
            (&own.schema.form, alternatives.iter().all(|one| one.values.is_some() && !one.is_text()))
        {
            // Constants of the schema's own type.
            own.schema.values = Some(alternatives.into_iter().filter_map(|one| one.values).flatten().collect());
            return Ok(None);
        }
        let choice = Choice { keyword, alternatives, discriminator: facts.get("discriminator").cloned() };
        own.schema.other.remove("discriminator");
        match &mut own.schema.form {
            Form::Object(object) if !object.properties.is_empty() => object.choices.push(choice),
            form => *form = Form::Choice(choice),
        }
        Ok(None)
    }
}

/// The facts that are not about the form.
fn annotations(facts: &Facts) -> Schema {
    let flag = |keyword: &str| facts.get(keyword) == Some(&Value::Bool(true));
    let mut schema = Schema {
        nullable: flag("nullable"),
        deprecated: flag("deprecated"),
        read_only: flag("readOnly"),
        write_only: flag("writeOnly"),
        description: facts.get("description").and_then(Value::as_str).map(str::to_owned),
        default: facts.get("default").cloned(),
        ..Schema::default()
    };
    const READ: [&str; 10] = [
        "nullable",
        "deprecated",
        "readOnly",
        "writeOnly",
        "description",
        "default",
        "format",
        "required",
        "patternProperties",
        "prefixItems",
    ];
    for (keyword, value) in facts {
        let keyword = keyword.as_str();
        if keyword.starts_with("x-") {
            schema.marks.insert(keyword.into(), value.clone());
        } else if LIMITS.contains(&keyword) {
            schema.limits.insert(keyword.into(), value.clone());
        } else if !READ.contains(&keyword) && !STRUCTURE.contains(&keyword) && !IGNORED.contains(&keyword) {
            schema.other.insert(keyword.into(), value.clone());
        }
    }
    // OpenAPI 3.0 has a flag where 3.1 has a number.
    for (bound, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
        match schema.limits.get(exclusive) {
            Some(Value::Bool(true)) => {
                if let Some(number) = schema.limits.remove(bound) {
                    schema.limits.insert(exclusive.into(), number);
                }
            }
            Some(Value::Bool(false)) => drop(schema.limits.remove(exclusive)),
            _ => {}
        }
    }
    if schema.limits.get("uniqueItems") == Some(&Value::Bool(false)) {
        schema.limits.remove("uniqueItems");
    }
    let is_object = facts.get("type").is_some_and(|kind| kind == "object")
        || ["properties", "additionalProperties", "patternProperties"]
            .iter()
            .any(|keyword| facts.contains_key(*keyword));
    if !is_object {
        // Requires properties of a schema that is elsewhere.
        keep(&mut schema, facts, &["required"]);
    }
    schema
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

/// The type follows from the values, if they are listed: proto JSON spells numbers as texts.
fn type_by_values(schema: &mut Schema) {
    let Some(values) = &schema.values else { return };
    let all = |is: fn(&Value) -> bool| values.iter().all(is);
    let format = schema.format().map(str::to_owned);
    schema.form = if all(Value::is_string) {
        Form::Plain(Type { name: "string".into(), format: None })
    } else if all(|value| value.is_i64() || value.is_u64()) {
        Form::Plain(Type { name: "integer".into(), format })
    } else if all(Value::is_number) {
        Form::Plain(Type { name: "number".into(), format })
    } else if all(Value::is_boolean) {
        Form::Plain(Type { name: "boolean".into(), format })
    } else {
        Form::Any
    };
}
