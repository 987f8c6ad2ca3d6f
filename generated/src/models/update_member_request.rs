// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `MembersServiceUpdateBody`.
#[doc(alias = "MembersServiceUpdateBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateMemberRequest {
    /// Display language (`displayLanguage`).
    pub display_language: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// First name (`firstName`).
    pub first_name: Option<String>,
    /// Last name (`lastName`).
    pub last_name: Option<String>,
    /// Role.
    pub role: Option<crate::models::Role>,
}

impl UpdateMemberRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Display language (`displayLanguage`).
    #[must_use]
    pub fn display_language(mut self, value: impl Into<String>) -> Self {
        self.display_language = Some(value.into());
        self
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

    /// Role.
    #[must_use]
    pub fn role(mut self, value: impl Into<crate::models::Role>) -> Self {
        self.role = Some(value.into());
        self
    }
}

rt::json_object!(UpdateMemberRequest {
    display_language: Optional("displayLanguage"),
    email: Optional("email"),
    first_name: Optional("firstName"),
    last_name: Optional("lastName"),
    role: Optional("role"),
});
