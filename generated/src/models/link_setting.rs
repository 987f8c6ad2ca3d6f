// Written by `cargo xtask regenerate`.

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

crate::rt::model!(LinkSetting, [], {
    optional created_at "createdAt", default data_collection "dataCollection", default id "id",
    optional updated_at "updatedAt",
});

impl LinkSetting {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
