// Written by `cargo xtask regenerate`.
//! The requests of all operations, named after their API and method.

#[cfg(feature = "agent-identity")]
pub use crate::apis::agent_identity_api::{AgentIdentityClaimWorkspace, AgentIdentityGetClaim};

#[cfg(feature = "agents")]
pub use crate::apis::agents_api::{
    AgentsCreate, AgentsCreateKnowledgeDocument, AgentsDelete, AgentsDeleteKnowledgeDocument, AgentsGet, AgentsList,
    AgentsListPresets, AgentsUpdate, AgentsUpdateKnowledgeDocument,
};

#[cfg(feature = "allowances")]
pub use crate::apis::allowances_api::{AllowancesDismissNotice, AllowancesList};

#[cfg(feature = "analytics-dashboard")]
pub use crate::apis::analytics_dashboard_api::{
    AnalyticsDashboardCreate, AnalyticsDashboardDelete, AnalyticsDashboardGenerateWidgetSummary,
    AnalyticsDashboardGetWidgetSummary, AnalyticsDashboardList, AnalyticsDashboardUpdate,
};

#[cfg(feature = "analytics-data")]
pub use crate::apis::analytics_data_api::{
    AnalyticsDataGetAttributeDistribution, AnalyticsDataGetAttributeMetric, AnalyticsDataGetAttributeValues,
    AnalyticsDataGetBreakdown, AnalyticsDataGetDeviceDistribution, AnalyticsDataGetGeoBreakdown,
    AnalyticsDataGetGroupedTimeSeries, AnalyticsDataGetHourOfDayDistribution, AnalyticsDataGetStepFunnel,
    AnalyticsDataGetTopLinks, AnalyticsDataGetVisitorTrends, AnalyticsDataListVisitorCountries,
};

#[cfg(feature = "api-scopes")]
pub use crate::apis::api_scopes_api::ApiScopesList;

#[cfg(feature = "assistant")]
pub use crate::apis::assistant_api::{
    AssistantClearConversation, AssistantCompleteAttachmentUpload, AssistantCreateAttachmentUpload,
    AssistantGetConversation, AssistantMarkConversationRead, AssistantUploadFile,
};

#[cfg(feature = "auth")]
pub use crate::apis::auth_api::AuthRequestEmailVerification;

#[cfg(feature = "custom-domains")]
pub use crate::apis::custom_domains_api::{
    CustomDomainsCheck, CustomDomainsCreate, CustomDomainsDelete, CustomDomainsGet, CustomDomainsGetSetupGuide,
    CustomDomainsList, CustomDomainsUpdate, CustomDomainsValidationInstructions,
};

#[cfg(feature = "directories")]
pub use crate::apis::directories_api::{
    DirectoriesCreate, DirectoriesDelete, DirectoriesGet, DirectoriesList, DirectoriesUpdate,
};

#[cfg(feature = "events")]
pub use crate::apis::events_api::{EventsList, EventsListTraces};

#[cfg(feature = "google-analytics-integrations")]
pub use crate::apis::google_analytics_integrations_api::{
    GoogleAnalyticsIntegrationsDelete, GoogleAnalyticsIntegrationsGet, GoogleAnalyticsIntegrationsTest,
    GoogleAnalyticsIntegrationsUpdate,
};

#[cfg(feature = "google-forms-integrations")]
pub use crate::apis::google_forms_integrations_api::{
    GoogleFormsIntegrationsCompleteOauth, GoogleFormsIntegrationsDelete, GoogleFormsIntegrationsGet,
    GoogleFormsIntegrationsGetOauthUrl, GoogleFormsIntegrationsListDetectedForms, GoogleFormsIntegrationsSyncNow,
    GoogleFormsIntegrationsUpdate,
};

#[cfg(feature = "integrations")]
pub use crate::apis::integrations_api::IntegrationsTrack;

#[cfg(feature = "jobs")]
pub use crate::apis::jobs_api::JobsGet;

#[cfg(feature = "link-settings")]
pub use crate::apis::link_settings_api::{
    LinkSettingsGet, LinkSettingsGetDataCollection, LinkSettingsUpdate, LinkSettingsUpdateDataCollection,
};

#[cfg(feature = "links")]
pub use crate::apis::links_api::{
    LinksCreate, LinksCreateBatch, LinksCreateBulk, LinksCreateBulkAsync, LinksCreateContactLink,
    LinksCreateOpenMediaLink, LinksCreateThankYouLink, LinksDelete, LinksGet, LinksList, LinksRenderQrcodeImages,
    LinksResolveQrcodeImages, LinksShortlinkAvailability, LinksShortlinkRandom, LinksUpdate,
};

#[cfg(feature = "media")]
pub use crate::apis::media_api::{
    MediaCompleteReplace, MediaCompleteUpload, MediaCreate, MediaCreateReplaceUpload, MediaCreateUpload, MediaDelete,
    MediaGet, MediaImport, MediaList, MediaReplaceImport,
};

#[cfg(feature = "members")]
pub use crate::apis::members_api::{
    MembersAllowAccess, MembersCreateMyWorkspace, MembersDelete, MembersForceSignout, MembersGet, MembersGetMyself,
    MembersInvite, MembersList, MembersListMyWorkspaces, MembersRevokeAccess, MembersSwitchWorkspace, MembersUpdate,
    MembersUpdateMyself,
};

#[cfg(feature = "metrics")]
pub use crate::apis::metrics_api::{MetricsEvents, MetricsWorkspace, MetricsWorkspaceInsight};

#[cfg(feature = "page-theme-templates")]
pub use crate::apis::page_theme_templates_api::{
    PageThemeTemplatesCreate, PageThemeTemplatesDelete, PageThemeTemplatesGet, PageThemeTemplatesImport,
    PageThemeTemplatesList, PageThemeTemplatesPublicGet, PageThemeTemplatesPublicList, PageThemeTemplatesPublish,
    PageThemeTemplatesResolveImages, PageThemeTemplatesUpdate, PageThemeTemplatesUpdateStyling,
};

#[cfg(feature = "page-themes")]
pub use crate::apis::page_themes_api::{
    PageThemesApplyTemplate, PageThemesFindMatchingTemplate, PageThemesGet, PageThemesList, PageThemesUpdate,
};

#[cfg(feature = "pricing")]
pub use crate::apis::pricing_api::PricingListPlans;

#[cfg(feature = "qr-code-designs")]
pub use crate::apis::qr_code_designs_api::{
    QrCodeDesignsApplyTemplate, QrCodeDesignsDelete, QrCodeDesignsGet, QrCodeDesignsPublicCreate, QrCodeDesignsUpdate,
};

#[cfg(feature = "qr-code-templates")]
pub use crate::apis::qr_code_templates_api::{
    QrCodeTemplatesCreate, QrCodeTemplatesDelete, QrCodeTemplatesGet, QrCodeTemplatesImport, QrCodeTemplatesList,
    QrCodeTemplatesPublicGet, QrCodeTemplatesPublicList, QrCodeTemplatesPublish, QrCodeTemplatesResolveImages,
    QrCodeTemplatesUpdate,
};

#[cfg(feature = "retargeting-pixels")]
pub use crate::apis::retargeting_pixels_api::{
    RetargetingPixelsGet, RetargetingPixelsListForLink, RetargetingPixelsUpdate,
};

#[cfg(feature = "review-rewards")]
pub use crate::apis::review_rewards_api::{ReviewRewardsGetOffer, ReviewRewardsSubmit};

#[cfg(feature = "slack-integrations")]
pub use crate::apis::slack_integrations_api::{
    SlackIntegrationsCompleteOauth, SlackIntegrationsDelete, SlackIntegrationsGet, SlackIntegrationsGetOauthUrl,
    SlackIntegrationsListChannels, SlackIntegrationsTest, SlackIntegrationsUpdate,
};

#[cfg(feature = "tags")]
pub use crate::apis::tags_api::{TagsDelete, TagsList};

#[cfg(feature = "time-series")]
pub use crate::apis::time_series_api::TimeSeriesEvents;

#[cfg(feature = "visitors")]
pub use crate::apis::visitors_api::{
    VisitorsDelete, VisitorsDeleteAttribute, VisitorsGet, VisitorsIdentify, VisitorsList, VisitorsListAttributeKeys,
    VisitorsSearch, VisitorsUpdate,
};

#[cfg(feature = "webhooks")]
pub use crate::apis::webhooks_api::{WebhooksCreate, WebhooksDelete, WebhooksGet, WebhooksList, WebhooksUpdate};

#[cfg(feature = "workflow-steps")]
pub use crate::apis::workflow_steps_api::{
    WorkflowStepsAutoLayout, WorkflowStepsConnect, WorkflowStepsCreate, WorkflowStepsDelete, WorkflowStepsDisconnect,
    WorkflowStepsGet, WorkflowStepsGetWalletPassSupport, WorkflowStepsList, WorkflowStepsResolveCollisions,
    WorkflowStepsUpdate, WorkflowStepsValidate,
};

#[cfg(feature = "workspace-tokens")]
pub use crate::apis::workspace_tokens_api::{
    WorkspaceTokensCreate, WorkspaceTokensDelete, WorkspaceTokensGet, WorkspaceTokensList, WorkspaceTokensUpdate,
};

#[cfg(feature = "workspaces")]
pub use crate::apis::workspaces_api::{
    WorkspacesDelete, WorkspacesGet, WorkspacesGetMyWorkspace, WorkspacesPublicGet, WorkspacesRequestEnrollment,
    WorkspacesUpdate, WorkspacesUpdateOriginInquiry, WorkspacesUpdateOriginPurpose,
};
