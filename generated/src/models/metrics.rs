// Written by `cargo xtask regenerate`.
//! Models of `MetricsApi`.

use crate::{apis::*, models::*, rt};

/// Aggregated counts of events, calculated for a period and filters.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventsMetric {
    /// When the first event in the period occurred.
    pub first_at: Option<jiff::Timestamp>,
    /// When the last event in the period occurred.
    pub last_at: Option<jiff::Timestamp>,
    /// City with the most events.
    pub top_city: Option<String>,
    /// Country with the most events, as an ISO code or a name.
    pub top_country: Option<String>,
    /// Device type with the most events.
    pub top_device_type: Option<DeviceType>,
    /// Number of distinct cities in the events.
    pub total_cities: i32,
    /// Number of distinct countries in the events.
    pub total_countries: i32,
    /// Number of distinct device types in the events.
    pub total_device_types: i32,
    /// Number of events that match the period and the filters.
    pub total_events: i32,
}

impl EventsMetric {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(EventsMetric {
    first_at: Optional("firstAt"),
    last_at: Optional("lastAt"),
    top_city: Optional("topCity"),
    top_country: Optional("topCountry"),
    top_device_type: Optional("topDeviceType"),
    total_cities: Always("totalCities"),
    total_countries: Always("totalCountries"),
    total_device_types: Always("totalDeviceTypes"),
    total_events: Always("totalEvents"),
});

rt::string_enum! {
    /// Type of link that a workspace mostly creates. The zero value is [`PreferredLinkType::Url`].
    pub enum PreferredLinkType {
        /// Links to a URL. Also used while the workspace has no links.
        ///
        /// `PREFERRED_LINK_TYPE_URL`
        Url = "PREFERRED_LINK_TYPE_URL",
        /// Links to contact cards.
        ///
        /// `PREFERRED_LINK_TYPE_CONTACT_CARD`
        ContactCard = "PREFERRED_LINK_TYPE_CONTACT_CARD",
        /// Links to social links pages.
        ///
        /// `PREFERRED_LINK_TYPE_SOCIAL_LINKS_PAGE`
        SocialLinksPage = "PREFERRED_LINK_TYPE_SOCIAL_LINKS_PAGE",
        /// A mix of different link types.
        ///
        /// `PREFERRED_LINK_TYPE_MIX`
        Mix = "PREFERRED_LINK_TYPE_MIX",
        /// Links that open a media file.
        ///
        /// `PREFERRED_LINK_TYPE_OPEN_MEDIA`
        OpenMedia = "PREFERRED_LINK_TYPE_OPEN_MEDIA",
    }
}

/// Insight into how a workspace is used, derived from the links it created.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkspaceInsight {
    /// Type of link that the workspace mostly creates.
    pub preferred_link_type: PreferredLinkType,
}

impl WorkspaceInsight {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(WorkspaceInsight { preferred_link_type: Always("preferredLinkType") });

/// Counters and credits of a workspace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkspaceMetric {
    /// Monthly limit of platform credits in the current cycle; 0 means unlimited.
    pub token_credits_limit: i32,
    /// Monthly platform credits used in the current cycle.
    pub token_credits_used: i32,
    /// Total number of top-up credits purchased.
    pub topup_credits_limit: i32,
    /// Number of purchased top-up credits used.
    pub topup_credits_used: i32,
    /// Number of directories, including subdirectories.
    pub total_directories: i32,
    /// Total number of events that the workspace recorded.
    pub total_events: i32,
    /// Number of links in the workspace.
    pub total_links: i32,
    /// Number of active members.
    pub total_members: i32,
    /// Number of events in the current rolling month.
    pub total_monthly_events: i32,
    /// Number of page theme templates that the workspace owns.
    pub total_page_theme_templates: i32,
    /// Number of QR code templates that the workspace owns.
    pub total_qrcode_templates: i32,
}

impl WorkspaceMetric {
    /// Creates a value with no field set.
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
