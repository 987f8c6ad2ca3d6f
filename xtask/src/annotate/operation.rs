//! Operations as request types.

use std::fmt::Write;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::{
    Call, Subject, csv,
    inputs::{self, Input, Inputs},
    paging, secrets,
    values::{ABSENT, alias, quoted},
    variants::MACRO_INDENT,
};
use crate::{
    apis::Api,
    docs::{self, non_blank},
    model::{self, Object, Operation, Place, Schema, json_of},
    names,
    shape::Shape,
    source::text,
};

/// The facts of an operation for the API template.
pub(super) fn annotate(subject: &Subject<'_>, call: &Call<'_>) -> Result<Value> {
    let Call { operation, api, method, request } = call;
    let id = operation.id.as_str();
    let published = subject.published.operation(id);
    let mut inputs = Inputs::of(operation, published)?;
    let body = inputs.body(operation, published)?;
    let output = output(operation, published)?;
    let paging = paging::annotate(subject, operation, &inputs.0).unwrap_or_else(|problem| {
        crate::workspace::say(&format!("warning: {id} gets no paging methods: {problem:#}"));
        ABSENT
    });
    let (statements, arguments) = statements([path(&operation.path, &inputs)?, inputs.query(), body.expression]);
    let verb = operation.method.to_uppercase();
    let mut aliases = [id.to_owned(), heck::ToSnakeCase::to_snake_case(id)].map(|name| alias(&name, method)).to_vec();
    aliases.dedup();
    let aliases: Vec<String> = aliases.iter().flatten().map(|name| format!("{name:?}")).collect();
    let request_alias = api.vendor_name.as_ref().map(|vendor| names::request(vendor, method));
    let request_alias = request_alias.filter(|alias| alias.eq_ignore_ascii_case(request));
    let example = operation.marks.get("x-example").and_then(Value::as_str).map_or_else(String::new, docs::example);
    let secrets = secrets::sent(&subject.lowered.api, operation);
    let json_of =
        |filter: fn(&Input) -> bool| inputs.0.iter().filter(|input| filter(input)).map(Input::json).collect::<Vec<_>>();
    Ok(json!({
        "api": api_facts(api),
        "id": quoted(id),
        "request": request,
        "request_alias": request_alias.map_or(ABSENT, Value::from),
        "method": names::identifier(method),
        "verb": verb,
        "path": quoted(&operation.path),
        "scope": operation.scopes.first().map_or(ABSENT, |scope| json!(format!("{scope:?}"))),
        "authenticated": authenticated(subject, operation),
        "idempotency_key": inputs::has_idempotency_key(operation),
        "allows_empty_body": allows_empty_body(&subject.lowered.api, operation, &output),
        "secrets": secrets.iter().map(|name| format!("{name:?}")).collect::<Vec<_>>(),
        "summary": non_blank(operation.summary.as_deref()).map_or(ABSENT, Value::from),
        "doc": docs::comment(&doc(operation, &inputs, api)) + &example,
        // The ID becomes a link to the method.
        "request_doc": docs::comment(&format!("A request for `{verb} {}`, created by `{id}`.", operation.path)),
        "aliases": if aliases.is_empty() { ABSENT } else { json!(aliases.join(", ")) },
        "deprecated_operation": operation.deprecated,
        "arguments": json_of(Input::is_argument),
        "inputs": json_of(|_| true),
        "setters": json_of(|input| !input.is_argument()),
        "call_statements": statements,
        "call_arguments": arguments,
        "header_statements": inputs.headers(),
        "output": output,
        "paging": paging,
        "csv": csv::annotate(subject, &inputs.0),
        "published": {
            "method": method,
            "request": request,
            "output": output,
            "body": body.kind,
            "parameters": inputs.parameter_names(),
        },
    }))
}

/// The statements before a call, which compute everything that depends on the input, and the arguments of the call.
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
        let field = input.field();
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
    let json = operation.successes().filter_map(|response| json_of(&response.content));
    let of_schema = |(_, schema): (&str, Option<&Schema>)| {
        let shape = schema.map_or(Ok(Shape::Json), Shape::of)?;
        let is_empty = shape == Shape::Json && schema.is_some_and(|schema| schema.object().is_some());
        Ok(if is_empty { "rt::Empty".to_owned() } else { shape.rust() })
    };
    let types: Vec<String> = json.map(of_schema).collect::<Result<_>>()?;
    let known = text(published, "output").filter(|known| *known == "rt::Empty" || types.iter().any(|one| one == known));
    Ok(known.or(types.first().map(String::as_str)).unwrap_or("rt::Empty").to_owned())
}

/// Returns true if a success may have no body. An empty body would be read as an empty page, or as an object without an
/// ID, wherever the response has properties; the status of a deletion is all that a caller needs.
fn allows_empty_body(api: &model::Api, operation: &Operation, output: &str) -> bool {
    let is_empty = |schema: &Schema| api.resolve(schema).object().is_some_and(Object::is_bare);
    let declares_none = operation.successes().any(|response| json_of(&response.content).is_none());
    let is_bodiless = matches!(operation.method.as_str(), "delete" | "head");
    is_bodiless || output == "rt::Empty" || declares_none || operation.results().any(is_empty)
}

fn api_facts(api: &Api) -> Value {
    let alias_doc = format!("{}\n\nIts methods create requests, which are sent by their `send`.", api.doc);
    json!({
        "api_type": api.type_name(),
        "api_alias": api.vendor_name.as_ref().map_or(ABSENT, |vendor| json!(format!("{vendor}Api"))),
        "api_doc": docs::comment(&api.doc),
        // The alias is inside of a macro.
        "alias_doc": docs::comment(&alias_doc).replace('\n', MACRO_INDENT),
        "feature": api.feature,
    })
}

fn authenticated(subject: &Subject<'_>, operation: &Operation) -> bool {
    let requirements = operation.security.as_ref().unwrap_or(&subject.lowered.api.security);
    requirements.iter().any(|requirement| !requirement.is_empty())
}

/// The documentation of the method: summary, description, arguments, and the required scope.
fn doc(operation: &Operation, inputs: &Inputs, api: &Api) -> String {
    let summary = non_blank(operation.summary.as_deref()).unwrap_or_default();
    let description = non_blank(operation.description.as_deref()).map(|text| format!("\n\n{text}")).unwrap_or_default();
    // The model documents the body.
    let arguments = inputs.0.iter().filter(|input| input.is_argument() && !input.is_body());
    let arguments: Vec<String> = arguments
        .map(|input| &input.member)
        .filter(|member| !member.prose.is_empty())
        .map(|member| {
            let about: Vec<&str> = member.prose.split_whitespace().collect();
            format!("\n- `{}`: {}", member.name, about.join(" "))
        })
        .collect();
    let gap = if arguments.is_empty() { "" } else { "\n" };
    let arguments = arguments.concat();
    let needs = match (operation.scopes.first(), &operation.security) {
        (_, Some(requirements)) if requirements.is_empty() => "Needs no token.".to_owned(),
        (Some(scope), _) => format!("Needs the scope `{scope}`."),
        (None, _) => "Needs a token.".to_owned(),
    };
    let (target, id, feature) = (operation.target(), &operation.id, &api.feature);
    format!("{summary}{description}{gap}{arguments}\n\n`{target}` ({id}, feature `{feature}`). {needs}")
}
