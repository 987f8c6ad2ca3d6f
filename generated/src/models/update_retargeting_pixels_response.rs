// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `UpdateRetargetingPixelsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
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

rt::json_object!(UpdateRetargetingPixelsResponse { pixels: Required("pixels") });
