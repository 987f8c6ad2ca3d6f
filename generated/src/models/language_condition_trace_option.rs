// Written by `cargo xtask regenerate`.

use crate::rt;

/// One way out of a decision by language, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LanguageConditionTraceOption {
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Code of the language that leads this way.
    pub language_code: String,
}

impl LanguageConditionTraceOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(LanguageConditionTraceOption { has_route: Always("hasRoute"), language_code: Always("languageCode") });
