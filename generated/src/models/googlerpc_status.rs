// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `googlerpcStatus`.
#[doc(alias = "googlerpcStatus")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GooglerpcStatus {
    /// Code.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub code: Option<i32>,
    /// Details.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<crate::models::ProtobufAny>,
    /// Message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

impl GooglerpcStatus {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
