// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Settings of a decision by day of the week.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DayOfWeekConditionPayload {
    /// Id of the step to go on with when nothing else matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub else_next_step_id: Option<String>,
    /// The ways out.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<crate::models::DayOfWeekOption>,
}

impl DayOfWeekConditionPayload {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the step to go on with when nothing else matches.
    #[must_use]
    pub fn else_next_step_id(mut self, value: impl Into<String>) -> Self {
        self.else_next_step_id = Some(value.into());
        self
    }

    /// The ways out.
    #[must_use]
    pub fn options(mut self, value: impl IntoIterator<Item = impl Into<crate::models::DayOfWeekOption>>) -> Self {
        self.options = value.into_iter().map(Into::into).collect();
        self
    }
}
