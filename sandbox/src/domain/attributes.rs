//! Attributes of visitors: their types, and the filters of a search.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::base::{ApiError, Timestamp};
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
        let message = match value {
            _ if key.is_empty() => "a key must not be empty".to_owned(),
            Value::Null => "must not be null; omit the key to keep its value".to_owned(),
            _ if !key.starts_with('$') => continue,
            _ if !SYSTEM.contains(&&**key) => format!("is not one of {}; an attribute has no $", SYSTEM.join(", ")),
            Value::String(_) => continue,
            _ => "must be a string".to_owned(),
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

/// Rejects filters that cannot be applied.
pub(crate) fn check_filters(filters: &[Filter]) -> Result<(), ApiError> {
    if filters.len() > MAX_FILTERS {
        let message = format!("{} filters are too many; send at most {MAX_FILTERS}", filters.len());
        return Err(ApiError::field("attributeFilters", message));
    }
    filters.iter().enumerate().try_for_each(|(at, filter)| {
        let place = |(field, message)| ApiError::field(&format!("attributeFilters/{at}/{field}"), message);
        filter.check().map_err(place)
    })
}

/// The field of a filter that is not valid, and the reason.
type Invalid = (&'static str, String);

impl Filter {
    pub(crate) fn holds(&self, data: &Fields) -> bool {
        self.test(data.get(&self.key)).unwrap_or(false)
    }

    fn operator(&self) -> &str {
        self.operator.strip_prefix(PREFIX).unwrap_or(&self.operator)
    }

    fn check(&self) -> Result<(), Invalid> {
        let (key, operator) = (self.key.as_str(), self.operator());
        let is_for_text = operator.starts_with("STRING_") || operator.ends_with("EXISTS");
        match key.strip_prefix('$') {
            _ if key.is_empty() => Err(("key", "must not be empty; send the key of an attribute".to_owned())),
            Some(_) if !SYSTEM.contains(&key) => Err(("key", format!("{key} is not one of {}", SYSTEM.join(", ")))),
            Some(_) if !is_for_text => {
                Err(("operator", format!("{key} takes only STRING_*, EXISTS and NOT_EXISTS, not {operator}")))
            }
            _ => self.test(None).map(drop),
        }
    }

    fn test(&self, own: Option<&Value>) -> Result<bool, Invalid> {
        let (operator, operand) = (self.operator(), self.value.trim());
        let invalid = |expected: &str| ("value", format!("{operand:?} is not {expected}, which {operator} needs"));
        let (kind, comparison) = operator.split_once('_').unwrap_or((operator, ""));
        let order = match kind {
            // A missing value counts as an empty text.
            "STRING" => return Ok(compare(comparison, &own.map(raw).unwrap_or_default(), &self.value)),
            "BOOLEAN" => return Ok((own == Some(&Value::Bool(true))) == (comparison == "IS_TRUE")),
            "EXISTS" | "NOT" => return Ok(own.is_some() == (kind == "EXISTS")),
            "NUMBER" => {
                let operand: Option<f64> = operand.parse().ok().filter(|number: &f64| number.is_finite());
                let operand = operand.ok_or_else(|| invalid("a number"))?;
                own.and_then(Value::as_f64).and_then(|own| own.partial_cmp(&operand))
            }
            "DATE" => {
                let operand = Timestamp::parse_date(operand).ok_or_else(|| invalid("YYYY-MM-DD or RFC 3339"))?;
                own.and_then(Value::as_str).and_then(Timestamp::parse_date).map(|own| own.cmp(&operand))
            }
            _ => return Err(("operator", format!("must name a comparison, such as {PREFIX}STRING_EQUALS"))),
        };
        Ok(order.is_some_and(|order| match comparison {
            "EQUALS" => order.is_eq(),
            "NOT_EQUALS" => order.is_ne(),
            "GREATER_THAN" | "AFTER" => order.is_gt(),
            "LESS_THAN" | "BEFORE" => order.is_lt(),
            "GREATER_OR_EQUAL" | "AFTER_OR_EQUAL" => order.is_ge(),
            _ => order.is_le(),
        }))
    }
}

fn compare(comparison: &str, own: &str, operand: &str) -> bool {
    match comparison {
        "EQUALS" => own == operand,
        "NOT_EQUALS" => own != operand,
        "CONTAINS" => own.contains(operand),
        "NOT_CONTAINS" => !own.contains(operand),
        "STARTS_WITH" => own.starts_with(operand),
        "ENDS_WITH" => own.ends_with(operand),
        "IS_EMPTY" => own.is_empty(),
        _ => !own.is_empty(),
    }
}
