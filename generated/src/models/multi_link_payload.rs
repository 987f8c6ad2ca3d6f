// Written by `cargo xtask regenerate`.

use crate::rt;

/// Settings of a page with several buttons.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiLinkPayload {
    /// The buttons.
    pub buttons: Vec<crate::models::MultiLinkButton>,
    /// Text of the page.
    pub description: Option<String>,
    /// Title of the page.
    pub title: Option<String>,
}

impl MultiLinkPayload {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The buttons.
    #[must_use]
    pub fn buttons(mut self, value: impl IntoIterator<Item = impl Into<crate::models::MultiLinkButton>>) -> Self {
        self.buttons = value.into_iter().map(Into::into).collect();
        self
    }

    /// Text of the page.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Title of the page.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

rt::json_object!(MultiLinkPayload {
    buttons: Optional("buttons"),
    description: Optional("description"),
    title: Optional("title"),
});
