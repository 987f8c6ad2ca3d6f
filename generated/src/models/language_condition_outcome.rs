// Written by `cargo xtask regenerate`.

use crate::rt;

/// One way out of a decision by language.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LanguageConditionOutcome {
    /// Code of the language that leads this way.
    pub language_code: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
}

impl LanguageConditionOutcome {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Code of the language that leads this way.
    #[must_use]
    pub fn language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Id of the step to go on with.
    #[must_use]
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }
}

rt::json_object!(LanguageConditionOutcome {
    language_code: Optional("languageCode"),
    next_step_id: Optional("nextStepId"),
});
