// Written by `cargo xtask regenerate`.

/// The API's `DismissAllowanceNoticeRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DismissAllowanceNoticeRequest {
    /// Key.
    pub key: Option<crate::models::PlanLimitKey>,
}

crate::rt::model!(DismissAllowanceNoticeRequest, [], {
    optional key "key",
});

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
