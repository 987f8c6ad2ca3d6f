// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetRetargetingPixelsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRetargetingPixelsResponse {
    /// Pixels.
    pub pixels: Option<crate::models::RetargetingPixels>,
}

impl GetRetargetingPixelsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetRetargetingPixelsResponse { pixels: Optional("pixels") });
