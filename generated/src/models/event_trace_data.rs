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

    /// Course of a chat with an agent.
    #[must_use]
    pub fn chat_bot(mut self, value: impl Into<crate::models::ChatBotTraceData>) -> Self {
        self.chat_bot = Some(value.into());
        self
    }

    /// The contact card that was shown.
    #[must_use]
    pub fn contact_card(mut self, value: impl Into<crate::models::ContactCardTraceData>) -> Self {
        self.contact_card = Some(value.into());
        self
    }

    /// Course of a decision by country.
    #[must_use]
    pub fn country_condition(mut self, value: impl Into<crate::models::CountryConditionTraceData>) -> Self {
        self.country_condition = Some(value.into());
        self
    }

    /// Course of a decision by day of the month.
    #[must_use]
    pub fn day_of_month_condition(mut self, value: impl Into<crate::models::DayOfMonthConditionTraceData>) -> Self {
        self.day_of_month_condition = Some(value.into());
        self
    }

    /// Course of a decision by day of the week.
    #[must_use]
    pub fn day_of_week_condition(mut self, value: impl Into<crate::models::DayOfWeekConditionTraceData>) -> Self {
        self.day_of_week_condition = Some(value.into());
        self
    }

    /// Course of a decision by who operates the device.
    #[must_use]
    pub fn device_actor_condition(mut self, value: impl Into<crate::models::DeviceActorConditionTraceData>) -> Self {
        self.device_actor_condition = Some(value.into());
        self
    }

    /// Course of a decision by brand of the device.
    #[must_use]
    pub fn device_brand_condition(mut self, value: impl Into<crate::models::DeviceBrandConditionTraceData>) -> Self {
        self.device_brand_condition = Some(value.into());
        self
    }

    /// Course of a decision by browser.
    #[must_use]
    pub fn device_browser_condition(
        mut self,
        value: impl Into<crate::models::DeviceBrowserConditionTraceData>,
    ) -> Self {
        self.device_browser_condition = Some(value.into());
        self
    }

    /// Course of a decision by operating system.
    #[must_use]
    pub fn device_platform_condition(
        mut self,
        value: impl Into<crate::models::DevicePlatformConditionTraceData>,
    ) -> Self {
        self.device_platform_condition = Some(value.into());
        self
    }

    /// Course of a decision by type of device.
    #[must_use]
    pub fn device_type_condition(mut self, value: impl Into<crate::models::DeviceTypeConditionTraceData>) -> Self {
        self.device_type_condition = Some(value.into());
        self
    }

    /// The visit that started the workflow.
    #[must_use]
    pub fn entry_access(mut self, value: impl Into<crate::models::EntryAccessTraceData>) -> Self {
        self.entry_access = Some(value.into());
        self
    }

    /// The form and what was filled in.
    #[must_use]
    pub fn form(mut self, value: impl Into<crate::models::FormTraceData>) -> Self {
        self.form = Some(value.into());
        self
    }

    /// What was learnt of the visitor.
    #[must_use]
    pub fn identify_visitor(mut self, value: impl Into<crate::models::IdentifyVisitorTraceData>) -> Self {
        self.identify_visitor = Some(value.into());
        self
    }

    /// Course of a decision by language.
    #[must_use]
    pub fn language_condition(mut self, value: impl Into<crate::models::LanguageConditionTraceData>) -> Self {
        self.language_condition = Some(value.into());
        self
    }

    /// Outcome of a question for the visitor's location.
    #[must_use]
    pub fn location_request(mut self, value: impl Into<crate::models::LocationRequestTraceData>) -> Self {
        self.location_request = Some(value.into());
        self
    }

    /// The file that was opened.
    #[must_use]
    pub fn media(mut self, value: impl Into<crate::models::MediaTraceData>) -> Self {
        self.media = Some(value.into());
        self
    }

    /// The buttons that were shown, and the chosen one.
    #[must_use]
    pub fn multi_link(mut self, value: impl Into<crate::models::MultiLinkTraceData>) -> Self {
        self.multi_link = Some(value.into());
        self
    }

    /// Outcome of a question for a password.
    #[must_use]
    pub fn password(mut self, value: impl Into<crate::models::PasswordTraceData>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// The redirect that was served.
    #[must_use]
    pub fn redirect(mut self, value: impl Into<crate::models::RedirectTraceData>) -> Self {
        self.redirect = Some(value.into());
        self
    }

    /// The social profiles that were shown, and the chosen one.
    #[must_use]
    pub fn social_links(mut self, value: impl Into<crate::models::SocialLinksTraceData>) -> Self {
        self.social_links = Some(value.into());
        self
    }

    /// Course of a decision by date.
    #[must_use]
    pub fn specific_date_condition(mut self, value: impl Into<crate::models::SpecificDateConditionTraceData>) -> Self {
        self.specific_date_condition = Some(value.into());
        self
    }

    /// Course of a decision by time of day.
    #[must_use]
    pub fn time_of_day_condition(mut self, value: impl Into<crate::models::TimeOfDayConditionTraceData>) -> Self {
        self.time_of_day_condition = Some(value.into());
        self
    }

    /// Course of a decision by first or returning visit.
    #[must_use]
    pub fn visit_type_condition(mut self, value: impl Into<crate::models::VisitTypeConditionTraceData>) -> Self {
        self.visit_type_condition = Some(value.into());
        self
    }

    /// Course of a decision by what is known of the visitor.
    #[must_use]
    pub fn visitor_data_condition(mut self, value: impl Into<crate::models::VisitorDataConditionTraceData>) -> Self {
        self.visitor_data_condition = Some(value.into());
        self
    }
}
