// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Counters and credits of a workspace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WorkspaceMetric {
    /// Credits of the plan. 0 means unlimited.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub token_credits_limit: i32,
    /// Credits of the plan already spent.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub token_credits_used: i32,
    /// Credits bought on top.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub topup_credits_limit: i32,
    /// Credits bought on top already spent.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub topup_credits_used: i32,
    /// Number of directories.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub total_directories: i32,
    /// Number of events.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub total_events: i32,
    /// Number of links.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub total_links: i32,
    /// Number of members.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub total_members: i32,
    /// Number of events of the month.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub total_monthly_events: i32,
    /// Number of page theme templates.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub total_page_theme_templates: i32,
    /// Number of QR code templates.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub total_qrcode_templates: i32,
}

impl WorkspaceMetric {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Credits of the plan. 0 means unlimited.
    #[must_use]
    pub fn token_credits_limit(mut self, value: i32) -> Self {
        self.token_credits_limit = value;
        self
    }

    /// Credits of the plan already spent.
    #[must_use]
    pub fn token_credits_used(mut self, value: i32) -> Self {
        self.token_credits_used = value;
        self
    }

    /// Credits bought on top.
    #[must_use]
    pub fn topup_credits_limit(mut self, value: i32) -> Self {
        self.topup_credits_limit = value;
        self
    }

    /// Credits bought on top already spent.
    #[must_use]
    pub fn topup_credits_used(mut self, value: i32) -> Self {
        self.topup_credits_used = value;
        self
    }

    /// Number of directories.
    #[must_use]
    pub fn total_directories(mut self, value: i32) -> Self {
        self.total_directories = value;
        self
    }

    /// Number of events.
    #[must_use]
    pub fn total_events(mut self, value: i32) -> Self {
        self.total_events = value;
        self
    }

    /// Number of links.
    #[must_use]
    pub fn total_links(mut self, value: i32) -> Self {
        self.total_links = value;
        self
    }

    /// Number of members.
    #[must_use]
    pub fn total_members(mut self, value: i32) -> Self {
        self.total_members = value;
        self
    }

    /// Number of events of the month.
    #[must_use]
    pub fn total_monthly_events(mut self, value: i32) -> Self {
        self.total_monthly_events = value;
        self
    }

    /// Number of page theme templates.
    #[must_use]
    pub fn total_page_theme_templates(mut self, value: i32) -> Self {
        self.total_page_theme_templates = value;
        self
    }

    /// Number of QR code templates.
    #[must_use]
    pub fn total_qrcode_templates(mut self, value: i32) -> Self {
        self.total_qrcode_templates = value;
        self
    }
}
