//! Attribute filters of a visitor search: what they may ask, and whom they match.

use serde::Deserialize;
use serde_json::Value;

use crate::clock::Moment;
use crate::http::ApiError;
use crate::store::visitors::{Captured, System, Visitor, raw};

const MOST: usize = 20;
const PREFIX: &str = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_";

/// One filter as it is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Filter {
    key: String,
    operator: String,
    value: String,
}

/// One filter, understood.
#[derive(Debug)]
pub(in crate::ops) struct Condition {
    key: Key,
    test: Test,
}

#[derive(Debug)]
enum Key {
    System(System),
    Attribute(String),
}

#[derive(Debug)]
enum Test {
    Text(fn(&str, &str) -> bool, String),
    Number(fn(f64, f64) -> bool, f64),
    Date(fn(Moment, Moment) -> bool, Moment),
    True(bool),
    Exists(bool),
}

impl Condition {
    /// All of them must hold.
    pub(super) fn all(filters: &[Filter]) -> Result<Vec<Self>, ApiError> {
        if filters.len() > MOST {
            let message = format!("{} filters are too many; send at most {MOST}", filters.len());
            return Err(ApiError::field("attributeFilters", message));
        }
        filters.iter().enumerate().map(|(at, filter)| Self::read(at, filter)).collect()
    }

    fn read(at: usize, filter: &Filter) -> Result<Self, ApiError> {
        Self::of(&filter.key, &filter.operator, &filter.value)
            .map_err(|(field, message)| ApiError::field(&format!("attributeFilters/{at}/{field}"), message))
    }

    /// Or which of `key`, `operator` and `value` is wrong, and why. The operator may lack its prefix.
    pub(in crate::ops) fn of(key: &str, operator: &str, value: &str) -> Result<Self, (&'static str, String)> {
        if key.is_empty() {
            return Err(("key", "name the attribute to look at".to_owned()));
        }
        let operator = operator.strip_prefix(PREFIX).unwrap_or(operator);
        let test = Test::read(operator, value)?;
        if !key.starts_with('$') {
            return Ok(Self { key: Key::Attribute(key.to_owned()), test });
        }
        let Some((_, field)) = System::ALL.iter().find(|(name, _)| *name == key) else {
            let known = System::ALL.map(|(name, _)| name).join(", ");
            return Err(("key", format!("there is no {key}; there are {known}")));
        };
        match test {
            Test::Text(..) | Test::Exists(_) => Ok(Self { key: Key::System(*field), test }),
            _ => Err(("operator", format!("{key} takes only STRING_*, EXISTS and NOT_EXISTS, not {operator}"))),
        }
    }

    pub(in crate::ops) fn holds(&self, visitor: &Visitor) -> bool {
        let owned;
        let value = match &self.key {
            // A text that looks like a date was still captured as a text.
            Key::Attribute(key) if matches!(self.test, Test::Date(..)) => {
                visitor.attributes.get(key).filter(|_| visitor.captured(key) == Some(Captured::Date))
            }
            Key::Attribute(key) => visitor.attributes.get(key),
            Key::System(field) => {
                owned = visitor.system(*field).map(Value::from);
                owned.as_ref()
            }
        };
        self.test.holds(value)
    }
}

impl Test {
    /// Or the field that is wrong, and why.
    fn read(operator: &str, value: &str) -> Result<Self, (&'static str, String)> {
        if let Some(test) = text(operator) {
            return Ok(Self::Text(test, value.to_owned()));
        }
        if let Some(test) = number(operator) {
            let number = value.trim().parse().ok().filter(|number: &f64| number.is_finite());
            let fault = || ("value", format!("{value:?} is not a number, which {operator} compares with"));
            return number.map(|number| Self::Number(test, number)).ok_or_else(fault);
        }
        if let Some(test) = moment(operator) {
            let fault = || ("value", format!("{value:?} is neither YYYY-MM-DD nor RFC 3339, as {operator} needs"));
            return Moment::parse_date(value.trim()).map(|at| Self::Date(test, at)).ok_or_else(fault);
        }
        match operator {
            "BOOLEAN_IS_TRUE" => Ok(Self::True(true)),
            "BOOLEAN_IS_FALSE" => Ok(Self::True(false)),
            "EXISTS" => Ok(Self::Exists(true)),
            "NOT_EXISTS" => Ok(Self::Exists(false)),
            _ => Err(("operator", format!("say how to compare, such as {PREFIX}STRING_EQUALS"))),
        }
    }

    fn holds(&self, value: Option<&Value>) -> bool {
        match self {
            // What is not there reads as an empty text.
            Self::Text(test, with) => test(&value.map(raw).unwrap_or_default(), with),
            Self::Number(test, with) => value.and_then(Value::as_f64).is_some_and(|number| test(number, *with)),
            Self::Date(test, with) => {
                value.and_then(Value::as_str).and_then(Moment::parse_date).is_some_and(|at| test(at, *with))
            }
            Self::True(wanted) => (value == Some(&Value::Bool(true))) == *wanted,
            Self::Exists(wanted) => value.is_some() == *wanted,
        }
    }
}

fn text(operator: &str) -> Option<fn(&str, &str) -> bool> {
    Some(match operator {
        "STRING_EQUALS" => |own, with| own == with,
        "STRING_NOT_EQUALS" => |own, with| own != with,
        "STRING_CONTAINS" => |own, with| own.contains(with),
        "STRING_NOT_CONTAINS" => |own, with| !own.contains(with),
        "STRING_STARTS_WITH" => |own, with| own.starts_with(with),
        "STRING_ENDS_WITH" => |own, with| own.ends_with(with),
        "STRING_IS_EMPTY" => |own, _| own.is_empty(),
        "STRING_IS_NOT_EMPTY" => |own, _| !own.is_empty(),
        _ => return None,
    })
}

fn number(operator: &str) -> Option<fn(f64, f64) -> bool> {
    Some(match operator {
        "NUMBER_EQUALS" => |own, with| own == with,
        "NUMBER_NOT_EQUALS" => |own, with| own != with,
        "NUMBER_GREATER_THAN" => |own, with| own > with,
        "NUMBER_LESS_THAN" => |own, with| own < with,
        "NUMBER_GREATER_OR_EQUAL" => |own, with| own >= with,
        "NUMBER_LESS_OR_EQUAL" => |own, with| own <= with,
        _ => return None,
    })
}

fn moment(operator: &str) -> Option<fn(Moment, Moment) -> bool> {
    Some(match operator {
        "DATE_EQUALS" => |own, with| own == with,
        "DATE_BEFORE" => |own, with| own < with,
        "DATE_AFTER" => |own, with| own > with,
        "DATE_BEFORE_OR_EQUAL" => |own, with| own <= with,
        "DATE_AFTER_OR_EQUAL" => |own, with| own >= with,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::document;
    use serde_json::json;

    fn holds(operator: &str, value: &str, own: Value) -> bool {
        let own = (!own.is_null()).then_some(own);
        Test::read(operator, value).unwrap().holds(own.as_ref())
    }

    #[test]
    fn every_operator_of_the_document_is_known() {
        let schema = json!({"$ref": "#/components/schemas/VisitorAttributeFilterOperator"});
        let operators = document().resolve(&schema)["enum"].as_array().unwrap();
        assert_eq!(operators.len(), 24);
        for operator in operators.iter().map(|name| name.as_str().unwrap()).skip(1) {
            let value = if operator.contains("DATE") { "2026-01-01" } else { "1" };
            assert!(Test::read(operator.strip_prefix(PREFIX).unwrap(), value).is_ok(), "{operator}");
        }
        assert!(Test::read("UNSPECIFIED", "1").is_err());
    }

    #[test]
    fn texts_are_told_by_case_and_missing_ones_are_empty() {
        assert!(holds("STRING_EQUALS", "Pro", json!("Pro")) && !holds("STRING_EQUALS", "pro", json!("Pro")));
        assert!(holds("STRING_EQUALS", "85", json!(85)), "the raw value counts");
        for (operator, missing) in
            [("EQUALS", false), ("NOT_EQUALS", true), ("CONTAINS", false), ("NOT_CONTAINS", true)]
        {
            assert_eq!(holds(&format!("STRING_{operator}"), "x", Value::Null), missing, "{operator}");
        }
        assert!(holds("STRING_IS_EMPTY", "", Value::Null) && holds("STRING_IS_EMPTY", "", json!("")));
        assert!(!holds("STRING_IS_NOT_EMPTY", "", Value::Null));
        assert!(holds("STRING_STARTS_WITH", "ab", json!("abc")) && !holds("STRING_STARTS_WITH", "bc", json!("abc")));
        assert!(holds("STRING_ENDS_WITH", "bc", json!("abc")) && !holds("STRING_ENDS_WITH", "ab", json!("abc")));
    }

    #[test]
    fn numbers_and_dates_must_be_captured_as_such() {
        assert!(holds("NUMBER_GREATER_OR_EQUAL", "85", json!(85)) && !holds("NUMBER_GREATER_THAN", "85", json!(85)));
        assert!(holds("NUMBER_LESS_OR_EQUAL", "85.0", json!(85)) && !holds("NUMBER_LESS_THAN", "85", json!(85)));
        assert!(!holds("NUMBER_EQUALS", "85", json!("85")));
        assert!(!holds("NUMBER_NOT_EQUALS", "1", json!("85")) && !holds("NUMBER_NOT_EQUALS", "1", Value::Null));
        assert!(holds("DATE_EQUALS", "2026-03-01", json!("2026-03-01T00:00:00Z")));
        assert!(holds("DATE_BEFORE", "2026-03-01T00:00:01Z", json!("2026-03-01")));
        assert!(!holds("DATE_BEFORE", "2026-03-01", json!(5)) && !holds("DATE_AFTER", "2026-03-01", Value::Null));
        assert!(holds("DATE_AFTER_OR_EQUAL", "2026-03-01", json!("2026-03-01")));
    }

    #[test]
    fn what_is_not_true_is_false() {
        for (value, truth) in [(json!(true), true), (json!(false), false), (json!("true"), false), (Value::Null, false)]
        {
            assert_eq!(holds("BOOLEAN_IS_TRUE", "", value.clone()), truth);
            assert_eq!(holds("BOOLEAN_IS_FALSE", "", value), !truth);
        }
        assert!(holds("NOT_EXISTS", "", Value::Null) && holds("EXISTS", "", json!("")));
    }
}
