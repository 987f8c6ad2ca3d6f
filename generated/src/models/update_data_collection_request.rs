// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `UpdateDataCollectionRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDataCollectionRequest {
    /// Data collection (`dataCollection`).
    pub data_collection: Option<crate::models::DataCollection>,
}

impl UpdateDataCollectionRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Data collection (`dataCollection`).
    #[must_use]
    pub fn data_collection(mut self, value: impl Into<crate::models::DataCollection>) -> Self {
        self.data_collection = Some(value.into());
        self
    }
}

rt::json_object!(UpdateDataCollectionRequest { data_collection: Optional("dataCollection") });
