// Written by `cargo xtask regenerate`.
//! The APIs, one type for each.

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

#[cfg(feature = "api-scopes")]
pub(crate) mod api_scopes_api;
#[cfg(feature = "api-scopes")]
pub use self::api_scopes_api::ApiScopesApi;

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
pub use self::qr_code_designs_api::QrCodeDesignsApi;

#[cfg(feature = "qr-code-templates")]
pub(crate) mod qr_code_templates_api;
#[cfg(feature = "qr-code-templates")]
pub use self::qr_code_templates_api::QrCodeTemplatesApi;

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

/// Declares aliases of all APIs with a default client.
#[doc(hidden)]
#[macro_export]
macro_rules! api_aliases {
    ($client:ty) => {
        /// Workspaces that an AI agent registered and that a person claims.
        ///
        /// An agent that registered a workspace passes its claim to a person. [`AgentIdentityApi::get_claim`]
        /// returns the state of the claim, and [`AgentIdentityApi::claim_workspace`] completes it.
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "agent-identity")]
        pub type AgentIdentityApi<C = $client> = $crate::apis::AgentIdentityApi<C>;

        /// Chat agents that talk with visitors in workflow steps, and the documents that they know.
        ///
        /// Choose a preset with [`AgentsApi::list_presets`], create the agent with [`AgentsApi::create`], and add
        /// what it should know with [`AgentsApi::create_knowledge_document`]. A chat step of a workflow then refers
        /// to the agent.
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "agents")]
        pub type AgentsApi<C = $client> = $crate::apis::AgentsApi<C>;

        /// Limits of the workspace's plan, and how much of them is used.
        ///
        /// [`AllowancesApi::list`] returns each limit with its use, for example to stop an import before
        /// the limit is reached.
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "allowances")]
        pub type AllowancesApi<C = $client> = $crate::apis::AllowancesApi<C>;

        /// Dashboards, their widgets, and generated summaries of widgets.
        ///
        /// [`AnalyticsDashboardApi::list`] returns the dashboards with their widgets. Their data comes
        /// from the operations of the Analytics Data API, such as [`AnalyticsDataApi::get_breakdown`].
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "analytics-dashboard")]
        pub type AnalyticsDashboardApi<C = $client> = $crate::apis::AnalyticsDashboardApi<C>;

        /// Aggregated data for charts: breakdowns, distributions, funnels and trends.
        ///
        /// Each operation takes a date range and filters, and returns the aggregated data of one chart. For single
        /// counts, use [`MetricsApi::events`]; for the events themselves, [`EventsApi::list`].
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "analytics-data")]
        pub type AnalyticsDataApi<C = $client> = $crate::apis::AnalyticsDataApi<C>;

        /// Scopes that an API token or OAuth grant can be limited to.
        ///
        /// Use it to show the scopes before [`WorkspaceTokensApi::create`] limits a token to some of them.
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[doc(alias = "APIScopesApi")]
        #[cfg(feature = "api-scopes")]
        pub type ApiScopesApi<C = $client> = $crate::apis::ApiScopesApi<C>;

        /// Conversations with the assistant, and files uploaded for it.
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "assistant")]
        pub type AssistantApi<C = $client> = $crate::apis::AssistantApi<C>;

        /// Verification of members' email addresses.
        ///
        /// [`AuthApi::request_email_verification`] sends the email. If no member has verified an address by
        /// [`Workspace::unverified_pause_at`], nearly every call fails with `WORKSPACE_UNVERIFIED`; links still
        /// redirect.
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "auth")]
        pub type AuthApi<C = $client> = $crate::apis::AuthApi<C>;

        /// Custom domains that serve links, and their DNS setup.
        ///
        /// Add a domain with [`CustomDomainsApi::create`], set the DNS records that
        /// [`CustomDomainsApi::get_setup_guide`] returns, and start the validation with
        /// [`CustomDomainsApi::check`]. Once the domain is valid, links can be created on it.
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "custom-domains")]
        pub type CustomDomainsApi<C = $client> = $crate::apis::CustomDomainsApi<C>;

        /// Directories that group links in a hierarchy.
        ///
        /// Create a directory with [`DirectoriesApi::create`], and place links in it with the `directoryId` of
        /// [`LinksApi::create`] or [`LinksApi::update`].
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "directories")]
        pub type DirectoriesApi<C = $client> = $crate::apis::DirectoriesApi<C>;

        /// Scans and clicks of links, and the workflow steps that visitors completed after them.
        ///
        /// [`EventsApi::list`] returns the events of a date range in pages, or all of them as CSV.
        /// [`EventsApi::list_traces`] returns the path of a visitor through the workflow of one visit.
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "events")]
        pub type EventsApi<C = $client> = $crate::apis::EventsApi<C>;

        /// The workspace's connection to Google Analytics 4.
        ///
        /// Set the measurement ID with [`GoogleAnalyticsIntegrationsApi::update`], then check the connection with
        /// [`GoogleAnalyticsIntegrationsApi::test`].
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "google-analytics-integrations")]
        pub type GoogleAnalyticsIntegrationsApi<C = $client> = $crate::apis::GoogleAnalyticsIntegrationsApi<C>;

        /// The workspace's connection to Google Forms.
        ///
        /// Redirect a member to the URL of [`GoogleFormsIntegrationsApi::get_oauth_url`], and pass the code that
        /// comes back to [`GoogleFormsIntegrationsApi::complete_oauth`]. [`GoogleFormsIntegrationsApi::sync_now`]
        /// synchronizes new responses at once.
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "google-forms-integrations")]
        pub type GoogleFormsIntegrationsApi<C = $client> = $crate::apis::GoogleFormsIntegrationsApi<C>;

        /// Tracking of integrations with other products.
        ///
        /// To connect another product, use its own API, such as [`SlackIntegrationsApi::get_oauth_url`].
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "integrations")]
        pub type IntegrationsApi<C = $client> = $crate::apis::IntegrationsApi<C>;

        /// Long-running operations, such as the creation of a large batch of links.
        ///
        /// [`LinksApi::create_bulk_async`] returns the ID of a job. Poll [`JobsApi::get`] until the job has
        /// finished.
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "jobs")]
        pub type JobsApi<C = $client> = $crate::apis::JobsApi<C>;

        /// Settings of links, such as the level of visitor data collection.
        ///
        /// Read the level with [`LinkSettingsApi::get_data_collection`], and change it with
        /// [`LinkSettingsApi::update_data_collection`]. [`LinkSettingsApi::update`] changes a link setting by
        /// its ID.
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "link-settings")]
        pub type LinkSettingsApi<C = $client> = $crate::apis::LinkSettingsApi<C>;

        /// Short links: creation one at a time or in bulk, updates, and QR code images.
        ///
        /// Create a link with [`LinksApi::create`], or up to 250 with [`LinksApi::create_bulk`]; find links with
        /// [`LinksApi::list`]. [`LinksApi::update`] changes the destination without a new short URL, so printed
        /// QR codes keep working. Events of the link are in [`EventsApi::list`].
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "links")]
        pub type LinksApi<C = $client> = $crate::apis::LinksApi<C>;

        /// The library of images, documents and videos.
        ///
        /// A small file can be sent with [`MediaApi::create`]. For others, [`MediaApi::create_upload`] returns a
        /// URL that accepts the file, and [`MediaApi::complete_upload`] finishes the upload.
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "media")]
        pub type MediaApi<C = $client> = $crate::apis::MediaApi<C>;

        /// The members of a workspace, and the workspaces of a person.
        ///
        /// Invite a person with [`MembersApi::invite`]; [`MembersApi::list`] shows who has joined. Operations on
        /// `myself` concern the member that the token belongs to.
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "members")]
        pub type MembersApi<C = $client> = $crate::apis::MembersApi<C>;

        /// Counters of the workspace, of its credits, and of its events.
        ///
        /// [`MetricsApi::events`] counts events in a date range. For data over time, use
        /// [`TimeSeriesApi::events`].
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "metrics")]
        pub type MetricsApi<C = $client> = $crate::apis::MetricsApi<C>;

        /// Reusable styling for the pages of links: the workspace's own templates and those in the public gallery.
        ///
        /// Create a template from the theme of a link with [`PageThemeTemplatesApi::create`], and
        /// apply it to other links with [`PageThemesApi::apply_template`].
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "page-theme-templates")]
        pub type PageThemeTemplatesApi<C = $client> = $crate::apis::PageThemeTemplatesApi<C>;

        /// Styling of the pages that links show to visitors.
        ///
        /// Each link has a theme. [`PageThemesApi::update`] updates it, and
        /// [`PageThemesApi::apply_template`] copies the styling of a template into it.
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "page-themes")]
        pub type PageThemesApi<C = $client> = $crate::apis::PageThemesApi<C>;

        /// Plans, their limits and their prices.
        ///
        /// The usage of the limits of the workspace's own plan is in [`AllowancesApi::list`].
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "pricing")]
        pub type PricingApi<C = $client> = $crate::apis::PricingApi<C>;

        /// Visual designs of QR codes. A design belongs to at most one link or template.
        ///
        /// [`LinksApi::create`] creates a design for each link that has a QR code. Update it with
        /// [`QrCodeDesignsApi::update`], or copy a template into it with [`QrCodeDesignsApi::apply_template`]; the
        /// image is then generated again.
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[doc(alias = "QRCodeDesignsApi")]
        #[cfg(feature = "qr-code-designs")]
        pub type QrCodeDesignsApi<C = $client> = $crate::apis::QrCodeDesignsApi<C>;

        /// Reusable QR code designs: the workspace's own templates, built-in ones, and those in the public gallery.
        ///
        /// Find a template with [`QrCodeTemplatesApi::list`], and use it for new links with the
        /// `qrcodeTemplateId` of [`LinksApi::create`].
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[doc(alias = "QRCodeTemplatesApi")]
        #[cfg(feature = "qr-code-templates")]
        pub type QrCodeTemplatesApi<C = $client> = $crate::apis::QrCodeTemplatesApi<C>;

        /// Pixels of advertising platforms that fire on visits to links.
        ///
        /// [`RetargetingPixelsApi::update`] sets the pixels of the workspace.
        /// [`RetargetingPixelsApi::list_for_link`] returns those that fire for one link.
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "retargeting-pixels")]
        pub type RetargetingPixelsApi<C = $client> = $crate::apis::RetargetingPixelsApi<C>;

        /// Free months of the Pro plan in exchange for public reviews of Linkbreakers.
        ///
        /// [`ReviewRewardsApi::get_offer`] returns what is offered, and [`ReviewRewardsApi::submit`] hands in a
        /// review.
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "review-rewards")]
        pub type ReviewRewardsApi<C = $client> = $crate::apis::ReviewRewardsApi<C>;

        /// The workspace's Slack integration, which sends a notification to a channel when a visitor completes a
        /// workflow step.
        ///
        /// Redirect a member to the URL of [`SlackIntegrationsApi::get_oauth_url`], pass the code that comes back to
        /// [`SlackIntegrationsApi::complete_oauth`], choose a channel of [`SlackIntegrationsApi::list_channels`],
        /// and check the result with [`SlackIntegrationsApi::test`].
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "slack-integrations")]
        pub type SlackIntegrationsApi<C = $client> = $crate::apis::SlackIntegrationsApi<C>;

        /// Labels that group links.
        ///
        /// Tags are set on links, by [`LinksApi::create`] and [`LinksApi::update`], and are filters of
        /// [`LinksApi::list`].
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "tags")]
        pub type TagsApi<C = $client> = $crate::apis::TagsApi<C>;

        /// Numbers of events over time.
        ///
        /// For the total of a date range, use [`MetricsApi::events`].
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "time-series")]
        pub type TimeSeriesApi<C = $client> = $crate::apis::TimeSeriesApi<C>;

        /// Visitors of links, their identity, their attributes, and the devices they use.
        ///
        /// A visit to a link with conversion tracking adds an `lbid` to the destination's URL. Pass it to
        /// [`VisitorsApi::identify`] with what you know about the visitor; [`VisitorsApi::list`] and
        /// [`VisitorsApi::search`] find identified visitors.
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "visitors")]
        pub type VisitorsApi<C = $client> = $crate::apis::VisitorsApi<C>;

        /// Notifications to your endpoint whenever a visitor completes a workflow step.
        ///
        /// [`WebhooksApi::create`] registers a URL. To change or pause the notifications, use
        /// [`WebhooksApi::update`].
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "webhooks")]
        pub type WebhooksApi<C = $client> = $crate::apis::WebhooksApi<C>;

        /// The steps of a link's workflow, which determine what a visitor of the link sees and where each branch
        /// leads.
        ///
        /// Create a step with [`WorkflowStepsApi::create`], and connect it to a branch of another step with
        /// [`WorkflowStepsApi::connect`]. [`WorkflowStepsApi::validate`] reports what is still
        /// missing.
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "workflow-steps")]
        pub type WorkflowStepsApi<C = $client> = $crate::apis::WorkflowStepsApi<C>;

        /// Tokens that authenticate API requests, and the scopes that limit them.
        ///
        /// Create a token with [`WorkspaceTokensApi::create`]; the response is the only one that contains its
        /// secret. Deleting a token with [`WorkspaceTokensApi::delete`] revokes it.
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "workspace-tokens")]
        pub type WorkspaceTokensApi<C = $client> = $crate::apis::WorkspaceTokensApi<C>;

        /// The workspace, its settings and its public page.
        ///
        /// A token belongs to one workspace: [`WorkspacesApi::get_my_workspace`] returns it, and
        /// [`WorkspacesApi::update`] changes it.
        ///
        /// Its methods create requests, which are sent by their `send`.
        #[cfg(feature = "workspaces")]
        pub type WorkspacesApi<C = $client> = $crate::apis::WorkspacesApi<C>;
    };
}
