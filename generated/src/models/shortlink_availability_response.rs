// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Whether a shortlink is free.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShortlinkAvailabilityResponse {
    /// Whether the shortlink can still be taken.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub available: bool,
}

impl ShortlinkAvailabilityResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
