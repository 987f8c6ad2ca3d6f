//! What the SDK can neither send nor read is left out of the document, each with a warning that says why, so that one
//! operation of another kind does not keep all others from being generated.

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{
    document::{self, METHODS, Object, flag, text},
    say,
    spell::plain,
    walk::entries,
};

const JSON: &str = "application/json";

/// Takes operations and parameters out of a resolved document, and leaves of bodies and answers their JSON alone.
pub(crate) fn leave_out(document: &mut Value) -> Result<()> {
    let source = document.clone();
    let paths = document.get_mut("paths").and_then(Value::as_object_mut).context("the document has no `paths`")?;
    for (path, item) in paths.iter_mut() {
        let Some(item) = item.as_object_mut() else { continue };
        item.retain(|method, operation| {
            if !METHODS.contains(&method.as_str()) {
                return true;
            }
            let place = format!("{} {path}", method.to_uppercase());
            let problem = fit(&source, operation, &place, method == "head").err();
            problem.iter().for_each(|problem| say(&format!("warning: skipping {place}: {problem:#}")));
            problem.is_none()
        });
    }
    paths.retain(|_, item| METHODS.iter().any(|method| item.get(method).is_some()));
    if paths.is_empty() {
        bail!("the document has no operation that the SDK supports");
    }
    Ok(())
}

/// Makes one that can be called of an operation.
fn fit(source: &Value, operation: &mut Value, place: &str, is_head: bool) -> Result<()> {
    if let Some(parameters) = operation.get_mut("parameters").and_then(Value::as_array_mut) {
        let mut kept: Vec<Value> = Vec::new();
        for parameter in std::mem::take(parameters) {
            let name = text(&parameter, "name").unwrap_or_default().to_owned();
            if kept.iter().any(|other| ["name", "in"].iter().all(|key| other[key] == parameter[key])) {
                say(&format!("warning: {place}: parameter {name} is declared twice; using the first"));
                continue;
            }
            match sendable(source, &parameter) {
                Ok(()) => kept.push(parameter),
                Err(problem) if flag(&parameter, "required") => {
                    return Err(problem.context(format!("parameter {name}")));
                }
                Err(problem) => say(&format!("warning: {place}: skipping parameter {name}: {problem:#}")),
            }
        }
        *parameters = kept;
    }
    if let Some(body) = operation.get_mut("requestBody") {
        json_only(body).context("request body")?;
    }
    let (mut in_json, mut problem) = (false, None);
    for (status, response) in entries(operation, "responses") {
        let is_success = status.starts_with('2') && !is_head;
        match json_only(response) {
            Ok(has_content) => in_json |= has_content && is_success,
            Err(why) => {
                // Of a failure the client shows whatever it is.
                response["content"] = Value::Object(Object::new());
                problem = problem.or(is_success.then(|| why.context(format!("response {status}"))));
            }
        }
    }
    problem.filter(|_| !in_json).map_or(Ok(()), Err)
}

/// Fails where a parameter is of a kind that the SDK has no spelling for.
fn sendable(source: &Value, parameter: &Value) -> Result<()> {
    if text(parameter, "in") == Some("cookie") {
        bail!("cookies are not supported");
    }
    let mut schema = plain(source, &parameter["schema"]);
    let mut lists = 0;
    // A list may be one of itself.
    while let (Some(items), 0..2) = (schema.get("items"), lists) {
        schema = plain(source, items);
        lists += 1;
    }
    let is_object = schema["type"] == "object" || document::properties(schema).next().is_some();
    if is_object || schema.get("additionalProperties").is_some() {
        bail!("objects are supported only in the request body");
    }
    if lists > 1 {
        bail!("lists of lists are supported only in the request body");
    }
    Ok(())
}

/// Whether there is any content, which is JSON then.
fn json_only(holder: &mut Value) -> Result<bool> {
    let Some(content) = holder.get_mut("content").and_then(Value::as_object_mut).filter(|content| !content.is_empty())
    else {
        return Ok(false);
    };
    let found = [|name: &str| name == JSON, is_json, |name: &str| matches!(name, "*/*" | "application/*")]
        .iter()
        .find_map(|fits| content.keys().find(|name| fits(bare(name))).cloned());
    let Some(found) = found else {
        let names: Vec<&str> = content.keys().map(String::as_str).collect();
        bail!("the media type is {}, but only JSON is supported", names.join(" or "));
    };
    let media = content.remove(&found).unwrap_or_default();
    *content = Object::from_iter([(JSON.to_owned(), media)]);
    Ok(true)
}

fn bare(media: &str) -> &str {
    media.split(';').next().unwrap_or(media).trim()
}

fn is_json(media: &str) -> bool {
    media.ends_with("+json") || media.ends_with("/json")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn media(name: &str) -> Value {
        json!({"content": {name: {"schema": {"type": "string"}}}})
    }

    /// What is left of an operation; nothing, where it is left out.
    fn left(method: &str, operation: Value) -> Option<Value> {
        let schemas = json!({"Filter": {"type": "object"}, "Names": {"type": "array", "items": {"type": "string"}}});
        let paths = json!({"/other": {"get": {"responses": {}}}, "/it": {method: operation}});
        let mut document = json!({"paths": paths, "components": {"schemas": schemas}});
        leave_out(&mut document).unwrap();
        document["paths"].get_mut("/it").map(|item| item[method].take())
    }

    #[test]
    fn json_is_taken_by_any_of_its_names() {
        for name in ["application/json; charset=utf-8", "application/vnd.api+json", "*/*"] {
            let mut both = media(name);
            both["content"]["text/csv"] = json!({});
            let operation = json!({"requestBody": both, "responses": {"200": both, "400": media("text/html")}});
            let left = left("post", operation).unwrap();
            assert_eq!(left["requestBody"], media(JSON));
            assert_eq!(left["responses"]["200"], media(JSON));
            assert_eq!(left["responses"]["400"]["content"], json!({}));
        }
    }

    #[test]
    fn what_speaks_no_json_is_left_out_and_the_rest_is_not() {
        let (form, csv) = (media("multipart/form-data"), media("text/csv"));
        assert_eq!(left("post", json!({"requestBody": form, "responses": {"204": {}}})), None);
        assert_eq!(left("get", json!({"responses": {"200": csv, "204": {}}})), None);
        let either = left("get", json!({"responses": {"200": csv, "201": media(JSON)}})).unwrap();
        assert_eq!(either["responses"], json!({"200": {"content": {}}, "201": media(JSON)}));
        // An answer to HEAD has no body.
        assert!(left("head", json!({"responses": {"200": csv}})).is_some());
    }

    #[test]
    fn a_parameter_of_another_kind_is_left_out_and_takes_its_operation_with_it_if_it_is_required() {
        let parameter = |place: &str, schema: Value| json!({"name": "p", "in": place, "schema": schema});
        let filter = json!({"allOf": [{"$ref": "#/components/schemas/Filter"}]});
        let list_of = |items: Value| json!({"type": "array", "items": items});
        let names = json!({"$ref": "#/components/schemas/Names"});
        for odd in [
            parameter("cookie", json!({"type": "string"})),
            parameter("query", filter.clone()),
            parameter("query", list_of(filter)),
            parameter("query", list_of(names.clone())),
            parameter("header", json!({"additionalProperties": {"type": "string"}})),
        ] {
            let fine = parameter("query", names.clone());
            let operation = |odd: &Value| json!({"parameters": [odd, fine], "responses": {}});
            assert_eq!(left("get", operation(&odd)).unwrap()["parameters"], json!([fine]), "{odd}");
            let mut required = odd.clone();
            required["required"] = json!(true);
            assert_eq!(left("get", operation(&required)), None, "{odd}");
        }
    }

    #[test]
    fn of_a_parameter_that_is_there_twice_the_first_counts() {
        let parameter = |place: &str, kind: &str| json!({"name": "p", "in": place, "schema": {"type": kind}});
        let (first, header) = (parameter("query", "string"), parameter("header", "string"));
        let operation = json!({"parameters": [first, header, parameter("query", "integer")], "responses": {}});
        assert_eq!(left("get", operation).unwrap()["parameters"], json!([first, header]));
    }

    #[test]
    fn a_document_without_any_operation_is_refused() {
        let mut document = json!({"paths": {"/a": {"post": {"requestBody": media("text/csv"), "responses": {}}}}});
        assert!(leave_out(&mut document).unwrap_err().to_string().contains("no operation"));
    }
}
