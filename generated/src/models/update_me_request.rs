// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `UpdateMeRequest`.
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct UpdateMeRequest {
    /// Email.
    pub email: Option<String>,
    /// First name (`firstName`).
    pub first_name: Option<String>,
    /// Last name (`lastName`).
    pub last_name: Option<String>,
    /// Password.
    pub password: Option<String>,
}

impl UpdateMeRequest {
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

    /// Password.
    #[must_use]
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
}

rt::json_object!(UpdateMeRequest {
    email: Optional("email"),
    first_name: Optional("firstName"),
    last_name: Optional("lastName"),
    password: Optional("password"),
});

/// Secrets are redacted.
impl std::fmt::Debug for UpdateMeRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateMeRequest")
            .field("email", &self.email)
            .field("first_name", &self.first_name)
            .field("last_name", &self.last_name)
            .field("password", &rt::Redacted(&self.password))
            .finish()
    }
}
