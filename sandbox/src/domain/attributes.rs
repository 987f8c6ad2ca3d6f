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

/// A condition that the data of a visitor meets or not.
#[derive(Debug)]
pub(crate) struct Condition {
    key: String,
    test: Test,
}

#[derive(Debug)]
enum Test {
    Text(fn(&str, &str) -> bool, String),
    Number(fn(Ordering) -> bool, f64),
    Date(fn(Ordering) -> bool, Timestamp),
    True(bool),
    Exists(bool),
}

impl Condition {
    /// The conditions of all filters of a search.
    pub(crate) fn all(filters: &[Filter]) -> Result<Vec<Self>, ApiError> {
        if filters.len() > MAX_FILTERS {
            let message = format!("{} filters are too many; send at most {MAX_FILTERS}", filters.len());
            return Err(ApiError::field("attributeFilters", message));
        }
        let condition = |(at, filter): (usize, &Filter)| {
            let place = |(field, message)| ApiError::field(&format!("attributeFilters/{at}/{field}"), message);
            Self::of(filter).map_err(place)
        };
        filters.iter().enumerate().map(condition).collect()
    }

    /// Fails with the name of the field that is not valid, and the reason.
    fn of(Filter { key, operator, value }: &Filter) -> Result<Self, (&'static str, String)> {
        if key.is_empty() {
            return Err(("key", "must not be empty; send the key of an attribute".to_owned()));
        }
        let operator = operator.strip_prefix(PREFIX).unwrap_or(operator);
        let test = Test::of(operator, value)?;
        if key.starts_with('$') {
            if !SYSTEM.contains(&key.as_str()) {
                return Err(("key", format!("{key} is not one of {}", SYSTEM.join(", "))));
            }
            if !matches!(test, Test::Text(..) | Test::Exists(_)) {
                return Err(("operator", format!("{key} takes only STRING_*, EXISTS and NOT_EXISTS, not {operator}")));
            }
        }
        Ok(Self { key: key.clone(), test })
    }

    pub(crate) fn holds(&self, data: &Fields) -> bool {
        self.test.holds(data.get(&self.key))
    }
}

impl Test {
    fn of(operator: &str, value: &str) -> Result<Self, (&'static str, String)> {
        let ordering = |kind: &str| operator.strip_prefix(kind).and_then(ordering);
        if let Some(test) = operator.strip_prefix("STRING_").and_then(text) {
            return Ok(Self::Text(test, value.to_owned()));
        }
        if let Some(test) = ordering("NUMBER_") {
            let number = value.trim().parse().ok().filter(|number: &f64| number.is_finite());
            let error = || ("value", format!("{value:?} is not a number, which {operator} needs"));
            return number.map(|number| Self::Number(test, number)).ok_or_else(error);
        }
        if let Some(test) = ordering("DATE_") {
            let error = || ("value", format!("{value:?} is neither YYYY-MM-DD nor RFC 3339, which {operator} needs"));
            return Timestamp::parse_date(value.trim()).map(|at| Self::Date(test, at)).ok_or_else(error);
        }
        match operator {
            "BOOLEAN_IS_TRUE" | "BOOLEAN_IS_FALSE" => Ok(Self::True(operator == "BOOLEAN_IS_TRUE")),
            "EXISTS" | "NOT_EXISTS" => Ok(Self::Exists(operator == "EXISTS")),
            _ => Err(("operator", format!("must name a comparison, such as {PREFIX}STRING_EQUALS"))),
        }
    }

    fn holds(&self, value: Option<&Value>) -> bool {
        match self {
            // A missing value counts as an empty text.
            Self::Text(test, operand) => test(&value.map(raw).unwrap_or_default(), operand),
            Self::Number(test, operand) => {
                value.and_then(Value::as_f64).and_then(|number| number.partial_cmp(operand)).is_some_and(test)
            }
            Self::Date(test, operand) => {
                let at = value.and_then(Value::as_str).and_then(Timestamp::parse_date);
                at.is_some_and(|at| test(at.cmp(operand)))
            }
            Self::True(expected) => (value == Some(&Value::Bool(true))) == *expected,
            Self::Exists(expected) => value.is_some() == *expected,
        }
    }
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
