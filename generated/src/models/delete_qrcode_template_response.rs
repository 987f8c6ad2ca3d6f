// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `DeleteQrcodeTemplateResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteQrcodeTemplateResponse {}

impl DeleteQrcodeTemplateResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeleteQrcodeTemplateResponse {});
