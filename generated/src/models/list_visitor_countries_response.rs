// Written by `cargo xtask regenerate`.

/// The API's `ListVisitorCountriesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVisitorCountriesResponse {
    /// Countries.
    pub countries: Vec<crate::models::VisitorCountry>,
}

crate::rt::model!(ListVisitorCountriesResponse, [], {
    filled countries "countries",
});

impl ListVisitorCountriesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
