// Written by `cargo xtask regenerate`.

use crate::rt;

/// Why a job failed.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct JobError {
    /// Machine-readable reason. The set of values is open.
    pub code_type: String,
    /// Reason in words, meant for people.
    pub message: String,
}

impl JobError {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(JobError { code_type: Always("codeType"), message: Always("message") });
