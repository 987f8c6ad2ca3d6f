// Written by `cargo xtask regenerate`.

use crate::rt;

/// A button of a page with several.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiLinkButton {
    /// Id of the button, by which its branch is told.
    pub id: Option<String>,
    /// Label of the button.
    pub label: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
    /// Place of the button on the page.
    pub order: Option<i32>,
}

impl MultiLinkButton {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the button, by which its branch is told.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Label of the button.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Id of the step to go on with.
    #[must_use]
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }

    /// Place of the button on the page.
    #[must_use]
    pub fn order(mut self, value: i32) -> Self {
        self.order = Some(value);
        self
    }
}

rt::json_object!(MultiLinkButton {
    id: Optional("id"),
    label: Optional("label"),
    next_step_id: Optional("nextStepId"),
    order: Optional("order"),
});
