// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ListVisitorCountriesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVisitorCountriesResponse {
    /// Countries.
    pub countries: Vec<crate::models::VisitorCountry>,
}

impl ListVisitorCountriesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListVisitorCountriesResponse { countries: Optional("countries") });
