// Written by `cargo xtask regenerate`.

use crate::rt;

/// Course of a decision by country.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CountryConditionTraceData {
    /// The ways out there were.
    pub countries: Vec<crate::models::CountryConditionTraceOption>,
    /// Whether there was a way out for everything else.
    pub has_else: bool,
}

impl CountryConditionTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CountryConditionTraceData { countries: Optional("countries"), has_else: Always("hasElse") });
