// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `FiringRetargetingPixel`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FiringRetargetingPixel {
    /// Id.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Pixel.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub pixel: crate::models::RetargetingPixel,
    /// Scope.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub scope: crate::models::RetargetingPixelScopeType,
}

impl FiringRetargetingPixel {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
