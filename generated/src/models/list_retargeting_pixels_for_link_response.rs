// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ListRetargetingPixelsForLinkResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRetargetingPixelsForLinkResponse {
    /// Pixels.
    pub pixels: Vec<crate::models::FiringRetargetingPixel>,
}

impl ListRetargetingPixelsForLinkResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListRetargetingPixelsForLinkResponse { pixels: Optional("pixels") });
