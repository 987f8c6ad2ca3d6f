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

    /// Whether there was a way out for everything else.
    #[must_use]
    pub fn has_else(mut self, value: bool) -> Self {
        self.has_else = value;
        self
    }

    /// The visitor's language, as it was seen.
    #[must_use]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }

    /// The ways out there were.
    #[must_use]
    pub fn languages(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::models::LanguageConditionTraceOption>>,
    ) -> Self {
        self.languages = value.into_iter().map(Into::into).collect();
        self
    }
}
