// Written by `cargo xtask regenerate`.

/// The API's `DeleteQrcodeDesignResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteQrcodeDesignResponse {}

crate::rt::model!(DeleteQrcodeDesignResponse, [], {});

impl DeleteQrcodeDesignResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
