// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `protobufAny`.
#[doc(alias = "protobufAny")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProtobufAny {
    /// Type (`@type`).
    pub r#type: Option<String>,
    /// Whatever else there is.
    pub additional_properties: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ProtobufAny {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ProtobufAny { r#type: Optional("@type"), ..additional_properties });
