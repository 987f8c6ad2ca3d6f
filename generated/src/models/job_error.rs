// Written by `cargo xtask regenerate`.

/// Why a job failed.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct JobError {
    /// Machine-readable reason. The set of values is open.
    pub code_type: String,
    /// Reason in words, meant for people.
    pub message: String,
}

crate::rt::model!(JobError, [], {
    default code_type "codeType", default message "message",
});

impl JobError {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
