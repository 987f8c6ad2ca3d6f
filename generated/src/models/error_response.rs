// Written by `cargo xtask regenerate`.

use crate::rt;

/// Body of every answer that reports a failure. All four fields are always there.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ErrorResponse {
    /// HTTP status of the answer.
    pub code: i32,
    /// Machine-readable reason, such as `WORKSPACE_UNVERIFIED`. `UNKNOWN` if there is none. The set of values is
    /// open.
    pub code_type: String,
    /// Further objects about the failure, free in form.
    pub details: Vec<serde_json::Value>,
    /// Reason in words, meant for people.
    pub message: String,
}

impl ErrorResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ErrorResponse {
    code: Always("code"),
    code_type: Always("codeType"),
    details: Optional("details"),
    message: Always("message"),
});
