// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `MembersServiceUpdateBody`.
#[doc(alias = "MembersServiceUpdateBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateMemberRequest {
    /// Display language (`displayLanguage`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_language: Option<String>,
    /// Email.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// First name (`firstName`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name (`lastName`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Role.
    #[serde(skip_serializing_if = "Option::is_none")]
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
