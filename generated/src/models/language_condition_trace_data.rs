// Written by `cargo xtask regenerate`.

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

crate::rt::model!(LanguageConditionTraceData, [], {
    default has_else "hasElse", optional language "language", filled languages "languages",
});

impl LanguageConditionTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
