// Written by `cargo xtask regenerate`.

/// The API's `DeleteQrcodeTemplateResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteQrcodeTemplateResponse {}

crate::rt::model!(DeleteQrcodeTemplateResponse, [], {});

impl DeleteQrcodeTemplateResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
