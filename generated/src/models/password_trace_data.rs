// Written by `cargo xtask regenerate`.

use crate::rt;

/// Outcome of a question for a password.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PasswordTraceData {
    /// Text of the page.
    pub description: Option<String>,
    /// Title of the page.
    pub title: Option<String>,
    /// Whether the right password was given.
    pub validated: bool,
}

impl PasswordTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PasswordTraceData {
    description: Optional("description"),
    title: Optional("title"),
    validated: Always("validated"),
});
