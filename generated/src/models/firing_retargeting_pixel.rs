// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl FiringRetargetingPixel {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(FiringRetargetingPixel { id: Always("id"), pixel: Always("pixel"), scope: Always("scope") });
