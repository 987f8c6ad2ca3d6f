// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// What a completed step saw and did. The one field that fits the step is set.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EventTraceData {
    /// Course of a chat with an agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_bot: Option<crate::models::ChatBotTraceData>,
    /// The contact card that was shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_card: Option<crate::models::ContactCardTraceData>,
    /// Course of a decision by country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_condition: Option<crate::models::CountryConditionTraceData>,
    /// Course of a decision by day of the month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_of_month_condition: Option<crate::models::DayOfMonthConditionTraceData>,
    /// Course of a decision by day of the week.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_of_week_condition: Option<crate::models::DayOfWeekConditionTraceData>,
    /// Course of a decision by who operates the device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_actor_condition: Option<crate::models::DeviceActorConditionTraceData>,
    /// Course of a decision by brand of the device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_brand_condition: Option<crate::models::DeviceBrandConditionTraceData>,
    /// Course of a decision by browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_browser_condition: Option<crate::models::DeviceBrowserConditionTraceData>,
    /// Course of a decision by operating system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_platform_condition: Option<crate::models::DevicePlatformConditionTraceData>,
    /// Course of a decision by type of device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_type_condition: Option<crate::models::DeviceTypeConditionTraceData>,
    /// The visit that started the workflow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry_access: Option<crate::models::EntryAccessTraceData>,
    /// The form and what was filled in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<crate::models::FormTraceData>,
    /// What was learnt of the visitor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identify_visitor: Option<crate::models::IdentifyVisitorTraceData>,
    /// Course of a decision by language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language_condition: Option<crate::models::LanguageConditionTraceData>,
    /// Outcome of a question for the visitor's location.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location_request: Option<crate::models::LocationRequestTraceData>,
    /// The file that was opened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media: Option<crate::models::MediaTraceData>,
    /// The buttons that were shown, and the chosen one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_link: Option<crate::models::MultiLinkTraceData>,
    /// Outcome of a question for a password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<crate::models::PasswordTraceData>,
    /// The redirect that was served.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect: Option<crate::models::RedirectTraceData>,
    /// The social profiles that were shown, and the chosen one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub social_links: Option<crate::models::SocialLinksTraceData>,
    /// Course of a decision by date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_date_condition: Option<crate::models::SpecificDateConditionTraceData>,
    /// Course of a decision by time of day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_of_day_condition: Option<crate::models::TimeOfDayConditionTraceData>,
    /// Course of a decision by first or returning visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visit_type_condition: Option<crate::models::VisitTypeConditionTraceData>,
    /// Course of a decision by what is known of the visitor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor_data_condition: Option<crate::models::VisitorDataConditionTraceData>,
}

impl EventTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
