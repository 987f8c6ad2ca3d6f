// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The steps that a visitor completed after an event.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListEventTracesResponse {
    /// The completed steps, by moment of completion.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub traces: Vec<crate::models::EventTrace>,
}

impl ListEventTracesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
