// Written by `cargo xtask regenerate`.

/// The API's `ListRetargetingPixelsForLinkResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRetargetingPixelsForLinkResponse {
    /// Pixels.
    pub pixels: Vec<crate::models::FiringRetargetingPixel>,
}

crate::rt::model!(ListRetargetingPixelsForLinkResponse, [], {
    filled pixels "pixels",
});

impl ListRetargetingPixelsForLinkResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
