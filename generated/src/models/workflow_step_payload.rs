// Written by `cargo xtask regenerate`.

use crate::rt;

/// Settings of a workflow step. The one field that fits the step's `eventAction` is set.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkflowStepPayload {
    /// Settings of a chat with an agent.
    pub chat_bot: Option<crate::models::ChatBotPayload>,
    /// Settings of a redirect.
    pub client_redirect: Option<crate::models::ClientRedirectPayload>,
    /// Settings of a decision by country.
    pub country_condition: Option<crate::models::CountryConditionPayload>,
    /// Settings of a decision by day of the month.
    pub day_of_month_condition: Option<crate::models::DayOfMonthConditionPayload>,
    /// Settings of a decision by day of the week.
    pub day_of_week_condition: Option<crate::models::DayOfWeekConditionPayload>,
    /// Settings of a decision by who operates the device.
    pub device_actor_condition: Option<crate::models::DeviceActorConditionPayload>,
    /// Settings of a decision by brand of the device.
    pub device_brand_condition: Option<crate::models::DeviceBrandConditionPayload>,
    /// Settings of a decision by browser.
    pub device_browser_condition: Option<crate::models::DeviceBrowserConditionPayload>,
    /// Settings of a decision by operating system.
    pub device_platform_condition: Option<crate::models::DevicePlatformConditionPayload>,
    /// Settings of a decision by type of device.
    pub device_type_condition: Option<crate::models::DeviceTypeConditionPayload>,
    /// Settings of a form.
    pub form: Option<crate::models::FormPayload>,
    /// Settings of a decision by language.
    pub language_condition: Option<crate::models::LanguageConditionPayload>,
    /// Settings of the visit of the link: an empty object.
    pub link_visit: Option<serde_json::Value>,
    /// Settings of a question for the visitor's location.
    pub location_request: Option<crate::models::LocationRequestPayload>,
    /// Settings of a page with a message.
    pub message_page: Option<crate::models::MessagePagePayload>,
    /// Settings of a page with several buttons.
    pub multi_link: Option<crate::models::MultiLinkPayload>,
    /// Settings of an opened file.
    pub open_media: Option<crate::models::OpenMediaPayload>,
    /// Settings of a question for a password.
    pub password: Option<crate::models::PasswordPayload>,
    /// Settings of a page with social profiles.
    pub social_links: Option<crate::models::SocialLinksPayload>,
    /// Settings of a decision by date.
    pub specific_date_condition: Option<crate::models::SpecificDateConditionPayload>,
    /// Settings of a thank-you page.
    pub thank_you_page: Option<crate::models::ThankYouPagePayload>,
    /// Settings of a decision by time of day.
    pub time_of_day_condition: Option<crate::models::TimeOfDayConditionPayload>,
    /// Settings of a contact card.
    pub vcard: Option<crate::models::VCardPayload>,
    /// Settings of a decision by first or returning visit.
    pub visit_type_condition: Option<crate::models::VisitTypeConditionPayload>,
    /// Settings of a decision by what is known of the visitor.
    pub visitor_data_condition: Option<crate::models::VisitorDataConditionPayload>,
}

impl WorkflowStepPayload {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Settings of a chat with an agent.
    #[must_use]
    pub fn chat_bot(mut self, value: impl Into<crate::models::ChatBotPayload>) -> Self {
        self.chat_bot = Some(value.into());
        self
    }

    /// Settings of a redirect.
    #[must_use]
    pub fn client_redirect(mut self, value: impl Into<crate::models::ClientRedirectPayload>) -> Self {
        self.client_redirect = Some(value.into());
        self
    }

    /// Settings of a decision by country.
    #[must_use]
    pub fn country_condition(mut self, value: impl Into<crate::models::CountryConditionPayload>) -> Self {
        self.country_condition = Some(value.into());
        self
    }

    /// Settings of a decision by day of the month.
    #[must_use]
    pub fn day_of_month_condition(mut self, value: impl Into<crate::models::DayOfMonthConditionPayload>) -> Self {
        self.day_of_month_condition = Some(value.into());
        self
    }

    /// Settings of a decision by day of the week.
    #[must_use]
    pub fn day_of_week_condition(mut self, value: impl Into<crate::models::DayOfWeekConditionPayload>) -> Self {
        self.day_of_week_condition = Some(value.into());
        self
    }

    /// Settings of a decision by who operates the device.
    #[must_use]
    pub fn device_actor_condition(mut self, value: impl Into<crate::models::DeviceActorConditionPayload>) -> Self {
        self.device_actor_condition = Some(value.into());
        self
    }

    /// Settings of a decision by brand of the device.
    #[must_use]
    pub fn device_brand_condition(mut self, value: impl Into<crate::models::DeviceBrandConditionPayload>) -> Self {
        self.device_brand_condition = Some(value.into());
        self
    }

    /// Settings of a decision by browser.
    #[must_use]
    pub fn device_browser_condition(mut self, value: impl Into<crate::models::DeviceBrowserConditionPayload>) -> Self {
        self.device_browser_condition = Some(value.into());
        self
    }

    /// Settings of a decision by operating system.
    #[must_use]
    pub fn device_platform_condition(
        mut self,
        value: impl Into<crate::models::DevicePlatformConditionPayload>,
    ) -> Self {
        self.device_platform_condition = Some(value.into());
        self
    }

    /// Settings of a decision by type of device.
    #[must_use]
    pub fn device_type_condition(mut self, value: impl Into<crate::models::DeviceTypeConditionPayload>) -> Self {
        self.device_type_condition = Some(value.into());
        self
    }

    /// Settings of a form.
    #[must_use]
    pub fn form(mut self, value: impl Into<crate::models::FormPayload>) -> Self {
        self.form = Some(value.into());
        self
    }

    /// Settings of a decision by language.
    #[must_use]
    pub fn language_condition(mut self, value: impl Into<crate::models::LanguageConditionPayload>) -> Self {
        self.language_condition = Some(value.into());
        self
    }

    /// Settings of the visit of the link: an empty object.
    #[must_use]
    pub fn link_visit(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.link_visit = Some(value.into());
        self
    }

    /// Settings of a question for the visitor's location.
    #[must_use]
    pub fn location_request(mut self, value: impl Into<crate::models::LocationRequestPayload>) -> Self {
        self.location_request = Some(value.into());
        self
    }

    /// Settings of a page with a message.
    #[must_use]
    pub fn message_page(mut self, value: impl Into<crate::models::MessagePagePayload>) -> Self {
        self.message_page = Some(value.into());
        self
    }

    /// Settings of a page with several buttons.
    #[must_use]
    pub fn multi_link(mut self, value: impl Into<crate::models::MultiLinkPayload>) -> Self {
        self.multi_link = Some(value.into());
        self
    }

    /// Settings of an opened file.
    #[must_use]
    pub fn open_media(mut self, value: impl Into<crate::models::OpenMediaPayload>) -> Self {
        self.open_media = Some(value.into());
        self
    }

    /// Settings of a question for a password.
    #[must_use]
    pub fn password(mut self, value: impl Into<crate::models::PasswordPayload>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Settings of a page with social profiles.
    #[must_use]
    pub fn social_links(mut self, value: impl Into<crate::models::SocialLinksPayload>) -> Self {
        self.social_links = Some(value.into());
        self
    }

    /// Settings of a decision by date.
    #[must_use]
    pub fn specific_date_condition(mut self, value: impl Into<crate::models::SpecificDateConditionPayload>) -> Self {
        self.specific_date_condition = Some(value.into());
        self
    }

    /// Settings of a thank-you page.
    #[must_use]
    pub fn thank_you_page(mut self, value: impl Into<crate::models::ThankYouPagePayload>) -> Self {
        self.thank_you_page = Some(value.into());
        self
    }

    /// Settings of a decision by time of day.
    #[must_use]
    pub fn time_of_day_condition(mut self, value: impl Into<crate::models::TimeOfDayConditionPayload>) -> Self {
        self.time_of_day_condition = Some(value.into());
        self
    }

    /// Settings of a contact card.
    #[must_use]
    pub fn vcard(mut self, value: impl Into<crate::models::VCardPayload>) -> Self {
        self.vcard = Some(value.into());
        self
    }

    /// Settings of a decision by first or returning visit.
    #[must_use]
    pub fn visit_type_condition(mut self, value: impl Into<crate::models::VisitTypeConditionPayload>) -> Self {
        self.visit_type_condition = Some(value.into());
        self
    }

    /// Settings of a decision by what is known of the visitor.
    #[must_use]
    pub fn visitor_data_condition(mut self, value: impl Into<crate::models::VisitorDataConditionPayload>) -> Self {
        self.visitor_data_condition = Some(value.into());
        self
    }
}

rt::json_object!(WorkflowStepPayload {
    chat_bot: Optional("chatBot"),
    client_redirect: Optional("clientRedirect"),
    country_condition: Optional("countryCondition"),
    day_of_month_condition: Optional("dayOfMonthCondition"),
    day_of_week_condition: Optional("dayOfWeekCondition"),
    device_actor_condition: Optional("deviceActorCondition"),
    device_brand_condition: Optional("deviceBrandCondition"),
    device_browser_condition: Optional("deviceBrowserCondition"),
    device_platform_condition: Optional("devicePlatformCondition"),
    device_type_condition: Optional("deviceTypeCondition"),
    form: Optional("form"),
    language_condition: Optional("languageCondition"),
    link_visit: Optional("linkVisit"),
    location_request: Optional("locationRequest"),
    message_page: Optional("messagePage"),
    multi_link: Optional("multiLink"),
    open_media: Optional("openMedia"),
    password: Optional("password"),
    social_links: Optional("socialLinks"),
    specific_date_condition: Optional("specificDateCondition"),
    thank_you_page: Optional("thankYouPage"),
    time_of_day_condition: Optional("timeOfDayCondition"),
    vcard: Optional("vcard"),
    visit_type_condition: Optional("visitTypeCondition"),
    visitor_data_condition: Optional("visitorDataCondition"),
});
