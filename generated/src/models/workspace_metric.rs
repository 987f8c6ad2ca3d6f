// Written by `cargo xtask regenerate`.

/// Counters and credits of a workspace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkspaceMetric {
    /// Credits of the plan. 0 means unlimited.
    pub token_credits_limit: i32,
    /// Credits of the plan already spent.
    pub token_credits_used: i32,
    /// Credits bought on top.
    pub topup_credits_limit: i32,
    /// Credits bought on top already spent.
    pub topup_credits_used: i32,
    /// Number of directories.
    pub total_directories: i32,
    /// Number of events.
    pub total_events: i32,
    /// Number of links.
    pub total_links: i32,
    /// Number of members.
    pub total_members: i32,
    /// Number of events of the month.
    pub total_monthly_events: i32,
    /// Number of page theme templates.
    pub total_page_theme_templates: i32,
    /// Number of QR code templates.
    pub total_qrcode_templates: i32,
}

crate::rt::model!(WorkspaceMetric, [], {
    default token_credits_limit "tokenCreditsLimit", default token_credits_used "tokenCreditsUsed",
    default topup_credits_limit "topupCreditsLimit", default topup_credits_used "topupCreditsUsed",
    default total_directories "totalDirectories", default total_events "totalEvents", default total_links "totalLinks",
    default total_members "totalMembers", default total_monthly_events "totalMonthlyEvents",
    default total_page_theme_templates "totalPageThemeTemplates", default total_qrcode_templates "totalQrcodeTemplates",
});

impl WorkspaceMetric {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
