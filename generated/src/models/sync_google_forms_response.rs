// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `SyncGoogleFormsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SyncGoogleFormsResponse {
    /// Responses synced (`responsesSynced`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub responses_synced: i64,
    /// Visitors enriched (`visitorsEnriched`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub visitors_enriched: i64,
}

impl SyncGoogleFormsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
