// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `googlerpcStatus`.
#[doc(alias = "googlerpcStatus")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GooglerpcStatus {
    /// Code.
    pub code: Option<i32>,
    /// Details.
    pub details: Vec<crate::models::ProtobufAny>,
    /// Message.
    pub message: Option<String>,
}

impl GooglerpcStatus {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GooglerpcStatus {
    code: Optional("code"),
    details: Optional("details"),
    message: Optional("message"),
});
