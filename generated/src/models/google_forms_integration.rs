// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl GoogleFormsIntegration {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GoogleFormsIntegration {
    created_at: Optional("createdAt"),
    created_by: Optional("createdBy"),
    google_email: Optional("googleEmail"),
    id: Always("id"),
    last_synced_at: Optional("lastSyncedAt"),
    responses_synced: Always("responsesSynced"),
    status: Always("status"),
    updated_at: Optional("updatedAt"),
    visitors_enriched: Always("visitorsEnriched"),
    workspace_id: Optional("workspaceId"),
});
