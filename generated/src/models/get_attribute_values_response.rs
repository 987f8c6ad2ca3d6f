// Written by `cargo xtask regenerate`.

/// The API's `GetAttributeValuesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAttributeValuesResponse {
    /// Data.
    pub data: Vec<crate::models::AttributeValueEntry>,
    /// Total.
    pub total: i32,
}

crate::rt::model!(GetAttributeValuesResponse, [], {
    filled data "data", default total "total",
});

impl GetAttributeValuesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
