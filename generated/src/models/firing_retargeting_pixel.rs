// Written by `cargo xtask regenerate`.

/// The API's `FiringRetargetingPixel`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FiringRetargetingPixel {
    /// Id.
    pub id: String,
    /// Pixel.
    pub pixel: crate::models::RetargetingPixel,
    /// Scope.
    pub scope: crate::models::RetargetingPixelScopeType,
}

crate::rt::model!(FiringRetargetingPixel, [], {
    default id "id", default pixel "pixel", default scope "scope",
});

impl FiringRetargetingPixel {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
