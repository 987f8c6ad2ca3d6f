// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `UpdateRetargetingPixelsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateRetargetingPixelsResponse {
    /// Pixels.
    pub pixels: crate::models::RetargetingPixels,
}

impl UpdateRetargetingPixelsResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(pixels: impl Into<crate::models::RetargetingPixels>) -> Self {
        Self { pixels: pixels.into() }
    }
}
