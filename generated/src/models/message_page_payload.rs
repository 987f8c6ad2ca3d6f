// Written by `cargo xtask regenerate`.

use crate::rt;

/// Settings of a page with a message.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct MessagePagePayload {
    /// Label of the button that goes on.
    pub button_label: Option<String>,
    /// Text of the page.
    pub description: Option<String>,
    /// How the page goes on.
    pub navigation_type: crate::models::MessagePageNavigationType,
    /// Seconds after which the page goes on by itself.
    pub timer_seconds: Option<i32>,
    /// Title of the page.
    pub title: String,
}

impl MessagePagePayload {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(navigation_type: impl Into<crate::models::MessagePageNavigationType>, title: impl Into<String>) -> Self {
        Self {
            button_label: Default::default(),
            description: Default::default(),
            navigation_type: navigation_type.into(),
            timer_seconds: Default::default(),
            title: title.into(),
        }
    }

    /// Label of the button that goes on.
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

    /// How the page goes on.
    #[must_use]
    pub fn navigation_type(mut self, value: impl Into<crate::models::MessagePageNavigationType>) -> Self {
        self.navigation_type = value.into();
        self
    }

    /// Seconds after which the page goes on by itself.
    #[must_use]
    pub fn timer_seconds(mut self, value: i32) -> Self {
        self.timer_seconds = Some(value);
        self
    }

    /// Title of the page.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
}

rt::json_object!(MessagePagePayload {
    button_label: Optional("buttonLabel"),
    description: Optional("description"),
    navigation_type: Always("navigationType"),
    timer_seconds: Optional("timerSeconds"),
    title: Always("title"),
});
