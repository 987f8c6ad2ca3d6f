// Written by `cargo xtask regenerate`.

use crate::rt;

/// Something an agent found out.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatBotCollectedValue {
    /// Name of the attribute.
    pub key: String,
    /// Name of the objective.
    pub label: Option<String>,
    /// The answer.
    pub value: String,
}

impl ChatBotCollectedValue {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ChatBotCollectedValue { key: Always("key"), label: Optional("label"), value: Always("value") });
