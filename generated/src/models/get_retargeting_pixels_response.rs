// Written by `cargo xtask regenerate`.

/// The API's `GetRetargetingPixelsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRetargetingPixelsResponse {
    /// Pixels.
    pub pixels: Option<Box<crate::models::RetargetingPixels>>,
}

crate::rt::model!(GetRetargetingPixelsResponse, [], {
    optional pixels "pixels",
});

impl GetRetargetingPixelsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
