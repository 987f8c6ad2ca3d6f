// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Course of a decision by country.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CountryConditionTraceData {
    /// The ways out there were.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<crate::models::CountryConditionTraceOption>,
    /// Whether there was a way out for everything else.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub has_else: bool,
}

impl CountryConditionTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
