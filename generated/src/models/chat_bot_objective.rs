// Written by `cargo xtask regenerate`.

use crate::rt;

/// Something an agent shall find out.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatBotObjective {
    /// What is meant, for the agent.
    pub explanation: Option<String>,
    /// Name of the attribute that takes the answer.
    pub key: Option<String>,
    /// Name of the objective.
    pub label: Option<String>,
    /// Answers to choose from.
    pub options: Vec<crate::models::FormFieldOption>,
    /// Whether an answer is needed.
    pub required: Option<bool>,
    /// Kind of answer.
    pub r#type: Option<crate::models::FormFieldType>,
}

impl ChatBotObjective {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What is meant, for the agent.
    #[must_use]
    pub fn explanation(mut self, value: impl Into<String>) -> Self {
        self.explanation = Some(value.into());
        self
    }

    /// Name of the attribute that takes the answer.
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Name of the objective.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Answers to choose from.
    #[must_use]
    pub fn options(mut self, value: impl IntoIterator<Item = impl Into<crate::models::FormFieldOption>>) -> Self {
        self.options = value.into_iter().map(Into::into).collect();
        self
    }

    /// Whether an answer is needed.
    #[must_use]
    pub fn required(mut self, value: bool) -> Self {
        self.required = Some(value);
        self
    }

    /// Kind of answer.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<crate::models::FormFieldType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

rt::json_object!(ChatBotObjective {
    explanation: Optional("explanation"),
    key: Optional("key"),
    label: Optional("label"),
    options: Optional("options"),
    required: Optional("required"),
    r#type: Optional("type"),
});
