// Written by `cargo xtask regenerate`.
//! Models that `LinksApi` and `WorkflowStepsApi` share.

use crate::{apis::*, models::*, rt};

/// The attributes that a workflow step stores on the visitor.
///
/// Available on all steps except conditions. A failed password attempt or a skipped form stores nothing.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttributeCapture {
    /// True if the values are stored.
    pub enabled: Option<bool>,
    /// The values to store, at most 20, each time a visitor passes the step.
    pub writes: Vec<AttributeWrite>,
}

impl AttributeCapture {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// True if the values are stored. If false, `writes` is kept but not executed.
    pub fn enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.enabled = value.into();
        self
    }

    /// The values to store, at most 20, each time a visitor passes the step.
    pub fn writes<M>(mut self, value: impl rt::IntoList<AttributeWrite, M>) -> Self {
        self.writes = value.into_list().unwrap_or_default();
        self
    }
}

rt::json_object!(AttributeCapture { enabled: Optional("enabled"), writes: Optional("writes") });

/// One value that a workflow step stores on the visitor.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttributeWrite {
    /// Key of the attribute, such as `looking_for`.
    pub key: Option<String>,
    /// Handling of an attribute that already has a value.
    pub mode: Option<AttributeWriteMode>,
    /// Type that the value is stored as, which determines how it is parsed.
    pub r#type: Option<VisitorAttributeType>,
    /// Literal text, or a template that is filled in when a visitor passes the step.
    pub value: Option<String>,
}

impl AttributeWrite {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the attribute, such as `looking_for`.
    ///
    /// Letters, digits, `_`, `-`, and `.` are allowed; keys that start with `$` are reserved.
    pub fn key<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.key = value.into_option();
        self
    }

    /// Handling of an attribute that already has a value.
    pub fn mode<M>(mut self, value: impl rt::IntoOption<AttributeWriteMode, M>) -> Self {
        self.mode = value.into_option();
        self
    }

    /// Type that the value is stored as, which determines how it is parsed.
    pub fn r#type<M>(mut self, value: impl rt::IntoOption<VisitorAttributeType, M>) -> Self {
        self.r#type = value.into_option();
        self
    }

    /// Literal text, or a template that is filled in when a visitor passes the step.
    ///
    /// Templates: `{{now}}`, `{{link.name}}`, `{{link.metadata.<key>}}`, and on steps with several buttons
    /// `{{choice.label}}` and `{{choice.id}}` for the button that was pressed. A value that is empty after this
    /// is not stored.
    pub fn value<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.value = value.into_option();
        self
    }
}

rt::json_object!(AttributeWrite {
    key: Optional("key"),
    mode: Optional("mode"),
    r#type: Optional("type"),
    value: Optional("value"),
});

rt::string_enum! {
    /// The handling of an attribute that already has a value.
    pub enum AttributeWriteMode {
        /// Not set.
        ///
        /// `ATTRIBUTE_WRITE_MODE_UNSPECIFIED`
        Unspecified = "ATTRIBUTE_WRITE_MODE_UNSPECIFIED",
        /// Overwrites an existing value, so that the attribute holds the latest one.
        ///
        /// `ATTRIBUTE_WRITE_MODE_SET`
        Set = "ATTRIBUTE_WRITE_MODE_SET",
        /// Keeps an existing value, so that the attribute holds the first one.
        ///
        /// `ATTRIBUTE_WRITE_MODE_SET_ONCE`
        SetOnce = "ATTRIBUTE_WRITE_MODE_SET_ONCE",
    }
}

/// A button on a step's page that returns the visitor to the previous page, like the browser's own.
///
/// It is hidden when the visitor has not seen a page before, and on a step with `backButtonAvailable`
/// false.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BackButton {
    /// True if the button is shown.
    pub enabled: Option<bool>,
    /// Text on the button, up to 40 characters; default "Back".
    pub label: Option<String>,
}

impl BackButton {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// True if the button is shown. If false, the label is kept.
    pub fn enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.enabled = value.into();
        self
    }

    /// Text on the button, up to 40 characters; default "Back".
    pub fn label<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.label = value.into_option();
        self
    }
}

rt::json_object!(BackButton { enabled: Optional("enabled"), label: Optional("label") });

/// The position of a step in the workflow editor.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CanvasPosition {
    /// Horizontal coordinate.
    pub x: Option<f64>,
    /// Vertical coordinate.
    pub y: Option<f64>,
}

impl CanvasPosition {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Horizontal coordinate.
    pub fn x(mut self, value: impl Into<Option<f64>>) -> Self {
        self.x = value.into();
        self
    }

    /// Vertical coordinate.
    pub fn y(mut self, value: impl Into<Option<f64>>) -> Self {
        self.y = value.into();
        self
    }
}

rt::json_object!(CanvasPosition { x: Optional("x"), y: Optional("y") });

/// A visitor attribute that a chat bot step collects.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatBotObjective {
    /// Explanation of the objective, for the agent.
    pub explanation: Option<String>,
    /// Key of the visitor attribute that stores the value.
    pub key: Option<String>,
    /// Human-readable name of the objective.
    pub label: Option<String>,
    /// Values that the visitor can choose from.
    pub options: Vec<FormFieldOption>,
    /// True if the chat counts as completed only when this value is known.
    pub required: Option<bool>,
    /// Type of value to collect.
    pub r#type: Option<FormFieldType>,
}

impl ChatBotObjective {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Explanation of the objective, for the agent.
    pub fn explanation<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.explanation = value.into_option();
        self
    }

    /// Key of the visitor attribute that stores the value. `$email`, `$phone`, `$firstName` and `$lastName` set
    /// the visitor's identity.
    pub fn key<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.key = value.into_option();
        self
    }

    /// Human-readable name of the objective.
    pub fn label<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.label = value.into_option();
        self
    }

    /// Values that the visitor can choose from.
    pub fn options<M>(mut self, value: impl rt::IntoList<FormFieldOption, M>) -> Self {
        self.options = value.into_list().unwrap_or_default();
        self
    }

    /// True if the chat counts as completed only when this value is known.
    pub fn required(mut self, value: impl Into<Option<bool>>) -> Self {
        self.required = value.into();
        self
    }

    /// Type of value to collect.
    pub fn r#type<M>(mut self, value: impl rt::IntoOption<FormFieldType, M>) -> Self {
        self.r#type = value.into_option();
        self
    }
}

rt::json_object!(ChatBotObjective {
    explanation: Optional("explanation"),
    key: Optional("key"),
    label: Optional("label"),
    options: Optional("options"),
    required: Optional("required"),
    r#type: Optional("type"),
});

/// Settings of a chat bot step: a conversation with one of the workspace's agents that collects visitor
/// attributes.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatBotPayload {
    /// ID of the agent that leads the conversation, a UUID; see [`AgentsApi::list`].
    pub agent_id: Option<String>,
    /// ID of the step that follows if the chat ends before every required objective is known (the `else`
    /// branch).
    pub else_next_step_id: Option<String>,
    /// Maximum number of messages that the visitor can send before the step ends; default 15.
    pub max_exchanges: Option<i32>,
    /// ID of the step that follows once every required objective is known (the `completed` branch), a UUID.
    pub next_step_id: Option<String>,
    /// Visitor attributes that the agent collects.
    pub objectives: Vec<ChatBotObjective>,
    /// First message of the agent.
    pub opening_message: Option<String>,
    /// True if the page shows a button that skips the chat.
    pub skip_enabled: Option<bool>,
    /// Label of the button that skips the chat.
    pub skip_label: Option<String>,
    /// True if the chat is skipped when every required objective is already known.
    pub skip_when_known: Option<bool>,
}

impl ChatBotPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the agent that leads the conversation, a UUID; see [`AgentsApi::list`].
    pub fn agent_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.agent_id = value.into_option();
        self
    }

    /// ID of the step that follows if the chat ends before every required objective is known (the `else`
    /// branch). If unset, visitors follow the `completed` branch.
    pub fn else_next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.else_next_step_id = value.into_option();
        self
    }

    /// Maximum number of messages that the visitor can send before the step ends; default 15.
    pub fn max_exchanges(mut self, value: impl Into<Option<i32>>) -> Self {
        self.max_exchanges = value.into();
        self
    }

    /// ID of the step that follows once every required objective is known (the `completed` branch), a UUID.
    pub fn next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.next_step_id = value.into_option();
        self
    }

    /// Visitor attributes that the agent collects.
    pub fn objectives<M>(mut self, value: impl rt::IntoList<ChatBotObjective, M>) -> Self {
        self.objectives = value.into_list().unwrap_or_default();
        self
    }

    /// First message of the agent. If empty, the agent writes its own greeting.
    pub fn opening_message<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.opening_message = value.into_option();
        self
    }

    /// True if the page shows a button that skips the chat.
    pub fn skip_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.skip_enabled = value.into();
        self
    }

    /// Label of the button that skips the chat.
    pub fn skip_label<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.skip_label = value.into_option();
        self
    }

    /// True if the chat is skipped when every required objective is already known.
    pub fn skip_when_known(mut self, value: impl Into<Option<bool>>) -> Self {
        self.skip_when_known = value.into();
        self
    }
}

rt::json_object!(ChatBotPayload {
    agent_id: Optional("agentId"),
    else_next_step_id: Optional("elseNextStepId"),
    max_exchanges: Optional("maxExchanges"),
    next_step_id: Optional("nextStepId"),
    objectives: Optional("objectives"),
    opening_message: Optional("openingMessage"),
    skip_enabled: Optional("skipEnabled"),
    skip_label: Optional("skipLabel"),
    skip_when_known: Optional("skipWhenKnown"),
});

/// Settings of a redirect step.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ClientRedirectPayload {
    /// True if the redirect keeps the `lbid` parameter, so that the destination can identify the visitor with
    /// [`VisitorsApi::identify`].
    pub conversion_tracking: Option<bool>,
    /// URL that visitors are redirected to.
    pub destination: Option<String>,
}

impl ClientRedirectPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// True if the redirect keeps the `lbid` parameter, so that the destination can identify the visitor with
    /// [`VisitorsApi::identify`].
    pub fn conversion_tracking(mut self, value: impl Into<Option<bool>>) -> Self {
        self.conversion_tracking = value.into();
        self
    }

    /// URL that visitors are redirected to.
    pub fn destination<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.destination = value.into_option();
        self
    }
}

rt::json_object!(ClientRedirectPayload {
    conversion_tracking: Optional("conversionTracking"),
    destination: Optional("destination"),
});

/// A country of a country condition and the step that its visitors continue with.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CountryConditionOutcome {
    /// Code of the country, which is also the ID of its branch.
    pub country_code: Option<String>,
    /// ID of the step that this branch leads to, a UUID.
    pub next_step_id: Option<String>,
}

impl CountryConditionOutcome {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Code of the country, which is also the ID of its branch.
    pub fn country_code<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.country_code = value.into_option();
        self
    }

    /// ID of the step that this branch leads to, a UUID. Absent while the branch is not connected; see
    /// [`WorkflowStepsApi::connect`].
    pub fn next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.next_step_id = value.into_option();
        self
    }
}

rt::json_object!(CountryConditionOutcome {
    country_code: Optional("countryCode"),
    next_step_id: Optional("nextStepId"),
});

/// Settings of a condition step that routes visitors by country.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CountryConditionPayload {
    /// Countries with a branch of the condition; each has its own next step.
    pub countries: Vec<CountryConditionOutcome>,
    /// ID of the step for visitors from a country that is not listed (the `else` branch), a UUID.
    pub else_next_step_id: Option<String>,
}

impl CountryConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Countries with a branch of the condition; each has its own next step.
    pub fn countries<M>(mut self, value: impl rt::IntoList<CountryConditionOutcome, M>) -> Self {
        self.countries = value.into_list().unwrap_or_default();
        self
    }

    /// ID of the step for visitors from a country that is not listed (the `else` branch), a UUID. Absent while
    /// that branch is not connected.
    pub fn else_next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.else_next_step_id = value.into_option();
        self
    }
}

rt::json_object!(CountryConditionPayload {
    countries: Optional("countries"),
    else_next_step_id: Optional("elseNextStepId"),
});

/// Settings of a condition step that routes visitors by day of the month.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfMonthConditionPayload {
    /// ID of the step for visits that match no option (the `else` branch), a UUID.
    pub else_next_step_id: Option<String>,
    /// Options of the condition, each for one day of the month.
    pub options: Vec<DayOfMonthOption>,
}

impl DayOfMonthConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the step for visits that match no option (the `else` branch), a UUID. Absent while that branch is
    /// not connected.
    pub fn else_next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.else_next_step_id = value.into_option();
        self
    }

    /// Options of the condition, each for one day of the month.
    pub fn options<M>(mut self, value: impl rt::IntoList<DayOfMonthOption, M>) -> Self {
        self.options = value.into_list().unwrap_or_default();
        self
    }
}

rt::json_object!(DayOfMonthConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    options: Optional("options"),
});

/// An option of a day-of-month condition: one day and the step for visits on it.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfMonthOption {
    /// Day of the month that the option matches: 1 to 31, or -1 for the last day.
    pub day_of_month: Option<i32>,
    /// ID of the option, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub id: Option<String>,
    /// Name of the option, shown as the label of its branch.
    pub name: Option<String>,
    /// ID of the step that this branch leads to, a UUID.
    pub next_step_id: Option<String>,
}

impl DayOfMonthOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Day of the month that the option matches: 1 to 31, or -1 for the last day.
    pub fn day_of_month(mut self, value: impl Into<Option<i32>>) -> Self {
        self.day_of_month = value.into();
        self
    }

    /// ID of the option, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub fn id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.id = value.into_option();
        self
    }

    /// Name of the option, shown as the label of its branch.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// ID of the step that this branch leads to, a UUID. Absent while the branch is not connected; see
    /// [`WorkflowStepsApi::connect`].
    pub fn next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.next_step_id = value.into_option();
        self
    }
}

rt::json_object!(DayOfMonthOption {
    day_of_month: Optional("dayOfMonth"),
    id: Optional("id"),
    name: Optional("name"),
    next_step_id: Optional("nextStepId"),
});

/// Settings of a condition step that routes visitors by day of the week.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfWeekConditionPayload {
    /// ID of the step for visits that match no option (the `else` branch), a UUID.
    pub else_next_step_id: Option<String>,
    /// Options of the condition, each for one or more weekdays.
    pub options: Vec<DayOfWeekOption>,
}

impl DayOfWeekConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the step for visits that match no option (the `else` branch), a UUID. Absent while that branch is
    /// not connected.
    pub fn else_next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.else_next_step_id = value.into_option();
        self
    }

    /// Options of the condition, each for one or more weekdays.
    pub fn options<M>(mut self, value: impl rt::IntoList<DayOfWeekOption, M>) -> Self {
        self.options = value.into_list().unwrap_or_default();
        self
    }
}

rt::json_object!(DayOfWeekConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    options: Optional("options"),
});

/// An option of a day-of-week condition: some weekdays and the step for visits on them.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfWeekOption {
    /// Weekdays that the option matches, from 0 for Sunday to 6 for Saturday.
    pub days_of_week: Vec<i32>,
    /// ID of the option, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub id: Option<String>,
    /// Name of the option, shown as the label of its branch.
    pub name: Option<String>,
    /// ID of the step that this branch leads to, a UUID.
    pub next_step_id: Option<String>,
}

impl DayOfWeekOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Weekdays that the option matches, from 0 for Sunday to 6 for Saturday.
    pub fn days_of_week<M>(mut self, value: impl rt::IntoList<i32, M>) -> Self {
        self.days_of_week = value.into_list().unwrap_or_default();
        self
    }

    /// ID of the option, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub fn id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.id = value.into_option();
        self
    }

    /// Name of the option, shown as the label of its branch.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// ID of the step that this branch leads to, a UUID. Absent while the branch is not connected; see
    /// [`WorkflowStepsApi::connect`].
    pub fn next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.next_step_id = value.into_option();
        self
    }
}

rt::json_object!(DayOfWeekOption {
    days_of_week: Optional("daysOfWeek"),
    id: Optional("id"),
    name: Optional("name"),
    next_step_id: Optional("nextStepId"),
});

/// An option of a condition on who or what operates the device: one kind of actor and the step that its
/// visitors continue with.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceActorConditionOption {
    /// ID of the option, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub id: Option<String>,
    /// Name of the option, shown as the label of its branch.
    pub name: Option<String>,
    /// ID of the step that this branch leads to, a UUID.
    pub next_step_id: Option<String>,
    /// Actor that the option matches.
    pub value: Option<DeviceActorConditionValue>,
}

impl DeviceActorConditionOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the option, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub fn id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.id = value.into_option();
        self
    }

    /// Name of the option, shown as the label of its branch.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// ID of the step that this branch leads to, a UUID. Absent while the branch is not connected; see
    /// [`WorkflowStepsApi::connect`].
    pub fn next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.next_step_id = value.into_option();
        self
    }

    /// Actor that the option matches.
    pub fn value<M>(mut self, value: impl rt::IntoOption<DeviceActorConditionValue, M>) -> Self {
        self.value = value.into_option();
        self
    }
}

rt::json_object!(DeviceActorConditionOption {
    id: Optional("id"),
    name: Optional("name"),
    next_step_id: Optional("nextStepId"),
    value: Optional("value"),
});

/// Settings of a condition step that routes visitors by who or what operates the device. Agents that
/// identify themselves match [`DeviceActorConditionValue::Agent`]; browsers under automation match
/// [`DeviceActorConditionValue::Automated`]. Give both options the same next step to treat them alike.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceActorConditionPayload {
    /// ID of the step for visitors who match no option (the `else` branch), a UUID.
    pub else_next_step_id: Option<String>,
    /// Options of the condition, each for one kind of actor.
    pub options: Vec<DeviceActorConditionOption>,
}

impl DeviceActorConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the step for visitors who match no option (the `else` branch), a UUID. Absent while that branch is
    /// not connected.
    pub fn else_next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.else_next_step_id = value.into_option();
        self
    }

    /// Options of the condition, each for one kind of actor.
    pub fn options<M>(mut self, value: impl rt::IntoList<DeviceActorConditionOption, M>) -> Self {
        self.options = value.into_list().unwrap_or_default();
        self
    }
}

rt::json_object!(DeviceActorConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    options: Optional("options"),
});

rt::string_enum! {
    /// Actor that an option of a device actor condition matches.
    pub enum DeviceActorConditionValue {
        /// Not set.
        ///
        /// `DEVICE_ACTOR_CONDITION_VALUE_UNSPECIFIED`
        Unspecified = "DEVICE_ACTOR_CONDITION_VALUE_UNSPECIFIED",
        /// A person who uses a browser.
        ///
        /// `DEVICE_ACTOR_CONDITION_VALUE_HUMAN`
        Human = "DEVICE_ACTOR_CONDITION_VALUE_HUMAN",
        /// A crawler or scraper, such as Googlebot.
        ///
        /// `DEVICE_ACTOR_CONDITION_VALUE_BOT`
        Bot = "DEVICE_ACTOR_CONDITION_VALUE_BOT",
        /// An AI agent that identifies itself in its user agent, such as GPTBot.
        ///
        /// `DEVICE_ACTOR_CONDITION_VALUE_AGENT`
        Agent = "DEVICE_ACTOR_CONDITION_VALUE_AGENT",
        /// An actor that could not be classified because the request had no user agent.
        ///
        /// `DEVICE_ACTOR_CONDITION_VALUE_UNKNOWN`
        UnknownValue = "DEVICE_ACTOR_CONDITION_VALUE_UNKNOWN",
        /// A browser that software controls. Headless browsers match on every visit; visible ones from the second
        /// visit, if the link collects data at the Advanced level.
        ///
        /// `DEVICE_ACTOR_CONDITION_VALUE_AUTOMATED`
        Automated = "DEVICE_ACTOR_CONDITION_VALUE_AUTOMATED",
    }
}

/// An option of a condition on device brand: one brand and the step that its visitors continue with.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceBrandConditionOption {
    /// ID of the option, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub id: Option<String>,
    /// Name of the option, shown as the label of its branch.
    pub name: Option<String>,
    /// ID of the step that this branch leads to, a UUID.
    pub next_step_id: Option<String>,
    /// Brand that the option matches.
    pub value: Option<DeviceBrandConditionValue>,
}

impl DeviceBrandConditionOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the option, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub fn id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.id = value.into_option();
        self
    }

    /// Name of the option, shown as the label of its branch.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// ID of the step that this branch leads to, a UUID. Absent while the branch is not connected; see
    /// [`WorkflowStepsApi::connect`].
    pub fn next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.next_step_id = value.into_option();
        self
    }

    /// Brand that the option matches.
    pub fn value<M>(mut self, value: impl rt::IntoOption<DeviceBrandConditionValue, M>) -> Self {
        self.value = value.into_option();
        self
    }
}

rt::json_object!(DeviceBrandConditionOption {
    id: Optional("id"),
    name: Optional("name"),
    next_step_id: Optional("nextStepId"),
    value: Optional("value"),
});

/// Settings of a condition step that routes visitors by device brand.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceBrandConditionPayload {
    /// ID of the step for visitors who match no option (the `else` branch), a UUID.
    pub else_next_step_id: Option<String>,
    /// Options of the condition, each for one brand.
    pub options: Vec<DeviceBrandConditionOption>,
}

impl DeviceBrandConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the step for visitors who match no option (the `else` branch), a UUID. Absent while that branch is
    /// not connected.
    pub fn else_next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.else_next_step_id = value.into_option();
        self
    }

    /// Options of the condition, each for one brand.
    pub fn options<M>(mut self, value: impl rt::IntoList<DeviceBrandConditionOption, M>) -> Self {
        self.options = value.into_list().unwrap_or_default();
        self
    }
}

rt::json_object!(DeviceBrandConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    options: Optional("options"),
});

rt::string_enum! {
    /// Brand that an option of a device brand condition matches.
    pub enum DeviceBrandConditionValue {
        /// Not set.
        ///
        /// `DEVICE_BRAND_CONDITION_VALUE_UNSPECIFIED`
        Unspecified = "DEVICE_BRAND_CONDITION_VALUE_UNSPECIFIED",
        /// Devices made by Apple.
        ///
        /// `DEVICE_BRAND_CONDITION_VALUE_APPLE`
        Apple = "DEVICE_BRAND_CONDITION_VALUE_APPLE",
        /// Devices made by Samsung.
        ///
        /// `DEVICE_BRAND_CONDITION_VALUE_SAMSUNG`
        Samsung = "DEVICE_BRAND_CONDITION_VALUE_SAMSUNG",
        /// Devices made by Google.
        ///
        /// `DEVICE_BRAND_CONDITION_VALUE_GOOGLE`
        Google = "DEVICE_BRAND_CONDITION_VALUE_GOOGLE",
        /// Devices made by Huawei.
        ///
        /// `DEVICE_BRAND_CONDITION_VALUE_HUAWEI`
        Huawei = "DEVICE_BRAND_CONDITION_VALUE_HUAWEI",
        /// Devices made by Xiaomi.
        ///
        /// `DEVICE_BRAND_CONDITION_VALUE_XIAOMI`
        Xiaomi = "DEVICE_BRAND_CONDITION_VALUE_XIAOMI",
        /// Devices made by OnePlus.
        ///
        /// `DEVICE_BRAND_CONDITION_VALUE_ONEPLUS`
        Oneplus = "DEVICE_BRAND_CONDITION_VALUE_ONEPLUS",
    }
}

/// An option of a condition on browser: one browser and the step that its visitors continue with.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceBrowserConditionOption {
    /// ID of the option, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub id: Option<String>,
    /// Name of the option, shown as the label of its branch.
    pub name: Option<String>,
    /// ID of the step that this branch leads to, a UUID.
    pub next_step_id: Option<String>,
    /// Browser that the option matches.
    pub value: Option<DeviceBrowserConditionValue>,
}

impl DeviceBrowserConditionOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the option, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub fn id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.id = value.into_option();
        self
    }

    /// Name of the option, shown as the label of its branch.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// ID of the step that this branch leads to, a UUID. Absent while the branch is not connected; see
    /// [`WorkflowStepsApi::connect`].
    pub fn next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.next_step_id = value.into_option();
        self
    }

    /// Browser that the option matches.
    pub fn value<M>(mut self, value: impl rt::IntoOption<DeviceBrowserConditionValue, M>) -> Self {
        self.value = value.into_option();
        self
    }
}

rt::json_object!(DeviceBrowserConditionOption {
    id: Optional("id"),
    name: Optional("name"),
    next_step_id: Optional("nextStepId"),
    value: Optional("value"),
});

/// Settings of a condition step that routes visitors by browser.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceBrowserConditionPayload {
    /// ID of the step for visitors who match no option (the `else` branch), a UUID.
    pub else_next_step_id: Option<String>,
    /// Options of the condition, each for one browser.
    pub options: Vec<DeviceBrowserConditionOption>,
}

impl DeviceBrowserConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the step for visitors who match no option (the `else` branch), a UUID. Absent while that branch is
    /// not connected.
    pub fn else_next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.else_next_step_id = value.into_option();
        self
    }

    /// Options of the condition, each for one browser.
    pub fn options<M>(mut self, value: impl rt::IntoList<DeviceBrowserConditionOption, M>) -> Self {
        self.options = value.into_list().unwrap_or_default();
        self
    }
}

rt::json_object!(DeviceBrowserConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    options: Optional("options"),
});

rt::string_enum! {
    /// Browser that an option of a device browser condition matches.
    pub enum DeviceBrowserConditionValue {
        /// Not set.
        ///
        /// `DEVICE_BROWSER_CONDITION_VALUE_UNSPECIFIED`
        Unspecified = "DEVICE_BROWSER_CONDITION_VALUE_UNSPECIFIED",
        /// Google Chrome.
        ///
        /// `DEVICE_BROWSER_CONDITION_VALUE_CHROME`
        Chrome = "DEVICE_BROWSER_CONDITION_VALUE_CHROME",
        /// Apple Safari.
        ///
        /// `DEVICE_BROWSER_CONDITION_VALUE_SAFARI`
        Safari = "DEVICE_BROWSER_CONDITION_VALUE_SAFARI",
        /// Mozilla Firefox.
        ///
        /// `DEVICE_BROWSER_CONDITION_VALUE_FIREFOX`
        Firefox = "DEVICE_BROWSER_CONDITION_VALUE_FIREFOX",
        /// Microsoft Edge.
        ///
        /// `DEVICE_BROWSER_CONDITION_VALUE_EDGE`
        Edge = "DEVICE_BROWSER_CONDITION_VALUE_EDGE",
        /// The Opera browser.
        ///
        /// `DEVICE_BROWSER_CONDITION_VALUE_OPERA`
        Opera = "DEVICE_BROWSER_CONDITION_VALUE_OPERA",
        /// The browser of Samsung devices.
        ///
        /// `DEVICE_BROWSER_CONDITION_VALUE_SAMSUNG_BROWSER`
        SamsungBrowser = "DEVICE_BROWSER_CONDITION_VALUE_SAMSUNG_BROWSER",
    }
}

/// An option of a condition on operating system: one operating system and the step that its visitors
/// continue with.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DevicePlatformConditionOption {
    /// ID of the option, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub id: Option<String>,
    /// Name of the option, shown as the label of its branch.
    pub name: Option<String>,
    /// ID of the step that this branch leads to, a UUID.
    pub next_step_id: Option<String>,
    /// Operating system that the option matches.
    pub value: Option<DevicePlatformConditionValue>,
}

impl DevicePlatformConditionOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the option, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub fn id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.id = value.into_option();
        self
    }

    /// Name of the option, shown as the label of its branch.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// ID of the step that this branch leads to, a UUID. Absent while the branch is not connected; see
    /// [`WorkflowStepsApi::connect`].
    pub fn next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.next_step_id = value.into_option();
        self
    }

    /// Operating system that the option matches.
    pub fn value<M>(mut self, value: impl rt::IntoOption<DevicePlatformConditionValue, M>) -> Self {
        self.value = value.into_option();
        self
    }
}

rt::json_object!(DevicePlatformConditionOption {
    id: Optional("id"),
    name: Optional("name"),
    next_step_id: Optional("nextStepId"),
    value: Optional("value"),
});

/// Settings of a condition step that routes visitors by operating system.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DevicePlatformConditionPayload {
    /// ID of the step for visitors who match no option (the `else` branch), a UUID.
    pub else_next_step_id: Option<String>,
    /// Options of the condition, each for one operating system.
    pub options: Vec<DevicePlatformConditionOption>,
}

impl DevicePlatformConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the step for visitors who match no option (the `else` branch), a UUID. Absent while that branch is
    /// not connected.
    pub fn else_next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.else_next_step_id = value.into_option();
        self
    }

    /// Options of the condition, each for one operating system.
    pub fn options<M>(mut self, value: impl rt::IntoList<DevicePlatformConditionOption, M>) -> Self {
        self.options = value.into_list().unwrap_or_default();
        self
    }
}

rt::json_object!(DevicePlatformConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    options: Optional("options"),
});

rt::string_enum! {
    /// Operating system that an option of a device platform condition matches.
    pub enum DevicePlatformConditionValue {
        /// Not set.
        ///
        /// `DEVICE_PLATFORM_CONDITION_VALUE_UNSPECIFIED`
        Unspecified = "DEVICE_PLATFORM_CONDITION_VALUE_UNSPECIFIED",
        /// Apple iOS.
        ///
        /// `DEVICE_PLATFORM_CONDITION_VALUE_IOS`
        Ios = "DEVICE_PLATFORM_CONDITION_VALUE_IOS",
        /// Google Android.
        ///
        /// `DEVICE_PLATFORM_CONDITION_VALUE_ANDROID`
        Android = "DEVICE_PLATFORM_CONDITION_VALUE_ANDROID",
        /// Microsoft Windows.
        ///
        /// `DEVICE_PLATFORM_CONDITION_VALUE_WINDOWS`
        Windows = "DEVICE_PLATFORM_CONDITION_VALUE_WINDOWS",
        /// Apple macOS.
        ///
        /// `DEVICE_PLATFORM_CONDITION_VALUE_MACOS`
        Macos = "DEVICE_PLATFORM_CONDITION_VALUE_MACOS",
        /// Linux systems.
        ///
        /// `DEVICE_PLATFORM_CONDITION_VALUE_LINUX`
        Linux = "DEVICE_PLATFORM_CONDITION_VALUE_LINUX",
        /// Google ChromeOS.
        ///
        /// `DEVICE_PLATFORM_CONDITION_VALUE_CHROMEOS`
        Chromeos = "DEVICE_PLATFORM_CONDITION_VALUE_CHROMEOS",
    }
}

/// An option of a condition on device type: one device type and the step that its visitors continue with.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceTypeConditionOption {
    /// ID of the option, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub id: Option<String>,
    /// Name of the option, shown as the label of its branch.
    pub name: Option<String>,
    /// ID of the step that this branch leads to, a UUID.
    pub next_step_id: Option<String>,
    /// Device type that the option matches.
    pub value: Option<DeviceTypeConditionValue>,
}

impl DeviceTypeConditionOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the option, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub fn id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.id = value.into_option();
        self
    }

    /// Name of the option, shown as the label of its branch.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// ID of the step that this branch leads to, a UUID. Absent while the branch is not connected; see
    /// [`WorkflowStepsApi::connect`].
    pub fn next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.next_step_id = value.into_option();
        self
    }

    /// Device type that the option matches.
    pub fn value<M>(mut self, value: impl rt::IntoOption<DeviceTypeConditionValue, M>) -> Self {
        self.value = value.into_option();
        self
    }
}

rt::json_object!(DeviceTypeConditionOption {
    id: Optional("id"),
    name: Optional("name"),
    next_step_id: Optional("nextStepId"),
    value: Optional("value"),
});

/// Settings of a condition step that routes visitors by device type.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceTypeConditionPayload {
    /// ID of the step for visitors who match no option (the `else` branch), a UUID.
    pub else_next_step_id: Option<String>,
    /// Options of the condition, each for one device type.
    pub options: Vec<DeviceTypeConditionOption>,
}

impl DeviceTypeConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the step for visitors who match no option (the `else` branch), a UUID. Absent while that branch is
    /// not connected.
    pub fn else_next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.else_next_step_id = value.into_option();
        self
    }

    /// Options of the condition, each for one device type.
    pub fn options<M>(mut self, value: impl rt::IntoList<DeviceTypeConditionOption, M>) -> Self {
        self.options = value.into_list().unwrap_or_default();
        self
    }
}

rt::json_object!(DeviceTypeConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    options: Optional("options"),
});

rt::string_enum! {
    /// Device type that an option of a device type condition matches.
    pub enum DeviceTypeConditionValue {
        /// Not set.
        ///
        /// `DEVICE_TYPE_CONDITION_VALUE_UNSPECIFIED`
        Unspecified = "DEVICE_TYPE_CONDITION_VALUE_UNSPECIFIED",
        /// Mobile phones.
        ///
        /// `DEVICE_TYPE_CONDITION_VALUE_MOBILE`
        Mobile = "DEVICE_TYPE_CONDITION_VALUE_MOBILE",
        /// Desktop computers.
        ///
        /// `DEVICE_TYPE_CONDITION_VALUE_DESKTOP`
        Desktop = "DEVICE_TYPE_CONDITION_VALUE_DESKTOP",
        /// Tablet computers.
        ///
        /// `DEVICE_TYPE_CONDITION_VALUE_TABLET`
        Tablet = "DEVICE_TYPE_CONDITION_VALUE_TABLET",
        /// Devices of a type that could not be detected.
        ///
        /// `DEVICE_TYPE_CONDITION_VALUE_UNKNOWN`
        UnknownValue = "DEVICE_TYPE_CONDITION_VALUE_UNKNOWN",
    }
}

/// An input field of a form step.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FormField {
    /// Initial value of the field.
    pub default_value: Option<String>,
    /// Help text shown with the field.
    pub help_text: Option<String>,
    /// ID of the field within the form.
    pub id: Option<String>,
    /// Key of the visitor attribute that stores the value.
    pub key: Option<String>,
    /// Label shown with the field.
    pub label: Option<String>,
    /// Values that the visitor can choose from, for types that offer a choice.
    pub options: Vec<FormFieldOption>,
    /// Position of the field in the form.
    pub order: Option<i32>,
    /// Placeholder shown while the field is empty.
    pub placeholder: Option<String>,
    /// True if the visitor must fill in the field.
    pub required: Option<bool>,
    /// Type of the input field.
    pub r#type: Option<FormFieldType>,
    /// Pattern that the submitted value must match.
    pub validation_pattern: Option<String>,
}

impl FormField {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Initial value of the field.
    pub fn default_value<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.default_value = value.into_option();
        self
    }

    /// Help text shown with the field.
    pub fn help_text<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.help_text = value.into_option();
        self
    }

    /// ID of the field within the form.
    pub fn id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.id = value.into_option();
        self
    }

    /// Key of the visitor attribute that stores the value.
    pub fn key<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.key = value.into_option();
        self
    }

    /// Label shown with the field.
    pub fn label<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.label = value.into_option();
        self
    }

    /// Values that the visitor can choose from, for types that offer a choice.
    pub fn options<M>(mut self, value: impl rt::IntoList<FormFieldOption, M>) -> Self {
        self.options = value.into_list().unwrap_or_default();
        self
    }

    /// Position of the field in the form.
    pub fn order(mut self, value: impl Into<Option<i32>>) -> Self {
        self.order = value.into();
        self
    }

    /// Placeholder shown while the field is empty.
    pub fn placeholder<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.placeholder = value.into_option();
        self
    }

    /// True if the visitor must fill in the field.
    pub fn required(mut self, value: impl Into<Option<bool>>) -> Self {
        self.required = value.into();
        self
    }

    /// Type of the input field.
    pub fn r#type<M>(mut self, value: impl rt::IntoOption<FormFieldType, M>) -> Self {
        self.r#type = value.into_option();
        self
    }

    /// Pattern that the submitted value must match.
    pub fn validation_pattern<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.validation_pattern = value.into_option();
        self
    }
}

rt::json_object!(FormField {
    default_value: Optional("defaultValue"),
    help_text: Optional("helpText"),
    id: Optional("id"),
    key: Optional("key"),
    label: Optional("label"),
    options: Optional("options"),
    order: Optional("order"),
    placeholder: Optional("placeholder"),
    required: Optional("required"),
    r#type: Optional("type"),
    validation_pattern: Optional("validationPattern"),
});

/// A value that the visitor can choose in a form field or a chat bot objective.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FormFieldOption {
    /// Text shown for the value.
    pub label: Option<String>,
    /// Value that is stored when the visitor chooses the option.
    pub value: Option<String>,
}

impl FormFieldOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Text shown for the value.
    pub fn label<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.label = value.into_option();
        self
    }

    /// Value that is stored when the visitor chooses the option.
    pub fn value<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.value = value.into_option();
        self
    }
}

rt::json_object!(FormFieldOption { label: Optional("label"), value: Optional("value") });

rt::string_enum! {
    /// Type of a form field or of a chat bot objective.
    pub enum FormFieldType {
        /// Not set.
        ///
        /// `FORM_FIELD_TYPE_UNSPECIFIED`
        Unspecified = "FORM_FIELD_TYPE_UNSPECIFIED",
        /// A single line of text.
        ///
        /// `FORM_FIELD_TYPE_TEXT`
        Text = "FORM_FIELD_TYPE_TEXT",
        /// An email address.
        ///
        /// `FORM_FIELD_TYPE_EMAIL`
        Email = "FORM_FIELD_TYPE_EMAIL",
        /// A phone number.
        ///
        /// `FORM_FIELD_TYPE_PHONE`
        Phone = "FORM_FIELD_TYPE_PHONE",
        /// Text of several lines.
        ///
        /// `FORM_FIELD_TYPE_TEXTAREA`
        Textarea = "FORM_FIELD_TYPE_TEXTAREA",
        /// A choice of one value, shown as radio buttons.
        ///
        /// `FORM_FIELD_TYPE_RADIO`
        Radio = "FORM_FIELD_TYPE_RADIO",
        /// Values shown as check boxes.
        ///
        /// `FORM_FIELD_TYPE_CHECKBOX`
        Checkbox = "FORM_FIELD_TYPE_CHECKBOX",
        /// A choice of one value, shown as a list.
        ///
        /// `FORM_FIELD_TYPE_DROPDOWN`
        Dropdown = "FORM_FIELD_TYPE_DROPDOWN",
        /// A numeric value.
        ///
        /// `FORM_FIELD_TYPE_NUMBER`
        Number = "FORM_FIELD_TYPE_NUMBER",
        /// A calendar date.
        ///
        /// `FORM_FIELD_TYPE_DATE`
        Date = "FORM_FIELD_TYPE_DATE",
        /// A rating value.
        ///
        /// `FORM_FIELD_TYPE_RATING`
        Rating = "FORM_FIELD_TYPE_RATING",
    }
}

/// Settings of a form step. Submitted values are saved to the visitor's profile.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FormPayload {
    /// True if the form is skipped if its values are already known for the visitor.
    pub auto_skip_if_known: Option<bool>,
    /// Text above the fields of the form.
    pub form_description: Option<String>,
    /// Input fields of the form.
    pub form_fields: Vec<FormField>,
    /// Headline of the form.
    pub form_title: Option<String>,
    /// Label of the button that skips the form.
    pub skip_button_text: Option<String>,
    /// True if the visitor can skip the form.
    pub skip_form: Option<bool>,
    /// Label of the button that submits the form.
    pub submit_button_text: Option<String>,
}

impl FormPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// True if the form is skipped if its values are already known for the visitor.
    pub fn auto_skip_if_known(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_skip_if_known = value.into();
        self
    }

    /// Text above the fields of the form.
    pub fn form_description<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.form_description = value.into_option();
        self
    }

    /// Input fields of the form.
    pub fn form_fields<M>(mut self, value: impl rt::IntoList<FormField, M>) -> Self {
        self.form_fields = value.into_list().unwrap_or_default();
        self
    }

    /// Headline of the form.
    pub fn form_title<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.form_title = value.into_option();
        self
    }

    /// Label of the button that skips the form.
    pub fn skip_button_text<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.skip_button_text = value.into_option();
        self
    }

    /// True if the visitor can skip the form.
    pub fn skip_form(mut self, value: impl Into<Option<bool>>) -> Self {
        self.skip_form = value.into();
        self
    }

    /// Label of the button that submits the form.
    pub fn submit_button_text<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.submit_button_text = value.into_option();
        self
    }
}

rt::json_object!(FormPayload {
    auto_skip_if_known: Optional("autoSkipIfKnown"),
    form_description: Optional("formDescription"),
    form_fields: Optional("formFields"),
    form_title: Optional("formTitle"),
    skip_button_text: Optional("skipButtonText"),
    skip_form: Optional("skipForm"),
    submit_button_text: Optional("submitButtonText"),
});

/// A language of a language condition and the step that its visitors continue with.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LanguageConditionOutcome {
    /// ISO 639-1 code of the language: two lowercase letters, such as `fr`.
    pub language_code: Option<String>,
    /// ID of the step that this branch leads to, a UUID.
    pub next_step_id: Option<String>,
}

impl LanguageConditionOutcome {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ISO 639-1 code of the language: two lowercase letters, such as `fr`. It matches every regional variant,
    /// such as `fr-FR` and `fr-CA`.
    pub fn language_code<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.language_code = value.into_option();
        self
    }

    /// ID of the step that this branch leads to, a UUID. Absent while the branch is not connected; see
    /// [`WorkflowStepsApi::connect`].
    pub fn next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.next_step_id = value.into_option();
        self
    }
}

rt::json_object!(LanguageConditionOutcome {
    language_code: Optional("languageCode"),
    next_step_id: Optional("nextStepId"),
});

/// Settings of a condition step that routes visitors by language. The visitor's language is the first one
/// that the phone or browser sends.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LanguageConditionPayload {
    /// ID of the step for visitors who send no language or one that is not listed (the `else` branch), a UUID.
    pub else_next_step_id: Option<String>,
    /// Languages with a branch of the condition; each has its own next step.
    pub languages: Vec<LanguageConditionOutcome>,
}

impl LanguageConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the step for visitors who send no language or one that is not listed (the `else` branch), a UUID.
    /// Absent while that branch is not connected.
    pub fn else_next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.else_next_step_id = value.into_option();
        self
    }

    /// Languages with a branch of the condition; each has its own next step.
    pub fn languages<M>(mut self, value: impl rt::IntoList<LanguageConditionOutcome, M>) -> Self {
        self.languages = value.into_list().unwrap_or_default();
        self
    }
}

rt::json_object!(LanguageConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    languages: Optional("languages"),
});

/// Settings of a location request step, which asks the visitor's browser for the precise location.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LocationRequestPayload {
    /// True if a device that has shared its location is not asked again.
    pub ask_once: Option<bool>,
    /// Label of the button that shares the location.
    pub button_label: Option<String>,
    /// Body text of the page.
    pub description: Option<String>,
    /// ID of the step for visitors who did not share their location: refused, skipped or unavailable (the
    /// `else` branch).
    pub else_next_step_id: Option<String>,
    /// ID of the step for visitors who shared their location (the `location` branch), a UUID.
    pub next_step_id: Option<String>,
    /// True if the page shows a button that skips the request.
    pub skip_enabled: Option<bool>,
    /// Label of the button that skips the request.
    pub skip_label: Option<String>,
    /// Headline of the page.
    pub title: Option<String>,
}

impl LocationRequestPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// True if a device that has shared its location is not asked again.
    pub fn ask_once(mut self, value: impl Into<Option<bool>>) -> Self {
        self.ask_once = value.into();
        self
    }

    /// Label of the button that shares the location.
    pub fn button_label<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.button_label = value.into_option();
        self
    }

    /// Body text of the page.
    pub fn description<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.description = value.into_option();
        self
    }

    /// ID of the step for visitors who did not share their location: refused, skipped or unavailable (the
    /// `else` branch). Absent while that branch is not connected.
    pub fn else_next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.else_next_step_id = value.into_option();
        self
    }

    /// ID of the step for visitors who shared their location (the `location` branch), a UUID. Absent while the
    /// branch is not connected.
    pub fn next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.next_step_id = value.into_option();
        self
    }

    /// True if the page shows a button that skips the request.
    pub fn skip_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.skip_enabled = value.into();
        self
    }

    /// Label of the button that skips the request.
    pub fn skip_label<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.skip_label = value.into_option();
        self
    }

    /// Headline of the page.
    pub fn title<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.title = value.into_option();
        self
    }
}

rt::json_object!(LocationRequestPayload {
    ask_once: Optional("askOnce"),
    button_label: Optional("buttonLabel"),
    description: Optional("description"),
    else_next_step_id: Optional("elseNextStepId"),
    next_step_id: Optional("nextStepId"),
    skip_enabled: Optional("skipEnabled"),
    skip_label: Optional("skipLabel"),
    title: Optional("title"),
});

rt::string_enum! {
    /// Navigation from a message page to the next step.
    pub enum MessagePageNavigationType {
        /// Not set.
        ///
        /// `MESSAGE_PAGE_NAVIGATION_TYPE_UNSPECIFIED`
        Unspecified = "MESSAGE_PAGE_NAVIGATION_TYPE_UNSPECIFIED",
        /// The visitor presses a button to continue.
        ///
        /// `MESSAGE_PAGE_NAVIGATION_TYPE_BUTTON`
        Button = "MESSAGE_PAGE_NAVIGATION_TYPE_BUTTON",
        /// The visitor is redirected when a timer expires (`timerSeconds`).
        ///
        /// `MESSAGE_PAGE_NAVIGATION_TYPE_TIMER`
        Timer = "MESSAGE_PAGE_NAVIGATION_TYPE_TIMER",
    }
}

/// Settings of a message page: text with one way to continue, a button or a timer.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct MessagePagePayload {
    /// Label of the button that leads to the next step.
    pub button_label: Option<String>,
    /// Body text of the page.
    pub description: Option<String>,
    /// Navigation to the next step: by button or by timer.
    pub navigation_type: MessagePageNavigationType,
    /// Number of seconds before the visitor is redirected, if `navigationType` is
    /// [`MessagePageNavigationType::Timer`].
    pub timer_seconds: Option<i32>,
    /// Headline of the page.
    pub title: String,
}

impl MessagePagePayload {
    /// Creates a value with its required fields.
    pub fn new(navigation_type: impl Into<MessagePageNavigationType>, title: impl Into<String>) -> Self {
        Self { navigation_type: navigation_type.into(), title: title.into(), ..rt::Object::empty() }
    }

    /// Label of the button that leads to the next step.
    pub fn button_label<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.button_label = value.into_option();
        self
    }

    /// Body text of the page.
    pub fn description<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Navigation to the next step: by button or by timer.
    pub fn navigation_type(mut self, value: impl Into<MessagePageNavigationType>) -> Self {
        self.navigation_type = value.into();
        self
    }

    /// Number of seconds before the visitor is redirected, if `navigationType` is
    /// [`MessagePageNavigationType::Timer`].
    pub fn timer_seconds(mut self, value: impl Into<Option<i32>>) -> Self {
        self.timer_seconds = value.into();
        self
    }

    /// Headline of the page.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
}

rt::json_object!(MessagePagePayload {
    button_label: Optional("buttonLabel"),
    description: Optional("description"),
    navigation_type: Always("navigationType"),
    timer_seconds: Optional("timerSeconds"),
    title: Always("title"),
});

/// A button of a multi-link page and the step that it leads to.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiLinkButton {
    /// ID of the button, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub id: Option<String>,
    /// Text on the button, also the label of its branch.
    pub label: Option<String>,
    /// ID of the step that this branch leads to, a UUID.
    pub next_step_id: Option<String>,
    /// Position of the button on the page.
    pub order: Option<i32>,
}

impl MultiLinkButton {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the button, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub fn id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.id = value.into_option();
        self
    }

    /// Text on the button, also the label of its branch.
    pub fn label<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.label = value.into_option();
        self
    }

    /// ID of the step that this branch leads to, a UUID. Absent while the branch is not connected; see
    /// [`WorkflowStepsApi::connect`].
    pub fn next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.next_step_id = value.into_option();
        self
    }

    /// Position of the button on the page.
    pub fn order(mut self, value: impl Into<Option<i32>>) -> Self {
        self.order = value.into();
        self
    }
}

rt::json_object!(MultiLinkButton {
    id: Optional("id"),
    label: Optional("label"),
    next_step_id: Optional("nextStepId"),
    order: Optional("order"),
});

/// Settings of a multi-link page: a page of buttons, each leading to another step.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiLinkPayload {
    /// Buttons of the page; each is a branch of the step.
    pub buttons: Vec<MultiLinkButton>,
    /// Body text of the page.
    pub description: Option<String>,
    /// Headline of the page.
    pub title: Option<String>,
}

impl MultiLinkPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Buttons of the page; each is a branch of the step.
    pub fn buttons<M>(mut self, value: impl rt::IntoList<MultiLinkButton, M>) -> Self {
        self.buttons = value.into_list().unwrap_or_default();
        self
    }

    /// Body text of the page.
    pub fn description<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Headline of the page.
    pub fn title<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.title = value.into_option();
        self
    }
}

rt::json_object!(MultiLinkPayload {
    buttons: Optional("buttons"),
    description: Optional("description"),
    title: Optional("title"),
});

/// Settings of a step that opens a media item in the visitor's browser. It is an exit step without a page.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct OpenMediaPayload {
    /// ID of the media item to open, a UUID.
    pub media_id: String,
}

impl OpenMediaPayload {
    /// Creates a value with its required fields.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self { media_id: media_id.into() }
    }

    /// ID of the media item to open, a UUID. Any ready item of the workspace is accepted: PDF, image or MP4
    /// video.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = value.into();
        self
    }
}

rt::json_object!(OpenMediaPayload { media_id: Always("mediaId") });

/// Settings of a password page, which visitors pass by entering the right password.
#[must_use]
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct PasswordPayload {
    /// Body text of the page.
    pub description: Option<String>,
    /// Password that the visitor must enter.
    pub password: Option<String>,
    /// Headline of the page.
    pub title: Option<String>,
}

impl PasswordPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Body text of the page.
    pub fn description<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Password that the visitor must enter.
    pub fn password<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.password = value.into_option();
        self
    }

    /// Headline of the page.
    pub fn title<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.title = value.into_option();
        self
    }
}

rt::json_object!(PasswordPayload {
    description: Optional("description"),
    password: Optional("password"),
    title: Optional("title"),
});

/// Secrets are redacted.
impl std::fmt::Debug for PasswordPayload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PasswordPayload")
            .field("description", &self.description)
            .field("password", &rt::Redacted(&self.password))
            .field("title", &self.title)
            .finish()
    }
}

/// A link on a social links page.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocialLinkButton {
    /// ID of the link on the page.
    pub id: Option<String>,
    /// Position of the link on the page.
    pub order: Option<i32>,
    /// Platform of the link, such as a social network.
    pub platform: Option<String>,
    /// External URL that the link opens.
    pub url: Option<String>,
}

impl SocialLinkButton {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the link on the page.
    pub fn id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.id = value.into_option();
        self
    }

    /// Position of the link on the page.
    pub fn order(mut self, value: impl Into<Option<i32>>) -> Self {
        self.order = value.into();
        self
    }

    /// Platform of the link, such as a social network.
    pub fn platform<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.platform = value.into_option();
        self
    }

    /// External URL that the link opens.
    pub fn url<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.url = value.into_option();
        self
    }
}

rt::json_object!(SocialLinkButton {
    id: Optional("id"),
    order: Optional("order"),
    platform: Optional("platform"),
    url: Optional("url"),
});

rt::string_enum! {
    /// Display style of the links on a social links page.
    pub enum SocialLinksDisplayStyle {
        /// Not set.
        ///
        /// `SOCIAL_LINKS_DISPLAY_STYLE_UNSPECIFIED`
        Unspecified = "SOCIAL_LINKS_DISPLAY_STYLE_UNSPECIFIED",
        /// Icons with text labels; the default.
        ///
        /// `SOCIAL_LINKS_DISPLAY_STYLE_DETAILED`
        Detailed = "SOCIAL_LINKS_DISPLAY_STYLE_DETAILED",
        /// Icons only, in a compact row.
        ///
        /// `SOCIAL_LINKS_DISPLAY_STYLE_COMPACT`
        Compact = "SOCIAL_LINKS_DISPLAY_STYLE_COMPACT",
    }
}

/// Settings of a social links page: a page of buttons that lead to external URLs, such as social profiles
/// or app stores. It is an exit step.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocialLinksPayload {
    /// Body text of the page.
    pub description: Option<String>,
    /// Display style of the links; detailed by default.
    pub display_style: Option<SocialLinksDisplayStyle>,
    /// Links on the page.
    pub links: Vec<SocialLinkButton>,
    /// Headline of the page.
    pub title: Option<String>,
}

impl SocialLinksPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Body text of the page.
    pub fn description<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Display style of the links; detailed by default.
    pub fn display_style<M>(mut self, value: impl rt::IntoOption<SocialLinksDisplayStyle, M>) -> Self {
        self.display_style = value.into_option();
        self
    }

    /// Links on the page.
    pub fn links<M>(mut self, value: impl rt::IntoList<SocialLinkButton, M>) -> Self {
        self.links = value.into_list().unwrap_or_default();
        self
    }

    /// Headline of the page.
    pub fn title<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.title = value.into_option();
        self
    }
}

rt::json_object!(SocialLinksPayload {
    description: Optional("description"),
    display_style: Optional("displayStyle"),
    links: Optional("links"),
    title: Optional("title"),
});

rt::string_enum! {
    /// The platform of a social link on a contact card, which selects its icon.
    pub enum SocialPlatform {
        /// A page in Apple's App Store.
        ///
        /// `appstore`
        AppStore = "appstore",
        /// A page on Google Play.
        ///
        /// `playstore`
        PlayStore = "playstore",
        /// An Instagram profile.
        ///
        /// `instagram`
        Instagram = "instagram",
        /// A TikTok profile.
        ///
        /// `tiktok`
        TikTok = "tiktok",
        /// A profile on X, formerly Twitter.
        ///
        /// `twitter`
        Twitter = "twitter",
        /// A Facebook profile or page.
        ///
        /// `facebook`
        Facebook = "facebook",
        /// A YouTube channel or video.
        ///
        /// `youtube`
        YouTube = "youtube",
        /// A LinkedIn profile or page.
        ///
        /// `linkedin`
        LinkedIn = "linkedin",
        /// A GitHub profile or repository.
        ///
        /// `github`
        GitHub = "github",
        /// A Medium profile or publication.
        ///
        /// `medium`
        Medium = "medium",
        /// A WhatsApp chat.
        ///
        /// `whatsapp`
        WhatsApp = "whatsapp",
        /// A Telegram chat or channel.
        ///
        /// `telegram`
        Telegram = "telegram",
        /// A Discord server.
        ///
        /// `discord`
        Discord = "discord",
        /// A Slack workspace.
        ///
        /// `slack`
        Slack = "slack",
        /// An artist, playlist or show on Spotify.
        ///
        /// `spotify`
        Spotify = "spotify",
        /// An artist or playlist on Apple Music.
        ///
        /// `applemusic`
        AppleMusic = "applemusic",
        /// A Twitch channel.
        ///
        /// `twitch`
        Twitch = "twitch",
        /// A Snapchat profile.
        ///
        /// `snapchat`
        Snapchat = "snapchat",
        /// A Pinterest profile.
        ///
        /// `pinterest`
        Pinterest = "pinterest",
        /// A Reddit profile or community.
        ///
        /// `reddit`
        Reddit = "reddit",
        /// A Calendly booking page.
        ///
        /// `calendly`
        Calendly = "calendly",
        /// Any other website.
        ///
        /// `website`
        Website = "website",
    }
}

/// Settings of a condition step that routes visitors by calendar date.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SpecificDateConditionPayload {
    /// ID of the step for visits that match no option (the `else` branch), a UUID.
    pub else_next_step_id: Option<String>,
    /// Options of the condition, each for one calendar date.
    pub options: Vec<SpecificDateOption>,
}

impl SpecificDateConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the step for visits that match no option (the `else` branch), a UUID. Absent while that branch is
    /// not connected.
    pub fn else_next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.else_next_step_id = value.into_option();
        self
    }

    /// Options of the condition, each for one calendar date.
    pub fn options<M>(mut self, value: impl rt::IntoList<SpecificDateOption, M>) -> Self {
        self.options = value.into_list().unwrap_or_default();
        self
    }
}

rt::json_object!(SpecificDateConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    options: Optional("options"),
});

/// An option of a date condition: one calendar date and the step for visits on it.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SpecificDateOption {
    /// Day of the month, 1 to 31.
    pub day: Option<i32>,
    /// ID of the option, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub id: Option<String>,
    /// Month of the year, 1 to 12.
    pub month: Option<i32>,
    /// Name of the option, shown as the label of its branch.
    pub name: Option<String>,
    /// ID of the step that this branch leads to, a UUID.
    pub next_step_id: Option<String>,
    /// Calendar year of a one-time date.
    pub year: Option<i32>,
}

impl SpecificDateOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Day of the month, 1 to 31.
    pub fn day(mut self, value: impl Into<Option<i32>>) -> Self {
        self.day = value.into();
        self
    }

    /// ID of the option, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub fn id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.id = value.into_option();
        self
    }

    /// Month of the year, 1 to 12.
    pub fn month(mut self, value: impl Into<Option<i32>>) -> Self {
        self.month = value.into();
        self
    }

    /// Name of the option, shown as the label of its branch.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// ID of the step that this branch leads to, a UUID. Absent while the branch is not connected; see
    /// [`WorkflowStepsApi::connect`].
    pub fn next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.next_step_id = value.into_option();
        self
    }

    /// Calendar year of a one-time date. Optional: without it, the option is not limited to one year.
    pub fn year(mut self, value: impl Into<Option<i32>>) -> Self {
        self.year = value.into();
        self
    }
}

rt::json_object!(SpecificDateOption {
    day: Optional("day"),
    id: Optional("id"),
    month: Optional("month"),
    name: Optional("name"),
    next_step_id: Optional("nextStepId"),
    year: Optional("year"),
});

/// Settings of a thank-you page, an exit step.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ThankYouPagePayload {
    /// Text below the headline.
    pub description: Option<String>,
    /// Headline of the page.
    pub title: String,
}

impl ThankYouPagePayload {
    /// Creates a value with its required fields.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..rt::Object::empty() }
    }

    /// Text below the headline. Optional.
    pub fn description<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Headline of the page.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
}

rt::json_object!(ThankYouPagePayload { description: Optional("description"), title: Always("title") });

/// Settings of a condition step that routes visitors by time of day.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeOfDayConditionPayload {
    /// ID of the step for visits that match no range (the `else` branch), a UUID.
    pub else_next_step_id: Option<String>,
    /// Time ranges of the condition; each has its own next step.
    pub ranges: Vec<TimeOfDayRange>,
}

impl TimeOfDayConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the step for visits that match no range (the `else` branch), a UUID. Absent while that branch is
    /// not connected.
    pub fn else_next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.else_next_step_id = value.into_option();
        self
    }

    /// Time ranges of the condition; each has its own next step.
    pub fn ranges<M>(mut self, value: impl rt::IntoList<TimeOfDayRange, M>) -> Self {
        self.ranges = value.into_list().unwrap_or_default();
        self
    }
}

rt::json_object!(TimeOfDayConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    ranges: Optional("ranges"),
});

/// A range of a time-of-day condition and the step for visits within it.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeOfDayRange {
    /// End of the range, in 24-hour format (`HH:MM`).
    pub end_time: Option<String>,
    /// ID of the range, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub id: Option<String>,
    /// Name of the range, shown as the label of its branch.
    pub name: Option<String>,
    /// ID of the step that this branch leads to, a UUID.
    pub next_step_id: Option<String>,
    /// Start of the range, in 24-hour format (`HH:MM`).
    pub start_time: Option<String>,
}

impl TimeOfDayRange {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// End of the range, in 24-hour format (`HH:MM`).
    pub fn end_time<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.end_time = value.into_option();
        self
    }

    /// ID of the range, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub fn id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.id = value.into_option();
        self
    }

    /// Name of the range, shown as the label of its branch.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// ID of the step that this branch leads to, a UUID. Absent while the branch is not connected; see
    /// [`WorkflowStepsApi::connect`].
    pub fn next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.next_step_id = value.into_option();
        self
    }

    /// Start of the range, in 24-hour format (`HH:MM`).
    pub fn start_time<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.start_time = value.into_option();
        self
    }
}

rt::json_object!(TimeOfDayRange {
    end_time: Optional("endTime"),
    id: Optional("id"),
    name: Optional("name"),
    next_step_id: Optional("nextStepId"),
    start_time: Optional("startTime"),
});

/// A contact card: the settings of a contact card step and the `vcardData` of
/// [`LinksApi::create_contact_link`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VCardPayload {
    /// Text on the button of the card.
    pub button_label: Option<String>,
    /// City of the postal address.
    pub city: Option<String>,
    /// Country of the postal address.
    pub country: Option<String>,
    /// Email address of the contact.
    pub email: Option<String>,
    /// Given name of the contact.
    pub first_name: Option<String>,
    /// Family name of the contact.
    pub last_name: Option<String>,
    /// Company or organization of the contact.
    pub organization: Option<String>,
    /// Phone number of the contact.
    pub phone: Option<String>,
    /// True if the phone number can be reached on WhatsApp.
    pub phone_is_whatsapp: Option<bool>,
    /// True if text messages can be sent to the phone number.
    pub phone_sms_enabled: Option<bool>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
    /// True if the card shows the button that adds it to the visitor's contacts; default true.
    pub save_button_enabled: Option<bool>,
    /// Social profiles of the contact.
    pub social_links: Vec<VCardSocialLink>,
    /// State or region of the postal address.
    pub state: Option<String>,
    /// Street and number of the postal address.
    pub street_address: Option<String>,
    /// Title of the contact, such as a job title.
    pub title: Option<String>,
    /// True if the card offers buttons that save it as a pass in Apple Wallet and Google Wallet; default false.
    pub wallet_pass_enabled: Option<bool>,
    /// URL of the contact's website.
    pub website: Option<String>,
}

impl VCardPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Text on the button of the card.
    pub fn button_label<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.button_label = value.into_option();
        self
    }

    /// City of the postal address.
    pub fn city<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.city = value.into_option();
        self
    }

    /// Country of the postal address.
    pub fn country<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.country = value.into_option();
        self
    }

    /// Email address of the contact.
    pub fn email<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.email = value.into_option();
        self
    }

    /// Given name of the contact.
    pub fn first_name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.first_name = value.into_option();
        self
    }

    /// Family name of the contact.
    pub fn last_name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.last_name = value.into_option();
        self
    }

    /// Company or organization of the contact.
    pub fn organization<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.organization = value.into_option();
        self
    }

    /// Phone number of the contact.
    pub fn phone<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.phone = value.into_option();
        self
    }

    /// True if the phone number can be reached on WhatsApp.
    pub fn phone_is_whatsapp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.phone_is_whatsapp = value.into();
        self
    }

    /// True if text messages can be sent to the phone number.
    pub fn phone_sms_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.phone_sms_enabled = value.into();
        self
    }

    /// Postal code of the address.
    pub fn postal_code<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.postal_code = value.into_option();
        self
    }

    /// True if the card shows the button that adds it to the visitor's contacts; default true.
    pub fn save_button_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.save_button_enabled = value.into();
        self
    }

    /// Social profiles of the contact.
    pub fn social_links<M>(mut self, value: impl rt::IntoList<VCardSocialLink, M>) -> Self {
        self.social_links = value.into_list().unwrap_or_default();
        self
    }

    /// State or region of the postal address.
    pub fn state<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.state = value.into_option();
        self
    }

    /// Street and number of the postal address.
    pub fn street_address<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.street_address = value.into_option();
        self
    }

    /// Title of the contact, such as a job title.
    pub fn title<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.title = value.into_option();
        self
    }

    /// True if the card offers buttons that save it as a pass in Apple Wallet and Google Wallet; default false.
    /// A button is shown only if its wallet is available; see [`WorkflowStepsApi::get_wallet_pass_support`].
    pub fn wallet_pass_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.wallet_pass_enabled = value.into();
        self
    }

    /// URL of the contact's website.
    pub fn website<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.website = value.into_option();
        self
    }
}

rt::json_object!(VCardPayload {
    button_label: Optional("buttonLabel"),
    city: Optional("city"),
    country: Optional("country"),
    email: Optional("email"),
    first_name: Optional("firstName"),
    last_name: Optional("lastName"),
    organization: Optional("organization"),
    phone: Optional("phone"),
    phone_is_whatsapp: Optional("phoneIsWhatsapp"),
    phone_sms_enabled: Optional("phoneSmsEnabled"),
    postal_code: Optional("postalCode"),
    save_button_enabled: Optional("saveButtonEnabled"),
    social_links: Optional("socialLinks"),
    state: Optional("state"),
    street_address: Optional("streetAddress"),
    title: Optional("title"),
    wallet_pass_enabled: Optional("walletPassEnabled"),
    website: Optional("website"),
});

/// A social network profile or another website on a contact card.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VCardSocialLink {
    /// Identifier of the platform, which selects the icon.
    pub platform: Option<SocialPlatform>,
    /// URL of the profile or website.
    pub url: Option<String>,
}

impl VCardSocialLink {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Identifier of the platform, which selects the icon. If empty, the API derives it from `url`.
    pub fn platform<M>(mut self, value: impl rt::IntoOption<SocialPlatform, M>) -> Self {
        self.platform = value.into_option();
        self
    }

    /// URL of the profile or website.
    pub fn url<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.url = value.into_option();
        self
    }
}

rt::json_object!(VCardSocialLink { platform: Optional("platform"), url: Optional("url") });

/// An option of a visit type condition: one type of visit and the step that its visitors continue with.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitTypeConditionOption {
    /// ID of the step that this branch leads to, a UUID.
    pub next_step_id: Option<String>,
    /// Type of visit that the option matches: first or returning.
    pub value: Option<String>,
}

impl VisitTypeConditionOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the step that this branch leads to, a UUID. Absent while the branch is not connected; see
    /// [`WorkflowStepsApi::connect`].
    pub fn next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.next_step_id = value.into_option();
        self
    }

    /// Type of visit that the option matches: first or returning.
    pub fn value<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.value = value.into_option();
        self
    }
}

rt::json_object!(VisitTypeConditionOption { next_step_id: Optional("nextStepId"), value: Optional("value") });

/// Settings of a condition step that routes visitors by visit type: first or returning. A visit is a first
/// one if the device has not reached the link before.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitTypeConditionPayload {
    /// ID of the step for visitors who match no option (the `else` branch), a UUID.
    pub else_next_step_id: Option<String>,
    /// Options of the condition, each for one type of visit.
    pub options: Vec<VisitTypeConditionOption>,
}

impl VisitTypeConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the step for visitors who match no option (the `else` branch), a UUID. Absent while that branch is
    /// not connected.
    pub fn else_next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.else_next_step_id = value.into_option();
        self
    }

    /// Options of the condition, each for one type of visit.
    pub fn options<M>(mut self, value: impl rt::IntoList<VisitTypeConditionOption, M>) -> Self {
        self.options = value.into_list().unwrap_or_default();
        self
    }
}

rt::json_object!(VisitTypeConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    options: Optional("options"),
});

/// An option of a visitor data condition: a comparison and the step for visitors who match it.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorDataConditionOption {
    /// Key of the visitor attribute that the option compares, such as `budget`.
    pub attribute_key: Option<String>,
    /// Value to compare the attribute with.
    pub comparison_value: Option<String>,
    /// ID of the option, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub id: Option<String>,
    /// ID of the step that this branch leads to, a UUID.
    pub next_step_id: Option<String>,
    /// Operator that compares the attribute with `comparisonValue`.
    pub operator: Option<String>,
}

impl VisitorDataConditionOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the visitor attribute that the option compares, such as `budget`.
    pub fn attribute_key<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.attribute_key = value.into_option();
        self
    }

    /// Value to compare the attribute with. Number operators need a number; date operators need a date such as
    /// `2026-03-01` or an RFC 3339 timestamp; operators without an operand ignore it.
    pub fn comparison_value<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.comparison_value = value.into_option();
        self
    }

    /// ID of the option, which is also the ID of its branch in [`WorkflowStep::branches`].
    pub fn id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.id = value.into_option();
        self
    }

    /// ID of the step that this branch leads to, a UUID. Absent while the branch is not connected; see
    /// [`WorkflowStepsApi::connect`].
    pub fn next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.next_step_id = value.into_option();
        self
    }

    /// Operator that compares the attribute with `comparisonValue`. The operators are those of
    /// [`VisitorAttributeFilterOperator`].
    pub fn operator<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.operator = value.into_option();
        self
    }
}

rt::json_object!(VisitorDataConditionOption {
    attribute_key: Optional("attributeKey"),
    comparison_value: Optional("comparisonValue"),
    id: Optional("id"),
    next_step_id: Optional("nextStepId"),
    operator: Optional("operator"),
});

/// Settings of a condition step that routes visitors by their attributes. It selects the same visitors as
/// an attribute filter of [`VisitorsApi::search`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorDataConditionPayload {
    /// ID of the step for visitors who match no option (the `else` branch), a UUID.
    pub else_next_step_id: Option<String>,
    /// Options of the condition, each a comparison of one attribute.
    pub options: Vec<VisitorDataConditionOption>,
}

impl VisitorDataConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the step for visitors who match no option (the `else` branch), a UUID. Absent while that branch is
    /// not connected.
    pub fn else_next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.else_next_step_id = value.into_option();
        self
    }

    /// Options of the condition, each a comparison of one attribute.
    pub fn options<M>(mut self, value: impl rt::IntoList<VisitorDataConditionOption, M>) -> Self {
        self.options = value.into_list().unwrap_or_default();
        self
    }
}

rt::json_object!(VisitorDataConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    options: Optional("options"),
});

/// A step in the workflow of a link: a page, redirect, or condition that a visitor passes through.
///
/// The branches of a step connect it to the next ones.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkflowStep {
    /// Attributes that the step stores on the visitor. Absent if this was never configured.
    pub attribute_capture: Option<Box<AttributeCapture>>,
    /// Button that returns to the previous page. Absent if it was never configured; only steps that show a page
    /// have one.
    pub back_button: Option<Box<BackButton>>,
    /// True if a back button can be shown on this step.
    ///
    /// True if the step shows a page and some visitors reach it after another page. While false, a stored
    /// `backButton` is kept but not shown.
    pub back_button_available: bool,
    /// Exits of the step, each with the step that it leads to.
    ///
    /// An atomic step has one branch, `next`. A composite step has one for each button, option, or range, plus
    /// `else` for the fallback of a condition. An exit step has none. Connect a branch with
    /// [`WorkflowStepsApi::connect`].
    pub branches: Vec<WorkflowStepBranch>,
    /// Position of the step in the workflow editor.
    pub canvas_position: Option<Box<CanvasPosition>>,
    /// IDs of the steps that this step leads to.
    pub child_step_ids: Vec<String>,
    /// When the step was created.
    pub created_at: Option<jiff::Timestamp>,
    /// Action that the step performs; it determines which field of `payload` is set.
    pub event_action: EventAction,
    /// ID of the step, a UUID.
    pub id: String,
    /// Role of the step in the workflow.
    pub kind: WorkflowStepKind,
    /// ID of the link that the workflow belongs to.
    pub link_id: Option<String>,
    /// True if a page that is added after this step could show a back button.
    ///
    /// True if this step shows a page or follows one. False for a step that no visitor reaches.
    pub next_can_go_back: bool,
    /// Number of exits of the step: one (atomic) or several (composite).
    pub node_type: WorkflowStepNodeType,
    /// IDs of the steps that lead to this step.
    pub parent_step_ids: Vec<String>,
    /// Settings of the step, in the field that matches `eventAction`.
    pub payload: Option<Box<WorkflowStepPayload>>,
    /// True if visitors see the step as a page. Redirects and conditions do not show one.
    pub renders_page: bool,
    /// When the step was last updated.
    pub updated_at: Option<jiff::Timestamp>,
}

impl WorkflowStep {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(WorkflowStep {
    attribute_capture: Optional("attributeCapture"),
    back_button: Optional("backButton"),
    back_button_available: Always("backButtonAvailable"),
    branches: Optional("branches"),
    canvas_position: Optional("canvasPosition"),
    child_step_ids: Optional("childStepIds"),
    created_at: Optional("createdAt"),
    event_action: Always("eventAction"),
    id: Always("id"),
    kind: Always("kind"),
    link_id: Optional("linkId"),
    next_can_go_back: Always("nextCanGoBack"),
    node_type: Always("nodeType"),
    parent_step_ids: Optional("parentStepIds"),
    payload: Optional("payload"),
    renders_page: Always("rendersPage"),
    updated_at: Optional("updatedAt"),
});

/// An exit of a workflow step, with the step that it leads to. Computed by the API.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkflowStepBranch {
    /// ID of the branch, used to connect it with [`WorkflowStepsApi::connect`].
    ///
    /// `next` for the only exit of an atomic step and `else` for the fallback of a condition; otherwise the ID
    /// of a button, option, or range, or a country code.
    pub branch_id: String,
    /// Display name of the branch, such as the label of a button, a country code, or the name of an option.
    pub label: Option<String>,
    /// ID of the step that the branch leads to. Empty while the branch is not connected.
    pub next_step_id: Option<String>,
}

impl WorkflowStepBranch {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(WorkflowStepBranch {
    branch_id: Always("branchId"),
    label: Optional("label"),
    next_step_id: Optional("nextStepId"),
});

rt::string_enum! {
    /// The number of exits of a workflow step.
    pub enum WorkflowStepNodeType {
        /// Not set.
        ///
        /// `NODE_TYPE_UNSPECIFIED`
        Unspecified = "NODE_TYPE_UNSPECIFIED",
        /// A step with one exit for each button, option, or range, plus `else` for the fallback of a condition.
        ///
        /// `NODE_TYPE_COMPOSITE`
        Composite = "NODE_TYPE_COMPOSITE",
        /// A step with one exit, the branch `next`. Exit steps are atomic too, but have no branches.
        ///
        /// `NODE_TYPE_ATOMIC`
        Atomic = "NODE_TYPE_ATOMIC",
    }
}

/// The settings of a workflow step. Only the field that matches the step's `eventAction` is set.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkflowStepPayload {
    /// Settings of a conversation with an agent, for [`EventAction::ChatBot`].
    pub chat_bot: Option<Box<ChatBotPayload>>,
    /// Settings of a redirect, for [`EventAction::ClientRedirect`].
    pub client_redirect: Option<Box<ClientRedirectPayload>>,
    /// Settings of a condition on the visitor's country, for [`EventAction::CountryCondition`].
    pub country_condition: Option<Box<CountryConditionPayload>>,
    /// Settings of a condition on the day of the month, for [`EventAction::DayOfMonthCondition`].
    pub day_of_month_condition: Option<Box<DayOfMonthConditionPayload>>,
    /// Settings of a condition on the day of the week, for [`EventAction::DayOfWeekCondition`].
    pub day_of_week_condition: Option<Box<DayOfWeekConditionPayload>>,
    /// Settings of a condition on the type of actor (human, bot, or agent), for
    /// [`EventAction::DeviceActorCondition`].
    pub device_actor_condition: Option<Box<DeviceActorConditionPayload>>,
    /// Settings of a condition on the device brand, for [`EventAction::DeviceBrandCondition`].
    pub device_brand_condition: Option<Box<DeviceBrandConditionPayload>>,
    /// Settings of a condition on the browser, for [`EventAction::DeviceBrowserCondition`].
    pub device_browser_condition: Option<Box<DeviceBrowserConditionPayload>>,
    /// Settings of a condition on the operating system, for [`EventAction::DevicePlatformCondition`].
    pub device_platform_condition: Option<Box<DevicePlatformConditionPayload>>,
    /// Settings of a condition on the device type, for [`EventAction::DeviceTypeCondition`].
    pub device_type_condition: Option<Box<DeviceTypeConditionPayload>>,
    /// Settings of a form, for [`EventAction::FormSubmit`].
    pub form: Option<Box<FormPayload>>,
    /// Settings of a condition on the visitor's language, for [`EventAction::LanguageCondition`].
    pub language_condition: Option<Box<LanguageConditionPayload>>,
    /// Settings of the link visit, for [`EventAction::LinkVisit`].
    pub link_visit: Option<serde_json::Value>,
    /// Settings of a request for the visitor's location, for [`EventAction::LocationRequest`].
    pub location_request: Option<Box<LocationRequestPayload>>,
    /// Settings of a page with a message, for [`EventAction::MessagePage`].
    pub message_page: Option<Box<MessagePagePayload>>,
    /// Settings of a page with several buttons, for [`EventAction::MultiLink`].
    pub multi_link: Option<Box<MultiLinkPayload>>,
    /// Settings of a step that opens a media item, for [`EventAction::OpenMedia`].
    pub open_media: Option<Box<OpenMediaPayload>>,
    /// Settings of a password prompt, for [`EventAction::PasswordVerify`].
    pub password: Option<Box<PasswordPayload>>,
    /// Settings of a page with buttons to external URLs, for [`EventAction::SocialLinksPage`].
    pub social_links: Option<Box<SocialLinksPayload>>,
    /// Settings of a condition on calendar dates, for [`EventAction::SpecificDateCondition`].
    pub specific_date_condition: Option<Box<SpecificDateConditionPayload>>,
    /// Settings of a thank-you page, for [`EventAction::ThankYouPage`].
    pub thank_you_page: Option<Box<ThankYouPagePayload>>,
    /// Settings of a condition on the time of day, for [`EventAction::TimeOfDayCondition`].
    pub time_of_day_condition: Option<Box<TimeOfDayConditionPayload>>,
    /// Settings of a contact card, for [`EventAction::ContactCard`].
    pub vcard: Option<Box<VCardPayload>>,
    /// Settings of a condition on first or returning visits, for [`EventAction::VisitTypeCondition`].
    pub visit_type_condition: Option<Box<VisitTypeConditionPayload>>,
    /// Settings of a condition on the visitor's profile and attributes, for
    /// [`EventAction::VisitorDataCondition`].
    pub visitor_data_condition: Option<Box<VisitorDataConditionPayload>>,
}

impl WorkflowStepPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Settings of a conversation with an agent, for [`EventAction::ChatBot`].
    pub fn chat_bot<M>(mut self, value: impl rt::IntoOption<ChatBotPayload, M>) -> Self {
        self.chat_bot = value.into_option().map(Box::new);
        self
    }

    /// Settings of a redirect, for [`EventAction::ClientRedirect`].
    pub fn client_redirect<M>(mut self, value: impl rt::IntoOption<ClientRedirectPayload, M>) -> Self {
        self.client_redirect = value.into_option().map(Box::new);
        self
    }

    /// Settings of a condition on the visitor's country, for [`EventAction::CountryCondition`].
    pub fn country_condition<M>(mut self, value: impl rt::IntoOption<CountryConditionPayload, M>) -> Self {
        self.country_condition = value.into_option().map(Box::new);
        self
    }

    /// Settings of a condition on the day of the month, for [`EventAction::DayOfMonthCondition`].
    pub fn day_of_month_condition<M>(mut self, value: impl rt::IntoOption<DayOfMonthConditionPayload, M>) -> Self {
        self.day_of_month_condition = value.into_option().map(Box::new);
        self
    }

    /// Settings of a condition on the day of the week, for [`EventAction::DayOfWeekCondition`].
    pub fn day_of_week_condition<M>(mut self, value: impl rt::IntoOption<DayOfWeekConditionPayload, M>) -> Self {
        self.day_of_week_condition = value.into_option().map(Box::new);
        self
    }

    /// Settings of a condition on the type of actor (human, bot, or agent), for
    /// [`EventAction::DeviceActorCondition`].
    pub fn device_actor_condition<M>(mut self, value: impl rt::IntoOption<DeviceActorConditionPayload, M>) -> Self {
        self.device_actor_condition = value.into_option().map(Box::new);
        self
    }

    /// Settings of a condition on the device brand, for [`EventAction::DeviceBrandCondition`].
    pub fn device_brand_condition<M>(mut self, value: impl rt::IntoOption<DeviceBrandConditionPayload, M>) -> Self {
        self.device_brand_condition = value.into_option().map(Box::new);
        self
    }

    /// Settings of a condition on the browser, for [`EventAction::DeviceBrowserCondition`].
    pub fn device_browser_condition<M>(mut self, value: impl rt::IntoOption<DeviceBrowserConditionPayload, M>) -> Self {
        self.device_browser_condition = value.into_option().map(Box::new);
        self
    }

    /// Settings of a condition on the operating system, for [`EventAction::DevicePlatformCondition`].
    pub fn device_platform_condition<M>(
        mut self,
        value: impl rt::IntoOption<DevicePlatformConditionPayload, M>,
    ) -> Self {
        self.device_platform_condition = value.into_option().map(Box::new);
        self
    }

    /// Settings of a condition on the device type, for [`EventAction::DeviceTypeCondition`].
    pub fn device_type_condition<M>(mut self, value: impl rt::IntoOption<DeviceTypeConditionPayload, M>) -> Self {
        self.device_type_condition = value.into_option().map(Box::new);
        self
    }

    /// Settings of a form, for [`EventAction::FormSubmit`].
    pub fn form<M>(mut self, value: impl rt::IntoOption<FormPayload, M>) -> Self {
        self.form = value.into_option().map(Box::new);
        self
    }

    /// Settings of a condition on the visitor's language, for [`EventAction::LanguageCondition`].
    pub fn language_condition<M>(mut self, value: impl rt::IntoOption<LanguageConditionPayload, M>) -> Self {
        self.language_condition = value.into_option().map(Box::new);
        self
    }

    /// Settings of the link visit, for [`EventAction::LinkVisit`]. An empty object, reserved for future
    /// settings.
    pub fn link_visit(mut self, value: impl Into<Option<serde_json::Value>>) -> Self {
        self.link_visit = value.into();
        self
    }

    /// Settings of a request for the visitor's location, for [`EventAction::LocationRequest`].
    pub fn location_request<M>(mut self, value: impl rt::IntoOption<LocationRequestPayload, M>) -> Self {
        self.location_request = value.into_option().map(Box::new);
        self
    }

    /// Settings of a page with a message, for [`EventAction::MessagePage`].
    pub fn message_page<M>(mut self, value: impl rt::IntoOption<MessagePagePayload, M>) -> Self {
        self.message_page = value.into_option().map(Box::new);
        self
    }

    /// Settings of a page with several buttons, for [`EventAction::MultiLink`].
    pub fn multi_link<M>(mut self, value: impl rt::IntoOption<MultiLinkPayload, M>) -> Self {
        self.multi_link = value.into_option().map(Box::new);
        self
    }

    /// Settings of a step that opens a media item, for [`EventAction::OpenMedia`].
    pub fn open_media<M>(mut self, value: impl rt::IntoOption<OpenMediaPayload, M>) -> Self {
        self.open_media = value.into_option().map(Box::new);
        self
    }

    /// Settings of a password prompt, for [`EventAction::PasswordVerify`].
    pub fn password<M>(mut self, value: impl rt::IntoOption<PasswordPayload, M>) -> Self {
        self.password = value.into_option().map(Box::new);
        self
    }

    /// Settings of a page with buttons to external URLs, for [`EventAction::SocialLinksPage`].
    pub fn social_links<M>(mut self, value: impl rt::IntoOption<SocialLinksPayload, M>) -> Self {
        self.social_links = value.into_option().map(Box::new);
        self
    }

    /// Settings of a condition on calendar dates, for [`EventAction::SpecificDateCondition`].
    pub fn specific_date_condition<M>(mut self, value: impl rt::IntoOption<SpecificDateConditionPayload, M>) -> Self {
        self.specific_date_condition = value.into_option().map(Box::new);
        self
    }

    /// Settings of a thank-you page, for [`EventAction::ThankYouPage`].
    pub fn thank_you_page<M>(mut self, value: impl rt::IntoOption<ThankYouPagePayload, M>) -> Self {
        self.thank_you_page = value.into_option().map(Box::new);
        self
    }

    /// Settings of a condition on the time of day, for [`EventAction::TimeOfDayCondition`].
    pub fn time_of_day_condition<M>(mut self, value: impl rt::IntoOption<TimeOfDayConditionPayload, M>) -> Self {
        self.time_of_day_condition = value.into_option().map(Box::new);
        self
    }

    /// Settings of a contact card, for [`EventAction::ContactCard`].
    pub fn vcard<M>(mut self, value: impl rt::IntoOption<VCardPayload, M>) -> Self {
        self.vcard = value.into_option().map(Box::new);
        self
    }

    /// Settings of a condition on first or returning visits, for [`EventAction::VisitTypeCondition`].
    pub fn visit_type_condition<M>(mut self, value: impl rt::IntoOption<VisitTypeConditionPayload, M>) -> Self {
        self.visit_type_condition = value.into_option().map(Box::new);
        self
    }

    /// Settings of a condition on the visitor's profile and attributes, for
    /// [`EventAction::VisitorDataCondition`].
    pub fn visitor_data_condition<M>(mut self, value: impl rt::IntoOption<VisitorDataConditionPayload, M>) -> Self {
        self.visitor_data_condition = value.into_option().map(Box::new);
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
