// Written by `cargo xtask regenerate`.

use crate::rt;

/// One way out of a decision by browser.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceBrowserConditionOption {
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
    /// Browser that leads this way.
    pub value: Option<crate::models::DeviceBrowserConditionValue>,
}

impl DeviceBrowserConditionOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the option, by which its branch is told.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Name of the option.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Id of the step to go on with.
    #[must_use]
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }

    /// Browser that leads this way.
    #[must_use]
    pub fn value(mut self, value: impl Into<crate::models::DeviceBrowserConditionValue>) -> Self {
        self.value = Some(value.into());
        self
    }
}

rt::json_object!(DeviceBrowserConditionOption {
    id: Optional("id"),
    name: Optional("name"),
    next_step_id: Optional("nextStepId"),
    value: Optional("value"),
});
