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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;

    #[test]
    fn every_operator_of_the_document_is_known() {
        let document = Document::embedded();
        let operators: Vec<&str> = document.values_of("VisitorAttributeFilterOperator").collect();
        assert_eq!(operators.len(), 24);
        for operator in operators {
            let value = if operator.contains("DATE") { "2026-01-01" } else { "1" }.to_owned();
            let condition = Condition::of(&Filter { key: "k".to_owned(), operator: operator.to_owned(), value });
            assert_eq!(condition.is_err(), operator.ends_with("UNSPECIFIED"), "{operator}");
        }
    }

    #[test]
    fn numbers_dates_and_booleans_must_be_captured_as_such() {
        let holds = |operator: &str, operand: &str, value: Value| {
            Test::of(operator, operand).unwrap().holds(Some(&value).filter(|value| !value.is_null()))
        };
        for (operator, operand, value, expected) in [
            ("STRING_EQUALS", "85", json!(85), true),
            ("STRING_NOT_CONTAINS", "x", Value::Null, true),
            ("NUMBER_EQUALS", "85.0", json!(85), true),
            ("NUMBER_EQUALS", "85", json!("85"), false),
            ("NUMBER_NOT_EQUALS", "1", Value::Null, false),
            ("DATE_EQUALS", "2026-03-01", json!("2026-03-01T00:00:00Z"), true),
            ("DATE_BEFORE", "2026-03-01", json!(5), false),
            ("DATE_AFTER_OR_EQUAL", "2026-03-01", json!("2026-03-01"), true),
            ("BOOLEAN_IS_TRUE", "", json!("true"), false),
            ("BOOLEAN_IS_FALSE", "", Value::Null, true),
            ("EXISTS", "", json!(""), true),
        ] {
            assert_eq!(holds(operator, operand, value.clone()), expected, "{value} {operator} {operand}");
        }
    }

    #[test]
    fn attributes_are_typed_by_their_json() {
        for (value, expected) in [
            (json!(85), json!({"type": "NUMBER", "value": "85", "numberValue": 85.0})),
            (json!(true), json!({"type": "BOOLEAN", "value": "true", "boolValue": true})),
            (json!("2024-01-15"), json!({"type": "DATE", "value": "2024-01-15", "dateValue": "2024-01-15T00:00:00Z"})),
            (json!("85"), json!({"type": "STRING", "value": "85"})),
        ] {
            let mut shown = fields(attribute("k", &value));
            assert_eq!(shown.remove("key"), Some("k".into()));
            shown["type"] = shown["type"].as_str().unwrap().replace("VISITOR_ATTRIBUTE_TYPE_", "").into();
            assert_eq!(Value::Object(shown), expected);
        }
    }

    #[test]
    fn data_that_is_not_valid_is_rejected_by_its_key() {
        for (data, named) in [
            (json!({"$email": 1}), "visitor.data.$email"),
            (json!({"$mail": "x"}), "$firstName"),
            (json!({"plan": null}), "visitor.data.plan"),
            (json!({"": 1}), "empty"),
        ] {
            let error = check(data.as_object().unwrap()).unwrap_err();
            assert!(error.message.contains(named), "{}", error.message);
        }
    }
}
