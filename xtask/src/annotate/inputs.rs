//! The parameters and the body of an operation.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::values::{Member, PAGE_SIZE, said};
use crate::{
    model::{Operation, Parameter, Place as In, Schema},
    names::{self, Members},
    shape::Shape,
    source::text,
};

const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    Path,
    Query,
    Header,
    Body,
}

/// A parameter or the body.
pub(super) struct Input {
    pub(super) wire_name: String,
    pub(super) place: Place,
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
    /// The way in which the caller passes it.
    pub(super) kind: &'static str,
}

impl Input {
    pub(super) fn is_argument(&self) -> bool {
        self.required && self.default.is_none()
    }

    /// Returns true if it is the id of a resource, or a list of ids.
    pub(super) fn is_id(&self) -> bool {
        let name = self.wire_name.as_str();
        name == "id" || name.ends_with("Id") || name.ends_with("Ids")
    }

    pub(super) fn is_body(&self) -> bool {
        self.place == Place::Body
    }

    /// The key that is unique among the operation's parameters.
    pub(super) fn key(&self) -> String {
        let place = match self.place {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
            Place::Body => "body",
        };
        format!("{place} {}", self.wire_name)
    }

    /// Arguments come first, and read like the path. Their order must not follow the document's: where two are of one
    /// type, a program that is compiled again would mix them up without a word.
    fn rank(&self, path: &str) -> (bool, usize, String) {
        if !self.is_argument() {
            return (true, 0, String::new());
        }
        let placeholder = format!("{{{}}}", self.wire_name);
        let at = path.find(&placeholder).filter(|_| self.place == Place::Path).unwrap_or(path.len());
        (false, at, self.wire_name.clone())
    }

    pub(super) fn json(&self) -> Value {
        let mut json = self.member.json();
        json["is_body"] = json!(self.is_body());
        if let Some(default) = &self.default {
            json["initial"] = json!(default);
        } else if self.is_argument() {
            json["initial"] = json!(self.member.made_from(&names::identifier(&self.member.name)));
        }
        json
    }
}

pub(super) struct Inputs {
    members: Members,
    pub(super) all: Vec<Input>,
}

impl Inputs {
    /// The parameters of an operation.
    pub(super) fn of(operation: &Operation, published: &Value) -> Result<Self> {
        let parameters: Vec<(&Parameter, String)> = operation
            .parameters
            .iter()
            .filter(|parameter| !is_key(parameter))
            .map(|parameter| (parameter, format!("{} {}", parameter.place.name(), parameter.name)))
            .collect();
        let mut members = Members::of_request();
        if operation.json_body().is_some() {
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
            let name = parameter.name.as_str();
            let rust = match named.get(name) {
                Some(rust) if first(name) == key.as_str() => rust.clone(),
                _ => known(key).unwrap_or_else(|| inputs.members.add(name)),
            };
            inputs.parameter(parameter, rust).with_context(|| format!("parameter {name}"))?;
        }
        inputs.all.sort_by_cached_key(|input| input.rank(&operation.path));
        Ok(inputs)
    }

    fn parameter(&mut self, parameter: &Parameter, rust: String) -> Result<()> {
        let place = match parameter.place {
            In::Path => Place::Path,
            In::Query => Place::Query,
            In::Header => Place::Header,
            In::Cookie => bail!("cookies are not supported"),
        };
        let shape = match parameter.encoding.media_type {
            Some(_) => Shape::Json,
            None => sendable(Shape::of(&parameter.schema)?, Some(&parameter.schema))?,
        };
        let required = parameter.required;
        let default = parameter.marks.get("x-default").map(|default| match default {
            Value::String(text) => format!("{text:?}.into()"),
            other => other.to_string(),
        });
        let options = usize::from(!required && !shape.is_container());
        let unset = default.clone().or_else(|| (!required && options == 0).then(|| shape.default().to_owned()));
        self.all.push(Input {
            wire_name: parameter.name.clone(),
            place,
            required,
            default,
            separator: separator(parameter, place),
            member: Member {
                name: rust,
                shape,
                boxed: false,
                options,
                unset,
                is_page_size: parameter.name == PAGE_SIZE,
                prose: said(&parameter.description).to_owned(),
                deprecated: parameter.deprecated,
            },
        });
        Ok(())
    }

    /// Adds the body.
    pub(super) fn body(&mut self, operation: &Operation, published: &Value) -> Result<Body> {
        let Some(schema) = operation.json_body() else {
            return Ok(Body { expression: "None".into(), kind: "none" });
        };
        let empty = "Some(b\"{}\".to_vec())";
        // An inline object without properties takes nothing, and is sent as such.
        if schema.object().is_some_and(crate::model::Object::is_bare) {
            return Ok(Body { expression: empty.into(), kind: "empty" });
        }
        let shape = Shape::of(schema)?;
        let was = text(published, "body");
        let has_default = operation.marks.get("x-optional-body") == Some(&Value::Bool(true));
        let default = has_default.then(|| format!("{}::new()", shape.rust()));
        // A body that programs may omit stays optional, and an argument stays an argument.
        let required = match was {
            _ if has_default => true,
            Some("argument") => true,
            Some("empty" | "setter") => false,
            _ => operation.body.as_ref().is_some_and(|body| body.required),
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
        let member = Member {
            name: name.clone(),
            shape,
            boxed: false,
            options,
            unset: default.clone(),
            is_page_size: false,
            prose,
            deprecated: false,
        };
        let input = Input { wire_name: name, place: Place::Body, required, default, separator: None, member };
        let at = self.all.iter().take_while(|input| input.is_argument()).count();
        self.all.insert(at, input);
        Ok(Body { expression, kind })
    }

    pub(super) fn at(&self, place: Place) -> impl Iterator<Item = &Input> {
        self.all.iter().filter(move |input| input.place == place)
    }

    pub(super) fn has_key(&self, operation: &Operation) -> bool {
        operation.parameters.iter().any(is_key)
    }

    pub(super) fn query(&self) -> String {
        let calls = self.at(Place::Query).map(|input| {
            let field = names::identifier(&input.member.name);
            let single = input.member.options == 0 && !input.member.shape.is_container();
            match (input.separator, single) {
                (Some(separator), false) if input.member.shape.is_container() => {
                    format!(".list(Self::OPERATION, {:?}, &self.{field}, {separator:?})?", input.wire_name)
                }
                _ if input.is_id() && input.member.shape.is_text() => {
                    let values = if single { format!("[&self.{field}]") } else { format!("&self.{field}") };
                    format!(".ids(Self::OPERATION, {:?}, {values})?", input.wire_name)
                }
                (_, true) => format!(".one({:?}, &self.{field})", input.wire_name),
                (_, false) => format!(".each({:?}, &self.{field})", input.wire_name),
            }
        });
        format!("rt::Query::default(){}", calls.collect::<String>())
    }

    pub(super) fn headers(&self) -> Vec<String> {
        self.at(Place::Header)
            .map(|input| {
                let name = names::identifier(&input.member.name);
                let text = if input.member.shape.is_container() {
                    format!("rt::joined(Self::OPERATION, {:?}, value, \",\")?", input.wire_name)
                } else {
                    "rt::Text::text(value).into_owned()".to_owned()
                };
                let push = format!("options.headers.push(({:?}.to_owned(), {text}));", input.wire_name);
                if input.member.shape.is_container() {
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

fn is_key(parameter: &Parameter) -> bool {
    parameter.place == In::Header && parameter.name.eq_ignore_ascii_case(IDEMPOTENCY_KEY)
}

/// Converts the shape of a parameter: one value as text, or a list of those.
fn sendable(shape: Shape, schema: Option<&Schema>) -> Result<Shape> {
    let is_object = schema.is_some_and(|schema| schema.object().is_some());
    Ok(match shape {
        Shape::Json if is_object => bail!("objects are supported only in the request body"),
        Shape::Json => Shape::Text,
        Shape::Maybe(inner) => sendable(*inner, None)?,
        Shape::List(inner) => match sendable(*inner, None)? {
            Shape::List(_) => bail!("lists of lists are supported only in the request body"),
            inner => Shape::List(Box::new(inner)),
        },
        Shape::Map(_) => bail!("objects are supported only in the request body"),
        plain => plain,
    })
}

/// The separator of a list that does not repeat its name.
fn separator(parameter: &Parameter, place: Place) -> Option<&'static str> {
    let joined = match parameter.encoding.style.as_str() {
        "pipeDelimited" => "|",
        "spaceDelimited" => " ",
        _ => ",",
    };
    (place != Place::Query || !parameter.encoding.explode).then_some(joined)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    fn arguments(path: &str, parameters: Value) -> Vec<String> {
        let operation = json!({"operationId": "A", "tags": ["A"], "parameters": parameters});
        let api = testing::api(json!({"paths": {path: {"get": operation}}})).unwrap();
        let inputs = Inputs::of(&api.operations[0], &Value::Null).unwrap();
        inputs.all.iter().filter(|input| input.is_argument()).map(|input| input.wire_name.clone()).collect()
    }

    #[test]
    fn arguments_read_like_the_path_whatever_the_documents_order() {
        let parameter = |place: &str, name: &str| json!({"in": place, "name": name, "required": true, "schema": {"type": "string"}});
        let (z, a, id, q) =
            (parameter("path", "z"), parameter("path", "a"), parameter("query", "id"), parameter("query", "q"));
        let optional = json!({"in": "query", "name": "b", "schema": {"type": "string"}});
        for all in [json!([q, a, optional, id, z]), json!([z, a, id, q, optional]), json!([optional, a, q, z, id])] {
            assert_eq!(arguments("/v1/{z}/{a}", all), ["z", "a", "id", "q"]);
        }
    }
}
