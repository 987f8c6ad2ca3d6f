//! The parameters and the body of an operation.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::values::{Member, PAGE_SIZE};
use crate::{
    docs,
    model::{Object, Operation, Parameter, Place},
    names::{self, Candidate, Members},
    shape::Shape,
    source::text,
};

const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// A parameter or the body.
pub(super) struct Input {
    pub(super) wire_name: String,
    /// The place of a parameter; none for the body.
    place: Option<Place>,
    required: bool,
    /// The value that is sent unless the caller sets one.
    default: Option<String>,
    /// The separator of a list; none if the list repeats its name.
    separator: Option<&'static str>,
    pub(super) member: Member,
}

/// The code that sends the body.
pub(super) struct Body {
    pub(super) expression: String,
    /// `argument` or `setter`, after how the caller passes it; `empty` if no caller does, and `none` without a body.
    pub(super) kind: &'static str,
}

impl Input {
    /// Reads a parameter.
    fn parameter(parameter: &Parameter, rust_name: String) -> Result<Self> {
        let shape = match parameter.encoding.media_type {
            Some(_) => Shape::Json,
            None => sendable(Shape::of(&parameter.schema)?),
        };
        let required = parameter.required;
        let default = parameter.marks.get("x-default").map(|default| match default {
            Value::String(text) => format!("{text:?}.into()"),
            other => other.to_string(),
        });
        let options = usize::from(!required && !shape.is_container());
        let unset = default.clone().or_else(|| (!required && options == 0).then(|| shape.default().to_owned()));
        let prose = docs::non_blank(parameter.description.as_deref()).unwrap_or_default();
        Ok(Self {
            wire_name: parameter.name.clone(),
            place: Some(parameter.place),
            required,
            default,
            separator: separator(parameter),
            member: Member {
                options,
                unset,
                is_page_size: parameter.name == PAGE_SIZE,
                deprecated: parameter.deprecated,
                ..Member::new(rust_name, shape, prose)
            },
        })
    }

    pub(super) fn is_argument(&self) -> bool {
        self.required && self.default.is_none()
    }

    /// Returns true if it is the ID of a resource, or a list of IDs.
    pub(super) fn is_id(&self) -> bool {
        let name = self.wire_name.as_str();
        name == "id" || name.ends_with("Id") || name.ends_with("Ids")
    }

    pub(super) fn is_body(&self) -> bool {
        self.place.is_none()
    }

    /// The field of the request.
    pub(super) fn field(&self) -> String {
        names::identifier(&self.member.name)
    }

    /// Arguments come first, and read like the path. Their order must not follow the document's: where two are of one
    /// type, a program that is compiled again would mix them up without a word.
    fn rank(&self, path: &str) -> (bool, usize, String) {
        if !self.is_argument() {
            return (true, 0, String::new());
        }
        let placeholder = format!("{{{}}}", self.wire_name);
        let at = path.find(&placeholder).filter(|_| self.place == Some(Place::Path)).unwrap_or(path.len());
        (false, at, self.wire_name.clone())
    }

    pub(super) fn json(&self) -> Value {
        let mut json = self.member.json();
        json["is_body"] = json!(self.is_body());
        if let Some(default) = &self.default {
            json["initial"] = json!(default);
        } else if self.is_argument() {
            json["initial"] = json!(self.member.made_from(&self.field()));
        }
        json
    }

    /// The call that adds it to the query.
    fn query(&self) -> String {
        let (name, field, shape) = (&self.wire_name, self.field(), &self.member.shape);
        let single = self.member.options == 0 && !shape.is_container();
        match self.separator.filter(|_| shape.is_container()) {
            Some(separator) => format!(".list(Self::OPERATION, {name:?}, &self.{field}, {separator:?})?"),
            None if self.is_id() && shape.is_text() => {
                let values = if single { format!("[&self.{field}]") } else { format!("&self.{field}") };
                format!(".ids(Self::OPERATION, {name:?}, {values})?")
            }
            None => format!(".{}({name:?}, &self.{field})", if single { "one" } else { "each" }),
        }
    }

    /// The statement that adds it to the headers.
    fn header(&self) -> String {
        let (name, field, is_list) = (&self.wire_name, self.field(), self.member.shape.is_container());
        let text = match is_list {
            true => format!("rt::joined(Self::OPERATION, {name:?}, value, \",\")?"),
            false => "rt::Text::text(value).into_owned()".to_owned(),
        };
        let push = format!("options.headers.push(({name:?}.to_owned(), {text}));");
        match self.member.options {
            _ if is_list => format!("{{ let value = &self.{field}; if !value.is_empty() {{ {push} }} }}"),
            0 => format!("{{ let value = &self.{field}; {push} }}"),
            _ => format!("if let Some(value) = &self.{field} {{ {push} }}"),
        }
    }
}

/// The inputs in the order of their arguments.
pub(super) struct Inputs(pub(super) Vec<Input>);

impl Inputs {
    /// The parameters of an operation.
    pub(super) fn of(operation: &Operation, published: &Value) -> Result<Self> {
        let parameters = operation.parameters.iter().filter(|parameter| !is_key(parameter));
        let parameters: Vec<(String, &Parameter)> = parameters.map(|one| (key(one.place, &one.name), one)).collect();
        let mut members = Members::of_request();
        if operation.json_body().is_some() {
            members.reserve("body");
        }
        // The same name may be in the path and in the query.
        let names = members.add_all(parameters.iter().map(|(key, parameter)| Candidate {
            key,
            name: &parameter.name,
            fallback: &parameter.name,
            published: text(&published["parameters"], key),
        }));
        let input = |(key, parameter): &(String, &Parameter)| {
            Input::parameter(parameter, names[key.as_str()].clone())
                .with_context(|| format!("parameter {}", parameter.name))
        };
        let mut inputs: Vec<Input> = parameters.iter().map(input).collect::<Result<_>>()?;
        inputs.sort_by_cached_key(|input| input.rank(&operation.path));
        Ok(Self(inputs))
    }

    /// Adds the body.
    pub(super) fn body(&mut self, operation: &Operation, published: &Value) -> Result<Body> {
        let Some(schema) = operation.json_body() else {
            return Ok(Body { expression: "None".into(), kind: "none" });
        };
        let empty = "Some(b\"{}\".to_vec())";
        // An inline object without properties takes nothing, and is sent as such.
        if schema.object().is_some_and(Object::is_bare) {
            return Ok(Body { expression: empty.into(), kind: "empty" });
        }
        let shape = Shape::of(schema)?;
        let known = text(published, "body");
        let has_default = operation.marks.get("x-optional-body") == Some(&Value::Bool(true));
        let default = has_default.then(|| format!("{}::new()", shape.rust()));
        // A body that programs may omit stays optional, and an argument stays an argument.
        let required = match known {
            _ if has_default => true,
            Some("argument") => true,
            Some("empty" | "setter") => false,
            _ => operation.body.as_ref().is_some_and(|body| body.required),
        };
        let kind = match known {
            _ if required && !has_default => "argument",
            Some("empty") => "empty",
            _ => "setter",
        };
        let sent = |body: &str| format!("rt::json_body(Self::OPERATION, {body})?");
        let expression = if required {
            sent("&self.body")
        } else {
            let none = if kind == "empty" { empty } else { "None" };
            format!("match &self.body {{ Some(body) => {}, None => {none} }}", sent("body"))
        };
        let member = Member {
            options: usize::from(!required),
            unset: default.clone(),
            ..Member::new("body".to_owned(), shape, "The body of the request.")
        };
        let input = Input { wire_name: "body".to_owned(), place: None, required, default, separator: None, member };
        let at = self.0.iter().take_while(|input| input.is_argument()).count();
        self.0.insert(at, input);
        Ok(Body { expression, kind })
    }

    pub(super) fn at(&self, place: Place) -> impl Iterator<Item = &Input> {
        self.0.iter().filter(move |input| input.place == Some(place))
    }

    pub(super) fn query(&self) -> String {
        format!("rt::Query::default(){}", self.at(Place::Query).map(Input::query).collect::<String>())
    }

    pub(super) fn headers(&self) -> Vec<String> {
        self.at(Place::Header).map(Input::header).collect()
    }

    /// The names of the parameters to publish, by key.
    pub(super) fn parameter_names(&self) -> Value {
        let parameters =
            self.0.iter().filter_map(|input| Some((key(input.place?, &input.wire_name), &input.member.name)));
        parameters.map(|(key, name)| (key, json!(name))).collect()
    }
}

/// The key of a parameter that is unique in its operation.
fn key(place: Place, name: &str) -> String {
    format!("{} {name}", place.name())
}

pub(super) fn has_idempotency_key(operation: &Operation) -> bool {
    operation.parameters.iter().any(is_key)
}

fn is_key(parameter: &Parameter) -> bool {
    parameter.place == Place::Header && parameter.name.eq_ignore_ascii_case(IDEMPOTENCY_KEY)
}

/// The shape of a parameter: one value as text, or a list of those. The reader has left out all others.
fn sendable(shape: Shape) -> Shape {
    match shape {
        Shape::Json => Shape::Text,
        Shape::Maybe(inner) => sendable(*inner),
        Shape::List(inner) => Shape::List(Box::new(sendable(*inner))),
        plain => plain,
    }
}

/// The separator of a list that does not repeat its name.
fn separator(parameter: &Parameter) -> Option<&'static str> {
    let joined = match parameter.encoding.style.as_str() {
        "pipeDelimited" => "|",
        "spaceDelimited" => " ",
        _ => ",",
    };
    (parameter.place != Place::Query || !parameter.encoding.explode).then_some(joined)
}
