// Written by `cargo xtask regenerate`.

/// The API's `ListDetectedGoogleFormsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDetectedGoogleFormsResponse {
    /// Forms.
    pub forms: Vec<crate::models::DetectedGoogleForm>,
}

crate::rt::model!(ListDetectedGoogleFormsResponse, [], {
    filled forms "forms",
});

impl ListDetectedGoogleFormsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
