// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ListRetargetingPixelsForLinkResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListRetargetingPixelsForLinkResponse {
    /// Pixels.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub pixels: Vec<crate::models::FiringRetargetingPixel>,
}

impl ListRetargetingPixelsForLinkResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
