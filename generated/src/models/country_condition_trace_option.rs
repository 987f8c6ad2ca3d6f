// Written by `cargo xtask regenerate`.

/// One way out of a decision by country, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CountryConditionTraceOption {
    /// Code of the country that leads this way.
    pub country_code: String,
    /// Whether the way out was connected to a step.
    pub has_route: bool,
}

crate::rt::model!(CountryConditionTraceOption, [], {
    default country_code "countryCode", default has_route "hasRoute",
});

impl CountryConditionTraceOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
