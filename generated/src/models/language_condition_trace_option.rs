// Written by `cargo xtask regenerate`.

/// One way out of a decision by language, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LanguageConditionTraceOption {
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Code of the language that leads this way.
    pub language_code: String,
}

crate::rt::model!(LanguageConditionTraceOption, [], {
    default has_route "hasRoute", default language_code "languageCode",
});

impl LanguageConditionTraceOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
