// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ListDetectedGoogleFormsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDetectedGoogleFormsResponse {
    /// Forms.
    pub forms: Vec<crate::models::DetectedGoogleForm>,
}

impl ListDetectedGoogleFormsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListDetectedGoogleFormsResponse { forms: Optional("forms") });
