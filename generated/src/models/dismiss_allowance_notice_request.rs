// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `DismissAllowanceNoticeRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DismissAllowanceNoticeRequest {
    /// Key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<crate::models::PlanLimitKey>,
}

impl DismissAllowanceNoticeRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Key.
    #[must_use]
    pub fn key(mut self, value: impl Into<crate::models::PlanLimitKey>) -> Self {
        self.key = Some(value.into());
        self
    }
}
