//! Operations as request types.

use std::fmt::Write;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use super::{
    Call, Subject, csv,
    inputs::{Input, Inputs, Place},
    paging, secrets,
    values::{ABSENT, alias, quoted},
    variants::MACRO_INDENT,
};
use crate::{
    apis::Api,
    docs,
    model::{self, Object, Operation, Schema, json_of},
    names,
    shape::Shape,
    source::text,
};

/// The facts of an operation for the API template.
pub(super) fn annotate(subject: &Subject<'_>, call: &Call<'_>, operation: &Operation) -> Result<Value> {
    let (api, id) = (call.api, operation.id.as_str());
    let published = subject.published.operation(id);
    let mut inputs = Inputs::of(operation, published)?;
    let body = inputs.body(operation, published)?;
    let output = output(operation, published)?;
    let paging = paging::annotate(subject, operation, &inputs.all).unwrap_or_else(|problem| {
        crate::workspace::say(&format!("warning: {id} gets no paging methods: {problem:#}"));
        ABSENT
    });
    let (statements, arguments) = statements([path(&operation.path, &inputs)?, inputs.query(), body.expression]);
    let verb = operation.method.to_uppercase();
    let parameters: Map<String, Value> = inputs
        .all
        .iter()
        .filter(|input| !input.is_body())
        .map(|input| (input.key(), json!(input.member.name)))
        .collect();
    let aliases = [id.to_owned(), heck::ToSnakeCase::to_snake_case(id)];
    let mut aliases: Vec<String> = aliases.iter().filter_map(|name| alias(name, call.method)).collect();
    aliases.dedup();
    let aliases: Vec<String> = aliases.iter().map(|name| format!("{name:?}")).collect();
    let request_alias = api.vendor_name.as_ref().map(|vendor| names::request(vendor, call.method));
    let request_alias = request_alias.filter(|alias| alias.eq_ignore_ascii_case(call.request));
    Ok(json!({
        "api": {
            "api_type": api.type_name(),
            "api_alias": api.vendor_name.as_ref().map_or(ABSENT, |vendor| json!(format!("{vendor}Api"))),
            "api_doc": docs::comment(&api.doc),
            "alias_doc": alias_doc(api),
            "feature": api.feature,
        },
        "id": quoted(id),
        "request": call.request,
        "request_alias": request_alias.map_or(ABSENT, Value::String),
        "method": names::identifier(call.method),
        "verb": verb,
        "path": quoted(&operation.path),
        "scope": scope(operation).map_or(ABSENT, |scope| json!(format!("{scope:?}"))),
        "authenticated": authenticated(subject, operation),
        "idempotency_key": inputs.has_key(operation),
        "allows_empty_body": allows_empty_body(&subject.lowered.api, operation, &output),
        "secrets": secrets::sent(&subject.lowered.api, operation).iter().map(|name| format!("{name:?}")).collect::<Vec<_>>(),
        "summary": said(operation.summary.as_deref()).map_or(ABSENT, Value::from),
        "doc": docs::comment(&doc(operation, &inputs, api)) + &operation.marks.get("x-example").and_then(Value::as_str).map_or_else(String::new, docs::example),
        // The id becomes a link to the method.
        "request_doc": docs::comment(&format!("A request for `{verb} {}`, created by `{id}`.", operation.path)),
        "aliases": if aliases.is_empty() { ABSENT } else { json!(aliases.join(", ")) },
        "deprecated_operation": operation.deprecated,
        "arguments": inputs.all.iter().filter(|input| input.is_argument()).map(Input::json).collect::<Vec<_>>(),
        "inputs": inputs.all.iter().map(Input::json).collect::<Vec<_>>(),
        "setters": inputs.all.iter().filter(|input| !input.is_argument()).map(Input::json).collect::<Vec<_>>(),
        "call_statements": statements,
        "call_arguments": arguments,
        "header_statements": inputs.headers(),
        "output": output,
        "paging": paging,
        "csv": csv::annotate(subject, &inputs.all),
        "published": {"method": call.method, "request": call.request, "output": output, "body": body.kind, "parameters": parameters},
    }))
}

/// The arguments that a call is created with, and the statements before it: what depends on the input is computed in one.
fn statements(parts: [String; 3]) -> (Vec<String>, String) {
    let mut statements = Vec::new();
    let named = ["path", "query", "body"].into_iter().zip(parts).map(|(name, value)| {
        if !value.contains("self") {
            return value;
        }
        statements.push(format!("let {name} = {value};"));
        name.to_owned()
    });
    let arguments = named.collect::<Vec<_>>().join(", ");
    (statements, arguments)
}

/// The expression that fills in the path.
fn path(template: &str, inputs: &Inputs) -> Result<String> {
    if !template.contains('{') {
        return Ok(format!("{template:?}.to_owned()"));
    }
    let mut expression = "rt::Path::new(Self::OPERATION)".to_owned();
    let mut rest = template;
    while let Some((literal, tail)) = rest.split_once('{') {
        let (name, tail) =
            tail.split_once('}').with_context(|| format!("the path {template} has an unclosed brace"))?;
        let input = inputs
            .at(Place::Path)
            .find(|input| input.wire_name == name)
            .with_context(|| format!("the path {template} contains `{name}`, which is not a path parameter"))?;
        // Anything but an id is data.
        let adder = if input.is_id() { "id" } else { "segment" };
        let field = names::identifier(&input.member.name);
        let value = match &input.member.shape {
            Shape::Text => format!("&self.{field}"),
            Shape::Named(_) => format!("self.{field}.as_str()"),
            shape if shape.is_container() => format!("&rt::joined(Self::OPERATION, {name:?}, &self.{field}, \",\")?"),
            _ => format!("&rt::Text::text(&self.{field})"),
        };
        let _ = write!(expression, ".literal({literal:?}).{adder}({name:?}, {value})?");
        rest = tail;
    }
    if !rest.is_empty() {
        let _ = write!(expression, ".literal({rest:?})");
    }
    Ok(expression + ".finish()")
}

/// The type of the response. Of several, the published one is kept.
fn output(operation: &Operation, published: &Value) -> Result<String> {
    let mut types = Vec::new();
    for response in operation.successes() {
        types.push(match json_of(&response.content) {
            None => continue,
            // JSON without a schema.
            Some((_, None)) => Shape::Json.rust(),
            Some((_, Some(schema))) => match Shape::of(schema)? {
                Shape::Json if schema.object().is_some() => "rt::Empty".to_owned(),
                shape => shape.rust(),
            },
        });
    }
    let was = text(published, "output");
    let stays = was.filter(|was| *was == "rt::Empty" || types.iter().any(|output| output == was));
    Ok(stays.map(str::to_owned).or_else(|| types.into_iter().next()).unwrap_or_else(|| "rt::Empty".into()))
}

/// Returns true if a success may have no body. An empty body would be read as an empty page, or as an object without an
/// id, wherever the response has properties; the status of a deletion is all that a caller needs.
fn allows_empty_body(api: &model::Api, operation: &Operation, output: &str) -> bool {
    let is_empty = |schema: &Schema| api.resolve(schema).object().is_some_and(Object::is_bare);
    let declares_none = operation.successes().any(|response| json_of(&response.content).is_none());
    let is_bodiless = matches!(operation.method.as_str(), "delete" | "head");
    is_bodiless || output == "rt::Empty" || declares_none || operation.results().any(is_empty)
}

/// The documentation of the API's alias, inside of a macro.
fn alias_doc(api: &Api) -> String {
    let doc = format!("{}\n\nIts methods create requests, which are sent by their `send`.", api.doc);
    docs::comment(&doc).replace('\n', MACRO_INDENT)
}

/// The scope that the operation needs.
fn scope(operation: &Operation) -> Option<&str> {
    operation.scopes.first().map(String::as_str)
}

fn authenticated(subject: &Subject<'_>, operation: &Operation) -> bool {
    let requirements = operation.security.as_ref().unwrap_or(&subject.lowered.api.security);
    requirements.iter().any(|requirement| !requirement.is_empty())
}

fn said(prose: Option<&str>) -> Option<&str> {
    prose.filter(|prose| docs::is_said(prose))
}

/// The documentation of the method: summary, description, arguments, and the required scope.
fn doc(operation: &Operation, inputs: &Inputs, api: &Api) -> String {
    let mut doc = said(operation.summary.as_deref()).unwrap_or_default().to_owned();
    if let Some(description) = said(operation.description.as_deref()) {
        let _ = write!(doc, "\n\n{description}");
    }
    // The model documents the body.
    let arguments: Vec<&Input> = inputs
        .all
        .iter()
        .filter(|input| input.is_argument() && !input.is_body() && !input.member.prose.is_empty())
        .collect();
    if !arguments.is_empty() {
        doc.push('\n');
    }
    for argument in arguments {
        let about: Vec<&str> = argument.member.prose.split_whitespace().collect();
        let _ = write!(doc, "\n- `{}`: {}", argument.member.name, about.join(" "));
    }
    let needs = match (scope(operation), &operation.security) {
        (_, Some(requirements)) if requirements.is_empty() => "Needs no token.".to_owned(),
        (Some(scope), _) => format!("Needs the scope `{scope}`."),
        (None, _) => "Needs a token.".to_owned(),
    };
    let _ = write!(
        doc,
        "\n\n`{} {}` ({}, feature `{}`). {needs}",
        operation.method.to_uppercase(),
        operation.path,
        operation.id,
        api.feature
    );
    doc
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn empty_body_is_allowed_only_where_the_response_has_no_properties() {
        let document = json!({"components": {"schemas": {
            "Link": {"type": "object", "properties": {"id": {"type": "string"}}},
            "Done": {"type": "object"},
            "Pairs": {"type": "object", "additionalProperties": {"type": "string"}},
        }}});
        let response = |name: &str| json!({"content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}}});
        for (method, responses, expected) in [
            ("post", json!({"200": response("Link")}), false),
            ("get", json!({"200": response("Link"), "404": {}}), false),
            ("get", json!({"200": response("Pairs")}), false),
            ("get", json!({"200": response("Done")}), true),
            ("post", json!({"200": response("Link"), "204": {}}), true),
            ("delete", json!({"200": response("Link")}), true),
            ("head", json!({"200": response("Link")}), true),
        ] {
            let mut document = document.clone();
            document["paths"] = json!({"/a": {method: {"responses": responses}}});
            let api = testing::api(document).unwrap();
            assert_eq!(
                allows_empty_body(&api, &api.operations[0], "crate::models::Link"),
                expected,
                "{method} {responses}"
            );
        }
    }

    #[test]
    fn of_several_answers_it_is_the_published_one_and_else_that_of_the_lowest_status() {
        let media = |schema: Value| json!({"content": {"application/json": {"schema": schema}}});
        let model = |name: &str| media(json!({"$ref": format!("#/components/schemas/{name}")}));
        let value = json!({"responses": {"204": {}, "202": model("Job"), "200": model("Link"), "404": model("Fault")}});
        let operation = |value: &Value| {
            let schemas = json!({"Job": {}, "Link": {}, "Fault": {}});
            let document = json!({"paths": {"/a": {"post": value}}, "components": {"schemas": schemas}});
            testing::api(document).unwrap().operations.remove(0)
        };
        let of = |published: Value| output(&operation(&value), &published).unwrap();
        assert_eq!(of(Value::Null), "crate::models::Link");
        // A status that is added must not change what programs get.
        assert_eq!(of(json!({"output": "crate::models::Job"})), "crate::models::Job");
        assert_eq!(of(json!({"output": "rt::Empty"})), "rt::Empty");
        assert_eq!(of(json!({"output": "crate::models::Gone"})), "crate::models::Link");
        let empty = json!({"responses": {"200": media(json!({"type": "object"})), "202": model("Job")}});
        assert_eq!(output(&operation(&empty), &Value::Null).unwrap(), "rt::Empty");
    }
}
