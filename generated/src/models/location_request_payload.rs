// Written by `cargo xtask regenerate`.

use crate::rt;

/// Settings of a question for the visitor's location.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LocationRequestPayload {
    /// Whether a visitor is asked only once.
    pub ask_once: Option<bool>,
    /// Label of the button that shares the location.
    pub button_label: Option<String>,
    /// Text of the page.
    pub description: Option<String>,
    /// Id of the step to go on with when the location was not shared.
    pub else_next_step_id: Option<String>,
    /// Id of the step to go on with when the location was shared.
    pub next_step_id: Option<String>,
    /// Whether the visitor may skip the question.
    pub skip_enabled: Option<bool>,
    /// Label of the button that skips the question.
    pub skip_label: Option<String>,
    /// Title of the page.
    pub title: Option<String>,
}

impl LocationRequestPayload {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether a visitor is asked only once.
    #[must_use]
    pub fn ask_once(mut self, value: bool) -> Self {
        self.ask_once = Some(value);
        self
    }

    /// Label of the button that shares the location.
    #[must_use]
    pub fn button_label(mut self, value: impl Into<String>) -> Self {
        self.button_label = Some(value.into());
        self
    }

    /// Text of the page.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Id of the step to go on with when the location was not shared.
    #[must_use]
    pub fn else_next_step_id(mut self, value: impl Into<String>) -> Self {
        self.else_next_step_id = Some(value.into());
        self
    }

    /// Id of the step to go on with when the location was shared.
    #[must_use]
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }

    /// Whether the visitor may skip the question.
    #[must_use]
    pub fn skip_enabled(mut self, value: bool) -> Self {
        self.skip_enabled = Some(value);
        self
    }

    /// Label of the button that skips the question.
    #[must_use]
    pub fn skip_label(mut self, value: impl Into<String>) -> Self {
        self.skip_label = Some(value.into());
        self
    }

    /// Title of the page.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

rt::json_object!(LocationRequestPayload {
    ask_once: Optional("askOnce"),
    button_label: Optional("buttonLabel"),
    description: Optional("description"),
    else_next_step_id: Optional("elseNextStepId"),
    next_step_id: Optional("nextStepId"),
    skip_enabled: Optional("skipEnabled"),
    skip_label: Optional("skipLabel"),
    title: Optional("title"),
});
