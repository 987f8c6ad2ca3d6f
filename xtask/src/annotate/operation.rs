//! Operations as request types.

use std::fmt::Write;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::{
    Api, paging,
    values::{Member, prose, spoken},
};
use crate::{
    docs,
    document::{Operation, flag, list, properties, text},
    names::{self, Members},
    shape::Shape,
};

const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// What the API template prints for an operation.
pub(super) fn annotate(document: &Value, api: &Api, method: &str, operation: &Operation<'_>) -> Result<Value> {
    let id = operation.id()?;
    let mut inputs = Inputs { members: Members::of_request(), all: Vec::new() };
    for parameter in operation.parameters() {
        inputs.parameter(parameter)?;
    }
    let body = inputs.body(operation)?;
    let output = output(operation)?;
    let request = names::request(&api.name, method);
    let paging = paging::annotate(document, operation, &inputs.all)?;
    let deprecated = flag(operation.value, "deprecated");
    let aliases = [id.to_owned(), heck::ToSnakeCase::to_snake_case(id)];
    Ok(json!({
        "api": {"api_type": format!("{}Api", api.name), "api_doc": docs::comment(&api.doc), "feature": api.feature},
        "id": id,
        "request": request,
        "method": names::identifier(method),
        "verb": operation.method.to_uppercase(),
        "path": operation.path,
        "scope": scope(operation).map(|scope| format!("Some({scope:?})")).unwrap_or_else(|| "None".into()),
        "authenticated": authenticated(document, operation),
        "idempotency_key": inputs.has_key(operation),
        "doc": docs::comment(&doc(operation, &inputs, api)?),
        // The id becomes a link to the method.
        "request_doc": docs::comment(&format!("A request for `{} {}`, made by `{id}`.", operation.method.to_uppercase(), operation.path)),
        "aliases": aliases,
        "deprecated_operation": deprecated,
        "arguments": inputs.all.iter().filter(|input| input.is_argument()).map(Input::json).collect::<Vec<_>>(),
        "inputs": inputs.all.iter().map(Input::json).collect::<Vec<_>>(),
        "setters": inputs.all.iter().filter(|input| !input.is_argument()).map(Input::json).collect::<Vec<_>>(),
        "path_expression": path(operation.path, &inputs)?,
        "query_expression": inputs.query(),
        "header_statements": inputs.headers(),
        "body_expression": body,
        "output": output,
        "paging": paging,
    }))
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    Path,
    Query,
    Header,
    Body,
}

/// A parameter or the body.
pub(super) struct Input {
    pub(super) wire_name: String,
    place: Place,
    required: bool,
    /// What is sent unless the caller says otherwise.
    default: Option<String>,
    pub(super) member: Member,
}

impl Input {
    fn is_argument(&self) -> bool {
        self.required && self.default.is_none()
    }

    pub(super) fn is_body(&self) -> bool {
        self.place == Place::Body
    }

    fn json(&self) -> Value {
        let mut json = self.member.json();
        json["initial"] = match &self.default {
            Some(default) => json!(default),
            None if self.is_argument() => json!(self.member.made_from(&names::identifier(&self.member.name))),
            None => json!("Default::default()"),
        };
        json
    }
}

struct Inputs {
    members: Members,
    all: Vec<Input>,
}

impl Inputs {
    fn parameter(&mut self, parameter: &Value) -> Result<()> {
        let name = text(parameter, "name").context("a parameter has no name")?;
        let place = match text(parameter, "in") {
            Some("path") => Place::Path,
            Some("query") => Place::Query,
            Some("header") if name.eq_ignore_ascii_case(IDEMPOTENCY_KEY) => return Ok(()),
            Some("header") => Place::Header,
            other => bail!("the parameter {name} is in {other:?}, which this tool cannot send"),
        };
        let shape = Shape::of(&parameter["schema"]).with_context(|| format!("parameter {name}"))?;
        if place != Place::Query && shape.is_container() {
            bail!("the parameter {name} is a list outside the query, which this tool cannot send");
        }
        let required = flag(parameter, "required") || place == Place::Path;
        let default = parameter.get("x-default").map(|default| match default {
            Value::String(text) => format!("{text:?}.into()"),
            other => other.to_string(),
        });
        let options = usize::from(!required && !shape.is_container());
        self.all.push(Input {
            wire_name: name.to_owned(),
            place,
            required,
            default,
            member: Member {
                name: self.members.add(name),
                shape,
                boxed: false,
                options,
                prose: prose(name, parameter),
                deprecated: flag(parameter, "deprecated"),
            },
        });
        // Required ones come first, whatever the document's order, so that arguments read like the path.
        self.all.sort_by_key(|input| !input.is_argument());
        Ok(())
    }

    /// Adds the body, and returns the expression that encodes it.
    fn body(&mut self, operation: &Operation<'_>) -> Result<String> {
        let Some(schema) = operation.body() else {
            return Ok("None".into());
        };
        // An inline object without properties takes nothing, and is sent as such.
        if schema.get("$ref").is_none()
            && schema["type"] == "object"
            && properties(schema).next().is_none()
            && schema.get("additionalProperties").is_none()
        {
            return Ok("Some(b\"{}\".to_vec())".into());
        }
        let optional = flag(operation.value, "x-optional-body");
        let shape = Shape::of(schema)?;
        let wire_name = "body".to_owned();
        let name = self.members.add("body");
        let default = optional.then(|| format!("{}::new()", shape.rust()));
        let prose = "The body of the request.".to_owned();
        let member = Member { name: name.clone(), shape, boxed: false, options: 0, prose, deprecated: false };
        let at = self.all.iter().take_while(|input| input.is_argument()).count();
        self.all.insert(at, Input { wire_name, place: Place::Body, required: true, default, member });
        Ok(format!("rt::json_body(Self::OPERATION, &self.{name})?"))
    }

    fn of(&self, place: Place) -> impl Iterator<Item = &Input> {
        self.all.iter().filter(move |input| input.place == place)
    }

    fn has_key(&self, operation: &Operation<'_>) -> bool {
        operation
            .parameters()
            .any(|parameter| text(parameter, "name").is_some_and(|name| name.eq_ignore_ascii_case(IDEMPOTENCY_KEY)))
    }

    fn query(&self) -> String {
        let calls = self.of(Place::Query).map(|input| {
            let single = input.member.options == 0 && !input.member.shape.is_container();
            let adder = if single { "one" } else { "each" };
            format!(".{adder}({:?}, &self.{})", input.wire_name, names::identifier(&input.member.name))
        });
        let calls: String = calls.collect();
        if calls.is_empty() { "String::new()".into() } else { format!("rt::Query::default(){calls}.finish()") }
    }

    fn headers(&self) -> Vec<String> {
        self.of(Place::Header)
            .map(|input| {
                let name = names::identifier(&input.member.name);
                let push = format!("options.headers.push(({:?}.to_owned(), value.to_string()));", input.wire_name);
                if input.member.options > 0 {
                    format!("if let Some(value) = &self.{name} {{ {push} }}")
                } else {
                    format!("{{ let value = &self.{name}; {push} }}")
                }
            })
            .collect()
    }
}

/// The expression that fills in the path.
fn path(template: &str, inputs: &Inputs) -> Result<String> {
    if !template.contains('{') {
        return Ok(format!("{template:?}.to_owned()"));
    }
    let mut expression = "rt::Path::new(Self::OPERATION)".to_owned();
    let mut rest = template;
    while let Some((literal, tail)) = rest.split_once('{') {
        let (name, tail) = tail.split_once('}').with_context(|| format!("{template} has an open brace"))?;
        let input = inputs
            .of(Place::Path)
            .find(|input| input.wire_name == name)
            .with_context(|| format!("{template} names `{name}`, which is no path parameter"))?;
        // What the API calls an id never holds a slash; anything else is data.
        let adder = if name == "id" || name.ends_with("Id") { "id" } else { "segment" };
        let field = names::identifier(&input.member.name);
        let value = if input.member.shape == Shape::Text {
            format!("&self.{field}")
        } else {
            format!("&self.{field}.to_string()")
        };
        let _ = write!(expression, ".literal({literal:?}).{adder}({name:?}, {value})?");
        rest = tail;
    }
    if !rest.is_empty() {
        let _ = write!(expression, ".literal({rest:?})");
    }
    Ok(expression + ".finish()")
}

/// The type of the answer.
fn output(operation: &Operation<'_>) -> Result<String> {
    let Some(schema) = operation.successes().next() else {
        return Ok("rt::Empty".into());
    };
    match Shape::of(schema)? {
        Shape::Json if schema["type"] == "object" => Ok("rt::Empty".into()),
        shape => Ok(shape.rust()),
    }
}

/// The scope that the operation needs, in our spelling, the live document's, or that of the security requirement.
fn scope<'a>(operation: &Operation<'a>) -> Option<&'a str> {
    let ours = list(operation.value, "x-scopes").first().and_then(Value::as_str);
    let live = || text(operation.value, "x-required-scope");
    let required = || {
        let requirements = list(operation.value, "security").iter().filter_map(Value::as_object);
        requirements.flat_map(serde_json::Map::values).find_map(|scopes| scopes[0].as_str())
    };
    ours.or_else(live).or_else(required)
}

fn authenticated(document: &Value, operation: &Operation<'_>) -> bool {
    let security = operation.value.get("security").or_else(|| document.get("security"));
    security.and_then(Value::as_array).is_some_and(|requirements| !requirements.is_empty())
}

/// What the method's documentation says: what it does, how it is called, what it needs.
fn doc(operation: &Operation<'_>, inputs: &Inputs, api: &Api) -> Result<String> {
    let id = operation.id()?;
    let mut doc = text(operation.value, "summary").map_or_else(|| spoken(&names::method(id)), str::to_owned);
    if let Some(description) = text(operation.value, "description") {
        let _ = write!(doc, "\n\n{description}");
    }
    // What a body holds, its model tells.
    let arguments: Vec<&Input> = inputs.all.iter().filter(|input| input.is_argument() && !input.is_body()).collect();
    if !arguments.is_empty() {
        doc.push('\n');
    }
    for argument in arguments {
        let about: Vec<&str> = argument.member.prose.split_whitespace().collect();
        let _ = write!(doc, "\n- `{}`: {}", argument.member.name, about.join(" "));
    }
    let needs = match (scope(operation), operation.value.get("security").and_then(Value::as_array)) {
        (_, Some(requirements)) if requirements.is_empty() => "Needs no token.".to_owned(),
        (Some(scope), _) => format!("Needs the scope `{scope}`."),
        (None, _) => "Needs a token.".to_owned(),
    };
    let _ = write!(
        doc,
        "\n\n`{} {}` ({}, feature `{}`). {needs}",
        operation.method.to_uppercase(),
        operation.path,
        id,
        api.feature
    );
    Ok(doc)
}
