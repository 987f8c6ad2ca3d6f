// Written by `cargo xtask regenerate`.
//! Models of `AuthApi`.

use crate::{models::*, rt};

/// The API's `RequestEmailVerificationRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestEmailVerificationRequest {
    /// Email.
    pub email: Option<String>,
}

impl RequestEmailVerificationRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Email.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
}

rt::json_object!(RequestEmailVerificationRequest { email: Optional("email") });
