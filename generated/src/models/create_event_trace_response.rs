// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CreateEventTraceResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateEventTraceResponse {
    /// Trace.
    pub trace: Option<crate::models::EventTrace>,
}

impl CreateEventTraceResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CreateEventTraceResponse { trace: Optional("trace") });
