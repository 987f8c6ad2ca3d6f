// Written by `cargo xtask regenerate`.
//! Models that `AgentIdentityApi`, `ApiScopesApi` and `WorkspaceTokensApi` share.

use crate::{models::*, rt};

rt::string_enum! {
    /// The API's `ApiScope`.
    pub enum ApiScope {
        /// `API_SCOPE_UNSPECIFIED`.
        Unspecified = "API_SCOPE_UNSPECIFIED",
        /// `API_SCOPE_LINKS_READ`.
        LinksRead = "API_SCOPE_LINKS_READ",
        /// `API_SCOPE_LINKS_WRITE`.
        LinksWrite = "API_SCOPE_LINKS_WRITE",
        /// `API_SCOPE_WORKFLOWS_READ`.
        WorkflowsRead = "API_SCOPE_WORKFLOWS_READ",
        /// `API_SCOPE_WORKFLOWS_WRITE`.
        WorkflowsWrite = "API_SCOPE_WORKFLOWS_WRITE",
        /// `API_SCOPE_QRCODES_READ`.
        QrcodesRead = "API_SCOPE_QRCODES_READ",
        /// `API_SCOPE_QRCODES_WRITE`.
        QrcodesWrite = "API_SCOPE_QRCODES_WRITE",
        /// `API_SCOPE_PAGE_THEMES_READ`.
        PageThemesRead = "API_SCOPE_PAGE_THEMES_READ",
        /// `API_SCOPE_PAGE_THEMES_WRITE`.
        PageThemesWrite = "API_SCOPE_PAGE_THEMES_WRITE",
        /// `API_SCOPE_MEDIA_READ`.
        MediaRead = "API_SCOPE_MEDIA_READ",
        /// `API_SCOPE_MEDIA_WRITE`.
        MediaWrite = "API_SCOPE_MEDIA_WRITE",
        /// `API_SCOPE_DOMAINS_READ`.
        DomainsRead = "API_SCOPE_DOMAINS_READ",
        /// `API_SCOPE_DOMAINS_WRITE`.
        DomainsWrite = "API_SCOPE_DOMAINS_WRITE",
        /// `API_SCOPE_VISITORS_READ`.
        VisitorsRead = "API_SCOPE_VISITORS_READ",
        /// `API_SCOPE_VISITORS_WRITE`.
        VisitorsWrite = "API_SCOPE_VISITORS_WRITE",
        /// `API_SCOPE_ANALYTICS_READ`.
        AnalyticsRead = "API_SCOPE_ANALYTICS_READ",
        /// `API_SCOPE_ANALYTICS_WRITE`.
        AnalyticsWrite = "API_SCOPE_ANALYTICS_WRITE",
        /// `API_SCOPE_WEBHOOKS_READ`.
        WebhooksRead = "API_SCOPE_WEBHOOKS_READ",
        /// `API_SCOPE_WEBHOOKS_WRITE`.
        WebhooksWrite = "API_SCOPE_WEBHOOKS_WRITE",
        /// `API_SCOPE_INTEGRATIONS_READ`.
        IntegrationsRead = "API_SCOPE_INTEGRATIONS_READ",
        /// `API_SCOPE_INTEGRATIONS_WRITE`.
        IntegrationsWrite = "API_SCOPE_INTEGRATIONS_WRITE",
        /// `API_SCOPE_WORKSPACE_READ`.
        WorkspaceRead = "API_SCOPE_WORKSPACE_READ",
        /// `API_SCOPE_WORKSPACE_WRITE`.
        WorkspaceWrite = "API_SCOPE_WORKSPACE_WRITE",
        /// `API_SCOPE_MEMBERS_READ`.
        MembersRead = "API_SCOPE_MEMBERS_READ",
        /// `API_SCOPE_MEMBERS_WRITE`.
        MembersWrite = "API_SCOPE_MEMBERS_WRITE",
        /// `API_SCOPE_TOKENS_READ`.
        TokensRead = "API_SCOPE_TOKENS_READ",
        /// `API_SCOPE_TOKENS_WRITE`.
        TokensWrite = "API_SCOPE_TOKENS_WRITE",
        /// `API_SCOPE_BILLING_WRITE`.
        BillingWrite = "API_SCOPE_BILLING_WRITE",
        /// `API_SCOPE_ASSISTANT_READ`.
        AssistantRead = "API_SCOPE_ASSISTANT_READ",
        /// `API_SCOPE_ASSISTANT_WRITE`.
        AssistantWrite = "API_SCOPE_ASSISTANT_WRITE",
        /// `API_SCOPE_AGENTS_READ`.
        AgentsRead = "API_SCOPE_AGENTS_READ",
        /// `API_SCOPE_AGENTS_WRITE`.
        AgentsWrite = "API_SCOPE_AGENTS_WRITE",
    }
}
