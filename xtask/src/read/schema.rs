//! Reading schemas: each construct has one form afterwards.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::reader::{At, Reader, texts};
use crate::model::{Additional, Choice, Facts, Form, Object, Schema, Type};

/// The keywords of a schema that were not read yet.
type Rest<'a> = BTreeMap<&'a str, &'a Value>;

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
        let mut rest: Rest<'_> = facts.iter().map(|(keyword, value)| (keyword.as_str(), value)).collect();
        let mut own = annotations(&mut rest);
        let mut parts = Vec::new();
        let adds = ["properties", "additionalProperties", "patternProperties", "allOf"];
        let adds = adds.iter().any(|keyword| rest.contains_key(keyword));
        match rest.remove("$ref").and_then(Value::as_str) {
            Some(target) if !adds => own.form = Form::Reference(self.target(target, at)?),
            target => {
                if let Some(target) = target {
                    parts.push(Schema::reference(&self.target(target, at)?));
                }
                self.form(&mut own, &mut rest, at)?;
            }
        }
        for keyword in ["oneOf", "anyOf"] {
            parts.extend(self.choice(&mut own, keyword, &mut rest, at)?);
        }
        if let Some(Value::Array(several)) = rest.remove("allOf") {
            let at = at.under("allOf");
            let read = several.iter().enumerate().map(|(index, raw)| self.schema(raw, &at.part(&[&index.to_string()])));
            // The form of a single alternative comes last.
            parts.splice(0..0, read.collect::<Result<Vec<_>>>()?);
        }
        own.other = rest.into_iter().map(|(keyword, value)| (keyword.to_owned(), value.clone())).collect();
        let schema = if parts.is_empty() { own } else { self.all_of(own, parts, at)? };
        for keyword in schema.other.keys() {
            self.report(&at.place, format!("`{keyword}` is not supported, and ignored"));
        }
        Ok(schema)
    }

    /// Reads the keywords of the form itself.
    fn form(&mut self, schema: &mut Schema, rest: &mut Rest<'_>, at: &At) -> Result<()> {
        let types = types(schema, rest);
        values(schema, rest);
        let has = |keywords: &[&str]| keywords.iter().any(|keyword| rest.contains_key(keyword));
        let is_list = has(&["items", "prefixItems"]);
        let is_object = has(&["properties", "additionalProperties", "patternProperties"]);
        let raw_format = rest.remove("format");
        let format = raw_format.and_then(Value::as_str).map(str::to_owned);
        schema.form = match types.as_slice() {
            [only] if only == "array" => self.list(rest, at)?,
            [only] if only == "object" => self.object(rest, at)?,
            [only] => Form::Plain(Type { name: only.clone(), format }),
            _ if is_list => self.list(rest, at)?,
            _ if is_object => self.object(rest, at)?,
            [] => {
                // A format without a type.
                rest.extend(raw_format.map(|format| ("format", format)));
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
        type_by_values(schema);
        Ok(())
    }

    fn list(&mut self, rest: &mut Rest<'_>, at: &At) -> Result<Form> {
        let items = match rest.remove("items") {
            // The first items have other schemas, so that items in general are any value.
            Some(items) if !rest.contains_key("prefixItems") => self.schema(items, &at.under("items"))?,
            _ => Schema::default(),
        };
        Ok(Form::List(Box::new(items)))
    }

    fn object(&mut self, rest: &mut Rest<'_>, at: &At) -> Result<Form> {
        let mut object = Object::default();
        for (name, raw) in rest.remove("properties").and_then(Value::as_object).into_iter().flatten() {
            let at = at.part(&["properties", name]).named(&format!(".{name}"));
            let property = self.schema(raw, &at).with_context(|| format!("property {name}"))?;
            object.properties.insert(name.clone(), property);
        }
        object.required = texts(rest.remove("required")).collect();
        let additional = rest.remove("additionalProperties");
        object.additional = match additional {
            None => Additional::Unspecified,
            Some(Value::Bool(false)) => Additional::Forbidden,
            Some(raw) => Additional::Of(Box::new(self.schema(raw, &at.under("additionalProperties"))?)),
        };
        let raw_patterns = rest.get("patternProperties").and_then(|patterns| patterns.as_object());
        let mut patterns: Vec<Schema> = Vec::new();
        for (pattern, raw) in raw_patterns.into_iter().flatten() {
            let schema = self.schema(raw, &at.under("patternProperties").under(pattern))?;
            if !patterns.contains(&schema) {
                patterns.push(schema);
            }
        }
        if !patterns.is_empty() && additional.is_none_or(Value::is_boolean) {
            let only = <[Schema; 1]>::try_from(patterns).map_or_else(|_| Schema::default(), |[only]| only);
            object.additional = Additional::Of(Box::new(only));
        }
        Ok(Form::Object(object))
    }

    /// Adds the alternatives of `oneOf` or `anyOf` to a schema; returns a single one, which is a part of it.
    fn choice(
        &mut self,
        own: &mut Schema,
        keyword: &'static str,
        rest: &mut Rest<'_>,
        at: &At,
    ) -> Result<Option<Schema>> {
        let Some((raw, branches)) = rest.remove(keyword).and_then(|raw| Some((raw, raw.as_array()?))) else {
            return Ok(None);
        };
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
        // The others only describe which properties go together.
        let mut formed = alternatives.iter().filter(|alternative| alternative.is_formed());
        let Some(first) = formed.next() else {
            if !alternatives.is_empty() {
                rest.insert(keyword, raw);
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
        let choice = Choice { keyword, alternatives, discriminator: rest.remove("discriminator").cloned() };
        match &mut own.form {
            Form::Object(object) if !object.properties.is_empty() => object.choices.push(choice),
            form => *form = Form::Choice(choice),
        }
        Ok(None)
    }
}

fn is_null(raw: &Value) -> bool {
    raw["type"] == "null" || raw.get("const") == Some(&Value::Null) || raw["enum"] == json!([null])
}

/// Takes the facts that are not about the form.
fn annotations(rest: &mut Rest<'_>) -> Schema {
    let mut flag = |keyword: &str| rest.remove(keyword).is_some_and(|value| *value == true);
    let mut schema = Schema {
        nullable: flag("nullable"),
        deprecated: flag("deprecated"),
        read_only: flag("readOnly"),
        write_only: flag("writeOnly"),
        description: rest.remove("description").and_then(Value::as_str).map(str::to_owned),
        default: rest.remove("default").cloned(),
        ..Schema::default()
    };
    rest.retain(|keyword, value| {
        let holder = match *keyword {
            "exclusiveMaximum" | "exclusiveMinimum" | "maximum" | "maxItems" | "maxLength" | "maxProperties"
            | "minimum" | "minItems" | "minLength" | "minProperties" | "multipleOf" | "pattern" | "uniqueItems" => {
                &mut schema.limits
            }
            // These are about people, or about the document itself.
            "$anchor" | "$comment" | "$defs" | "$id" | "$schema" | "definitions" | "example" | "examples"
            | "externalDocs" | "title" | "xml" => return false,
            keyword if keyword.starts_with("x-") => &mut schema.marks,
            _ => return true,
        };
        holder.insert((*keyword).to_owned(), (*value).clone());
        false
    });
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

/// The types other than null.
fn types(schema: &mut Schema, rest: &mut Rest<'_>) -> Vec<String> {
    let raw = rest.remove("type");
    let mut names: Vec<String> = texts(raw).collect();
    schema.nullable |= names.iter().any(|name| name == "null");
    names.retain(|name| name != "null");
    names.extend(raw.and_then(Value::as_str).map(str::to_owned));
    names
}

/// The listed values other than null.
fn values(schema: &mut Schema, rest: &mut Rest<'_>) {
    let listed = match (rest.remove("const"), rest.remove("enum")) {
        (Some(only), _) => std::slice::from_ref(only),
        (None, Some(Value::Array(values))) => values,
        _ => return,
    };
    schema.nullable |= listed.iter().any(Value::is_null);
    let mut values = Vec::new();
    for value in listed.iter().filter(|value| !value.is_null()) {
        if !values.contains(value) {
            values.push(value.clone());
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
