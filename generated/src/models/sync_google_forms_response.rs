// Written by `cargo xtask regenerate`.

/// The API's `SyncGoogleFormsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SyncGoogleFormsResponse {
    /// Responses synced (`responsesSynced`).
    pub responses_synced: i64,
    /// Visitors enriched (`visitorsEnriched`).
    pub visitors_enriched: i64,
}

crate::rt::model!(SyncGoogleFormsResponse, [], {
    default responses_synced "responsesSynced", default visitors_enriched "visitorsEnriched",
});

impl SyncGoogleFormsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
