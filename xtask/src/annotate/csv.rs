//! Lists that the API can also return as CSV.

use serde_json::{Value, json};

use super::{
    Subject,
    inputs::Input,
    values::{ABSENT, PAGE_SIZE},
};
use crate::shape::Shape;

const FORMAT: &str = "responseFormat";
const PAGE_TOKENS: [&str; 2] = ["pageToken", "cursor"];

/// Returns the values of the template for the CSV export, or `false` for an operation without one.
pub(super) fn annotate(subject: &Subject<'_>, inputs: &[Input]) -> Value {
    let field = |name: &str| field(subject, inputs, name);
    let Some((format, rust_type)) = field(FORMAT) else { return ABSENT };
    let Some(value) = csv_value(subject, &rust_type) else { return ABSENT };
    let of_type = |name: &str, expected: &str| field(name).filter(|(_, found)| found == expected).map(|(path, _)| path);
    let page_tokens: Vec<Value> = PAGE_TOKENS
        .iter()
        .filter_map(|name| Some(json!({"name": format!("{name:?}"), "field": of_type(name, "Option<String>")?})))
        .collect();
    let page_size = of_type(PAGE_SIZE, "Option<i64>").or_else(|| of_type(PAGE_SIZE, "Option<i32>"));
    json!({
        "format": format,
        "value": format!("{value:?}.into()"),
        "page_size": page_size.map_or(ABSENT, Value::from),
        "page_tokens": page_tokens,
    })
}

/// Returns the field and the type of a parameter or of a property of the body.
fn field(subject: &Subject<'_>, inputs: &[Input], name: &str) -> Option<(String, String)> {
    if let Some(input) = inputs.iter().find(|input| input.wire_name == name && !input.is_body()) {
        return Some((input.field(), input.member.rust_type()));
    }
    let body = inputs.iter().find(|input| input.is_body() && input.member.options == 0)?;
    let Shape::Named(model) = &body.member.shape else { return None };
    let (field, rust_type) = subject.field(model, name)?;
    Some((format!("body.{field}"), rust_type.to_owned()))
}

/// Returns the value that selects CSV, if the type is an optional enum that has one.
fn csv_value<'a>(subject: &Subject<'a>, rust_type: &str) -> Option<&'a str> {
    let name = rust_type.strip_prefix("Option<crate::models::")?.strip_suffix('>')?;
    let values = subject.lowered.api.schemas.get(name)?.values.as_ref()?;
    values.iter().filter_map(Value::as_str).find(|value| value.ends_with("_CSV"))
}
