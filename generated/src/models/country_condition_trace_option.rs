// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// One way out of a decision by country, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CountryConditionTraceOption {
    /// Code of the country that leads this way.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub country_code: String,
    /// Whether the way out was connected to a step.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub has_route: bool,
}

impl CountryConditionTraceOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
