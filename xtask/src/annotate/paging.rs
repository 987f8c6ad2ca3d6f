//! Lists that come in pages.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::{Subject, inputs::Input, values::ABSENT};
use crate::{
    model::{Form, Operation, Schema},
    shape::Shape,
};

/// The facts of paging for the template; `false` if the operation has no pages.
pub(super) fn annotate(subject: &Subject<'_>, operation: &Operation, inputs: &[Input]) -> Result<Value> {
    let Some(paging) = &operation.paging else { return Ok(ABSENT) };
    let set_token = set_token(subject, &paging.request, inputs)?;
    let response = operation.results().next().context("the operation has no successful response with a body")?;
    let items = Walk::to(subject, response, &paging.items)?;
    let next = Walk::to(subject, response, &paging.response)?;
    let Shape::List(item) = &items.shape else { bail!("`{}` must be a list", paging.items) };
    if next.shape != Shape::Text {
        bail!("`{}` must be a string", paging.response);
    }
    Ok(json!({
        "item": item.rust(),
        "set_token": set_token,
        "next_token": next.borrowed(),
        "items": items.owned(),
    }))
}

/// The statement that sets the token of a page.
fn set_token(subject: &Subject<'_>, name: &str, inputs: &[Input]) -> Result<String> {
    if let Some(input) = inputs.iter().find(|input| input.wire_name == name && !input.is_body()) {
        if input.member.shape != Shape::Text {
            bail!("the page token must be a string");
        }
        return Ok(format!("self.{} = {};", input.field(), input.member.set_from("token")));
    }
    let missing = "no parameter or body property accepts the page token";
    let body = inputs.iter().find(|input| input.is_body()).context(missing)?;
    let Shape::Named(model) = &body.member.shape else { bail!("the request body must be an object") };
    let (field, rust_type) = subject.field(model, name).context(missing)?;
    let holder = if body.member.options > 0 { "body.get_or_insert_default()" } else { "body" };
    let options = rust_type.matches("Option<").count();
    if rust_type != format!("{}String{}", "Option<".repeat(options), ">".repeat(options)) {
        bail!("the page token has the unsupported type `{rust_type}`");
    }
    Ok(format!("self.{holder}.{field} = {}token{};", "Some(".repeat(options), ")".repeat(options)))
}

/// A property on the way to a value of the response.
struct Step {
    field: String,
    is_optional: bool,
}

/// A property path through the response.
struct Walk {
    steps: Vec<Step>,
    shape: Shape,
}

impl Walk {
    fn to(subject: &Subject<'_>, response: &Schema, path: &str) -> Result<Self> {
        let missing = || format!("`x-pagination` refers to `{path}`, which is not in the response");
        let mut schema = response;
        let mut steps = Vec::new();
        for property in path.split('.') {
            let Form::Reference(model) = &schema.form else { bail!(missing()) };
            let (field, rust_type) = subject.field(model, property).with_context(missing)?;
            steps.push(Step { field: field.to_owned(), is_optional: rust_type.starts_with("Option<") });
            let object = subject.lowered.api.resolve(schema).object();
            schema = object.and_then(|object| object.properties.get(property)).with_context(missing)?;
        }
        Ok(Self { steps, shape: Shape::of(schema)? })
    }

    /// The list, as `Option<Vec<_>>`.
    fn owned(&self) -> String {
        self.expression(|step, _| format!("page.{}", step.field))
    }

    /// The token, as `Option<&str>`.
    fn borrowed(&self) -> String {
        self.expression(|Step { field, is_optional }, is_last| match (is_optional, is_last) {
            (true, true) => format!("page.{field}.as_deref()"),
            (true, false) => format!("page.{field}.as_ref()"),
            (false, true) => format!("page.{field}.as_str()"),
            (false, false) => format!("&page.{field}"),
        })
    }

    /// The expression of an `Option` with the value in `page`; `read` returns the one that reads a field of `page`.
    fn expression(&self, read: impl Fn(&Step, bool) -> String) -> String {
        let mut expression = String::new();
        for (index, step) in self.steps.iter().enumerate() {
            let value = read(step, index + 1 == self.steps.len());
            expression += &match (index, step.is_optional) {
                (0, true) => value,
                (0, false) => format!("Some({value})"),
                (_, true) => format!(".and_then(|page| {value})"),
                (_, false) => format!(".map(|page| {value})"),
            };
        }
        expression
    }
}
