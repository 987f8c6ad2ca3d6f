// Written by `cargo xtask regenerate`.

use crate::rt;

/// What a completed step saw and did. The one field that fits the step is set.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventTraceData {
    /// Course of a chat with an agent.
    pub chat_bot: Option<crate::models::ChatBotTraceData>,
    /// The contact card that was shown.
    pub contact_card: Option<crate::models::ContactCardTraceData>,
    /// Course of a decision by country.
    pub country_condition: Option<crate::models::CountryConditionTraceData>,
    /// Course of a decision by day of the month.
    pub day_of_month_condition: Option<crate::models::DayOfMonthConditionTraceData>,
    /// Course of a decision by day of the week.
    pub day_of_week_condition: Option<crate::models::DayOfWeekConditionTraceData>,
    /// Course of a decision by who operates the device.
    pub device_actor_condition: Option<crate::models::DeviceActorConditionTraceData>,
    /// Course of a decision by brand of the device.
    pub device_brand_condition: Option<crate::models::DeviceBrandConditionTraceData>,
    /// Course of a decision by browser.
    pub device_browser_condition: Option<crate::models::DeviceBrowserConditionTraceData>,
    /// Course of a decision by operating system.
    pub device_platform_condition: Option<crate::models::DevicePlatformConditionTraceData>,
    /// Course of a decision by type of device.
    pub device_type_condition: Option<crate::models::DeviceTypeConditionTraceData>,
    /// The visit that started the workflow.
    pub entry_access: Option<crate::models::EntryAccessTraceData>,
    /// The form and what was filled in.
    pub form: Option<crate::models::FormTraceData>,
    /// What was learnt of the visitor.
    pub identify_visitor: Option<crate::models::IdentifyVisitorTraceData>,
    /// Course of a decision by language.
    pub language_condition: Option<crate::models::LanguageConditionTraceData>,
    /// Outcome of a question for the visitor's location.
    pub location_request: Option<crate::models::LocationRequestTraceData>,
    /// The file that was opened.
    pub media: Option<crate::models::MediaTraceData>,
    /// The buttons that were shown, and the chosen one.
    pub multi_link: Option<crate::models::MultiLinkTraceData>,
    /// Outcome of a question for a password.
    pub password: Option<crate::models::PasswordTraceData>,
    /// The redirect that was served.
    pub redirect: Option<crate::models::RedirectTraceData>,
    /// The social profiles that were shown, and the chosen one.
    pub social_links: Option<crate::models::SocialLinksTraceData>,
    /// Course of a decision by date.
    pub specific_date_condition: Option<crate::models::SpecificDateConditionTraceData>,
    /// Course of a decision by time of day.
    pub time_of_day_condition: Option<crate::models::TimeOfDayConditionTraceData>,
    /// Course of a decision by first or returning visit.
    pub visit_type_condition: Option<crate::models::VisitTypeConditionTraceData>,
    /// Course of a decision by what is known of the visitor.
    pub visitor_data_condition: Option<crate::models::VisitorDataConditionTraceData>,
}

impl EventTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(EventTraceData {
    chat_bot: Optional("chatBot"),
    contact_card: Optional("contactCard"),
    country_condition: Optional("countryCondition"),
    day_of_month_condition: Optional("dayOfMonthCondition"),
    day_of_week_condition: Optional("dayOfWeekCondition"),
    device_actor_condition: Optional("deviceActorCondition"),
    device_brand_condition: Optional("deviceBrandCondition"),
    device_browser_condition: Optional("deviceBrowserCondition"),
    device_platform_condition: Optional("devicePlatformCondition"),
    device_type_condition: Optional("deviceTypeCondition"),
    entry_access: Optional("entryAccess"),
    form: Optional("form"),
    identify_visitor: Optional("identifyVisitor"),
    language_condition: Optional("languageCondition"),
    location_request: Optional("locationRequest"),
    media: Optional("media"),
    multi_link: Optional("multiLink"),
    password: Optional("password"),
    redirect: Optional("redirect"),
    social_links: Optional("socialLinks"),
    specific_date_condition: Optional("specificDateCondition"),
    time_of_day_condition: Optional("timeOfDayCondition"),
    visit_type_condition: Optional("visitTypeCondition"),
    visitor_data_condition: Optional("visitorDataCondition"),
});
