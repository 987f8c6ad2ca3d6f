// Written by `cargo xtask regenerate`.
//! Models that `EventsApi`, `LinksApi` and `WorkflowStepsApi` share.

use crate::{apis::*, models::*, rt};

rt::string_enum! {
    /// The action of a workflow step.
    pub enum EventAction {
        /// Not set.
        ///
        /// `EVENT_ACTION_UNSPECIFIED`
        Unspecified = "EVENT_ACTION_UNSPECIFIED",
        /// Redirects the visitor to a destination URL.
        ///
        /// `EVENT_ACTION_CLIENT_REDIRECT`
        ClientRedirect = "EVENT_ACTION_CLIENT_REDIRECT",
        /// Starts the workflow when a visitor opens the link. The entry step.
        ///
        /// `EVENT_ACTION_LINK_VISIT`
        LinkVisit = "EVENT_ACTION_LINK_VISIT",
        /// Requires a password before the visitor can continue.
        ///
        /// `EVENT_ACTION_PASSWORD_VERIFY`
        PasswordVerify = "EVENT_ACTION_PASSWORD_VERIFY",
        /// Shows a form for the visitor to fill in.
        ///
        /// `EVENT_ACTION_FORM_SUBMIT`
        FormSubmit = "EVENT_ACTION_FORM_SUBMIT",
        /// Shows a contact card, which can be saved as a vCard file.
        ///
        /// `EVENT_ACTION_CONTACT_CARD`
        ContactCard = "EVENT_ACTION_CONTACT_CARD",
        /// Shows a page of buttons, each of which leads to another step, and records which one was pressed.
        ///
        /// `EVENT_ACTION_MULTI_LINK`
        MultiLink = "EVENT_ACTION_MULTI_LINK",
        /// Selects the next step by first or returning visit.
        ///
        /// `EVENT_ACTION_VISIT_TYPE_CONDITION`
        VisitTypeCondition = "EVENT_ACTION_VISIT_TYPE_CONDITION",
        /// Selects the next step by the visitor's country.
        ///
        /// `EVENT_ACTION_COUNTRY_CONDITION`
        CountryCondition = "EVENT_ACTION_COUNTRY_CONDITION",
        /// Selects the next step by the day of the week.
        ///
        /// `EVENT_ACTION_DAY_OF_WEEK_CONDITION`
        DayOfWeekCondition = "EVENT_ACTION_DAY_OF_WEEK_CONDITION",
        /// Selects the next step by the time of day.
        ///
        /// `EVENT_ACTION_TIME_OF_DAY_CONDITION`
        TimeOfDayCondition = "EVENT_ACTION_TIME_OF_DAY_CONDITION",
        /// Selects the next step by the day of the month.
        ///
        /// `EVENT_ACTION_DAY_OF_MONTH_CONDITION`
        DayOfMonthCondition = "EVENT_ACTION_DAY_OF_MONTH_CONDITION",
        /// Selects the next step by calendar dates.
        ///
        /// `EVENT_ACTION_SPECIFIC_DATE_CONDITION`
        SpecificDateCondition = "EVENT_ACTION_SPECIFIC_DATE_CONDITION",
        /// Shows a page of buttons that lead to external URLs, such as social profiles. An exit step.
        ///
        /// `EVENT_ACTION_SOCIAL_LINKS_PAGE`
        SocialLinksPage = "EVENT_ACTION_SOCIAL_LINKS_PAGE",
        /// Selects the next step by the device type, such as mobile, desktop, or tablet.
        ///
        /// `EVENT_ACTION_DEVICE_TYPE_CONDITION`
        DeviceTypeCondition = "EVENT_ACTION_DEVICE_TYPE_CONDITION",
        /// Selects the next step by the operating system, such as iOS or Android.
        ///
        /// `EVENT_ACTION_DEVICE_PLATFORM_CONDITION`
        DevicePlatformCondition = "EVENT_ACTION_DEVICE_PLATFORM_CONDITION",
        /// Selects the next step by the browser family, such as Chrome or Safari.
        ///
        /// `EVENT_ACTION_DEVICE_BROWSER_CONDITION`
        DeviceBrowserCondition = "EVENT_ACTION_DEVICE_BROWSER_CONDITION",
        /// Selects the next step by the hardware brand, such as Apple or Samsung.
        ///
        /// `EVENT_ACTION_DEVICE_BRAND_CONDITION`
        DeviceBrandCondition = "EVENT_ACTION_DEVICE_BRAND_CONDITION",
        /// Selects the next step by the type of actor.
        ///
        /// The types are human, bot, AI agent (one that identifies itself), automated (a browser driven by
        /// software), and unknown.
        ///
        /// `EVENT_ACTION_DEVICE_ACTOR_CONDITION`
        DeviceActorCondition = "EVENT_ACTION_DEVICE_ACTOR_CONDITION",
        /// Selects the next step by the visitor's profile and attributes.
        ///
        /// `EVENT_ACTION_VISITOR_DATA_CONDITION`
        VisitorDataCondition = "EVENT_ACTION_VISITOR_DATA_CONDITION",
        /// Shows a final page with a thank-you message. An exit step.
        ///
        /// `EVENT_ACTION_THANK_YOU_PAGE`
        ThankYouPage = "EVENT_ACTION_THANK_YOU_PAGE",
        /// Shows a page with a message and one way to continue: a button or a timer.
        ///
        /// `EVENT_ACTION_MESSAGE_PAGE`
        MessagePage = "EVENT_ACTION_MESSAGE_PAGE",
        /// Opens an item of the media library in the visitor's browser: a PDF, an image, or an MP4 video. An exit
        /// step.
        ///
        /// `EVENT_ACTION_OPEN_MEDIA`
        OpenMedia = "EVENT_ACTION_OPEN_MEDIA",
        /// Requests the visitor's precise location through the browser, with their permission.
        ///
        /// Its branches are `location` if the location was shared, and `else` otherwise.
        ///
        /// `EVENT_ACTION_LOCATION_REQUEST`
        LocationRequest = "EVENT_ACTION_LOCATION_REQUEST",
        /// Selects the next step by the first language that the visitor's browser sends.
        ///
        /// Only the two-letter ISO 639-1 code is compared, so `fr` also matches `fr-CA`.
        ///
        /// `EVENT_ACTION_LANGUAGE_CONDITION`
        LanguageCondition = "EVENT_ACTION_LANGUAGE_CONDITION",
        /// Starts a conversation with an agent that collects visitor attributes.
        ///
        /// Its branches are `completed` if every required objective is known, and `else` otherwise.
        ///
        /// `EVENT_ACTION_CHAT_BOT`
        ChatBot = "EVENT_ACTION_CHAT_BOT",
    }
}
