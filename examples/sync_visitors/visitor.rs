//! The visitor of a line.

use std::collections::BTreeMap;

use linkbreakers::VisitorInput;
use serde::Deserialize;
use serde_json::Value;

/// A visitor as the CRM exports it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Record {
    email: String,
    phone: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    #[serde(default)]
    attributes: BTreeMap<String, Value>,
    #[serde(flatten)]
    unknown: BTreeMap<String, Value>,
}

/// Parses a line.
///
/// # Errors
///
/// Returns why the line is invalid.
pub(crate) fn parse(line: &[u8]) -> Result<VisitorInput, String> {
    let record: Record = serde_json::from_slice(line).map_err(|error| describe(&error))?;
    // Ignoring an unknown key would lose its data.
    if !record.unknown.is_empty() {
        let keys: Vec<_> = record.unknown.keys().map(|key| format!("{key:?}")).collect();
        return Err(format!("unknown keys: {}; custom values belong into \"attributes\"", keys.join(", ")));
    }
    if record.email.trim().is_empty() {
        return Err("\"email\" must not be empty".to_owned());
    }
    let is_filled = |text: &String| !text.trim().is_empty();
    let mut visitor = VisitorInput::new().email(record.email);
    if let Some(phone) = record.phone.filter(is_filled) {
        visitor = visitor.phone(phone);
    }
    if let Some(name) = record.first_name.filter(is_filled) {
        visitor = visitor.first_name(name);
    }
    if let Some(name) = record.last_name.filter(is_filled) {
        visitor = visitor.last_name(name);
    }
    for (key, value) in record.attributes {
        check_attribute(&key, &value)?;
        visitor = visitor.attribute(key, value);
    }
    Ok(visitor)
}

fn check_attribute(key: &str, value: &Value) -> Result<(), String> {
    if key.is_empty() || key.starts_with('$') {
        return Err(format!("the attribute {key:?} must have a name that does not start with $"));
    }
    match value {
        Value::String(_) | Value::Number(_) | Value::Bool(_) => Ok(()),
        _ => Err(format!("the attribute {key:?} must be text, a number or a boolean")),
    }
}

/// Formats the error without its line, which is always 1.
fn describe(error: &serde_json::Error) -> String {
    error.to_string().replace(" at line 1 column ", " at column ")
}
