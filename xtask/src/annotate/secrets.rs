//! Values that are for the program alone, and not for its logs.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{
    document::{Operation, flag, properties, text},
    reach::reached_from,
};

/// What a property is called that nobody need mark.
const NAMED: [&str; 3] = ["password", "secret", "accesstoken"];

/// Whether a property is a secret: by its format (OpenAPI's `password`), by our overlays, or by its name.
pub(super) fn is_secret(property: &str, value: &Value) -> bool {
    let property = property.to_lowercase();
    let is_text = text(value, "type") == Some("string") && value.get("enum").is_none();
    flag(value, "x-secret")
        || text(value, "format") == Some("password")
        || (is_text && NAMED.iter().any(|name| property.ends_with(name)))
}

/// The names of the secrets in an operation's body.
pub(super) fn sent<'a>(document: &'a Value, operation: &Operation<'_>) -> BTreeSet<&'a str> {
    let schemas = operation.body().map(|body| reached_from(document, body)).unwrap_or_default();
    let all = schemas.iter().flat_map(|name| properties(&document["components"]["schemas"][name]));
    all.filter(|(name, value)| is_secret(name, value)).map(|(name, _)| name.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

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
            assert_eq!(is_secret(property, &value), secret, "{property}: {value}");
        }
    }
}
