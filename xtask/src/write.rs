//! Writing an API as a document, in the form that is committed.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::model::{Additional, Api, Body, Choice, Content, Facts, Form, Operation, Parameter, Response, Schema, Tag};
use crate::source::escaped;

/// The document of an API.
pub(crate) fn document(api: &Api) -> Value {
    let mut paths = json!({});
    for operation in &api.operations {
        paths[&operation.path][&operation.method] = self::operation(operation);
    }
    let components = json!({
        "schemas": map(&api.schemas, schema),
        "securitySchemes": filled(json!(api.security_schemes)),
    });
    let document = json!({
        "openapi": "3.1.0",
        "info": {"title": api.title, "version": api.version},
        "servers": servers(&api.servers),
        "security": api.security,
        "tags": api.tags.iter().map(tag).collect::<Value>(),
        "paths": paths,
        "components": object(components, &[]),
    });
    object(document, &[&api.other]).into()
}

/// An object of the entries that are not null, and of further ones.
fn object(entries: Value, further: &[&Facts]) -> Facts {
    let Value::Object(mut object) = entries else { return Facts::new() };
    object.retain(|_, value| !value.is_null());
    object.extend(further.iter().copied().flatten().map(|(keyword, value)| (keyword.clone(), value.clone())));
    object
}

/// A list or an object that is not empty.
fn filled(value: Value) -> Option<Value> {
    Some(value).filter(|value| *value != json!([]) && *value != json!({}))
}

fn map<T>(entries: &BTreeMap<String, T>, write: impl Fn(&T) -> Value) -> Value {
    entries.iter().map(|(name, value)| (name.clone(), write(value))).collect()
}

fn tag(tag: &Tag) -> Value {
    object(json!({"name": tag.name, "description": tag.description}), &[&tag.marks]).into()
}

fn servers(urls: &[String]) -> Value {
    urls.iter().map(|url| json!({"url": url})).collect()
}

fn operation(operation: &Operation) -> Value {
    let paging = operation.paging.as_ref();
    let entries = json!({
        "operationId": operation.id,
        "tags": [operation.tag],
        "summary": operation.summary,
        "description": operation.description,
        "deprecated": operation.deprecated.then_some(true),
        "parameters": filled(operation.parameters.iter().map(parameter).collect()),
        "requestBody": operation.body.as_ref().map(body),
        "responses": map(&operation.responses, response),
        "security": operation.security,
        "x-scopes": filled(json!(operation.scopes)),
        "x-pagination": paging.map(|one| json!({"request": one.request, "response": one.response, "items": one.items})),
        "servers": filled(servers(&operation.servers)),
    });
    object(entries, &[&operation.marks, &operation.other]).into()
}

fn parameter(parameter: &Parameter) -> Value {
    let (encoding, schema) = (&parameter.encoding, schema(&parameter.schema));
    let mut entries = json!({
        "name": parameter.name,
        "in": parameter.place.name(),
        "required": parameter.required,
        "description": parameter.description,
        "deprecated": parameter.deprecated.then_some(true),
        "style": (encoding.style != parameter.place.usual_style()).then_some(&encoding.style),
        "explode": (encoding.explode != (encoding.style == "form")).then_some(encoding.explode),
    });
    match &encoding.media_type {
        Some(media_type) => entries["content"] = json!({media_type: {"schema": schema}}),
        None => entries["schema"] = schema,
    }
    object(entries, &[&parameter.marks, &parameter.other]).into()
}

fn body(body: &Body) -> Value {
    let Body { required, description, .. } = body;
    let entries = json!({"content": content(&body.content), "required": required, "description": description});
    object(entries, &[&body.other]).into()
}

fn response(response: &Response) -> Value {
    let entries = json!({
        "description": response.description,
        "content": filled(content(&response.content)),
        "headers": filled(map(&response.headers, |header| json!({"schema": schema(header)}))),
    });
    object(entries, &[&response.other]).into()
}

fn content(content: &Content) -> Value {
    map(content, |media| media.as_ref().map_or_else(|| json!({}), |one| json!({"schema": schema(one)})))
}

fn schema(schema: &Schema) -> Value {
    let entries = json!({
        "nullable": schema.nullable.then_some(true),
        "deprecated": schema.deprecated.then_some(true),
        "readOnly": schema.read_only.then_some(true),
        "writeOnly": schema.write_only.then_some(true),
        "description": schema.description,
        "enum": schema.values,
    });
    let mut written = object(entries, &[&schema.limits, &schema.marks, &schema.other]);
    // Null is a value here.
    written.extend(schema.default.iter().map(|default| ("default".to_owned(), default.clone())));
    let form = form(&schema.form, &written);
    written.extend(form);
    written.into()
}

/// The keywords of a form beside others.
fn form(form: &Form, others: &Facts) -> Facts {
    match form {
        Form::Any => Facts::new(),
        Form::Reference(name) => {
            let reference = json!({"$ref": format!("#/components/schemas/{}", escaped(name))});
            // A form beside a reference restricts it; anything else beside it would be ignored by OpenAPI 3.0.
            let restricts = ["type", "format", "enum", "const", "items", "prefixItems"];
            let is_plain = others.is_empty() || restricts.iter().any(|keyword| others.contains_key(*keyword));
            object(if is_plain { reference } else { json!({"allOf": [reference]}) }, &[])
        }
        Form::Plain(plain) => object(json!({"type": plain.name, "format": plain.format}), &[]),
        Form::List(items) => object(json!({"type": "array", "items": schema(items)}), &[]),
        Form::Object(of) => {
            let additional = match &of.additional {
                Additional::Unspecified => None,
                Additional::Forbidden => Some(json!(false)),
                Additional::Of(inner) => Some(schema(inner)),
            };
            let entries = json!({
                "type": "object",
                "properties": filled(map(&of.properties, schema)),
                "required": filled(json!(of.required)),
                "additionalProperties": additional,
            });
            let choices: Vec<Facts> = of.choices.iter().map(choice).collect();
            object(entries, &choices.iter().collect::<Vec<_>>())
        }
        Form::Choice(one) => choice(one),
    }
}

fn choice(choice: &Choice) -> Facts {
    let alternatives: Value = match choice.keyword {
        "type" => choice.alternatives.iter().filter_map(Schema::type_name).collect(),
        _ => choice.alternatives.iter().map(schema).collect(),
    };
    object(json!({choice.keyword: alternatives, "discriminator": choice.discriminator}), &[])
}
