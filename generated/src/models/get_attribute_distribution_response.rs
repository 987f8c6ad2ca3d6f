// Written by `cargo xtask regenerate`.

/// The API's `GetAttributeDistributionResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAttributeDistributionResponse {
    /// Data.
    pub data: Vec<crate::models::AttributeValueDataPoint>,
    /// Total.
    pub total: i32,
}

crate::rt::model!(GetAttributeDistributionResponse, [], {
    filled data "data", default total "total",
});

impl GetAttributeDistributionResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
