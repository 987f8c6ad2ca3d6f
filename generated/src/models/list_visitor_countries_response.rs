// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ListVisitorCountriesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListVisitorCountriesResponse {
    /// Countries.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<crate::models::VisitorCountry>,
}

impl ListVisitorCountriesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
