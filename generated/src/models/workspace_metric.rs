// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl WorkspaceMetric {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(WorkspaceMetric {
    token_credits_limit: Always("tokenCreditsLimit"),
    token_credits_used: Always("tokenCreditsUsed"),
    topup_credits_limit: Always("topupCreditsLimit"),
    topup_credits_used: Always("topupCreditsUsed"),
    total_directories: Always("totalDirectories"),
    total_events: Always("totalEvents"),
    total_links: Always("totalLinks"),
    total_members: Always("totalMembers"),
    total_monthly_events: Always("totalMonthlyEvents"),
    total_page_theme_templates: Always("totalPageThemeTemplates"),
    total_qrcode_templates: Always("totalQrcodeTemplates"),
});
