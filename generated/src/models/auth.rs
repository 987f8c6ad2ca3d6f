// Written by `cargo xtask regenerate`.

//! Models of `AuthApi`.

use crate::rt;

/// The API's `RequestEmailVerificationRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestEmailVerificationRequest {
    /// Email.
    pub email: Option<String>,
}

impl RequestEmailVerificationRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Email.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
}

rt::json_object!(RequestEmailVerificationRequest { email: Optional("email") });
