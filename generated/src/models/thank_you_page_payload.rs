// Written by `cargo xtask regenerate`.

use crate::rt;

/// Settings of a thank-you page.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ThankYouPagePayload {
    /// Text below the headline.
    pub description: Option<String>,
    /// Headline of the page.
    pub title: String,
}

impl ThankYouPagePayload {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self { description: Default::default(), title: title.into() }
    }

    /// Text below the headline.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Headline of the page.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
}

rt::json_object!(ThankYouPagePayload { description: Optional("description"), title: Always("title") });
