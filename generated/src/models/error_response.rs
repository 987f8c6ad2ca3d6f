// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Body of every answer that reports a failure. All four fields are always there.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ErrorResponse {
    /// HTTP status of the answer.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub code: i32,
    /// Machine-readable reason, such as `WORKSPACE_UNVERIFIED`. `UNKNOWN` if there is none. The set of values is
    /// open.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub code_type: String,
    /// Further objects about the failure, free in form.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<serde_json::Value>,
    /// Reason in words, meant for people.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub message: String,
}

impl ErrorResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
