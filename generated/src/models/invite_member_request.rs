// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `InviteMemberRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InviteMemberRequest {
    /// Email.
    pub email: Option<String>,
    /// First name (`firstName`).
    pub first_name: Option<String>,
    /// Last name (`lastName`).
    pub last_name: Option<String>,
}

impl InviteMemberRequest {
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

    /// First name (`firstName`).
    #[must_use]
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }

    /// Last name (`lastName`).
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
}

rt::json_object!(InviteMemberRequest {
    email: Optional("email"),
    first_name: Optional("firstName"),
    last_name: Optional("lastName"),
});
