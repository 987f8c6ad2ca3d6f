// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `LinkSetting`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LinkSetting {
    /// Created at (`createdAt`).
    pub created_at: Option<jiff::Timestamp>,
    /// Data collection (`dataCollection`).
    pub data_collection: crate::models::DataCollection,
    /// Id.
    pub id: String,
    /// Updated at (`updatedAt`).
    pub updated_at: Option<jiff::Timestamp>,
}

impl LinkSetting {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(LinkSetting {
    created_at: Optional("createdAt"),
    data_collection: Always("dataCollection"),
    id: Always("id"),
    updated_at: Optional("updatedAt"),
});
