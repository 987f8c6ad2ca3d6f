// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `MembersServiceSwitchWorkspaceBody`.
#[doc(alias = "MembersServiceSwitchWorkspaceBody")]
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct SwitchWorkspaceRequest {
    /// Mfa code (`mfaCode`).
    pub mfa_code: Option<String>,
}

impl SwitchWorkspaceRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Mfa code (`mfaCode`).
    #[must_use]
    pub fn mfa_code(mut self, value: impl Into<String>) -> Self {
        self.mfa_code = Some(value.into());
        self
    }
}

rt::json_object!(SwitchWorkspaceRequest { mfa_code: Optional("mfaCode") });

/// Secrets are redacted.
impl std::fmt::Debug for SwitchWorkspaceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SwitchWorkspaceRequest").field("mfa_code", &rt::Redacted(&self.mfa_code)).finish()
    }
}
