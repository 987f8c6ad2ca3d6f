// Written by `cargo xtask regenerate`.
//! The APIs, one type each.

#[cfg(feature = "api-scopes")]
pub(crate) mod api_scopes_api;
#[cfg(feature = "api-scopes")]
pub use self::api_scopes_api::APIScopesApi;

#[cfg(feature = "agent-identity")]
pub(crate) mod agent_identity_api;
#[cfg(feature = "agent-identity")]
pub use self::agent_identity_api::AgentIdentityApi;

#[cfg(feature = "agents")]
pub(crate) mod agents_api;
#[cfg(feature = "agents")]
pub use self::agents_api::AgentsApi;

#[cfg(feature = "allowances")]
pub(crate) mod allowances_api;
#[cfg(feature = "allowances")]
pub use self::allowances_api::AllowancesApi;

#[cfg(feature = "analytics-dashboard")]
pub(crate) mod analytics_dashboard_api;
#[cfg(feature = "analytics-dashboard")]
pub use self::analytics_dashboard_api::AnalyticsDashboardApi;

#[cfg(feature = "analytics-data")]
pub(crate) mod analytics_data_api;
#[cfg(feature = "analytics-data")]
pub use self::analytics_data_api::AnalyticsDataApi;

#[cfg(feature = "assistant")]
pub(crate) mod assistant_api;
#[cfg(feature = "assistant")]
pub use self::assistant_api::AssistantApi;

#[cfg(feature = "auth")]
pub(crate) mod auth_api;
#[cfg(feature = "auth")]
pub use self::auth_api::AuthApi;

#[cfg(feature = "custom-domains")]
pub(crate) mod custom_domains_api;
#[cfg(feature = "custom-domains")]
pub use self::custom_domains_api::CustomDomainsApi;

#[cfg(feature = "directories")]
pub(crate) mod directories_api;
#[cfg(feature = "directories")]
pub use self::directories_api::DirectoriesApi;

#[cfg(feature = "events")]
pub(crate) mod events_api;
#[cfg(feature = "events")]
pub use self::events_api::EventsApi;

#[cfg(feature = "google-analytics-integrations")]
pub(crate) mod google_analytics_integrations_api;
#[cfg(feature = "google-analytics-integrations")]
pub use self::google_analytics_integrations_api::GoogleAnalyticsIntegrationsApi;

#[cfg(feature = "google-forms-integrations")]
pub(crate) mod google_forms_integrations_api;
#[cfg(feature = "google-forms-integrations")]
pub use self::google_forms_integrations_api::GoogleFormsIntegrationsApi;

#[cfg(feature = "integrations")]
pub(crate) mod integrations_api;
#[cfg(feature = "integrations")]
pub use self::integrations_api::IntegrationsApi;

#[cfg(feature = "jobs")]
pub(crate) mod jobs_api;
#[cfg(feature = "jobs")]
pub use self::jobs_api::JobsApi;

#[cfg(feature = "link-settings")]
pub(crate) mod link_settings_api;
#[cfg(feature = "link-settings")]
pub use self::link_settings_api::LinkSettingsApi;

#[cfg(feature = "links")]
pub(crate) mod links_api;
#[cfg(feature = "links")]
pub use self::links_api::LinksApi;

#[cfg(feature = "media")]
pub(crate) mod media_api;
#[cfg(feature = "media")]
pub use self::media_api::MediaApi;

#[cfg(feature = "members")]
pub(crate) mod members_api;
#[cfg(feature = "members")]
pub use self::members_api::MembersApi;

#[cfg(feature = "metrics")]
pub(crate) mod metrics_api;
#[cfg(feature = "metrics")]
pub use self::metrics_api::MetricsApi;

#[cfg(feature = "page-theme-templates")]
pub(crate) mod page_theme_templates_api;
#[cfg(feature = "page-theme-templates")]
pub use self::page_theme_templates_api::PageThemeTemplatesApi;

#[cfg(feature = "page-themes")]
pub(crate) mod page_themes_api;
#[cfg(feature = "page-themes")]
pub use self::page_themes_api::PageThemesApi;

#[cfg(feature = "pricing")]
pub(crate) mod pricing_api;
#[cfg(feature = "pricing")]
pub use self::pricing_api::PricingApi;

#[cfg(feature = "qr-code-designs")]
pub(crate) mod qr_code_designs_api;
#[cfg(feature = "qr-code-designs")]
pub use self::qr_code_designs_api::QRCodeDesignsApi;

#[cfg(feature = "qr-code-templates")]
pub(crate) mod qr_code_templates_api;
#[cfg(feature = "qr-code-templates")]
pub use self::qr_code_templates_api::QRCodeTemplatesApi;

#[cfg(feature = "retargeting-pixels")]
pub(crate) mod retargeting_pixels_api;
#[cfg(feature = "retargeting-pixels")]
pub use self::retargeting_pixels_api::RetargetingPixelsApi;

#[cfg(feature = "review-rewards")]
pub(crate) mod review_rewards_api;
#[cfg(feature = "review-rewards")]
pub use self::review_rewards_api::ReviewRewardsApi;

#[cfg(feature = "slack-integrations")]
pub(crate) mod slack_integrations_api;
#[cfg(feature = "slack-integrations")]
pub use self::slack_integrations_api::SlackIntegrationsApi;

#[cfg(feature = "tags")]
pub(crate) mod tags_api;
#[cfg(feature = "tags")]
pub use self::tags_api::TagsApi;

#[cfg(feature = "time-series")]
pub(crate) mod time_series_api;
#[cfg(feature = "time-series")]
pub use self::time_series_api::TimeSeriesApi;

#[cfg(feature = "visitors")]
pub(crate) mod visitors_api;
#[cfg(feature = "visitors")]
pub use self::visitors_api::VisitorsApi;

#[cfg(feature = "webhooks")]
pub(crate) mod webhooks_api;
#[cfg(feature = "webhooks")]
pub use self::webhooks_api::WebhooksApi;

#[cfg(feature = "workflow-steps")]
pub(crate) mod workflow_steps_api;
#[cfg(feature = "workflow-steps")]
pub use self::workflow_steps_api::WorkflowStepsApi;

#[cfg(feature = "workspace-tokens")]
pub(crate) mod workspace_tokens_api;
#[cfg(feature = "workspace-tokens")]
pub use self::workspace_tokens_api::WorkspaceTokensApi;

#[cfg(feature = "workspaces")]
pub(crate) mod workspaces_api;
#[cfg(feature = "workspaces")]
pub use self::workspaces_api::WorkspacesApi;
