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
pub(super) fn sent<'a>(api: &'a Api, operation: &Operation) -> BTreeSet<&'a str> {
    let names = operation.json_body().map(|body| api.reached([body])).unwrap_or_default();
    let names: Vec<String> = names.into_iter().map(str::to_owned).collect();
    let all = names.iter().filter_map(|name| api.schemas.get(name)).flat_map(Schema::properties);
    all.filter(|(name, value)| is_secret(name, value)).map(|(name, _)| name.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing;

    #[test]
    fn secrets_are_told_by_mark_format_and_name() {
        let plain = json!({"type": "string"});
        for (property, value, secret) in [
            ("accessToken", plain.clone(), true),
            ("apiSecret", plain.clone(), true),
            ("password", plain.clone(), true),
            ("pageToken", plain.clone(), false),
            ("apiSecretSet", json!({"type": "boolean"}), false),
            ("password", json!({"$ref": "#/components/schemas/PasswordPayload"}), false),
            ("secret", json!({"type": "string", "enum": ["NONE", "SOME"]}), false),
            ("code", plain, false),
            ("code", json!({"type": "string", "x-secret": true}), true),
            ("code", json!({"type": "string", "format": "password"}), true),
        ] {
            let schema = &testing::schemas(&value, &json!({"PasswordPayload": {}})).schemas["X"];
            assert_eq!(is_secret(property, schema), secret, "{property}: {value}");
        }
    }
}
