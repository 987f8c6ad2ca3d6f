// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Course of a decision by date.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SpecificDateConditionTraceData {
    /// Whether there was a way out for everything else.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub has_else: bool,
    /// The ways out there were.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<crate::models::SpecificDateConditionTraceOption>,
}

impl SpecificDateConditionTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
