// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `DismissAllowanceNoticeRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DismissAllowanceNoticeRequest {
    /// Key.
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

rt::json_object!(DismissAllowanceNoticeRequest { key: Optional("key") });
