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

    /// Id.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Pixel.
    #[must_use]
    pub fn pixel(mut self, value: impl Into<crate::models::RetargetingPixel>) -> Self {
        self.pixel = value.into();
        self
    }

    /// Scope.
    #[must_use]
    pub fn scope(mut self, value: impl Into<crate::models::RetargetingPixelScopeType>) -> Self {
        self.scope = value.into();
        self
    }
}
