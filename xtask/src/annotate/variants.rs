//! Enums' values as variants.

use serde_json::{Value, json};

use super::{Subject, values::ABSENT};
use crate::{docs, model::Schema, names, source::text};

/// rustfmt leaves the inside of a macro call as it is.
pub(super) const MACRO_INDENT: &str = "\n        ";

/// The facts of each value for the model template.
pub(super) fn variants(subject: &Subject<'_>, original: &str, schema: &Schema) -> Vec<Value> {
    let listed: Vec<&str> = schema.values.iter().flatten().filter_map(Value::as_str).collect();
    let published = subject.published.variants(original);
    // Variants of removed values stay: programs match on them, and stored responses contain them.
    let gone = published.keys().filter(|value| !listed.contains(value));
    let values: Vec<&str> = listed.iter().chain(gone).copied().collect();
    let deprecated = deprecated_values(schema);
    names::variant_names(&values, &published)
        .into_iter()
        .zip(&values)
        .enumerate()
        .map(|(index, (name, value))| {
            let shown = if docs::fits_code(value) { format!("`{value}`") } else { format!("The value {value:?}") };
            let prose = match schema.marks.get("x-enum-descriptions") {
                _ if index >= listed.len() => Some("The API document does not contain it anymore."),
                Some(Value::Array(descriptions)) => descriptions.get(index).and_then(Value::as_str),
                described => described.and_then(|described| text(described, value)),
            };
            // A list may hold blank ones to keep its places.
            let doc = docs::non_blank(prose).map(|prose| docs::comment(&format!("{prose}\n\n{shown}")));
            json!({
                "variant": name,
                "value": value,
                "literal": format!("{value:?}"),
                "variant_doc": doc.map_or(ABSENT, |doc| doc.replace('\n', MACRO_INDENT).into()),
                "deprecated_variant": deprecated.contains(value),
            })
        })
        .collect()
}

/// The deprecated values, from a list or from a map.
fn deprecated_values(schema: &Schema) -> Vec<&str> {
    let keys = ["x-enum-deprecated", "x-deprecated-enum-values", "x-enum-deprecations"];
    let found = keys.iter().filter_map(|key| schema.marks.get(*key));
    found
        .flat_map(|found| match found {
            Value::Array(values) => values.iter().filter_map(Value::as_str).collect::<Vec<_>>(),
            Value::Object(values) => {
                values.iter().filter(|(_, reason)| **reason != false).map(|(value, _)| value.as_str()).collect()
            }
            _ => Vec::new(),
        })
        .collect()
}
