// Written by `cargo xtask regenerate`.
//! Models that `AgentIdentityApi`, `ApiScopesApi` and `WorkspaceTokensApi` share.

use crate::{apis::*, models::*, rt};

rt::string_enum! {
    /// A permission that an API token or OAuth grant can hold. A write scope includes the read scope of the
/// same resource.
    pub enum ApiScope {
        /// Not a scope. The API rejects it where a scope is expected.
        ///
        /// `API_SCOPE_UNSPECIFIED`
        Unspecified = "API_SCOPE_UNSPECIFIED",
        /// Reads links, their QR code images, tags, directories and link settings (`links:read`).
        ///
        /// `API_SCOPE_LINKS_READ`
        LinksRead = "API_SCOPE_LINKS_READ",
        /// Creates, updates and deletes links, tags, directories and link settings (`links:write`).
        ///
        /// `API_SCOPE_LINKS_WRITE`
        LinksWrite = "API_SCOPE_LINKS_WRITE",
        /// Reads and validates the workflow steps of links (`workflows:read`).
        ///
        /// `API_SCOPE_WORKFLOWS_READ`
        WorkflowsRead = "API_SCOPE_WORKFLOWS_READ",
        /// Creates, connects, updates, lays out and deletes workflow steps (`workflows:write`).
        ///
        /// `API_SCOPE_WORKFLOWS_WRITE`
        WorkflowsWrite = "API_SCOPE_WORKFLOWS_WRITE",
        /// Reads QR code designs and templates (`qrcodes:read`).
        ///
        /// `API_SCOPE_QRCODES_READ`
        QrcodesRead = "API_SCOPE_QRCODES_READ",
        /// Updates QR code designs, and creates, publishes and deletes QR code templates (`qrcodes:write`).
        ///
        /// `API_SCOPE_QRCODES_WRITE`
        QrcodesWrite = "API_SCOPE_QRCODES_WRITE",
        /// Reads page themes and page theme templates (`page_themes:read`).
        ///
        /// `API_SCOPE_PAGE_THEMES_READ`
        PageThemesRead = "API_SCOPE_PAGE_THEMES_READ",
        /// Updates page themes, and creates, publishes and deletes page theme templates (`page_themes:write`).
        ///
        /// `API_SCOPE_PAGE_THEMES_WRITE`
        PageThemesWrite = "API_SCOPE_PAGE_THEMES_WRITE",
        /// Reads uploaded media (`media:read`).
        ///
        /// `API_SCOPE_MEDIA_READ`
        MediaRead = "API_SCOPE_MEDIA_READ",
        /// Uploads and deletes media (`media:write`).
        ///
        /// `API_SCOPE_MEDIA_WRITE`
        MediaWrite = "API_SCOPE_MEDIA_WRITE",
        /// Reads custom domains and their DNS instructions (`domains:read`).
        ///
        /// `API_SCOPE_DOMAINS_READ`
        DomainsRead = "API_SCOPE_DOMAINS_READ",
        /// Adds, verifies, updates and deletes custom domains (`domains:write`).
        ///
        /// `API_SCOPE_DOMAINS_WRITE`
        DomainsWrite = "API_SCOPE_DOMAINS_WRITE",
        /// Reads and searches visitors and their attributes (`visitors:read`).
        ///
        /// `API_SCOPE_VISITORS_READ`
        VisitorsRead = "API_SCOPE_VISITORS_READ",
        /// Identifies, updates and deletes visitors and their attributes (`visitors:write`).
        ///
        /// `API_SCOPE_VISITORS_WRITE`
        VisitorsWrite = "API_SCOPE_VISITORS_WRITE",
        /// Reads events, metrics, time series, analytics data and dashboards (`analytics:read`).
        ///
        /// `API_SCOPE_ANALYTICS_READ`
        AnalyticsRead = "API_SCOPE_ANALYTICS_READ",
        /// Creates, updates and deletes dashboards, and generates widget summaries (`analytics:write`).
        ///
        /// `API_SCOPE_ANALYTICS_WRITE`
        AnalyticsWrite = "API_SCOPE_ANALYTICS_WRITE",
        /// Reads webhook configurations (`webhooks:read`).
        ///
        /// `API_SCOPE_WEBHOOKS_READ`
        WebhooksRead = "API_SCOPE_WEBHOOKS_READ",
        /// Creates, updates and deletes webhooks (`webhooks:write`).
        ///
        /// `API_SCOPE_WEBHOOKS_WRITE`
        WebhooksWrite = "API_SCOPE_WEBHOOKS_WRITE",
        /// Reads the Slack and Google Forms integrations (`integrations:read`).
        ///
        /// `API_SCOPE_INTEGRATIONS_READ`
        IntegrationsRead = "API_SCOPE_INTEGRATIONS_READ",
        /// Connects, configures, tests, syncs and disconnects the Slack and Google Forms integrations
        /// (`integrations:write`).
        ///
        /// `API_SCOPE_INTEGRATIONS_WRITE`
        IntegrationsWrite = "API_SCOPE_INTEGRATIONS_WRITE",
        /// Reads the workspace and its settings (`workspace:read`).
        ///
        /// `API_SCOPE_WORKSPACE_READ`
        WorkspaceRead = "API_SCOPE_WORKSPACE_READ",
        /// Updates and deletes the workspace, and requests enrollment (`workspace:write`).
        ///
        /// `API_SCOPE_WORKSPACE_WRITE`
        WorkspaceWrite = "API_SCOPE_WORKSPACE_WRITE",
        /// Reads the members of the workspace (`members:read`).
        ///
        /// `API_SCOPE_MEMBERS_READ`
        MembersRead = "API_SCOPE_MEMBERS_READ",
        /// Updates, revokes, signs out and removes members (`members:write`). Inviting a member or changing a
        /// sign-in email or password requires full access.
        ///
        /// `API_SCOPE_MEMBERS_WRITE`
        MembersWrite = "API_SCOPE_MEMBERS_WRITE",
        /// Reads API tokens and their scopes, but not their secrets (`tokens:read`).
        ///
        /// `API_SCOPE_TOKENS_READ`
        TokensRead = "API_SCOPE_TOKENS_READ",
        /// Creates, updates and deletes API tokens, limited to the scopes of the calling token (`tokens:write`).
        ///
        /// `API_SCOPE_TOKENS_WRITE`
        TokensWrite = "API_SCOPE_TOKENS_WRITE",
        /// Opens sessions for checkout, credit top-up and the billing portal (`billing:write`). No public operation
        /// requires it.
        ///
        /// `API_SCOPE_BILLING_WRITE`
        BillingWrite = "API_SCOPE_BILLING_WRITE",
        /// Reads conversations with the assistant (`assistant:read`).
        ///
        /// `API_SCOPE_ASSISTANT_READ`
        AssistantRead = "API_SCOPE_ASSISTANT_READ",
        /// Sends files to the assistant, clears conversations, and contacts support (`assistant:write`).
        ///
        /// `API_SCOPE_ASSISTANT_WRITE`
        AssistantWrite = "API_SCOPE_ASSISTANT_WRITE",
        /// Reads agents and their knowledge documents (`agents:read`).
        ///
        /// `API_SCOPE_AGENTS_READ`
        AgentsRead = "API_SCOPE_AGENTS_READ",
        /// Creates, updates and deletes agents and their knowledge documents (`agents:write`).
        ///
        /// `API_SCOPE_AGENTS_WRITE`
        AgentsWrite = "API_SCOPE_AGENTS_WRITE",
    }
}
