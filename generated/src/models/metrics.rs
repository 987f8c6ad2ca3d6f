// Written by `cargo xtask regenerate`.
//! Models of `MetricsApi`.

use crate::{models::*, rt};

/// Counters of events.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventsMetric {
    /// Moment of the first event.
    pub first_at: Option<jiff::Timestamp>,
    /// Moment of the latest event.
    pub last_at: Option<jiff::Timestamp>,
    /// City with the most events.
    pub top_city: Option<String>,
    /// Country with the most events.
    pub top_country: Option<String>,
    /// Device type with the most events.
    pub top_device_type: Option<DeviceType>,
    /// Number of different cities.
    pub total_cities: i32,
    /// Number of different countries.
    pub total_countries: i32,
    /// Number of different device types.
    pub total_device_types: i32,
    /// Number of events.
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
    /// Kind of link that a workspace prefers. The zero value is `PREFERRED_LINK_TYPE_URL`.
    pub enum PreferredLinkType {
        /// Links to an address.
        ///
        /// `PREFERRED_LINK_TYPE_URL`
        Url = "PREFERRED_LINK_TYPE_URL",
        /// Links to contact cards.
        ///
        /// `PREFERRED_LINK_TYPE_CONTACT_CARD`
        ContactCard = "PREFERRED_LINK_TYPE_CONTACT_CARD",
        /// Links to pages with social profiles.
        ///
        /// `PREFERRED_LINK_TYPE_SOCIAL_LINKS_PAGE`
        SocialLinksPage = "PREFERRED_LINK_TYPE_SOCIAL_LINKS_PAGE",
        /// Links of several kinds.
        ///
        /// `PREFERRED_LINK_TYPE_MIX`
        Mix = "PREFERRED_LINK_TYPE_MIX",
        /// Links to media files.
        ///
        /// `PREFERRED_LINK_TYPE_OPEN_MEDIA`
        OpenMedia = "PREFERRED_LINK_TYPE_OPEN_MEDIA",
    }
}

/// What the workspace uses most.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkspaceInsight {
    /// Kind of link the workspace prefers.
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
