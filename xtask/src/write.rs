//! Writing an API as a document, in the one spelling that is committed.

use serde_json::{Value, json};

use crate::model::{Additional, Api, Choice, Content, Facts, Form, Operation, Parameter, Place, Requirement, Schema};

/// The document of an API.
pub(crate) fn document(api: &Api) -> Value {
    let mut paths = Facts::new();
    for operation in &api.operations {
        let item = paths.entry(operation.path.clone()).or_insert_with(|| json!({}));
        item[&operation.method] = self::operation(operation);
    }
    let tags: Vec<Value> = api
        .tags
        .iter()
        .map(|tag| {
            let mut written = facts([("name", json!(tag.name))]);
            say(&mut written, "description", tag.description.as_deref());
            written.extend(tag.marks.clone());
            Value::Object(written)
        })
        .collect();
    let schemas: Facts = api.schemas.iter().map(|(name, one)| (name.clone(), schema(one))).collect();
    let mut components = facts([("schemas", json!(schemas))]);
    if !api.security_schemes.is_empty() {
        components.insert("securitySchemes".into(), json!(api.security_schemes));
    }
    let mut document = facts([
        ("openapi", json!("3.1.0")),
        ("info", json!({"title": api.title, "version": api.version})),
        ("servers", servers(&api.servers)),
        ("security", security(&api.security)),
        ("tags", json!(tags)),
        ("paths", json!(paths)),
        ("components", json!(components)),
    ]);
    document.extend(api.other.clone());
    Value::Object(document)
}

fn facts<const N: usize>(entries: [(&str, Value); N]) -> Facts {
    entries.into_iter().map(|(keyword, value)| (keyword.to_owned(), value)).collect()
}

fn say(facts: &mut Facts, keyword: &str, prose: Option<&str>) {
    if let Some(prose) = prose {
        facts.insert(keyword.into(), json!(prose));
    }
}

fn flag(facts: &mut Facts, keyword: &str, is_set: bool) {
    if is_set {
        facts.insert(keyword.into(), json!(true));
    }
}

fn servers(urls: &[String]) -> Value {
    urls.iter().map(|url| json!({"url": url})).collect()
}

fn security(requirements: &[Requirement]) -> Value {
    json!(requirements)
}

fn operation(operation: &Operation) -> Value {
    let mut written = facts([("operationId", json!(operation.id)), ("tags", json!([operation.tag]))]);
    say(&mut written, "summary", operation.summary.as_deref());
    say(&mut written, "description", operation.description.as_deref());
    flag(&mut written, "deprecated", operation.deprecated);
    if !operation.parameters.is_empty() {
        written.insert("parameters".into(), operation.parameters.iter().map(parameter).collect());
    }
    if let Some(body) = &operation.body {
        let mut one = facts([("content", content(&body.content)), ("required", json!(body.required))]);
        say(&mut one, "description", body.description.as_deref());
        one.extend(body.other.clone());
        written.insert("requestBody".into(), Value::Object(one));
    }
    let responses: Facts = operation
        .responses
        .iter()
        .map(|(status, response)| {
            let mut one = Facts::new();
            say(&mut one, "description", response.description.as_deref());
            if !response.content.is_empty() {
                one.insert("content".into(), content(&response.content));
            }
            if !response.headers.is_empty() {
                let headers = response.headers.iter().map(|(name, one)| (name.clone(), json!({"schema": schema(one)})));
                one.insert("headers".into(), headers.collect());
            }
            one.extend(response.other.clone());
            (status.clone(), Value::Object(one))
        })
        .collect();
    written.insert("responses".into(), Value::Object(responses));
    if let Some(requirements) = &operation.security {
        written.insert("security".into(), security(requirements));
    }
    if !operation.scopes.is_empty() {
        written.insert("x-scopes".into(), json!(operation.scopes));
    }
    if let Some(paging) = &operation.paging {
        let paging = json!({"request": paging.request, "response": paging.response, "items": paging.items});
        written.insert("x-pagination".into(), paging);
    }
    if !operation.servers.is_empty() {
        written.insert("servers".into(), servers(&operation.servers));
    }
    written.extend(operation.marks.clone());
    written.extend(operation.other.clone());
    Value::Object(written)
}

fn parameter(parameter: &Parameter) -> Value {
    let mut written = facts([
        ("name", json!(parameter.name)),
        ("in", json!(parameter.place.name())),
        ("required", json!(parameter.required)),
    ]);
    say(&mut written, "description", parameter.description.as_deref());
    flag(&mut written, "deprecated", parameter.deprecated);
    let encoding = &parameter.encoding;
    match &encoding.media_type {
        Some(media_type) => {
            written.insert("content".into(), json!({media_type: {"schema": schema(&parameter.schema)}}));
        }
        None => drop(written.insert("schema".into(), schema(&parameter.schema))),
    }
    let usual = if matches!(parameter.place, Place::Path | Place::Header) { "simple" } else { "form" };
    if encoding.style != usual {
        written.insert("style".into(), json!(encoding.style));
    }
    if encoding.explode != (encoding.style == "form") {
        written.insert("explode".into(), json!(encoding.explode));
    }
    written.extend(parameter.marks.clone());
    written.extend(parameter.other.clone());
    Value::Object(written)
}

fn content(content: &Content) -> Value {
    let media = |one: &Option<Schema>| one.as_ref().map_or_else(|| json!({}), |one| json!({"schema": schema(one)}));
    content.iter().map(|(media_type, one)| (media_type.clone(), media(one))).collect::<Facts>().into()
}

fn schema(schema: &Schema) -> Value {
    let mut written = Facts::new();
    flag(&mut written, "nullable", schema.nullable);
    flag(&mut written, "deprecated", schema.deprecated);
    flag(&mut written, "readOnly", schema.read_only);
    flag(&mut written, "writeOnly", schema.write_only);
    say(&mut written, "description", schema.description.as_deref());
    if let Some(default) = &schema.default {
        written.insert("default".into(), default.clone());
    }
    written.extend(schema.limits.clone());
    written.extend(schema.marks.clone());
    written.extend(schema.other.clone());
    if let Some(values) = &schema.values {
        written.insert("enum".into(), json!(values));
    }
    form(&schema.form, &mut written);
    Value::Object(written)
}

fn form(form: &Form, written: &mut Facts) {
    match form {
        Form::Any => {}
        Form::Reference(name) => {
            let name = name.replace('~', "~0").replace('/', "~1");
            let reference = json!({"$ref": format!("#/components/schemas/{name}")});
            // A form beside a reference restricts it; anything else beside it would be ignored by OpenAPI 3.0.
            if written.is_empty()
                || ["type", "format", "enum", "const", "items"].iter().any(|key| written.contains_key(*key))
            {
                written.extend(reference.as_object().cloned().unwrap_or_default());
            } else {
                written.insert("allOf".into(), json!([reference]));
            }
        }
        Form::Plain(plain) => {
            written.insert("type".into(), json!(plain.name));
            say(written, "format", plain.format.as_deref());
        }
        Form::List(items) => {
            written.insert("type".into(), json!("array"));
            written.insert("items".into(), schema(items));
        }
        Form::Object(object) => {
            written.insert("type".into(), json!("object"));
            if !object.properties.is_empty() {
                let properties = object.properties.iter().map(|(name, one)| (name.clone(), schema(one)));
                written.insert("properties".into(), properties.collect());
            }
            if !object.required.is_empty() {
                written.insert("required".into(), json!(object.required));
            }
            match &object.additional {
                Additional::Unsaid => {}
                Additional::Forbidden => drop(written.insert("additionalProperties".into(), json!(false))),
                Additional::Of(inner) => drop(written.insert("additionalProperties".into(), schema(inner))),
            }
            object.choices.iter().for_each(|choice| self::choice(choice, written));
        }
        Form::Choice(choice) => self::choice(choice, written),
    }
}

fn choice(choice: &Choice, written: &mut Facts) {
    if choice.keyword == "type" {
        let names = choice.alternatives.iter().filter_map(Schema::type_name);
        written.insert("type".into(), json!(names.collect::<Vec<_>>()));
    } else {
        written.insert(choice.keyword.into(), choice.alternatives.iter().map(schema).collect());
    }
    if let Some(discriminator) = &choice.discriminator {
        written.insert("discriminator".into(), discriminator.clone());
    }
}
