//! Choices as Rust has them: the common type of the alternatives, or any value.

use serde_json::{Map, Value, json};

use super::target;
use crate::model::{Api, Choice, Form, Schema};

/// The nesting at which a choice counts as any value.
const DEEPEST: usize = 32;

/// Replaces the choices of a schema, and values that are not texts; the schemas inside of it stay as they are.
pub(super) fn collapse(api: &Api, schema: &mut Schema) {
    collapse_at(api, schema, 0);
}

fn collapse_at(api: &Api, schema: &mut Schema, depth: usize) {
    match std::mem::take(&mut schema.form) {
        Form::Choice(choice) => {
            let form = common(api, &choice, schema, depth);
            schema.form = form.form;
            schema.values = form.values;
            for (key, value) in form.marks {
                schema.marks.entry(key).or_insert(value);
            }
        }
        Form::Object(mut object) => {
            // It has some properties always, and others by its kind: it may have all of them.
            for choice in std::mem::take(&mut object.choices) {
                for alternative in formed(&choice) {
                    if let Form::Object(other) = resolved(api, alternative, depth).form {
                        for (name, value) in other.properties {
                            object.properties.entry(name).or_insert(value);
                        }
                    }
                }
            }
            schema.form = Form::Object(object);
        }
        form => schema.form = form,
    }
    let other = schema.values.take_if(|values| !values.iter().all(Value::is_string));
    if let Some(numbers) = other.filter(|values| values.iter().all(Value::is_number)) {
        // A number may be another one tomorrow.
        let numbers: Vec<String> = numbers.iter().map(|value| format!("`{value}`")).collect();
        note(schema, &format!("One of {}.", numbers.join(", ")));
    }
}

fn note(schema: &mut Schema, note: &str) {
    let prose = schema.description.as_ref().map_or_else(|| note.to_owned(), |prose| format!("{prose}\n\n{note}"));
    schema.description = Some(prose);
}

fn formed(choice: &Choice) -> impl Iterator<Item = &Schema> {
    choice.alternatives.iter().filter(|alternative| alternative.is_formed())
}

/// The schema behind references, without choices. One that contains the choice again is any value.
fn resolved(api: &Api, schema: &Schema, depth: usize) -> Schema {
    if depth > DEEPEST {
        return Schema::default();
    }
    let mut target = api.resolve(schema).clone();
    collapse_at(api, &mut target, depth + 1);
    target
}

/// The common type of all alternatives.
fn common(api: &Api, choice: &Choice, schema: &mut Schema, depth: usize) -> Schema {
    if choice.keyword == "type" {
        return Schema::default();
    }
    let alternatives: Vec<&Schema> = formed(choice).collect();
    let plain: Vec<Schema> = alternatives.iter().map(|one| resolved(api, one, depth)).collect();
    if let Some(values) = values(&alternatives, &plain) {
        return values;
    }
    let kind = common_type(&plain);
    let names: Vec<String> =
        alternatives.iter().filter_map(|one| target(one)).map(|name| format!("`{name}`")).collect();
    if names.len() > 1 && kind.form == Form::Any {
        note(schema, &format!("One of {}.", names.join(", ")));
    }
    kind
}

/// The enum of all values, if each alternative is a text or an enum of texts.
fn values(alternatives: &[&Schema], plain: &[Schema]) -> Option<Schema> {
    let (mut values, mut descriptions, mut deprecated) = (Vec::new(), Map::new(), Vec::new());
    for (alternative, plain) in alternatives.iter().zip(plain) {
        let texts = plain.values.as_ref().filter(|values| values.iter().all(Value::is_string))?;
        if let ([Value::String(value)], Some(prose)) = (texts.as_slice(), &alternative.description) {
            descriptions.insert(value.clone(), json!(prose));
        }
        if alternative.deprecated {
            deprecated.extend(texts.iter().cloned());
        }
        for text in texts {
            if !values.contains(text) {
                values.push(text.clone());
            }
        }
    }
    let mut schema = Schema { values: Some(values), ..Schema::plain("string", None) };
    schema.marks.insert("x-enum-descriptions".into(), json!(descriptions));
    schema.marks.insert("x-enum-deprecated".into(), json!(deprecated));
    Some(schema)
}

fn common_type(plain: &[Schema]) -> Schema {
    let is_int64 =
        |one: &Schema| matches!(one.format(), Some("int64" | "uint64")) || one.type_name() == Some("integer");
    if plain.iter().all(is_int64) && plain.iter().any(|one| one.format().is_some()) {
        return Schema::plain("integer", Some("int64"));
    }
    let types: [(&str, &[&str]); 4] = [
        ("string", &["string"]),
        ("integer", &["integer"]),
        ("number", &["integer", "number"]),
        ("boolean", &["boolean"]),
    ];
    let fits = |names: &[&str]| plain.iter().all(|one| one.type_name().is_some_and(|name| names.contains(&name)));
    let common = types.into_iter().find(|(_, names)| fits(names));
    common.map_or_else(Schema::default, |(name, _)| Schema::plain(name, None))
}
