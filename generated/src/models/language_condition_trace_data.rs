// Written by `cargo xtask regenerate`.

use crate::rt;

/// Course of a decision by language.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LanguageConditionTraceData {
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The visitor's language, as it was seen.
    pub language: Option<String>,
    /// The ways out there were.
    pub languages: Vec<crate::models::LanguageConditionTraceOption>,
}

impl LanguageConditionTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(LanguageConditionTraceData {
    has_else: Always("hasElse"),
    language: Optional("language"),
    languages: Optional("languages"),
});
