// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `RequestWorkspaceEnrollmentRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestWorkspaceEnrollmentRequest {
    /// Message.
    pub message: Option<String>,
}

impl RequestWorkspaceEnrollmentRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Message.
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

rt::json_object!(RequestWorkspaceEnrollmentRequest { message: Optional("message") });
