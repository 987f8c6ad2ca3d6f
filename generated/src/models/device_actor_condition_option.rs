// Written by `cargo xtask regenerate`.

use crate::rt;

/// One way out of a decision by who operates the device.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceActorConditionOption {
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
    /// Operator that leads this way.
    pub value: Option<crate::models::DeviceActorConditionValue>,
}

impl DeviceActorConditionOption {
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

    /// Operator that leads this way.
    #[must_use]
    pub fn value(mut self, value: impl Into<crate::models::DeviceActorConditionValue>) -> Self {
        self.value = Some(value.into());
        self
    }
}

rt::json_object!(DeviceActorConditionOption {
    id: Optional("id"),
    name: Optional("name"),
    next_step_id: Optional("nextStepId"),
    value: Optional("value"),
});
