// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `GetRetargetingPixelsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GetRetargetingPixelsResponse {
    /// Pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pixels: Option<crate::models::RetargetingPixels>,
}

impl GetRetargetingPixelsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
