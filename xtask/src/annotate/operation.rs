//! Operations as request types.

use std::{collections::BTreeMap, fmt::Write};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use super::{
    Call, Subject, paging,
    values::{ABSENT, Member, alias, prose, quoted, spoken},
};
use crate::{
    apis::Api,
    docs,
    document::{Operation, flag, list, properties, text},
    names::{self, Members},
    shape::Shape,
};

const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// What the API template prints for an operation.
pub(super) fn annotate(subject: &Subject<'_>, call: &Call<'_>, operation: &Operation<'_>) -> Result<Value> {
    let (api, id) = (call.api, operation.id()?);
    let published = subject.published.operation(id);
    let mut inputs = Inputs::of(operation, published)?;
    let body = inputs.body(operation, published)?;
    let output = output(operation, published)?;
    let paging = paging::annotate(subject, operation, &inputs.all).unwrap_or_else(|problem| {
        crate::say(&format!("warning: {id} is not paged: {problem:#}"));
        ABSENT
    });
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
    Ok(json!({
        "api": {"api_type": api.type_name(), "api_doc": docs::comment(&api.doc), "feature": api.feature},
        "id": quoted(id),
        "request": call.request,
        "method": names::identifier(call.method),
        "verb": verb,
        "path": quoted(operation.path),
        "scope": scope(operation).map(|scope| format!("Some({scope:?})")).unwrap_or_else(|| "None".into()),
        "authenticated": authenticated(subject.document, operation),
        "idempotency_key": inputs.has_key(operation),
        "doc": docs::comment(&doc(operation, &inputs, api)?),
        // The id becomes a link to the method.
        "request_doc": docs::comment(&format!("A request for `{verb} {}`, made by `{id}`.", operation.path)),
        "aliases": aliases,
        "deprecated_operation": flag(operation.value, "deprecated"),
        "arguments": inputs.all.iter().filter(|input| input.is_argument()).map(Input::json).collect::<Vec<_>>(),
        "inputs": inputs.all.iter().map(Input::json).collect::<Vec<_>>(),
        "setters": inputs.all.iter().filter(|input| !input.is_argument()).map(Input::json).collect::<Vec<_>>(),
        "path_expression": path(operation.path, &inputs)?,
        "query_expression": inputs.query(),
        "header_statements": inputs.headers(),
        "body_expression": body.expression,
        "output": output,
        "paging": paging,
        "published": {"method": call.method, "request": call.request, "output": output, "body": body.kind, "parameters": parameters},
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
    /// What stands between the elements of a list; none where the list repeats its name.
    separator: Option<&'static str>,
    pub(super) member: Member,
}

/// How the body is sent.
struct Body {
    expression: String,
    /// How it is given, as far as that is part of the method.
    kind: &'static str,
}

impl Input {
    fn is_argument(&self) -> bool {
        self.required && self.default.is_none()
    }

    pub(super) fn is_body(&self) -> bool {
        self.place == Place::Body
    }

    /// What tells it from the operation's other parameters.
    fn key(&self) -> String {
        let place = match self.place {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
            Place::Body => "body",
        };
        format!("{place} {}", self.wire_name)
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
    /// The parameters of an operation.
    fn of(operation: &Operation<'_>, published: &Value) -> Result<Self> {
        let parameters: Vec<(&Value, String)> = operation
            .parameters()
            .filter(|parameter| !is_key(parameter))
            .map(|parameter| {
                let (place, name) = (text(parameter, "in"), text(parameter, "name"));
                (parameter, format!("{} {}", place.unwrap_or_default(), name.unwrap_or_default()))
            })
            .collect();
        let mut members = Members::of_request();
        if operation.body().is_some() {
            members.reserve("body");
        }
        // The same name may stand in the path and in the query.
        let mut keys: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (_, key) in &parameters {
            keys.entry(key.split_once(' ').map_or("", |(_, name)| name)).or_default().push(key);
        }
        let known = |key: &str| text(&published["parameters"], key).map(str::to_owned);
        let first = |name: &str| keys.get(name).and_then(|keys| keys.first().copied()).unwrap_or_default();
        let named = members.add_all(keys.keys().copied(), |name| known(first(name)));
        let mut inputs = Self { members, all: Vec::new() };
        for (parameter, key) in &parameters {
            let name = text(parameter, "name").context("a parameter has no name")?;
            let rust = match named.get(name) {
                Some(rust) if first(name) == key.as_str() => rust.clone(),
                _ => known(key).unwrap_or_else(|| inputs.members.add(name)),
            };
            inputs.parameter(parameter, name, rust).with_context(|| format!("parameter {name}"))?;
        }
        Ok(inputs)
    }

    fn parameter(&mut self, parameter: &Value, name: &str, rust: String) -> Result<()> {
        let place = match text(parameter, "in") {
            Some("path") => Place::Path,
            Some("query") => Place::Query,
            Some("header") => Place::Header,
            other => bail!("it is in {}, which this tool cannot send", other.unwrap_or("no place")),
        };
        let shape = sendable(Shape::of(&parameter["schema"])?, parameter)?;
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
            separator: separator(parameter, place),
            member: Member {
                name: rust,
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

    /// Adds the body.
    fn body(&mut self, operation: &Operation<'_>, published: &Value) -> Result<Body> {
        let Some(schema) = operation.body() else {
            return Ok(Body { expression: "None".into(), kind: "none" });
        };
        let empty = "Some(b\"{}\".to_vec())";
        // An inline object without properties takes nothing, and is sent as such.
        if schema.get("$ref").is_none()
            && schema["type"] == "object"
            && properties(schema).next().is_none()
            && schema.get("additionalProperties").is_none()
        {
            return Ok(Body { expression: empty.into(), kind: "empty" });
        }
        let shape = Shape::of(schema)?;
        let was = text(published, "body");
        let has_default = flag(operation.value, "x-optional-body");
        let default = has_default.then(|| format!("{}::new()", shape.rust()));
        // What programs leave out already stays what can be left out, and an argument stays one.
        let required = match was {
            _ if has_default => true,
            Some("argument") => true,
            Some("empty" | "setter") => false,
            _ => flag(&operation.value["requestBody"], "required"),
        };
        let name = "body".to_owned();
        let options = usize::from(!required);
        let expression = match (required, was) {
            (true, _) => "rt::json_body(Self::OPERATION, &self.body)?".into(),
            (false, Some("empty")) => {
                format!("match &self.body {{ Some(body) => rt::json_body(Self::OPERATION, body)?, None => {empty} }}")
            }
            (false, _) => {
                "match &self.body { Some(body) => rt::json_body(Self::OPERATION, body)?, None => None }".into()
            }
        };
        let kind = match (required && !has_default, was) {
            (true, _) => "argument",
            (false, Some("empty")) => "empty",
            (false, _) => "setter",
        };
        let prose = "The body of the request.".to_owned();
        let member = Member { name: name.clone(), shape, boxed: false, options, prose, deprecated: false };
        let input = Input { wire_name: name, place: Place::Body, required, default, separator: None, member };
        let at = self.all.iter().take_while(|input| input.is_argument()).count();
        self.all.insert(at, input);
        Ok(Body { expression, kind })
    }

    fn at(&self, place: Place) -> impl Iterator<Item = &Input> {
        self.all.iter().filter(move |input| input.place == place)
    }

    fn has_key(&self, operation: &Operation<'_>) -> bool {
        operation.parameters().any(is_key)
    }

    fn query(&self) -> String {
        let calls = self.at(Place::Query).map(|input| {
            let field = names::identifier(&input.member.name);
            let single = input.member.options == 0 && !input.member.shape.is_container();
            match (input.separator, single) {
                (Some(separator), false) if input.member.shape.is_container() => {
                    format!(".list({:?}, &self.{field}, {separator:?})", input.wire_name)
                }
                (_, true) => format!(".one({:?}, &self.{field})", input.wire_name),
                (_, false) => format!(".each({:?}, &self.{field})", input.wire_name),
            }
        });
        let calls: String = calls.collect();
        if calls.is_empty() { "String::new()".into() } else { format!("rt::Query::default(){calls}.finish()") }
    }

    fn headers(&self) -> Vec<String> {
        self.at(Place::Header)
            .map(|input| {
                let name = names::identifier(&input.member.name);
                let push = format!("options.headers.push(({:?}.to_owned(), value.to_string()));", input.wire_name);
                if input.member.shape.is_container() {
                    let push = push.replace("value.to_string()", "rt::joined(value, \",\")");
                    format!("{{ let value = &self.{name}; if !value.is_empty() {{ {push} }} }}")
                } else if input.member.options > 0 {
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
            .at(Place::Path)
            .find(|input| input.wire_name == name)
            .with_context(|| format!("{template} names `{name}`, which is no path parameter"))?;
        // What the API calls an id never holds a slash; anything else is data.
        let adder = if name == "id" || name.ends_with("Id") { "id" } else { "segment" };
        let field = names::identifier(&input.member.name);
        let value = match &input.member.shape {
            Shape::Text => format!("&self.{field}"),
            Shape::Named(_) => format!("self.{field}.as_str()"),
            shape if shape.is_container() => format!("&rt::joined(&self.{field}, \",\")"),
            _ => format!("&self.{field}.to_string()"),
        };
        let _ = write!(expression, ".literal({literal:?}).{adder}({name:?}, {value})?");
        rest = tail;
    }
    if !rest.is_empty() {
        let _ = write!(expression, ".literal({rest:?})");
    }
    Ok(expression + ".finish()")
}

fn is_key(parameter: &Value) -> bool {
    text(parameter, "in") == Some("header")
        && text(parameter, "name").is_some_and(|name| name.eq_ignore_ascii_case(IDEMPOTENCY_KEY))
}

/// What can be sent outside of a body: one value as text, or a list of those.
fn sendable(shape: Shape, parameter: &Value) -> Result<Shape> {
    if parameter.get("content").is_some() {
        return Ok(Shape::Json);
    }
    let is_object = parameter["schema"]["type"] == "object";
    Ok(match shape {
        Shape::Json if is_object => bail!("it is an object outside of the body, which this tool cannot send"),
        Shape::Json => Shape::Text,
        Shape::Maybe(inner) => sendable(*inner, &Value::Null)?,
        Shape::List(inner) => match sendable(*inner, &Value::Null)? {
            Shape::List(_) => bail!("it is a list of lists outside of the body, which this tool cannot send"),
            inner => Shape::List(Box::new(inner)),
        },
        Shape::Map(_) => bail!("it is an object outside of the body, which this tool cannot send"),
        plain => plain,
    })
}

/// What a list is joined by, where it does not repeat its name.
fn separator(parameter: &Value, place: Place) -> Option<&'static str> {
    let joined = match text(parameter, "style") {
        Some("pipeDelimited") => "|",
        Some("spaceDelimited") => " ",
        _ => ",",
    };
    let explode = parameter.get("explode").and_then(Value::as_bool).unwrap_or(joined == ",");
    (place != Place::Query || !explode).then_some(joined)
}

/// The type of the answer. Of several it stays the one that programs have.
fn output(operation: &Operation<'_>, published: &Value) -> Result<String> {
    let mut types = Vec::new();
    for schema in operation.successes() {
        types.push(match Shape::of(schema)? {
            Shape::Json if schema["type"] == "object" => "rt::Empty".to_owned(),
            shape => shape.rust(),
        });
    }
    let was = text(published, "output");
    let stays = was.filter(|was| *was == "rt::Empty" || types.iter().any(|output| output == was));
    Ok(stays.map(str::to_owned).or_else(|| types.into_iter().next()).unwrap_or_else(|| "rt::Empty".into()))
}

/// The scope that the operation needs.
fn scope<'a>(operation: &Operation<'a>) -> Option<&'a str> {
    list(operation.value, "x-scopes").first().and_then(Value::as_str)
}

fn authenticated(document: &Value, operation: &Operation<'_>) -> bool {
    let security = operation.value.get("security").or_else(|| document.get("security"));
    let is_something = |requirement: &Value| requirement.as_object().is_some_and(|requirement| !requirement.is_empty());
    security.and_then(Value::as_array).is_some_and(|requirements| requirements.iter().any(is_something))
}

/// What the method's documentation says: what it does, how it is called, what it needs.
fn doc(operation: &Operation<'_>, inputs: &Inputs, api: &Api) -> Result<String> {
    let id = operation.id()?;
    let mut doc = text(operation.value, "summary")
        .map_or_else(|| spoken(&heck::ToSnakeCase::to_snake_case(names::method(id).as_str())), str::to_owned);
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
