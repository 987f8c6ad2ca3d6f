// Written by `cargo xtask regenerate`.

/// The steps that a visitor completed after an event.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventTracesResponse {
    /// The completed steps, by moment of completion.
    pub traces: Vec<crate::models::EventTrace>,
}

crate::rt::model!(ListEventTracesResponse, [], {
    filled traces "traces",
});

impl ListEventTracesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
