// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `MyWorkspace`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyWorkspace {
    /// Current.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub current: bool,
    /// Enforce mfa (`enforceMfa`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub enforce_mfa: bool,
    /// Last signin at (`lastSigninAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub last_signin_at: Option<jiff::Timestamp>,
    /// Member id (`memberId`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub member_id: String,
    /// Role.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub role: crate::models::Role,
    /// Workspace id (`workspaceId`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub workspace_id: String,
    /// Workspace name (`workspaceName`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_name: Option<String>,
}

impl MyWorkspace {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Current.
    #[must_use]
    pub fn current(mut self, value: bool) -> Self {
        self.current = value;
        self
    }

    /// Enforce mfa (`enforceMfa`).
    #[must_use]
    pub fn enforce_mfa(mut self, value: bool) -> Self {
        self.enforce_mfa = value;
        self
    }

    /// Last signin at (`lastSigninAt`).
    #[must_use]
    pub fn last_signin_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.last_signin_at = Some(value.into());
        self
    }

    /// Member id (`memberId`).
    #[must_use]
    pub fn member_id(mut self, value: impl Into<String>) -> Self {
        self.member_id = value.into();
        self
    }

    /// Role.
    #[must_use]
    pub fn role(mut self, value: impl Into<crate::models::Role>) -> Self {
        self.role = value.into();
        self
    }

    /// Workspace id (`workspaceId`).
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = value.into();
        self
    }

    /// Workspace name (`workspaceName`).
    #[must_use]
    pub fn workspace_name(mut self, value: impl Into<String>) -> Self {
        self.workspace_name = Some(value.into());
        self
    }
}
