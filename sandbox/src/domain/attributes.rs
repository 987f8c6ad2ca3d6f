//! Attributes of visitors: their types, and the filters of a search.

use std::cmp::Ordering;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::base::clock::Timestamp;
use crate::base::message::ApiError;
use crate::store::{Fields, fields};

/// The keys of the fields that every visitor can have; all other keys are attributes.
pub(crate) const SYSTEM: [&str; 4] = ["$email", "$phone", "$firstName", "$lastName"];

const MAX_FILTERS: usize = 20;
const PREFIX: &str = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_";

/// A value as text, whatever its type.
pub(crate) fn raw(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The type that a value was captured as.
pub(crate) fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Number(_) => "VISITOR_ATTRIBUTE_TYPE_NUMBER",
        Value::Bool(_) => "VISITOR_ATTRIBUTE_TYPE_BOOLEAN",
        Value::String(text) if Timestamp::parse_date(text).is_some() => "VISITOR_ATTRIBUTE_TYPE_DATE",
        _ => "VISITOR_ATTRIBUTE_TYPE_STRING",
    }
}

/// An attribute as the API returns it: with the raw text, and with the typed value if it is not a text.
pub(crate) fn attribute(key: &str, value: &Value) -> Value {
    let attribute = json!({
        "key": key,
        "type": type_of(value),
        "value": raw(value),
        "numberValue": value.as_f64(),
        "boolValue": value.as_bool(),
        "dateValue": value.as_str().and_then(Timestamp::parse_date),
    });
    Value::Object(fields(attribute))
}

/// Rejects data of a visitor with a key or a value that is not valid.
pub(crate) fn check(data: &Fields) -> Result<(), ApiError> {
    for (key, value) in data {
        let message = match (key.starts_with('$'), value) {
            _ if key.is_empty() => "a key must not be empty".to_owned(),
            (_, Value::Null) => "must not be null; omit the key to keep its value".to_owned(),
            (false, _) => continue,
            (true, _) if !SYSTEM.contains(&key.as_str()) => {
                format!("is not one of {}; the key of an attribute has no $", SYSTEM.join(", "))
            }
            (true, Value::String(_)) => continue,
            (true, _) => "must be a string".to_owned(),
        };
        return Err(ApiError::field(&format!("visitor.data.{key}"), message));
    }
    Ok(())
}

/// A filter as it is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Filter {
    key: String,
    operator: String,
    value: String,
}

/// Whether the data of a visitor meets the condition of a filter.
pub(crate) type Condition = Box<dyn Fn(&Fields) -> bool>;
type Test = Box<dyn Fn(Option<&Value>) -> bool>;

/// The conditions of all filters of a search.
pub(crate) fn conditions(filters: &[Filter]) -> Result<Vec<Condition>, ApiError> {
    if filters.len() > MAX_FILTERS {
        let message = format!("{} filters are too many; send at most {MAX_FILTERS}", filters.len());
        return Err(ApiError::field("attributeFilters", message));
    }
    let condition = |(at, filter): (usize, &Filter)| {
        let place = |(field, message)| ApiError::field(&format!("attributeFilters/{at}/{field}"), message);
        let (key, test) = (filter.key.clone(), filter.test().map_err(place)?);
        Ok(Box::new(move |data: &Fields| test(data.get(&key))) as Condition)
    };
    filters.iter().enumerate().map(condition).collect()
}

impl Filter {
    /// Fails with the name of the field that is not valid, and the reason.
    fn test(&self) -> Result<Test, (&'static str, String)> {
        let key = self.key.as_str();
        let operator = self.operator.strip_prefix(PREFIX).unwrap_or(&self.operator);
        let is_for_text = operator.starts_with("STRING_") || operator.ends_with("EXISTS");
        if key.is_empty() {
            return Err(("key", "must not be empty; send the key of an attribute".to_owned()));
        }
        if key.starts_with('$') && !SYSTEM.contains(&key) {
            return Err(("key", format!("{key} is not one of {}", SYSTEM.join(", "))));
        }
        if key.starts_with('$') && !is_for_text {
            return Err(("operator", format!("{key} takes only STRING_*, EXISTS and NOT_EXISTS, not {operator}")));
        }
        test(operator, &self.value)
    }
}

fn test(operator: &str, operand: &str) -> Result<Test, (&'static str, String)> {
    let ordered = |kind: &str| operator.strip_prefix(kind).and_then(ordering);
    let invalid = |expected: &str| ("value", format!("{operand:?} is not {expected}, which {operator} needs"));
    if let Some(matches) = operator.strip_prefix("STRING_").and_then(text) {
        let operand = operand.to_owned();
        // A missing value counts as an empty text.
        return Ok(Box::new(move |own| matches(&own.map(raw).unwrap_or_default(), &operand)));
    }
    if let Some(matches) = ordered("NUMBER_") {
        let number = operand.trim().parse().ok().filter(|number: &f64| number.is_finite());
        let number = number.ok_or_else(|| invalid("a number"))?;
        return Ok(Box::new(move |own| {
            own.and_then(Value::as_f64).and_then(|own| own.partial_cmp(&number)).is_some_and(matches)
        }));
    }
    if let Some(matches) = ordered("DATE_") {
        let date = Timestamp::parse_date(operand.trim()).ok_or_else(|| invalid("YYYY-MM-DD or RFC 3339"))?;
        let own = |own: Option<&Value>| own.and_then(Value::as_str).and_then(Timestamp::parse_date);
        return Ok(Box::new(move |value| own(value).is_some_and(|own| matches(own.cmp(&date)))));
    }
    Ok(match operator {
        "BOOLEAN_IS_TRUE" => Box::new(|own| own == Some(&Value::Bool(true))),
        "BOOLEAN_IS_FALSE" => Box::new(|own| own != Some(&Value::Bool(true))),
        "EXISTS" => Box::new(|own| own.is_some()),
        "NOT_EXISTS" => Box::new(|own| own.is_none()),
        _ => return Err(("operator", format!("must name a comparison, such as {PREFIX}STRING_EQUALS"))),
    })
}

fn text(operator: &str) -> Option<fn(&str, &str) -> bool> {
    Some(match operator {
        "EQUALS" => |own, operand| own == operand,
        "NOT_EQUALS" => |own, operand| own != operand,
        "CONTAINS" => |own, operand| own.contains(operand),
        "NOT_CONTAINS" => |own, operand| !own.contains(operand),
        "STARTS_WITH" => |own, operand| own.starts_with(operand),
        "ENDS_WITH" => |own, operand| own.ends_with(operand),
        "IS_EMPTY" => |own, _| own.is_empty(),
        "IS_NOT_EMPTY" => |own, _| !own.is_empty(),
        _ => return None,
    })
}

fn ordering(operator: &str) -> Option<fn(Ordering) -> bool> {
    Some(match operator {
        "EQUALS" => Ordering::is_eq,
        "NOT_EQUALS" => Ordering::is_ne,
        "GREATER_THAN" | "AFTER" => Ordering::is_gt,
        "LESS_THAN" | "BEFORE" => Ordering::is_lt,
        "GREATER_OR_EQUAL" | "AFTER_OR_EQUAL" => Ordering::is_ge,
        "LESS_OR_EQUAL" | "BEFORE_OR_EQUAL" => Ordering::is_le,
        _ => return None,
    })
}
