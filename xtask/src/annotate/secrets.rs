//! Values that logs must not contain.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::model::{Api, Operation, Schema};

/// Endings of names that mark a secret.
const NAMED: [&str; 3] = ["password", "secret", "accesstoken"];

/// Returns true if a property is a secret: by its format (OpenAPI's `password`), by our overlays, or by its name.
pub(super) fn is_secret(property: &str, value: &Schema) -> bool {
    let property = property.to_lowercase();
    let is_text = value.type_name() == Some("string") && value.values.is_none();
    value.marks.get("x-secret") == Some(&Value::Bool(true))
        || value.format() == Some("password")
        || (is_text && NAMED.iter().any(|name| property.ends_with(name)))
}

/// The names of the secrets in an operation's body.
pub(super) fn sent<'a>(api: &'a Api, operation: &'a Operation) -> BTreeSet<&'a str> {
    let names = api.reached(operation.json_body());
    let all = names.into_iter().filter_map(|name| api.schemas.get(name)).flat_map(Schema::properties);
    all.filter(|(name, value)| is_secret(name, value)).map(|(name, _)| name.as_str()).collect()
}
