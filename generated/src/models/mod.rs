// Written by `cargo xtask regenerate`.
//! The data types of the API.
//!
//! Requests are built with `new` and setters. The setter of an optional field accepts a value or an `Option` of it;
//! `None` leaves the field unset. A setter has the documentation of its field, of which the field itself has the first
//! sentence. Models that only responses contain have no setters: to build one in a test, assign its fields. In
//! responses, missing properties get their defaults, and unknown properties are ignored.
//!
//! `Timestamp` ends on 9999-12-30, a day before the API's `9999-12-31T23:59:59Z`, which stands for "never". A later
//! time is deserialized as `Timestamp::MAX`, and `Timestamp::MAX` is serialized as `9999-12-31T23:59:59Z`.
//! Likewise, `Timestamp::MIN` is serialized as `0001-01-01T00:00:00Z`.

#[cfg(feature = "agent-identity")]
mod agent_identity;
#[cfg(feature = "agent-identity")]
pub use self::agent_identity::*;

#[cfg(feature = "agents")]
mod agents;
#[cfg(feature = "agents")]
pub use self::agents::*;

#[cfg(feature = "allowances")]
mod allowances;
#[cfg(feature = "allowances")]
pub use self::allowances::*;

#[cfg(feature = "analytics-dashboard")]
mod analytics_dashboard;
#[cfg(feature = "analytics-dashboard")]
pub use self::analytics_dashboard::*;

#[cfg(feature = "analytics-data")]
mod analytics_data;
#[cfg(feature = "analytics-data")]
pub use self::analytics_data::*;

#[cfg(feature = "api-scopes")]
mod api_scopes;
#[cfg(feature = "api-scopes")]
pub use self::api_scopes::*;

#[cfg(feature = "assistant")]
mod assistant;
#[cfg(feature = "assistant")]
pub use self::assistant::*;

#[cfg(feature = "auth")]
mod auth;
#[cfg(feature = "auth")]
pub use self::auth::*;

#[cfg(feature = "custom-domains")]
mod custom_domains;
#[cfg(feature = "custom-domains")]
pub use self::custom_domains::*;

#[cfg(feature = "directories")]
mod directories;
#[cfg(feature = "directories")]
pub use self::directories::*;

#[cfg(feature = "events")]
mod events;
#[cfg(feature = "events")]
pub use self::events::*;

#[cfg(feature = "google-analytics-integrations")]
mod google_analytics_integrations;
#[cfg(feature = "google-analytics-integrations")]
pub use self::google_analytics_integrations::*;

#[cfg(feature = "google-forms-integrations")]
mod google_forms_integrations;
#[cfg(feature = "google-forms-integrations")]
pub use self::google_forms_integrations::*;

#[cfg(feature = "link-settings")]
mod link_settings;
#[cfg(feature = "link-settings")]
pub use self::link_settings::*;

#[cfg(feature = "links")]
mod links;
#[cfg(feature = "links")]
pub use self::links::*;

#[cfg(feature = "media")]
mod media;
#[cfg(feature = "media")]
pub use self::media::*;

#[cfg(feature = "members")]
mod members;
#[cfg(feature = "members")]
pub use self::members::*;

#[cfg(feature = "metrics")]
mod metrics;
#[cfg(feature = "metrics")]
pub use self::metrics::*;

#[cfg(feature = "page-theme-templates")]
mod page_theme_templates;
#[cfg(feature = "page-theme-templates")]
pub use self::page_theme_templates::*;

#[cfg(feature = "page-themes")]
mod page_themes;
#[cfg(feature = "page-themes")]
pub use self::page_themes::*;

#[cfg(feature = "pricing")]
mod pricing;
#[cfg(feature = "pricing")]
pub use self::pricing::*;

#[cfg(feature = "qr-code-designs")]
mod qr_code_designs;
#[cfg(feature = "qr-code-designs")]
pub use self::qr_code_designs::*;

#[cfg(feature = "qr-code-templates")]
mod qr_code_templates;
#[cfg(feature = "qr-code-templates")]
pub use self::qr_code_templates::*;

#[cfg(feature = "retargeting-pixels")]
mod retargeting_pixels;
#[cfg(feature = "retargeting-pixels")]
pub use self::retargeting_pixels::*;

#[cfg(feature = "review-rewards")]
mod review_rewards;
#[cfg(feature = "review-rewards")]
pub use self::review_rewards::*;

#[cfg(any(feature = "agent-identity", feature = "api-scopes", feature = "workspace-tokens"))]
mod shared_agent_identity_api_scopes_workspace_tokens;
#[cfg(any(feature = "agent-identity", feature = "api-scopes", feature = "workspace-tokens"))]
pub use self::shared_agent_identity_api_scopes_workspace_tokens::*;

#[cfg(any(feature = "agent-identity", feature = "members"))]
mod shared_agent_identity_members;
#[cfg(any(feature = "agent-identity", feature = "members"))]
pub use self::shared_agent_identity_members::*;

#[cfg(any(feature = "allowances", feature = "pricing"))]
mod shared_allowances_pricing;
#[cfg(any(feature = "allowances", feature = "pricing"))]
pub use self::shared_allowances_pricing::*;

#[cfg(any(feature = "custom-domains", feature = "events", feature = "links"))]
mod shared_custom_domains_events_links;
#[cfg(any(feature = "custom-domains", feature = "events", feature = "links"))]
pub use self::shared_custom_domains_events_links::*;

#[cfg(any(feature = "events", feature = "links"))]
mod shared_events_links;
#[cfg(any(feature = "events", feature = "links"))]
pub use self::shared_events_links::*;

#[cfg(any(feature = "events", feature = "links", feature = "page-theme-templates", feature = "page-themes"))]
mod shared_events_links_page_theme_templates_page_themes;
#[cfg(any(feature = "events", feature = "links", feature = "page-theme-templates", feature = "page-themes"))]
pub use self::shared_events_links_page_theme_templates_page_themes::*;

#[cfg(any(
    feature = "events",
    feature = "links",
    feature = "page-theme-templates",
    feature = "page-themes",
    feature = "qr-code-designs",
    feature = "qr-code-templates"
))]
mod shared_events_links_page_theme_templates_page_themes_qr_code_designs_qr_code_templates;
#[cfg(any(
    feature = "events",
    feature = "links",
    feature = "page-theme-templates",
    feature = "page-themes",
    feature = "qr-code-designs",
    feature = "qr-code-templates"
))]
pub use self::shared_events_links_page_theme_templates_page_themes_qr_code_designs_qr_code_templates::*;

#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
mod shared_events_links_qr_code_designs_qr_code_templates;
#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
pub use self::shared_events_links_qr_code_designs_qr_code_templates::*;

#[cfg(any(feature = "events", feature = "links", feature = "tags"))]
mod shared_events_links_tags;
#[cfg(any(feature = "events", feature = "links", feature = "tags"))]
pub use self::shared_events_links_tags::*;

#[cfg(any(feature = "events", feature = "links", feature = "visitors", feature = "workflow-steps"))]
mod shared_events_links_visitors_workflow_steps;
#[cfg(any(feature = "events", feature = "links", feature = "visitors", feature = "workflow-steps"))]
pub use self::shared_events_links_visitors_workflow_steps::*;

#[cfg(any(feature = "events", feature = "links", feature = "workflow-steps"))]
mod shared_events_links_workflow_steps;
#[cfg(any(feature = "events", feature = "links", feature = "workflow-steps"))]
pub use self::shared_events_links_workflow_steps::*;

#[cfg(any(feature = "events", feature = "media"))]
mod shared_events_media;
#[cfg(any(feature = "events", feature = "media"))]
pub use self::shared_events_media::*;

#[cfg(any(feature = "events", feature = "metrics", feature = "visitors"))]
mod shared_events_metrics_visitors;
#[cfg(any(feature = "events", feature = "metrics", feature = "visitors"))]
pub use self::shared_events_metrics_visitors::*;

#[cfg(any(feature = "events", feature = "visitors"))]
mod shared_events_visitors;
#[cfg(any(feature = "events", feature = "visitors"))]
pub use self::shared_events_visitors::*;

#[cfg(any(feature = "events", feature = "workspaces"))]
mod shared_events_workspaces;
#[cfg(any(feature = "events", feature = "workspaces"))]
pub use self::shared_events_workspaces::*;

#[cfg(any(feature = "jobs", feature = "links"))]
mod shared_jobs_links;
#[cfg(any(feature = "jobs", feature = "links"))]
pub use self::shared_jobs_links::*;

#[cfg(any(feature = "links", feature = "slack-integrations", feature = "webhooks", feature = "workflow-steps"))]
mod shared_links_slack_integrations_webhooks_workflow_steps;
#[cfg(any(feature = "links", feature = "slack-integrations", feature = "webhooks", feature = "workflow-steps"))]
pub use self::shared_links_slack_integrations_webhooks_workflow_steps::*;

#[cfg(any(feature = "links", feature = "visitors"))]
mod shared_links_visitors;
#[cfg(any(feature = "links", feature = "visitors"))]
pub use self::shared_links_visitors::*;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod shared_links_workflow_steps;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::shared_links_workflow_steps::*;

#[cfg(any(feature = "page-theme-templates", feature = "page-themes"))]
mod shared_page_theme_templates_page_themes;
#[cfg(any(feature = "page-theme-templates", feature = "page-themes"))]
pub use self::shared_page_theme_templates_page_themes::*;

#[cfg(any(feature = "page-theme-templates", feature = "qr-code-templates"))]
mod shared_page_theme_templates_qr_code_templates;
#[cfg(any(feature = "page-theme-templates", feature = "qr-code-templates"))]
pub use self::shared_page_theme_templates_qr_code_templates::*;

#[cfg(any(feature = "page-theme-templates", feature = "qr-code-templates", feature = "workspaces"))]
mod shared_page_theme_templates_qr_code_templates_workspaces;
#[cfg(any(feature = "page-theme-templates", feature = "qr-code-templates", feature = "workspaces"))]
pub use self::shared_page_theme_templates_qr_code_templates_workspaces::*;

#[cfg(feature = "slack-integrations")]
mod slack_integrations;
#[cfg(feature = "slack-integrations")]
pub use self::slack_integrations::*;

#[cfg(feature = "tags")]
mod tags;
#[cfg(feature = "tags")]
pub use self::tags::*;

#[cfg(feature = "time-series")]
mod time_series;
#[cfg(feature = "time-series")]
pub use self::time_series::*;

#[cfg(feature = "all-apis")]
mod unused;
#[cfg(feature = "all-apis")]
pub use self::unused::*;

#[cfg(feature = "visitors")]
mod visitors;
#[cfg(feature = "visitors")]
pub use self::visitors::*;

#[cfg(feature = "webhooks")]
mod webhooks;
#[cfg(feature = "webhooks")]
pub use self::webhooks::*;

#[cfg(feature = "workflow-steps")]
mod workflow_steps;
#[cfg(feature = "workflow-steps")]
pub use self::workflow_steps::*;

#[cfg(feature = "workspace-tokens")]
mod workspace_tokens;
#[cfg(feature = "workspace-tokens")]
pub use self::workspace_tokens::*;

#[cfg(feature = "workspaces")]
mod workspaces;
#[cfg(feature = "workspaces")]
pub use self::workspaces::*;
