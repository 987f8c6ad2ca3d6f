// Written by `cargo xtask regenerate`.

use crate::rt;

/// Settings of a question for a password.
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct PasswordPayload {
    /// Text of the page.
    pub description: Option<String>,
    /// The password.
    pub password: Option<String>,
    /// Title of the page.
    pub title: Option<String>,
}

impl PasswordPayload {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Text of the page.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// The password.
    #[must_use]
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Title of the page.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

rt::json_object!(PasswordPayload {
    description: Optional("description"),
    password: Optional("password"),
    title: Optional("title"),
});

/// Secrets are redacted.
impl std::fmt::Debug for PasswordPayload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PasswordPayload")
            .field("description", &self.description)
            .field("password", &rt::Redacted(&self.password))
            .field("title", &self.title)
            .finish()
    }
}
