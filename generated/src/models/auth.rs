// Written by `cargo xtask regenerate`.
//! Models of `AuthApi`.

use crate::{apis::*, models::*, rt};

/// The recipient of a verification email; the body of [`AuthApi::request_email_verification`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestEmailVerificationRequest {
    /// Email address to verify.
    pub email: Option<String>,
}

impl RequestEmailVerificationRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Email address to verify. Required. It must belong to a member of the workspace and must not be verified
    /// yet.
    pub fn email<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.email = value.into_option();
        self
    }
}

rt::json_object!(RequestEmailVerificationRequest { email: Optional("email") });
