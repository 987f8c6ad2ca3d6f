// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Why a job failed.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct JobError {
    /// Machine-readable reason. The set of values is open.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub code_type: String,
    /// Reason in words, meant for people.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub message: String,
}

impl JobError {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
