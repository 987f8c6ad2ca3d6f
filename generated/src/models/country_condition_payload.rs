// Written by `cargo xtask regenerate`.

use crate::rt;

/// Settings of a decision by country.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CountryConditionPayload {
    /// The ways out.
    pub countries: Vec<crate::models::CountryConditionOutcome>,
    /// Id of the step to go on with when nothing else matches.
    pub else_next_step_id: Option<String>,
}

impl CountryConditionPayload {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The ways out.
    #[must_use]
    pub fn countries(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::models::CountryConditionOutcome>>,
    ) -> Self {
        self.countries = value.into_iter().map(Into::into).collect();
        self
    }

    /// Id of the step to go on with when nothing else matches.
    #[must_use]
    pub fn else_next_step_id(mut self, value: impl Into<String>) -> Self {
        self.else_next_step_id = Some(value.into());
        self
    }
}

rt::json_object!(CountryConditionPayload {
    countries: Optional("countries"),
    else_next_step_id: Optional("elseNextStepId"),
});
