// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CompleteGoogleFormsOAuthRequest`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct CompleteGoogleFormsOAuthRequest {
    /// Code.
    pub code: String,
    /// State.
    pub state: String,
}

impl CompleteGoogleFormsOAuthRequest {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>, state: impl Into<String>) -> Self {
        Self { code: code.into(), state: state.into() }
    }

    /// Code.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }

    /// State.
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = value.into();
        self
    }
}

rt::json_object!(CompleteGoogleFormsOAuthRequest { code: Required("code"), state: Required("state") });

/// Secrets are redacted.
impl std::fmt::Debug for CompleteGoogleFormsOAuthRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CompleteGoogleFormsOAuthRequest")
            .field("code", &rt::Redacted(&self.code))
            .field("state", &self.state)
            .finish()
    }
}
