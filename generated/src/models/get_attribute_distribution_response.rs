// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetAttributeDistributionResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAttributeDistributionResponse {
    /// Data.
    pub data: Vec<crate::models::AttributeValueDataPoint>,
    /// Total.
    pub total: i32,
}

impl GetAttributeDistributionResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetAttributeDistributionResponse { data: Optional("data"), total: Always("total") });
