// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Course of a decision by language.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LanguageConditionTraceData {
    /// Whether there was a way out for everything else.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub has_else: bool,
    /// The visitor's language, as it was seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The ways out there were.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<crate::models::LanguageConditionTraceOption>,
}

impl LanguageConditionTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
