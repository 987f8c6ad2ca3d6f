// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `SyncGoogleFormsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SyncGoogleFormsResponse {
    /// Responses synced (`responsesSynced`).
    pub responses_synced: i64,
    /// Visitors enriched (`visitorsEnriched`).
    pub visitors_enriched: i64,
}

impl SyncGoogleFormsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SyncGoogleFormsResponse {
    responses_synced: Always("responsesSynced"),
    visitors_enriched: Always("visitorsEnriched"),
});
