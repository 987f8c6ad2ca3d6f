// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetAttributeValuesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAttributeValuesResponse {
    /// Data.
    pub data: Vec<crate::models::AttributeValueEntry>,
    /// Total.
    pub total: i32,
}

impl GetAttributeValuesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetAttributeValuesResponse { data: Optional("data"), total: Always("total") });
