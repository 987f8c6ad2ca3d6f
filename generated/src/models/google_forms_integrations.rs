// Written by `cargo xtask regenerate`.
//! Models of `GoogleFormsIntegrationsApi`.

use crate::{models::*, rt};

/// The API's `CompleteGoogleFormsOAuthRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct CompleteGoogleFormsOAuthRequest {
    /// Code.
    pub code: String,
    /// State.
    pub state: String,
}

impl CompleteGoogleFormsOAuthRequest {
    /// Creates a value with its required fields.
    pub fn new(code: impl Into<String>, state: impl Into<String>) -> Self {
        Self { code: code.into(), state: state.into() }
    }

    /// Code.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }

    /// State.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = value.into();
        self
    }
}

rt::json_object!(CompleteGoogleFormsOAuthRequest { code: Required("code"), state: Required("state") });

/// Secrets are redacted.
impl std::fmt::Debug for CompleteGoogleFormsOAuthRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CompleteGoogleFormsOAuthRequest")
            .field("code", &rt::Redacted(&self.code))
            .field("state", &self.state)
            .finish()
    }
}

/// The API's `CompleteGoogleFormsOAuthResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteGoogleFormsOAuthResponse {
    /// Integration.
    pub integration: GoogleFormsIntegration,
}

impl CompleteGoogleFormsOAuthResponse {
    /// Creates a value with its required fields.
    pub fn new(integration: impl Into<GoogleFormsIntegration>) -> Self {
        Self { integration: integration.into() }
    }
}

rt::json_object!(CompleteGoogleFormsOAuthResponse { integration: Required("integration") });

/// The API's `DetectedGoogleForm`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetectedGoogleForm {
    /// Accessible.
    pub accessible: bool,
    /// Form id (`formId`).
    pub form_id: String,
    /// Form url (`formUrl`).
    pub form_url: Option<String>,
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Link name (`linkName`).
    pub link_name: Option<String>,
}

impl DetectedGoogleForm {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DetectedGoogleForm {
    accessible: Always("accessible"),
    form_id: Always("formId"),
    form_url: Optional("formUrl"),
    link_id: Optional("linkId"),
    link_name: Optional("linkName"),
});

/// The API's `GetGoogleFormsIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGoogleFormsIntegrationResponse {
    /// Integration.
    pub integration: Option<Box<GoogleFormsIntegration>>,
}

impl GetGoogleFormsIntegrationResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetGoogleFormsIntegrationResponse { integration: Optional("integration") });

/// The API's `GetGoogleFormsOAuthURLResponse`.
#[doc(alias = "GetGoogleFormsOAuthURLResponse")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGoogleFormsOAuthUrlResponse {
    /// Oauth url (`oauthUrl`).
    pub oauth_url: String,
}

impl GetGoogleFormsOAuthUrlResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetGoogleFormsOAuthUrlResponse { oauth_url: Always("oauthUrl") });

/// The API's `GoogleFormsIntegration`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GoogleFormsIntegration {
    /// Created at (`createdAt`).
    pub created_at: Option<jiff::Timestamp>,
    /// Created by (`createdBy`).
    pub created_by: Option<String>,
    /// Google email (`googleEmail`).
    pub google_email: Option<String>,
    /// Id.
    pub id: String,
    /// Last synced at (`lastSyncedAt`).
    pub last_synced_at: Option<jiff::Timestamp>,
    /// Responses synced (`responsesSynced`).
    pub responses_synced: i64,
    /// Status.
    pub status: GoogleFormsIntegrationStatus,
    /// Updated at (`updatedAt`).
    pub updated_at: Option<jiff::Timestamp>,
    /// Visitors enriched (`visitorsEnriched`).
    pub visitors_enriched: i64,
    /// Workspace id (`workspaceId`).
    pub workspace_id: Option<String>,
}

impl GoogleFormsIntegration {
    /// Creates a value with no field set.
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

rt::string_enum! {
    /// The API's `GoogleFormsIntegrationStatus`.
    pub enum GoogleFormsIntegrationStatus {
        /// `GOOGLE_FORMS_INTEGRATION_STATUS_UNSPECIFIED`.
        Unspecified = "GOOGLE_FORMS_INTEGRATION_STATUS_UNSPECIFIED",
        /// `GOOGLE_FORMS_INTEGRATION_STATUS_ACTIVE`.
        Active = "GOOGLE_FORMS_INTEGRATION_STATUS_ACTIVE",
        /// `GOOGLE_FORMS_INTEGRATION_STATUS_PAUSED`.
        Paused = "GOOGLE_FORMS_INTEGRATION_STATUS_PAUSED",
        /// `GOOGLE_FORMS_INTEGRATION_STATUS_DISCONNECTED`.
        Disconnected = "GOOGLE_FORMS_INTEGRATION_STATUS_DISCONNECTED",
    }
}

/// The API's `ListDetectedGoogleFormsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDetectedGoogleFormsResponse {
    /// Forms.
    pub forms: Vec<DetectedGoogleForm>,
}

impl ListDetectedGoogleFormsResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListDetectedGoogleFormsResponse { forms: Optional("forms") });

/// The API's `SyncGoogleFormsRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SyncGoogleFormsRequest {}

impl SyncGoogleFormsRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SyncGoogleFormsRequest {});

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
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SyncGoogleFormsResponse {
    responses_synced: Always("responsesSynced"),
    visitors_enriched: Always("visitorsEnriched"),
});

/// The API's `UpdateGoogleFormsIntegrationRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateGoogleFormsIntegrationRequest {
    /// Status.
    pub status: Option<GoogleFormsIntegrationStatus>,
}

impl UpdateGoogleFormsIntegrationRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Status.
    pub fn status(mut self, value: impl Into<GoogleFormsIntegrationStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}

rt::json_object!(UpdateGoogleFormsIntegrationRequest { status: Optional("status") });

/// The API's `UpdateGoogleFormsIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateGoogleFormsIntegrationResponse {
    /// Integration.
    pub integration: GoogleFormsIntegration,
}

impl UpdateGoogleFormsIntegrationResponse {
    /// Creates a value with its required fields.
    pub fn new(integration: impl Into<GoogleFormsIntegration>) -> Self {
        Self { integration: integration.into() }
    }
}

rt::json_object!(UpdateGoogleFormsIntegrationResponse { integration: Required("integration") });
