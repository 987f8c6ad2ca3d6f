// Written by `cargo xtask regenerate`.

/// What a completed step saw and did. The one field that fits the step is set.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventTraceData {
    /// Course of a chat with an agent.
    pub chat_bot: Option<Box<crate::models::ChatBotTraceData>>,
    /// The contact card that was shown.
    pub contact_card: Option<Box<crate::models::ContactCardTraceData>>,
    /// Course of a decision by country.
    pub country_condition: Option<Box<crate::models::CountryConditionTraceData>>,
    /// Course of a decision by day of the month.
    pub day_of_month_condition: Option<Box<crate::models::DayOfMonthConditionTraceData>>,
    /// Course of a decision by day of the week.
    pub day_of_week_condition: Option<Box<crate::models::DayOfWeekConditionTraceData>>,
    /// Course of a decision by who operates the device.
    pub device_actor_condition: Option<Box<crate::models::DeviceActorConditionTraceData>>,
    /// Course of a decision by brand of the device.
    pub device_brand_condition: Option<Box<crate::models::DeviceBrandConditionTraceData>>,
    /// Course of a decision by browser.
    pub device_browser_condition: Option<Box<crate::models::DeviceBrowserConditionTraceData>>,
    /// Course of a decision by operating system.
    pub device_platform_condition: Option<Box<crate::models::DevicePlatformConditionTraceData>>,
    /// Course of a decision by type of device.
    pub device_type_condition: Option<Box<crate::models::DeviceTypeConditionTraceData>>,
    /// The visit that started the workflow.
    pub entry_access: Option<Box<crate::models::EntryAccessTraceData>>,
    /// The form and what was filled in.
    pub form: Option<Box<crate::models::FormTraceData>>,
    /// What was learnt of the visitor.
    pub identify_visitor: Option<Box<crate::models::IdentifyVisitorTraceData>>,
    /// Course of a decision by language.
    pub language_condition: Option<Box<crate::models::LanguageConditionTraceData>>,
    /// Outcome of a question for the visitor's location.
    pub location_request: Option<Box<crate::models::LocationRequestTraceData>>,
    /// The file that was opened.
    pub media: Option<Box<crate::models::MediaTraceData>>,
    /// The buttons that were shown, and the chosen one.
    pub multi_link: Option<Box<crate::models::MultiLinkTraceData>>,
    /// Outcome of a question for a password.
    pub password: Option<Box<crate::models::PasswordTraceData>>,
    /// The redirect that was served.
    pub redirect: Option<Box<crate::models::RedirectTraceData>>,
    /// The social profiles that were shown, and the chosen one.
    pub social_links: Option<Box<crate::models::SocialLinksTraceData>>,
    /// Course of a decision by date.
    pub specific_date_condition: Option<Box<crate::models::SpecificDateConditionTraceData>>,
    /// Course of a decision by time of day.
    pub time_of_day_condition: Option<Box<crate::models::TimeOfDayConditionTraceData>>,
    /// Course of a decision by first or returning visit.
    pub visit_type_condition: Option<Box<crate::models::VisitTypeConditionTraceData>>,
    /// Course of a decision by what is known of the visitor.
    pub visitor_data_condition: Option<Box<crate::models::VisitorDataConditionTraceData>>,
}

crate::rt::model!(EventTraceData, [], {
    optional chat_bot "chatBot", optional contact_card "contactCard", optional country_condition "countryCondition",
    optional day_of_month_condition "dayOfMonthCondition", optional day_of_week_condition "dayOfWeekCondition",
    optional device_actor_condition "deviceActorCondition", optional device_brand_condition "deviceBrandCondition",
    optional device_browser_condition "deviceBrowserCondition",
    optional device_platform_condition "devicePlatformCondition", optional device_type_condition "deviceTypeCondition",
    optional entry_access "entryAccess", optional form "form", optional identify_visitor "identifyVisitor",
    optional language_condition "languageCondition", optional location_request "locationRequest",
    optional media "media", optional multi_link "multiLink", optional password "password", optional redirect "redirect",
    optional social_links "socialLinks", optional specific_date_condition "specificDateCondition",
    optional time_of_day_condition "timeOfDayCondition", optional visit_type_condition "visitTypeCondition",
    optional visitor_data_condition "visitorDataCondition",
});

impl EventTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
