// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `GetStepFunnelResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GetStepFunnelResponse {
    /// Completion rate (`completionRate`).
    #[serde(default, deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Float>>::deserialize")]
    pub completion_rate: f64,
    /// Entry visits (`entryVisits`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub entry_visits: i64,
    /// Steps.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<crate::models::FunnelStep>,
}

impl GetStepFunnelResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
