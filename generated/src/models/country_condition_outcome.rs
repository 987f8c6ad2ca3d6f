// Written by `cargo xtask regenerate`.

use crate::rt;

/// One way out of a decision by country.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CountryConditionOutcome {
    /// Code of the country that leads this way.
    pub country_code: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
}

impl CountryConditionOutcome {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Code of the country that leads this way.
    #[must_use]
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }

    /// Id of the step to go on with.
    #[must_use]
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }
}

rt::json_object!(CountryConditionOutcome {
    country_code: Optional("countryCode"),
    next_step_id: Optional("nextStepId"),
});
