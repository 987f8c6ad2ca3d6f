// Written by `cargo xtask regenerate`.
//! Models that `EventsApi`, `LinksApi` and `WorkflowStepsApi` share.

use crate::{models::*, rt};

rt::string_enum! {
    /// What a workflow step does.
    pub enum EventAction {
        /// No value.
        ///
        /// `EVENT_ACTION_UNSPECIFIED`
        Unspecified = "EVENT_ACTION_UNSPECIFIED",
        /// Sends the visitor to an address.
        ///
        /// `EVENT_ACTION_CLIENT_REDIRECT`
        ClientRedirect = "EVENT_ACTION_CLIENT_REDIRECT",
        /// Takes in the visit of the link.
        ///
        /// `EVENT_ACTION_LINK_VISIT`
        LinkVisit = "EVENT_ACTION_LINK_VISIT",
        /// Asks for a password.
        ///
        /// `EVENT_ACTION_PASSWORD_VERIFY`
        PasswordVerify = "EVENT_ACTION_PASSWORD_VERIFY",
        /// Asks the visitor to fill in a form.
        ///
        /// `EVENT_ACTION_FORM_SUBMIT`
        FormSubmit = "EVENT_ACTION_FORM_SUBMIT",
        /// Shows a contact card.
        ///
        /// `EVENT_ACTION_CONTACT_CARD`
        ContactCard = "EVENT_ACTION_CONTACT_CARD",
        /// Shows a page with several buttons.
        ///
        /// `EVENT_ACTION_MULTI_LINK`
        MultiLink = "EVENT_ACTION_MULTI_LINK",
        /// Decides by first or returning visit.
        ///
        /// `EVENT_ACTION_VISIT_TYPE_CONDITION`
        VisitTypeCondition = "EVENT_ACTION_VISIT_TYPE_CONDITION",
        /// Decides by country.
        ///
        /// `EVENT_ACTION_COUNTRY_CONDITION`
        CountryCondition = "EVENT_ACTION_COUNTRY_CONDITION",
        /// Decides by day of the week.
        ///
        /// `EVENT_ACTION_DAY_OF_WEEK_CONDITION`
        DayOfWeekCondition = "EVENT_ACTION_DAY_OF_WEEK_CONDITION",
        /// Decides by time of day.
        ///
        /// `EVENT_ACTION_TIME_OF_DAY_CONDITION`
        TimeOfDayCondition = "EVENT_ACTION_TIME_OF_DAY_CONDITION",
        /// Decides by day of the month.
        ///
        /// `EVENT_ACTION_DAY_OF_MONTH_CONDITION`
        DayOfMonthCondition = "EVENT_ACTION_DAY_OF_MONTH_CONDITION",
        /// Decides by date.
        ///
        /// `EVENT_ACTION_SPECIFIC_DATE_CONDITION`
        SpecificDateCondition = "EVENT_ACTION_SPECIFIC_DATE_CONDITION",
        /// Shows a page with social profiles.
        ///
        /// `EVENT_ACTION_SOCIAL_LINKS_PAGE`
        SocialLinksPage = "EVENT_ACTION_SOCIAL_LINKS_PAGE",
        /// Decides by type of device.
        ///
        /// `EVENT_ACTION_DEVICE_TYPE_CONDITION`
        DeviceTypeCondition = "EVENT_ACTION_DEVICE_TYPE_CONDITION",
        /// Decides by operating system.
        ///
        /// `EVENT_ACTION_DEVICE_PLATFORM_CONDITION`
        DevicePlatformCondition = "EVENT_ACTION_DEVICE_PLATFORM_CONDITION",
        /// Decides by browser.
        ///
        /// `EVENT_ACTION_DEVICE_BROWSER_CONDITION`
        DeviceBrowserCondition = "EVENT_ACTION_DEVICE_BROWSER_CONDITION",
        /// Decides by brand of the device.
        ///
        /// `EVENT_ACTION_DEVICE_BRAND_CONDITION`
        DeviceBrandCondition = "EVENT_ACTION_DEVICE_BRAND_CONDITION",
        /// Decides by who operates the device.
        ///
        /// `EVENT_ACTION_DEVICE_ACTOR_CONDITION`
        DeviceActorCondition = "EVENT_ACTION_DEVICE_ACTOR_CONDITION",
        /// Decides by what is known of the visitor.
        ///
        /// `EVENT_ACTION_VISITOR_DATA_CONDITION`
        VisitorDataCondition = "EVENT_ACTION_VISITOR_DATA_CONDITION",
        /// Shows a thank-you page.
        ///
        /// `EVENT_ACTION_THANK_YOU_PAGE`
        ThankYouPage = "EVENT_ACTION_THANK_YOU_PAGE",
        /// Shows a page with a message.
        ///
        /// `EVENT_ACTION_MESSAGE_PAGE`
        MessagePage = "EVENT_ACTION_MESSAGE_PAGE",
        /// Opens a file of the media library.
        ///
        /// `EVENT_ACTION_OPEN_MEDIA`
        OpenMedia = "EVENT_ACTION_OPEN_MEDIA",
        /// Asks for the visitor's location.
        ///
        /// `EVENT_ACTION_LOCATION_REQUEST`
        LocationRequest = "EVENT_ACTION_LOCATION_REQUEST",
        /// Decides by language.
        ///
        /// `EVENT_ACTION_LANGUAGE_CONDITION`
        LanguageCondition = "EVENT_ACTION_LANGUAGE_CONDITION",
        /// Lets the visitor chat with an agent.
        ///
        /// `EVENT_ACTION_CHAT_BOT`
        ChatBot = "EVENT_ACTION_CHAT_BOT",
    }
}
