// Written by `cargo xtask regenerate`.

/// The API's `GoogleFormsIntegration`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GoogleFormsIntegration {
    /// Created at (`createdAt`).
    ///
    /// Read-only: the API sets it.
    pub created_at: Option<jiff::Timestamp>,
    /// Created by (`createdBy`).
    pub created_by: Option<String>,
    /// Google email (`googleEmail`).
    pub google_email: Option<String>,
    /// Id.
    pub id: String,
    /// Last synced at (`lastSyncedAt`).
    ///
    /// Read-only: the API sets it.
    pub last_synced_at: Option<jiff::Timestamp>,
    /// Responses synced (`responsesSynced`).
    ///
    /// Read-only: the API sets it.
    pub responses_synced: i64,
    /// Status.
    pub status: crate::models::GoogleFormsIntegrationStatus,
    /// Updated at (`updatedAt`).
    ///
    /// Read-only: the API sets it.
    pub updated_at: Option<jiff::Timestamp>,
    /// Visitors enriched (`visitorsEnriched`).
    ///
    /// Read-only: the API sets it.
    pub visitors_enriched: i64,
    /// Workspace id (`workspaceId`).
    pub workspace_id: Option<String>,
}

crate::rt::model!(GoogleFormsIntegration, [], {
    optional created_at "createdAt", optional created_by "createdBy", optional google_email "googleEmail",
    default id "id", optional last_synced_at "lastSyncedAt", default responses_synced "responsesSynced",
    default status "status", optional updated_at "updatedAt", default visitors_enriched "visitorsEnriched",
    optional workspace_id "workspaceId",
});

impl GoogleFormsIntegration {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
