// Written by `cargo xtask regenerate`.

use crate::rt;

/// The steps that a visitor completed after an event.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventTracesResponse {
    /// The completed steps, by moment of completion.
    pub traces: Vec<crate::models::EventTrace>,
}

impl ListEventTracesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListEventTracesResponse { traces: Optional("traces") });
