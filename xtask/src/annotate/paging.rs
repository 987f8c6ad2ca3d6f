//! Lists that come in pages.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::{Subject, inputs::Input, values::ABSENT};
use crate::{
    model::{Form, Operation, Schema},
    names,
    shape::Shape,
};

/// The facts of paging for the template; `false` if the operation has no pages.
pub(super) fn annotate(subject: &Subject<'_>, operation: &Operation, inputs: &[Input]) -> Result<Value> {
    let Some(paging) = &operation.paging else { return Ok(ABSENT) };
    let (request, response, list) = (paging.request.as_str(), paging.response.as_str(), paging.items.as_str());
    let set = match inputs.iter().find(|input| input.wire_name == request && !input.is_body()) {
        Some(input) if input.member.shape == Shape::Text => {
            format!("self.{} = {};", names::identifier(&input.member.name), input.member.set_from("token"))
        }
        Some(_) => bail!("the page token must be a string"),
        None => {
            let body = inputs
                .iter()
                .find(|input| input.is_body())
                .context("no parameter or body property accepts the page token")?;
            let Shape::Named(model) = &body.member.shape else { bail!("the request body must be an object") };
            let field =
                subject.field(model, request).context("no parameter or body property accepts the page token")?;
            let holder = if body.member.options > 0 { "body.get_or_insert_default()" } else { "body" };
            format!("self.{holder}.{} = {};", field.name, wrapped(field.rust_type, "String", "token")?)
        }
    };
    let answer = operation.results().next().context("the operation has no successful response with a body")?;
    let items = Walk::to(subject, answer, list)?;
    let next = Walk::to(subject, answer, response)?;
    let Shape::List(item) = &items.shape else { bail!("`{list}` must be a list") };
    if next.shape != Shape::Text {
        bail!("`{response}` must be a string");
    }
    Ok(json!({
        "item": item.rust(),
        "set_token": set,
        "next_token": next.borrowed(),
        "items": items.owned(),
    }))
}

/// A value in as many `Option`s as its type has around `inner`.
fn wrapped(rust_type: &str, inner: &str, value: &str) -> Result<String> {
    if rust_type == inner {
        return Ok(value.to_owned());
    }
    let held = rust_type.strip_prefix("Option<").and_then(|rest| rest.strip_suffix('>'));
    let held = held.with_context(|| format!("the page token has the unsupported type `{rust_type}`"))?;
    Ok(format!("Some({})", wrapped(held, inner, value)?))
}

fn property<'a>(subject: &Subject<'a>, schema: &'a Schema, name: &str) -> Option<&'a Schema> {
    subject.lowered.api.resolve(schema).object()?.properties.get(name)
}

fn model(schema: &Schema) -> Option<&str> {
    match &schema.form {
        Form::Reference(name) => Some(name),
        _ => None,
    }
}

/// A property path through the answer; the steps before the last are objects that may be missing.
struct Walk {
    wrappers: Vec<(String, bool)>,
    last: String,
    is_optional: bool,
    shape: Shape,
}

impl Walk {
    fn to<'a>(subject: &Subject<'a>, answer: &'a Schema, path: &str) -> Result<Self> {
        let missing = || format!("`x-pagination` refers to `{path}`, which is not in the response");
        let mut schema = answer;
        let mut steps: Vec<&str> = path.split('.').collect();
        let last = steps.pop().with_context(missing)?;
        let mut wrappers = Vec::new();
        for step in steps {
            let field = subject.field(model(schema).with_context(missing)?, step).with_context(missing)?;
            wrappers.push((field.name.to_owned(), field.is_optional()));
            schema = property(subject, schema, step).with_context(missing)?;
        }
        let field = subject.field(model(schema).with_context(missing)?, last).with_context(missing)?;
        let shape = Shape::of(property(subject, schema, last).with_context(missing)?)?;
        Ok(Self { wrappers, last: field.name.to_owned(), is_optional: field.is_optional(), shape })
    }

    /// The list, as `Option<Vec<_>>`.
    fn owned(&self) -> String {
        let Some(((first, optional), rest)) = self.wrappers.split_first() else {
            return if self.is_optional { format!("page.{}", self.last) } else { format!("Some(page.{})", self.last) };
        };
        let first = if *optional { format!("page.{first}") } else { format!("Some(page.{first})") };
        let wrapped = rest.iter().fold(first, |path, (step, optional)| {
            let adder = if *optional { "and_then" } else { "map" };
            format!("{path}.{adder}(|page| page.{step})")
        });
        let adder = if self.is_optional { "and_then" } else { "map" };
        format!("{wrapped}.{adder}(|page| page.{})", self.last)
    }

    /// The token, as `Option<&str>`.
    fn borrowed(&self) -> String {
        let Some(((first, optional), rest)) = self.wrappers.split_first() else {
            return if self.is_optional {
                format!("page.{}.as_deref()", self.last)
            } else {
                format!("Some(page.{}.as_str())", self.last)
            };
        };
        let first = if *optional { format!("page.{first}.as_ref()") } else { format!("Some(&page.{first})") };
        let wrapped = rest.iter().fold(first, |path, (step, optional)| match optional {
            true => format!("{path}.and_then(|page| page.{step}.as_ref())"),
            false => format!("{path}.map(|page| &page.{step})"),
        });
        match self.is_optional {
            true => format!("{wrapped}.and_then(|page| page.{}.as_deref())", self.last),
            false => format!("{wrapped}.map(|page| page.{}.as_str())", self.last),
        }
    }
}
