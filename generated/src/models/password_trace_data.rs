// Written by `cargo xtask regenerate`.

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

crate::rt::model!(PasswordTraceData, [], {
    optional description "description", optional title "title", default validated "validated",
});

impl PasswordTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
