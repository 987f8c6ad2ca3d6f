// Written by `cargo xtask regenerate`.

/// The API's `CreateEventTraceResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateEventTraceResponse {
    /// Trace.
    pub trace: Option<Box<crate::models::EventTrace>>,
}

crate::rt::model!(CreateEventTraceResponse, [], {
    optional trace "trace",
});

impl CreateEventTraceResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
