// Written by `cargo xtask regenerate`.
//! Models of `GoogleFormsIntegrationsApi`.

use crate::{apis::*, models::*, rt};

/// Result of the Google OAuth flow, the body of [`GoogleFormsIntegrationsApi::complete_oauth`].
#[must_use]
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct CompleteGoogleFormsOAuthRequest {
    /// Authorization code that Google issued after the user granted access.
    pub code: String,
    /// OAuth `state` value of the flow, which Google returns together with the code.
    pub state: String,
}

impl CompleteGoogleFormsOAuthRequest {
    /// Creates a value with its required fields.
    pub fn new(code: impl Into<String>, state: impl Into<String>) -> Self {
        Self { code: code.into(), state: state.into() }
    }

    /// Authorization code that Google issued after the user granted access.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }

    /// OAuth `state` value of the flow, which Google returns together with the code.
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

/// The new integration, returned by [`GoogleFormsIntegrationsApi::complete_oauth`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteGoogleFormsOAuthResponse {
    /// The Google Forms integration that was created.
    pub integration: GoogleFormsIntegration,
}

impl CompleteGoogleFormsOAuthResponse {
    /// Creates a value with its required fields.
    pub fn new(integration: impl Into<GoogleFormsIntegration>) -> Self {
        Self { integration: integration.into() }
    }
}

rt::json_object!(CompleteGoogleFormsOAuthResponse { integration: Required("integration") });

/// A Google Form that was detected as the destination of a link.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetectedGoogleForm {
    /// `true` if the connected Google account can access the form.
    pub accessible: bool,
    /// ID of the form at Google.
    pub form_id: String,
    /// URL of the form, to which the link redirects.
    pub form_url: Option<String>,
    /// ID of the link that redirects to the form, a UUID.
    pub link_id: Option<String>,
    /// Name of the link that redirects to the form.
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

/// The Google Forms integration, returned by [`GoogleFormsIntegrationsApi::get`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGoogleFormsIntegrationResponse {
    /// The integration of the workspace.
    pub integration: Option<Box<GoogleFormsIntegration>>,
}

impl GetGoogleFormsIntegrationResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetGoogleFormsIntegrationResponse { integration: Optional("integration") });

/// The Google OAuth URL, returned by [`GoogleFormsIntegrationsApi::get_oauth_url`].
#[doc(alias = "GetGoogleFormsOAuthURLResponse")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGoogleFormsOAuthUrlResponse {
    /// URL to open in a browser, where a user grants access to Google Forms.
    pub oauth_url: String,
}

impl GetGoogleFormsOAuthUrlResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetGoogleFormsOAuthUrlResponse { oauth_url: Always("oauthUrl") });

/// A workspace's connection to a Google account for Google Forms. Forms are detected automatically and need
/// no configuration.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GoogleFormsIntegration {
    /// When the integration was created.
    pub created_at: Option<jiff::Timestamp>,
    /// Member who created the integration.
    pub created_by: Option<String>,
    /// Email address of the connected Google account.
    pub google_email: Option<String>,
    /// ID of the integration, a UUID.
    pub id: String,
    /// When form responses were last synchronized.
    pub last_synced_at: Option<jiff::Timestamp>,
    /// Total number of form responses that were synchronized.
    pub responses_synced: i64,
    /// Status of the integration: active, paused or disconnected.
    pub status: GoogleFormsIntegrationStatus,
    /// When the integration was last updated.
    pub updated_at: Option<jiff::Timestamp>,
    /// Total number of visitors that were enriched with data from form responses.
    pub visitors_enriched: i64,
    /// ID of the workspace that owns the integration, a UUID.
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
    /// The state of the connection between a workspace and Google Forms.
    pub enum GoogleFormsIntegrationStatus {
        /// Not specified.
        ///
        /// `GOOGLE_FORMS_INTEGRATION_STATUS_UNSPECIFIED`
        Unspecified = "GOOGLE_FORMS_INTEGRATION_STATUS_UNSPECIFIED",
        /// Form responses are synchronized.
        ///
        /// `GOOGLE_FORMS_INTEGRATION_STATUS_ACTIVE`
        Active = "GOOGLE_FORMS_INTEGRATION_STATUS_ACTIVE",
        /// The synchronization of form responses is paused.
        ///
        /// `GOOGLE_FORMS_INTEGRATION_STATUS_PAUSED`
        Paused = "GOOGLE_FORMS_INTEGRATION_STATUS_PAUSED",
        /// The Google account is disconnected.
        ///
        /// `GOOGLE_FORMS_INTEGRATION_STATUS_DISCONNECTED`
        Disconnected = "GOOGLE_FORMS_INTEGRATION_STATUS_DISCONNECTED",
    }
}

/// The detected Google Forms, returned by [`GoogleFormsIntegrationsApi::list_detected_forms`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDetectedGoogleFormsResponse {
    /// Google Forms to which links of the workspace redirect.
    pub forms: Vec<DetectedGoogleForm>,
}

impl ListDetectedGoogleFormsResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListDetectedGoogleFormsResponse { forms: Optional("forms") });

/// Empty body of [`GoogleFormsIntegrationsApi::sync_now`].
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

/// The result of a synchronization, returned by [`GoogleFormsIntegrationsApi::sync_now`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SyncGoogleFormsResponse {
    /// Number of form responses that were synchronized.
    pub responses_synced: i64,
    /// Number of visitors that were enriched with data from form responses.
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

/// Update of the Google Forms integration, the body of [`GoogleFormsIntegrationsApi::update`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateGoogleFormsIntegrationRequest {
    /// New status: [`GoogleFormsIntegrationStatus::Paused`] pauses the synchronization,
    /// [`GoogleFormsIntegrationStatus::Active`] resumes it.
    pub status: Option<GoogleFormsIntegrationStatus>,
}

impl UpdateGoogleFormsIntegrationRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// New status: [`GoogleFormsIntegrationStatus::Paused`] pauses the synchronization,
    /// [`GoogleFormsIntegrationStatus::Active`] resumes it.
    pub fn status<M>(mut self, value: impl rt::IntoOption<GoogleFormsIntegrationStatus, M>) -> Self {
        self.status = value.into_option();
        self
    }
}

rt::json_object!(UpdateGoogleFormsIntegrationRequest { status: Optional("status") });

/// The updated integration, returned by [`GoogleFormsIntegrationsApi::update`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateGoogleFormsIntegrationResponse {
    /// The Google Forms integration after the update.
    pub integration: GoogleFormsIntegration,
}

impl UpdateGoogleFormsIntegrationResponse {
    /// Creates a value with its required fields.
    pub fn new(integration: impl Into<GoogleFormsIntegration>) -> Self {
        Self { integration: integration.into() }
    }
}

rt::json_object!(UpdateGoogleFormsIntegrationResponse { integration: Required("integration") });
