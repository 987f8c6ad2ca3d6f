// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Outcome of a question for a password.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PasswordTraceData {
    /// Text of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Title of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Whether the right password was given.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub validated: bool,
}

impl PasswordTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
