// Written by `cargo xtask regenerate`.

/// Settings of a thank-you page.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ThankYouPagePayload {
    /// Text below the headline.
    pub description: Option<String>,
    /// Headline of the page.
    pub title: String,
}

crate::rt::model!(ThankYouPagePayload, [], {
    optional description "description", default title "title",
});

impl ThankYouPagePayload {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..crate::rt::Model::empty() }
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
