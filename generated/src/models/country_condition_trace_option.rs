// Written by `cargo xtask regenerate`.

use crate::rt;

/// One way out of a decision by country, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CountryConditionTraceOption {
    /// Code of the country that leads this way.
    pub country_code: String,
    /// Whether the way out was connected to a step.
    pub has_route: bool,
}

impl CountryConditionTraceOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CountryConditionTraceOption { country_code: Always("countryCode"), has_route: Always("hasRoute") });
