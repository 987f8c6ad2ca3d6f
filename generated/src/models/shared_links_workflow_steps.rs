// Written by `cargo xtask regenerate`.
//! Models that `LinksApi` and `WorkflowStepsApi` share.

use crate::{models::*, rt};

/// What a workflow step writes to the visitor's attributes.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttributeCapture {
    /// Whether anything is written.
    pub enabled: Option<bool>,
    /// The attributes to write.
    pub writes: Vec<AttributeWrite>,
}

impl AttributeCapture {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether anything is written.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// The attributes to write.
    pub fn writes(mut self, value: impl IntoIterator<Item = impl Into<AttributeWrite>>) -> Self {
        self.writes = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(AttributeCapture { enabled: Optional("enabled"), writes: Optional("writes") });

/// One attribute that a workflow step writes to the visitor.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttributeWrite {
    /// Name of the attribute.
    pub key: Option<String>,
    /// Whether an existing value is overwritten.
    pub mode: Option<AttributeWriteMode>,
    /// Type the value is captured as.
    pub r#type: Option<VisitorAttributeType>,
    /// Value to write.
    pub value: Option<String>,
}

impl AttributeWrite {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the attribute.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Whether an existing value is overwritten.
    pub fn mode(mut self, value: impl Into<AttributeWriteMode>) -> Self {
        self.mode = Some(value.into());
        self
    }

    /// Type the value is captured as.
    pub fn r#type(mut self, value: impl Into<VisitorAttributeType>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Value to write.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
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
    /// Whether writing an attribute overwrites what is there.
    pub enum AttributeWriteMode {
        /// No value.
        ///
        /// `ATTRIBUTE_WRITE_MODE_UNSPECIFIED`
        Unspecified = "ATTRIBUTE_WRITE_MODE_UNSPECIFIED",
        /// Writes the value, also over an existing one.
        ///
        /// `ATTRIBUTE_WRITE_MODE_SET`
        Set = "ATTRIBUTE_WRITE_MODE_SET",
        /// Writes the value only if there is none yet.
        ///
        /// `ATTRIBUTE_WRITE_MODE_SET_ONCE`
        SetOnce = "ATTRIBUTE_WRITE_MODE_SET_ONCE",
    }
}

/// The button that leads back from a step's page.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BackButton {
    /// Whether the button is shown.
    pub enabled: Option<bool>,
    /// Label of the button.
    pub label: Option<String>,
}

impl BackButton {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the button is shown.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Label of the button.
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
}

rt::json_object!(BackButton { enabled: Optional("enabled"), label: Optional("label") });

/// Place of a step on the editor's canvas.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CanvasPosition {
    /// Distance from the left.
    pub x: Option<f64>,
    /// Distance from the top.
    pub y: Option<f64>,
}

impl CanvasPosition {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Distance from the left.
    pub fn x(mut self, value: f64) -> Self {
        self.x = Some(value);
        self
    }

    /// Distance from the top.
    pub fn y(mut self, value: f64) -> Self {
        self.y = Some(value);
        self
    }
}

rt::json_object!(CanvasPosition { x: Optional("x"), y: Optional("y") });

/// Something an agent shall find out.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatBotObjective {
    /// What is meant, for the agent.
    pub explanation: Option<String>,
    /// Name of the attribute that takes the answer.
    pub key: Option<String>,
    /// Name of the objective.
    pub label: Option<String>,
    /// Answers to choose from.
    pub options: Vec<FormFieldOption>,
    /// Whether an answer is needed.
    pub required: Option<bool>,
    /// Kind of answer.
    pub r#type: Option<FormFieldType>,
}

impl ChatBotObjective {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// What is meant, for the agent.
    pub fn explanation(mut self, value: impl Into<String>) -> Self {
        self.explanation = Some(value.into());
        self
    }

    /// Name of the attribute that takes the answer.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Name of the objective.
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Answers to choose from.
    pub fn options(mut self, value: impl IntoIterator<Item = impl Into<FormFieldOption>>) -> Self {
        self.options = value.into_iter().map(Into::into).collect();
        self
    }

    /// Whether an answer is needed.
    pub fn required(mut self, value: bool) -> Self {
        self.required = Some(value);
        self
    }

    /// Kind of answer.
    pub fn r#type(mut self, value: impl Into<FormFieldType>) -> Self {
        self.r#type = Some(value.into());
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

/// Settings of a chat with an agent.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatBotPayload {
    /// Id of the agent.
    pub agent_id: Option<String>,
    /// Id of the step to go on with when the chat did not reach its end.
    pub else_next_step_id: Option<String>,
    /// Most exchanges before the chat ends.
    pub max_exchanges: Option<i32>,
    /// Id of the step to go on with after the chat.
    pub next_step_id: Option<String>,
    /// What the agent shall find out.
    pub objectives: Vec<ChatBotObjective>,
    /// First message of the agent.
    pub opening_message: Option<String>,
    /// Whether the visitor may skip the chat.
    pub skip_enabled: Option<bool>,
    /// Label of the button that skips the chat.
    pub skip_label: Option<String>,
    /// Whether the chat is skipped when everything is already known.
    pub skip_when_known: Option<bool>,
}

impl ChatBotPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the agent.
    pub fn agent_id(mut self, value: impl Into<String>) -> Self {
        self.agent_id = Some(value.into());
        self
    }

    /// Id of the step to go on with when the chat did not reach its end.
    pub fn else_next_step_id(mut self, value: impl Into<String>) -> Self {
        self.else_next_step_id = Some(value.into());
        self
    }

    /// Most exchanges before the chat ends.
    pub fn max_exchanges(mut self, value: i32) -> Self {
        self.max_exchanges = Some(value);
        self
    }

    /// Id of the step to go on with after the chat.
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }

    /// What the agent shall find out.
    pub fn objectives(mut self, value: impl IntoIterator<Item = impl Into<ChatBotObjective>>) -> Self {
        self.objectives = value.into_iter().map(Into::into).collect();
        self
    }

    /// First message of the agent.
    pub fn opening_message(mut self, value: impl Into<String>) -> Self {
        self.opening_message = Some(value.into());
        self
    }

    /// Whether the visitor may skip the chat.
    pub fn skip_enabled(mut self, value: bool) -> Self {
        self.skip_enabled = Some(value);
        self
    }

    /// Label of the button that skips the chat.
    pub fn skip_label(mut self, value: impl Into<String>) -> Self {
        self.skip_label = Some(value.into());
        self
    }

    /// Whether the chat is skipped when everything is already known.
    pub fn skip_when_known(mut self, value: bool) -> Self {
        self.skip_when_known = Some(value);
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

/// Settings of a redirect.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ClientRedirectPayload {
    /// Whether the redirect keeps the `lbid` parameter, so that its target can identify the visitor.
    pub conversion_tracking: Option<bool>,
    /// Address that visitors are sent to.
    pub destination: Option<String>,
}

impl ClientRedirectPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the redirect keeps the `lbid` parameter, so that its target can identify the visitor.
    pub fn conversion_tracking(mut self, value: bool) -> Self {
        self.conversion_tracking = Some(value);
        self
    }

    /// Address that visitors are sent to.
    pub fn destination(mut self, value: impl Into<String>) -> Self {
        self.destination = Some(value.into());
        self
    }
}

rt::json_object!(ClientRedirectPayload {
    conversion_tracking: Optional("conversionTracking"),
    destination: Optional("destination"),
});

/// One way out of a decision by country.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CountryConditionOutcome {
    /// Code of the country that leads this way.
    pub country_code: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
}

impl CountryConditionOutcome {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Code of the country that leads this way.
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }

    /// Id of the step to go on with.
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }
}

rt::json_object!(CountryConditionOutcome {
    country_code: Optional("countryCode"),
    next_step_id: Optional("nextStepId"),
});

/// Settings of a decision by country.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CountryConditionPayload {
    /// The ways out.
    pub countries: Vec<CountryConditionOutcome>,
    /// Id of the step to go on with when nothing else matches.
    pub else_next_step_id: Option<String>,
}

impl CountryConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The ways out.
    pub fn countries(mut self, value: impl IntoIterator<Item = impl Into<CountryConditionOutcome>>) -> Self {
        self.countries = value.into_iter().map(Into::into).collect();
        self
    }

    /// Id of the step to go on with when nothing else matches.
    pub fn else_next_step_id(mut self, value: impl Into<String>) -> Self {
        self.else_next_step_id = Some(value.into());
        self
    }
}

rt::json_object!(CountryConditionPayload {
    countries: Optional("countries"),
    else_next_step_id: Optional("elseNextStepId"),
});

/// Settings of a decision by day of the month.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfMonthConditionPayload {
    /// Id of the step to go on with when nothing else matches.
    pub else_next_step_id: Option<String>,
    /// The ways out.
    pub options: Vec<DayOfMonthOption>,
}

impl DayOfMonthConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the step to go on with when nothing else matches.
    pub fn else_next_step_id(mut self, value: impl Into<String>) -> Self {
        self.else_next_step_id = Some(value.into());
        self
    }

    /// The ways out.
    pub fn options(mut self, value: impl IntoIterator<Item = impl Into<DayOfMonthOption>>) -> Self {
        self.options = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(DayOfMonthConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    options: Optional("options"),
});

/// One way out of a decision by day of the month.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfMonthOption {
    /// Day of the month that leads this way.
    pub day_of_month: Option<i32>,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
}

impl DayOfMonthOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Day of the month that leads this way.
    pub fn day_of_month(mut self, value: i32) -> Self {
        self.day_of_month = Some(value);
        self
    }

    /// Id of the option, by which its branch is told.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Name of the option.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Id of the step to go on with.
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }
}

rt::json_object!(DayOfMonthOption {
    day_of_month: Optional("dayOfMonth"),
    id: Optional("id"),
    name: Optional("name"),
    next_step_id: Optional("nextStepId"),
});

/// Settings of a decision by day of the week.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfWeekConditionPayload {
    /// Id of the step to go on with when nothing else matches.
    pub else_next_step_id: Option<String>,
    /// The ways out.
    pub options: Vec<DayOfWeekOption>,
}

impl DayOfWeekConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the step to go on with when nothing else matches.
    pub fn else_next_step_id(mut self, value: impl Into<String>) -> Self {
        self.else_next_step_id = Some(value.into());
        self
    }

    /// The ways out.
    pub fn options(mut self, value: impl IntoIterator<Item = impl Into<DayOfWeekOption>>) -> Self {
        self.options = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(DayOfWeekConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    options: Optional("options"),
});

/// One way out of a decision by day of the week.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfWeekOption {
    /// Days of the week that lead this way, as numbers.
    pub days_of_week: Vec<i32>,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
}

impl DayOfWeekOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Days of the week that lead this way, as numbers.
    pub fn days_of_week(mut self, value: impl IntoIterator<Item = i32>) -> Self {
        self.days_of_week = value.into_iter().collect();
        self
    }

    /// Id of the option, by which its branch is told.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Name of the option.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Id of the step to go on with.
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }
}

rt::json_object!(DayOfWeekOption {
    days_of_week: Optional("daysOfWeek"),
    id: Optional("id"),
    name: Optional("name"),
    next_step_id: Optional("nextStepId"),
});

/// One way out of a decision by who operates the device.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceActorConditionOption {
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
    /// Operator that leads this way.
    pub value: Option<DeviceActorConditionValue>,
}

impl DeviceActorConditionOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the option, by which its branch is told.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Name of the option.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Id of the step to go on with.
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }

    /// Operator that leads this way.
    pub fn value(mut self, value: impl Into<DeviceActorConditionValue>) -> Self {
        self.value = Some(value.into());
        self
    }
}

rt::json_object!(DeviceActorConditionOption {
    id: Optional("id"),
    name: Optional("name"),
    next_step_id: Optional("nextStepId"),
    value: Optional("value"),
});

/// Settings of a decision by who operates the device.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceActorConditionPayload {
    /// Id of the step to go on with when nothing else matches.
    pub else_next_step_id: Option<String>,
    /// The ways out.
    pub options: Vec<DeviceActorConditionOption>,
}

impl DeviceActorConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the step to go on with when nothing else matches.
    pub fn else_next_step_id(mut self, value: impl Into<String>) -> Self {
        self.else_next_step_id = Some(value.into());
        self
    }

    /// The ways out.
    pub fn options(mut self, value: impl IntoIterator<Item = impl Into<DeviceActorConditionOption>>) -> Self {
        self.options = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(DeviceActorConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    options: Optional("options"),
});

rt::string_enum! {
    /// What a decision by who operates the device looks for.
    pub enum DeviceActorConditionValue {
        /// `DEVICE_ACTOR_CONDITION_VALUE_UNSPECIFIED`.
        Unspecified = "DEVICE_ACTOR_CONDITION_VALUE_UNSPECIFIED",
        /// `DEVICE_ACTOR_CONDITION_VALUE_HUMAN`.
        Human = "DEVICE_ACTOR_CONDITION_VALUE_HUMAN",
        /// `DEVICE_ACTOR_CONDITION_VALUE_BOT`.
        Bot = "DEVICE_ACTOR_CONDITION_VALUE_BOT",
        /// `DEVICE_ACTOR_CONDITION_VALUE_AGENT`.
        Agent = "DEVICE_ACTOR_CONDITION_VALUE_AGENT",
        /// `DEVICE_ACTOR_CONDITION_VALUE_UNKNOWN`.
        UnknownValue = "DEVICE_ACTOR_CONDITION_VALUE_UNKNOWN",
        /// `DEVICE_ACTOR_CONDITION_VALUE_AUTOMATED`.
        Automated = "DEVICE_ACTOR_CONDITION_VALUE_AUTOMATED",
    }
}

/// One way out of a decision by brand of the device.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceBrandConditionOption {
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
    /// Brand that leads this way.
    pub value: Option<DeviceBrandConditionValue>,
}

impl DeviceBrandConditionOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the option, by which its branch is told.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Name of the option.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Id of the step to go on with.
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }

    /// Brand that leads this way.
    pub fn value(mut self, value: impl Into<DeviceBrandConditionValue>) -> Self {
        self.value = Some(value.into());
        self
    }
}

rt::json_object!(DeviceBrandConditionOption {
    id: Optional("id"),
    name: Optional("name"),
    next_step_id: Optional("nextStepId"),
    value: Optional("value"),
});

/// Settings of a decision by brand of the device.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceBrandConditionPayload {
    /// Id of the step to go on with when nothing else matches.
    pub else_next_step_id: Option<String>,
    /// The ways out.
    pub options: Vec<DeviceBrandConditionOption>,
}

impl DeviceBrandConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the step to go on with when nothing else matches.
    pub fn else_next_step_id(mut self, value: impl Into<String>) -> Self {
        self.else_next_step_id = Some(value.into());
        self
    }

    /// The ways out.
    pub fn options(mut self, value: impl IntoIterator<Item = impl Into<DeviceBrandConditionOption>>) -> Self {
        self.options = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(DeviceBrandConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    options: Optional("options"),
});

rt::string_enum! {
    /// What a decision by brand of the device looks for.
    pub enum DeviceBrandConditionValue {
        /// `DEVICE_BRAND_CONDITION_VALUE_UNSPECIFIED`.
        Unspecified = "DEVICE_BRAND_CONDITION_VALUE_UNSPECIFIED",
        /// `DEVICE_BRAND_CONDITION_VALUE_APPLE`.
        Apple = "DEVICE_BRAND_CONDITION_VALUE_APPLE",
        /// `DEVICE_BRAND_CONDITION_VALUE_SAMSUNG`.
        Samsung = "DEVICE_BRAND_CONDITION_VALUE_SAMSUNG",
        /// `DEVICE_BRAND_CONDITION_VALUE_GOOGLE`.
        Google = "DEVICE_BRAND_CONDITION_VALUE_GOOGLE",
        /// `DEVICE_BRAND_CONDITION_VALUE_HUAWEI`.
        Huawei = "DEVICE_BRAND_CONDITION_VALUE_HUAWEI",
        /// `DEVICE_BRAND_CONDITION_VALUE_XIAOMI`.
        Xiaomi = "DEVICE_BRAND_CONDITION_VALUE_XIAOMI",
        /// `DEVICE_BRAND_CONDITION_VALUE_ONEPLUS`.
        Oneplus = "DEVICE_BRAND_CONDITION_VALUE_ONEPLUS",
    }
}

/// One way out of a decision by browser.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceBrowserConditionOption {
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
    /// Browser that leads this way.
    pub value: Option<DeviceBrowserConditionValue>,
}

impl DeviceBrowserConditionOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the option, by which its branch is told.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Name of the option.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Id of the step to go on with.
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }

    /// Browser that leads this way.
    pub fn value(mut self, value: impl Into<DeviceBrowserConditionValue>) -> Self {
        self.value = Some(value.into());
        self
    }
}

rt::json_object!(DeviceBrowserConditionOption {
    id: Optional("id"),
    name: Optional("name"),
    next_step_id: Optional("nextStepId"),
    value: Optional("value"),
});

/// Settings of a decision by browser.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceBrowserConditionPayload {
    /// Id of the step to go on with when nothing else matches.
    pub else_next_step_id: Option<String>,
    /// The ways out.
    pub options: Vec<DeviceBrowserConditionOption>,
}

impl DeviceBrowserConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the step to go on with when nothing else matches.
    pub fn else_next_step_id(mut self, value: impl Into<String>) -> Self {
        self.else_next_step_id = Some(value.into());
        self
    }

    /// The ways out.
    pub fn options(mut self, value: impl IntoIterator<Item = impl Into<DeviceBrowserConditionOption>>) -> Self {
        self.options = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(DeviceBrowserConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    options: Optional("options"),
});

rt::string_enum! {
    /// What a decision by browser looks for.
    pub enum DeviceBrowserConditionValue {
        /// `DEVICE_BROWSER_CONDITION_VALUE_UNSPECIFIED`.
        Unspecified = "DEVICE_BROWSER_CONDITION_VALUE_UNSPECIFIED",
        /// `DEVICE_BROWSER_CONDITION_VALUE_CHROME`.
        Chrome = "DEVICE_BROWSER_CONDITION_VALUE_CHROME",
        /// `DEVICE_BROWSER_CONDITION_VALUE_SAFARI`.
        Safari = "DEVICE_BROWSER_CONDITION_VALUE_SAFARI",
        /// `DEVICE_BROWSER_CONDITION_VALUE_FIREFOX`.
        Firefox = "DEVICE_BROWSER_CONDITION_VALUE_FIREFOX",
        /// `DEVICE_BROWSER_CONDITION_VALUE_EDGE`.
        Edge = "DEVICE_BROWSER_CONDITION_VALUE_EDGE",
        /// `DEVICE_BROWSER_CONDITION_VALUE_OPERA`.
        Opera = "DEVICE_BROWSER_CONDITION_VALUE_OPERA",
        /// `DEVICE_BROWSER_CONDITION_VALUE_SAMSUNG_BROWSER`.
        SamsungBrowser = "DEVICE_BROWSER_CONDITION_VALUE_SAMSUNG_BROWSER",
    }
}

/// One way out of a decision by operating system.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DevicePlatformConditionOption {
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
    /// Operating system that leads this way.
    pub value: Option<DevicePlatformConditionValue>,
}

impl DevicePlatformConditionOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the option, by which its branch is told.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Name of the option.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Id of the step to go on with.
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }

    /// Operating system that leads this way.
    pub fn value(mut self, value: impl Into<DevicePlatformConditionValue>) -> Self {
        self.value = Some(value.into());
        self
    }
}

rt::json_object!(DevicePlatformConditionOption {
    id: Optional("id"),
    name: Optional("name"),
    next_step_id: Optional("nextStepId"),
    value: Optional("value"),
});

/// Settings of a decision by operating system.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DevicePlatformConditionPayload {
    /// Id of the step to go on with when nothing else matches.
    pub else_next_step_id: Option<String>,
    /// The ways out.
    pub options: Vec<DevicePlatformConditionOption>,
}

impl DevicePlatformConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the step to go on with when nothing else matches.
    pub fn else_next_step_id(mut self, value: impl Into<String>) -> Self {
        self.else_next_step_id = Some(value.into());
        self
    }

    /// The ways out.
    pub fn options(mut self, value: impl IntoIterator<Item = impl Into<DevicePlatformConditionOption>>) -> Self {
        self.options = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(DevicePlatformConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    options: Optional("options"),
});

rt::string_enum! {
    /// What a decision by operating system looks for.
    pub enum DevicePlatformConditionValue {
        /// `DEVICE_PLATFORM_CONDITION_VALUE_UNSPECIFIED`.
        Unspecified = "DEVICE_PLATFORM_CONDITION_VALUE_UNSPECIFIED",
        /// `DEVICE_PLATFORM_CONDITION_VALUE_IOS`.
        Ios = "DEVICE_PLATFORM_CONDITION_VALUE_IOS",
        /// `DEVICE_PLATFORM_CONDITION_VALUE_ANDROID`.
        Android = "DEVICE_PLATFORM_CONDITION_VALUE_ANDROID",
        /// `DEVICE_PLATFORM_CONDITION_VALUE_WINDOWS`.
        Windows = "DEVICE_PLATFORM_CONDITION_VALUE_WINDOWS",
        /// `DEVICE_PLATFORM_CONDITION_VALUE_MACOS`.
        Macos = "DEVICE_PLATFORM_CONDITION_VALUE_MACOS",
        /// `DEVICE_PLATFORM_CONDITION_VALUE_LINUX`.
        Linux = "DEVICE_PLATFORM_CONDITION_VALUE_LINUX",
        /// `DEVICE_PLATFORM_CONDITION_VALUE_CHROMEOS`.
        Chromeos = "DEVICE_PLATFORM_CONDITION_VALUE_CHROMEOS",
    }
}

/// One way out of a decision by type of device.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceTypeConditionOption {
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
    /// Device type that leads this way.
    pub value: Option<DeviceTypeConditionValue>,
}

impl DeviceTypeConditionOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the option, by which its branch is told.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Name of the option.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Id of the step to go on with.
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }

    /// Device type that leads this way.
    pub fn value(mut self, value: impl Into<DeviceTypeConditionValue>) -> Self {
        self.value = Some(value.into());
        self
    }
}

rt::json_object!(DeviceTypeConditionOption {
    id: Optional("id"),
    name: Optional("name"),
    next_step_id: Optional("nextStepId"),
    value: Optional("value"),
});

/// Settings of a decision by type of device.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceTypeConditionPayload {
    /// Id of the step to go on with when nothing else matches.
    pub else_next_step_id: Option<String>,
    /// The ways out.
    pub options: Vec<DeviceTypeConditionOption>,
}

impl DeviceTypeConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the step to go on with when nothing else matches.
    pub fn else_next_step_id(mut self, value: impl Into<String>) -> Self {
        self.else_next_step_id = Some(value.into());
        self
    }

    /// The ways out.
    pub fn options(mut self, value: impl IntoIterator<Item = impl Into<DeviceTypeConditionOption>>) -> Self {
        self.options = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(DeviceTypeConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    options: Optional("options"),
});

rt::string_enum! {
    /// What a decision by type of device looks for.
    pub enum DeviceTypeConditionValue {
        /// `DEVICE_TYPE_CONDITION_VALUE_UNSPECIFIED`.
        Unspecified = "DEVICE_TYPE_CONDITION_VALUE_UNSPECIFIED",
        /// `DEVICE_TYPE_CONDITION_VALUE_MOBILE`.
        Mobile = "DEVICE_TYPE_CONDITION_VALUE_MOBILE",
        /// `DEVICE_TYPE_CONDITION_VALUE_DESKTOP`.
        Desktop = "DEVICE_TYPE_CONDITION_VALUE_DESKTOP",
        /// `DEVICE_TYPE_CONDITION_VALUE_TABLET`.
        Tablet = "DEVICE_TYPE_CONDITION_VALUE_TABLET",
        /// `DEVICE_TYPE_CONDITION_VALUE_UNKNOWN`.
        UnknownValue = "DEVICE_TYPE_CONDITION_VALUE_UNKNOWN",
    }
}

/// A field of a form.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FormField {
    /// Value filled in beforehand.
    pub default_value: Option<String>,
    /// Help shown with the field.
    pub help_text: Option<String>,
    /// Id of the field.
    pub id: Option<String>,
    /// Name of the attribute that takes the value.
    pub key: Option<String>,
    /// Label of the field.
    pub label: Option<String>,
    /// Values to choose from.
    pub options: Vec<FormFieldOption>,
    /// Place of the field in the form.
    pub order: Option<i32>,
    /// Placeholder shown while the field is empty.
    pub placeholder: Option<String>,
    /// Whether the field must be filled in.
    pub required: Option<bool>,
    /// Kind of field.
    pub r#type: Option<FormFieldType>,
    /// Pattern that the value must match.
    pub validation_pattern: Option<String>,
}

impl FormField {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Value filled in beforehand.
    pub fn default_value(mut self, value: impl Into<String>) -> Self {
        self.default_value = Some(value.into());
        self
    }

    /// Help shown with the field.
    pub fn help_text(mut self, value: impl Into<String>) -> Self {
        self.help_text = Some(value.into());
        self
    }

    /// Id of the field.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Name of the attribute that takes the value.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Label of the field.
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Values to choose from.
    pub fn options(mut self, value: impl IntoIterator<Item = impl Into<FormFieldOption>>) -> Self {
        self.options = value.into_iter().map(Into::into).collect();
        self
    }

    /// Place of the field in the form.
    pub fn order(mut self, value: i32) -> Self {
        self.order = Some(value);
        self
    }

    /// Placeholder shown while the field is empty.
    pub fn placeholder(mut self, value: impl Into<String>) -> Self {
        self.placeholder = Some(value.into());
        self
    }

    /// Whether the field must be filled in.
    pub fn required(mut self, value: bool) -> Self {
        self.required = Some(value);
        self
    }

    /// Kind of field.
    pub fn r#type(mut self, value: impl Into<FormFieldType>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Pattern that the value must match.
    pub fn validation_pattern(mut self, value: impl Into<String>) -> Self {
        self.validation_pattern = Some(value.into());
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

/// A value to choose from.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FormFieldOption {
    /// Label of the value.
    pub label: Option<String>,
    /// The value.
    pub value: Option<String>,
}

impl FormFieldOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Label of the value.
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// The value.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

rt::json_object!(FormFieldOption { label: Optional("label"), value: Optional("value") });

rt::string_enum! {
    /// Kind of a form field.
    pub enum FormFieldType {
        /// No value.
        ///
        /// `FORM_FIELD_TYPE_UNSPECIFIED`
        Unspecified = "FORM_FIELD_TYPE_UNSPECIFIED",
        /// One line of text.
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
        /// Several lines of text.
        ///
        /// `FORM_FIELD_TYPE_TEXTAREA`
        Textarea = "FORM_FIELD_TYPE_TEXTAREA",
        /// One of several values, as radio buttons.
        ///
        /// `FORM_FIELD_TYPE_RADIO`
        Radio = "FORM_FIELD_TYPE_RADIO",
        /// Check boxes.
        ///
        /// `FORM_FIELD_TYPE_CHECKBOX`
        Checkbox = "FORM_FIELD_TYPE_CHECKBOX",
        /// One of several values, as a list.
        ///
        /// `FORM_FIELD_TYPE_DROPDOWN`
        Dropdown = "FORM_FIELD_TYPE_DROPDOWN",
        /// A number.
        ///
        /// `FORM_FIELD_TYPE_NUMBER`
        Number = "FORM_FIELD_TYPE_NUMBER",
        /// A date.
        ///
        /// `FORM_FIELD_TYPE_DATE`
        Date = "FORM_FIELD_TYPE_DATE",
        /// A rating.
        ///
        /// `FORM_FIELD_TYPE_RATING`
        Rating = "FORM_FIELD_TYPE_RATING",
    }
}

/// Settings of a form.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FormPayload {
    /// Whether the form is skipped when everything is already known.
    pub auto_skip_if_known: Option<bool>,
    /// Text above the fields.
    pub form_description: Option<String>,
    /// The fields.
    pub form_fields: Vec<FormField>,
    /// Title of the form.
    pub form_title: Option<String>,
    /// Label of the button that skips the form.
    pub skip_button_text: Option<String>,
    /// Whether the visitor may skip the form.
    pub skip_form: Option<bool>,
    /// Label of the button that submits the form.
    pub submit_button_text: Option<String>,
}

impl FormPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the form is skipped when everything is already known.
    pub fn auto_skip_if_known(mut self, value: bool) -> Self {
        self.auto_skip_if_known = Some(value);
        self
    }

    /// Text above the fields.
    pub fn form_description(mut self, value: impl Into<String>) -> Self {
        self.form_description = Some(value.into());
        self
    }

    /// The fields.
    pub fn form_fields(mut self, value: impl IntoIterator<Item = impl Into<FormField>>) -> Self {
        self.form_fields = value.into_iter().map(Into::into).collect();
        self
    }

    /// Title of the form.
    pub fn form_title(mut self, value: impl Into<String>) -> Self {
        self.form_title = Some(value.into());
        self
    }

    /// Label of the button that skips the form.
    pub fn skip_button_text(mut self, value: impl Into<String>) -> Self {
        self.skip_button_text = Some(value.into());
        self
    }

    /// Whether the visitor may skip the form.
    pub fn skip_form(mut self, value: bool) -> Self {
        self.skip_form = Some(value);
        self
    }

    /// Label of the button that submits the form.
    pub fn submit_button_text(mut self, value: impl Into<String>) -> Self {
        self.submit_button_text = Some(value.into());
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

/// One way out of a decision by language.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LanguageConditionOutcome {
    /// Code of the language that leads this way.
    pub language_code: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
}

impl LanguageConditionOutcome {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Code of the language that leads this way.
    pub fn language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Id of the step to go on with.
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }
}

rt::json_object!(LanguageConditionOutcome {
    language_code: Optional("languageCode"),
    next_step_id: Optional("nextStepId"),
});

/// Settings of a decision by language.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LanguageConditionPayload {
    /// Id of the step to go on with when nothing else matches.
    pub else_next_step_id: Option<String>,
    /// The ways out.
    pub languages: Vec<LanguageConditionOutcome>,
}

impl LanguageConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the step to go on with when nothing else matches.
    pub fn else_next_step_id(mut self, value: impl Into<String>) -> Self {
        self.else_next_step_id = Some(value.into());
        self
    }

    /// The ways out.
    pub fn languages(mut self, value: impl IntoIterator<Item = impl Into<LanguageConditionOutcome>>) -> Self {
        self.languages = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(LanguageConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    languages: Optional("languages"),
});

/// Settings of a question for the visitor's location.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LocationRequestPayload {
    /// Whether a visitor is asked only once.
    pub ask_once: Option<bool>,
    /// Label of the button that shares the location.
    pub button_label: Option<String>,
    /// Text of the page.
    pub description: Option<String>,
    /// Id of the step to go on with when the location was not shared.
    pub else_next_step_id: Option<String>,
    /// Id of the step to go on with when the location was shared.
    pub next_step_id: Option<String>,
    /// Whether the visitor may skip the question.
    pub skip_enabled: Option<bool>,
    /// Label of the button that skips the question.
    pub skip_label: Option<String>,
    /// Title of the page.
    pub title: Option<String>,
}

impl LocationRequestPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether a visitor is asked only once.
    pub fn ask_once(mut self, value: bool) -> Self {
        self.ask_once = Some(value);
        self
    }

    /// Label of the button that shares the location.
    pub fn button_label(mut self, value: impl Into<String>) -> Self {
        self.button_label = Some(value.into());
        self
    }

    /// Text of the page.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Id of the step to go on with when the location was not shared.
    pub fn else_next_step_id(mut self, value: impl Into<String>) -> Self {
        self.else_next_step_id = Some(value.into());
        self
    }

    /// Id of the step to go on with when the location was shared.
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }

    /// Whether the visitor may skip the question.
    pub fn skip_enabled(mut self, value: bool) -> Self {
        self.skip_enabled = Some(value);
        self
    }

    /// Label of the button that skips the question.
    pub fn skip_label(mut self, value: impl Into<String>) -> Self {
        self.skip_label = Some(value.into());
        self
    }

    /// Title of the page.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
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
    /// How a page with a message goes on.
    pub enum MessagePageNavigationType {
        /// No value.
        ///
        /// `MESSAGE_PAGE_NAVIGATION_TYPE_UNSPECIFIED`
        Unspecified = "MESSAGE_PAGE_NAVIGATION_TYPE_UNSPECIFIED",
        /// The visitor presses a button.
        ///
        /// `MESSAGE_PAGE_NAVIGATION_TYPE_BUTTON`
        Button = "MESSAGE_PAGE_NAVIGATION_TYPE_BUTTON",
        /// It goes on by itself after a while.
        ///
        /// `MESSAGE_PAGE_NAVIGATION_TYPE_TIMER`
        Timer = "MESSAGE_PAGE_NAVIGATION_TYPE_TIMER",
    }
}

/// Settings of a page with a message.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct MessagePagePayload {
    /// Label of the button that goes on.
    pub button_label: Option<String>,
    /// Text of the page.
    pub description: Option<String>,
    /// How the page goes on.
    pub navigation_type: MessagePageNavigationType,
    /// Seconds after which the page goes on by itself.
    pub timer_seconds: Option<i32>,
    /// Title of the page.
    pub title: String,
}

impl MessagePagePayload {
    /// Creates a value with its required fields.
    pub fn new(navigation_type: impl Into<MessagePageNavigationType>, title: impl Into<String>) -> Self {
        Self { navigation_type: navigation_type.into(), title: title.into(), ..rt::Object::empty() }
    }

    /// Label of the button that goes on.
    pub fn button_label(mut self, value: impl Into<String>) -> Self {
        self.button_label = Some(value.into());
        self
    }

    /// Text of the page.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// How the page goes on.
    pub fn navigation_type(mut self, value: impl Into<MessagePageNavigationType>) -> Self {
        self.navigation_type = value.into();
        self
    }

    /// Seconds after which the page goes on by itself.
    pub fn timer_seconds(mut self, value: i32) -> Self {
        self.timer_seconds = Some(value);
        self
    }

    /// Title of the page.
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

/// A button of a page with several.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiLinkButton {
    /// Id of the button, by which its branch is told.
    pub id: Option<String>,
    /// Label of the button.
    pub label: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
    /// Place of the button on the page.
    pub order: Option<i32>,
}

impl MultiLinkButton {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the button, by which its branch is told.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Label of the button.
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Id of the step to go on with.
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }

    /// Place of the button on the page.
    pub fn order(mut self, value: i32) -> Self {
        self.order = Some(value);
        self
    }
}

rt::json_object!(MultiLinkButton {
    id: Optional("id"),
    label: Optional("label"),
    next_step_id: Optional("nextStepId"),
    order: Optional("order"),
});

/// Settings of a page with several buttons.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiLinkPayload {
    /// The buttons.
    pub buttons: Vec<MultiLinkButton>,
    /// Text of the page.
    pub description: Option<String>,
    /// Title of the page.
    pub title: Option<String>,
}

impl MultiLinkPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The buttons.
    pub fn buttons(mut self, value: impl IntoIterator<Item = impl Into<MultiLinkButton>>) -> Self {
        self.buttons = value.into_iter().map(Into::into).collect();
        self
    }

    /// Text of the page.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Title of the page.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

rt::json_object!(MultiLinkPayload {
    buttons: Optional("buttons"),
    description: Optional("description"),
    title: Optional("title"),
});

/// Settings of an opened file.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct OpenMediaPayload {
    /// Id of the media item.
    pub media_id: String,
}

impl OpenMediaPayload {
    /// Creates a value with its required fields.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self { media_id: media_id.into() }
    }

    /// Id of the media item.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = value.into();
        self
    }
}

rt::json_object!(OpenMediaPayload { media_id: Always("mediaId") });

/// Settings of a question for a password.
#[must_use]
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct PasswordPayload {
    /// Text of the page.
    pub description: Option<String>,
    /// The password.
    pub password: Option<String>,
    /// Title of the page.
    pub title: Option<String>,
}

impl PasswordPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Text of the page.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// The password.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Title of the page.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
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

/// A social profile on a page.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocialLinkButton {
    /// Id of the profile.
    pub id: Option<String>,
    /// Place of the profile on the page.
    pub order: Option<i32>,
    /// Name of the network.
    pub platform: Option<String>,
    /// Address of the profile.
    pub url: Option<String>,
}

impl SocialLinkButton {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the profile.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Place of the profile on the page.
    pub fn order(mut self, value: i32) -> Self {
        self.order = Some(value);
        self
    }

    /// Name of the network.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Address of the profile.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
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
    /// How social profiles are shown.
    pub enum SocialLinksDisplayStyle {
        /// No value.
        ///
        /// `SOCIAL_LINKS_DISPLAY_STYLE_UNSPECIFIED`
        Unspecified = "SOCIAL_LINKS_DISPLAY_STYLE_UNSPECIFIED",
        /// In detail.
        ///
        /// `SOCIAL_LINKS_DISPLAY_STYLE_DETAILED`
        Detailed = "SOCIAL_LINKS_DISPLAY_STYLE_DETAILED",
        /// In little space.
        ///
        /// `SOCIAL_LINKS_DISPLAY_STYLE_COMPACT`
        Compact = "SOCIAL_LINKS_DISPLAY_STYLE_COMPACT",
    }
}

/// Settings of a page with social profiles.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocialLinksPayload {
    /// Text of the page.
    pub description: Option<String>,
    /// How the profiles are shown.
    pub display_style: Option<SocialLinksDisplayStyle>,
    /// The profiles.
    pub links: Vec<SocialLinkButton>,
    /// Title of the page.
    pub title: Option<String>,
}

impl SocialLinksPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Text of the page.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// How the profiles are shown.
    pub fn display_style(mut self, value: impl Into<SocialLinksDisplayStyle>) -> Self {
        self.display_style = Some(value.into());
        self
    }

    /// The profiles.
    pub fn links(mut self, value: impl IntoIterator<Item = impl Into<SocialLinkButton>>) -> Self {
        self.links = value.into_iter().map(Into::into).collect();
        self
    }

    /// Title of the page.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

rt::json_object!(SocialLinksPayload {
    description: Optional("description"),
    display_style: Optional("displayStyle"),
    links: Optional("links"),
    title: Optional("title"),
});

/// Settings of a decision by date.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SpecificDateConditionPayload {
    /// Id of the step to go on with when nothing else matches.
    pub else_next_step_id: Option<String>,
    /// The ways out.
    pub options: Vec<SpecificDateOption>,
}

impl SpecificDateConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the step to go on with when nothing else matches.
    pub fn else_next_step_id(mut self, value: impl Into<String>) -> Self {
        self.else_next_step_id = Some(value.into());
        self
    }

    /// The ways out.
    pub fn options(mut self, value: impl IntoIterator<Item = impl Into<SpecificDateOption>>) -> Self {
        self.options = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(SpecificDateConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    options: Optional("options"),
});

/// One way out of a decision by date.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SpecificDateOption {
    /// Day of the date.
    pub day: Option<i32>,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Month of the date.
    pub month: Option<i32>,
    /// Name of the option.
    pub name: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
    /// Year of the date.
    pub year: Option<i32>,
}

impl SpecificDateOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Day of the date.
    pub fn day(mut self, value: i32) -> Self {
        self.day = Some(value);
        self
    }

    /// Id of the option, by which its branch is told.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Month of the date.
    pub fn month(mut self, value: i32) -> Self {
        self.month = Some(value);
        self
    }

    /// Name of the option.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Id of the step to go on with.
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }

    /// Year of the date.
    pub fn year(mut self, value: i32) -> Self {
        self.year = Some(value);
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

/// Settings of a thank-you page.
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

    /// Text below the headline.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Headline of the page.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
}

rt::json_object!(ThankYouPagePayload { description: Optional("description"), title: Always("title") });

/// Settings of a decision by time of day.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeOfDayConditionPayload {
    /// Id of the step to go on with when nothing else matches.
    pub else_next_step_id: Option<String>,
    /// The ways out.
    pub ranges: Vec<TimeOfDayRange>,
}

impl TimeOfDayConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the step to go on with when nothing else matches.
    pub fn else_next_step_id(mut self, value: impl Into<String>) -> Self {
        self.else_next_step_id = Some(value.into());
        self
    }

    /// The ways out.
    pub fn ranges(mut self, value: impl IntoIterator<Item = impl Into<TimeOfDayRange>>) -> Self {
        self.ranges = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(TimeOfDayConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    ranges: Optional("ranges"),
});

/// One way out of a decision by time of day.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeOfDayRange {
    /// End of the range, as a time of day.
    pub end_time: Option<String>,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
    /// Start of the range, as a time of day.
    pub start_time: Option<String>,
}

impl TimeOfDayRange {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// End of the range, as a time of day.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Id of the option, by which its branch is told.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Name of the option.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Id of the step to go on with.
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }

    /// Start of the range, as a time of day.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
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

/// Settings of a contact card.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VCardPayload {
    /// Label of the card's button.
    pub button_label: Option<String>,
    /// City of the postal address.
    pub city: Option<String>,
    /// Country of the postal address.
    pub country: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Company or organisation.
    pub organization: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Whether the phone number can be reached by WhatsApp.
    pub phone_is_whatsapp: Option<bool>,
    /// Whether text messages can be sent to the phone number.
    pub phone_sms_enabled: Option<bool>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
    /// Whether the card shows a button that saves the contact.
    pub save_button_enabled: Option<bool>,
    /// Profiles on social networks.
    pub social_links: Vec<VCardSocialLink>,
    /// State or region of the postal address.
    pub state: Option<String>,
    /// Street and number of the postal address.
    pub street_address: Option<String>,
    /// Title, such as a job title.
    pub title: Option<String>,
    /// Whether the card is offered as a wallet pass.
    pub wallet_pass_enabled: Option<bool>,
    /// Address of the website.
    pub website: Option<String>,
}

impl VCardPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Label of the card's button.
    pub fn button_label(mut self, value: impl Into<String>) -> Self {
        self.button_label = Some(value.into());
        self
    }

    /// City of the postal address.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Country of the postal address.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// Email address.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// First name.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }

    /// Last name.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }

    /// Company or organisation.
    pub fn organization(mut self, value: impl Into<String>) -> Self {
        self.organization = Some(value.into());
        self
    }

    /// Phone number.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }

    /// Whether the phone number can be reached by WhatsApp.
    pub fn phone_is_whatsapp(mut self, value: bool) -> Self {
        self.phone_is_whatsapp = Some(value);
        self
    }

    /// Whether text messages can be sent to the phone number.
    pub fn phone_sms_enabled(mut self, value: bool) -> Self {
        self.phone_sms_enabled = Some(value);
        self
    }

    /// Postal code of the address.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }

    /// Whether the card shows a button that saves the contact.
    pub fn save_button_enabled(mut self, value: bool) -> Self {
        self.save_button_enabled = Some(value);
        self
    }

    /// Profiles on social networks.
    pub fn social_links(mut self, value: impl IntoIterator<Item = impl Into<VCardSocialLink>>) -> Self {
        self.social_links = value.into_iter().map(Into::into).collect();
        self
    }

    /// State or region of the postal address.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Street and number of the postal address.
    pub fn street_address(mut self, value: impl Into<String>) -> Self {
        self.street_address = Some(value.into());
        self
    }

    /// Title, such as a job title.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Whether the card is offered as a wallet pass.
    pub fn wallet_pass_enabled(mut self, value: bool) -> Self {
        self.wallet_pass_enabled = Some(value);
        self
    }

    /// Address of the website.
    pub fn website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
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

/// A profile on a social network.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VCardSocialLink {
    /// Name of the network.
    pub platform: Option<String>,
    /// Address of the profile.
    pub url: Option<String>,
}

impl VCardSocialLink {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the network.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Address of the profile.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

rt::json_object!(VCardSocialLink { platform: Optional("platform"), url: Optional("url") });

/// One way out of a decision by first or returning visit.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitTypeConditionOption {
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
    /// Type of visit that leads this way.
    pub value: Option<String>,
}

impl VisitTypeConditionOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the step to go on with.
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }

    /// Type of visit that leads this way.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

rt::json_object!(VisitTypeConditionOption { next_step_id: Optional("nextStepId"), value: Optional("value") });

/// Settings of a decision by first or returning visit.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitTypeConditionPayload {
    /// Id of the step to go on with when nothing else matches.
    pub else_next_step_id: Option<String>,
    /// The ways out.
    pub options: Vec<VisitTypeConditionOption>,
}

impl VisitTypeConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the step to go on with when nothing else matches.
    pub fn else_next_step_id(mut self, value: impl Into<String>) -> Self {
        self.else_next_step_id = Some(value.into());
        self
    }

    /// The ways out.
    pub fn options(mut self, value: impl IntoIterator<Item = impl Into<VisitTypeConditionOption>>) -> Self {
        self.options = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(VisitTypeConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    options: Optional("options"),
});

/// One way out of a decision by what is known of the visitor.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorDataConditionOption {
    /// Name of the attribute to look at.
    pub attribute_key: Option<String>,
    /// Value to compare with.
    pub comparison_value: Option<String>,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
    /// How the attribute is compared.
    pub operator: Option<String>,
}

impl VisitorDataConditionOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the attribute to look at.
    pub fn attribute_key(mut self, value: impl Into<String>) -> Self {
        self.attribute_key = Some(value.into());
        self
    }

    /// Value to compare with.
    pub fn comparison_value(mut self, value: impl Into<String>) -> Self {
        self.comparison_value = Some(value.into());
        self
    }

    /// Id of the option, by which its branch is told.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Id of the step to go on with.
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }

    /// How the attribute is compared.
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
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

/// Settings of a decision by what is known of the visitor.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorDataConditionPayload {
    /// Id of the step to go on with when nothing else matches.
    pub else_next_step_id: Option<String>,
    /// The ways out.
    pub options: Vec<VisitorDataConditionOption>,
}

impl VisitorDataConditionPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the step to go on with when nothing else matches.
    pub fn else_next_step_id(mut self, value: impl Into<String>) -> Self {
        self.else_next_step_id = Some(value.into());
        self
    }

    /// The ways out.
    pub fn options(mut self, value: impl IntoIterator<Item = impl Into<VisitorDataConditionOption>>) -> Self {
        self.options = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(VisitorDataConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    options: Optional("options"),
});

/// One step of what a link does with a visitor: it enters, asks, decides or leads on.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkflowStep {
    /// What the step writes to the visitor's attributes.
    pub attribute_capture: Option<Box<AttributeCapture>>,
    /// The button that leads back from the step's page.
    pub back_button: Option<Box<BackButton>>,
    /// Whether a back button can be shown on this step.
    pub back_button_available: bool,
    /// Ways out of the step, and where each of them leads.
    pub branches: Vec<WorkflowStepBranch>,
    /// Place of the step on the editor's canvas.
    pub canvas_position: Option<Box<CanvasPosition>>,
    /// Ids of the steps that this one leads to.
    pub child_step_ids: Vec<String>,
    /// Moment of creation.
    pub created_at: Option<jiff::Timestamp>,
    /// What the step does.
    pub event_action: EventAction,
    /// Id of the step, a UUID.
    pub id: String,
    /// Role of the step in the workflow.
    pub kind: WorkflowStepKind,
    /// Id of the link the step belongs to.
    pub link_id: Option<String>,
    /// Whether the step after this one can lead back to it.
    pub next_can_go_back: bool,
    /// Whether the step has one way out (atomic) or several (composite).
    pub node_type: WorkflowStepNodeType,
    /// Ids of the steps that lead to this one.
    pub parent_step_ids: Vec<String>,
    /// Settings of the step, by what it does.
    pub payload: Option<Box<WorkflowStepPayload>>,
    /// Whether the visitor sees a page at this step.
    pub renders_page: bool,
    /// Moment of the last change.
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

/// A way out of a workflow step.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkflowStepBranch {
    /// Id of the branch. `next` for a step with one way out, otherwise the id of a button or option, a country code,
    /// or `else`.
    pub branch_id: String,
    /// Name of the branch.
    pub label: Option<String>,
    /// Id of the step it leads to. Absent while unconnected.
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
    /// Number of ways out of a workflow step.
    pub enum WorkflowStepNodeType {
        /// No value.
        ///
        /// `NODE_TYPE_UNSPECIFIED`
        Unspecified = "NODE_TYPE_UNSPECIFIED",
        /// The step has several ways out.
        ///
        /// `NODE_TYPE_COMPOSITE`
        Composite = "NODE_TYPE_COMPOSITE",
        /// The step has one way out, the branch `next`.
        ///
        /// `NODE_TYPE_ATOMIC`
        Atomic = "NODE_TYPE_ATOMIC",
    }
}

/// Settings of a workflow step. The one field that fits the step's `eventAction` is set.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkflowStepPayload {
    /// Settings of a chat with an agent.
    pub chat_bot: Option<Box<ChatBotPayload>>,
    /// Settings of a redirect.
    pub client_redirect: Option<Box<ClientRedirectPayload>>,
    /// Settings of a decision by country.
    pub country_condition: Option<Box<CountryConditionPayload>>,
    /// Settings of a decision by day of the month.
    pub day_of_month_condition: Option<Box<DayOfMonthConditionPayload>>,
    /// Settings of a decision by day of the week.
    pub day_of_week_condition: Option<Box<DayOfWeekConditionPayload>>,
    /// Settings of a decision by who operates the device.
    pub device_actor_condition: Option<Box<DeviceActorConditionPayload>>,
    /// Settings of a decision by brand of the device.
    pub device_brand_condition: Option<Box<DeviceBrandConditionPayload>>,
    /// Settings of a decision by browser.
    pub device_browser_condition: Option<Box<DeviceBrowserConditionPayload>>,
    /// Settings of a decision by operating system.
    pub device_platform_condition: Option<Box<DevicePlatformConditionPayload>>,
    /// Settings of a decision by type of device.
    pub device_type_condition: Option<Box<DeviceTypeConditionPayload>>,
    /// Settings of a form.
    pub form: Option<Box<FormPayload>>,
    /// Settings of a decision by language.
    pub language_condition: Option<Box<LanguageConditionPayload>>,
    /// Settings of the visit of the link: an empty object.
    pub link_visit: Option<serde_json::Value>,
    /// Settings of a question for the visitor's location.
    pub location_request: Option<Box<LocationRequestPayload>>,
    /// Settings of a page with a message.
    pub message_page: Option<Box<MessagePagePayload>>,
    /// Settings of a page with several buttons.
    pub multi_link: Option<Box<MultiLinkPayload>>,
    /// Settings of an opened file.
    pub open_media: Option<Box<OpenMediaPayload>>,
    /// Settings of a question for a password.
    pub password: Option<Box<PasswordPayload>>,
    /// Settings of a page with social profiles.
    pub social_links: Option<Box<SocialLinksPayload>>,
    /// Settings of a decision by date.
    pub specific_date_condition: Option<Box<SpecificDateConditionPayload>>,
    /// Settings of a thank-you page.
    pub thank_you_page: Option<Box<ThankYouPagePayload>>,
    /// Settings of a decision by time of day.
    pub time_of_day_condition: Option<Box<TimeOfDayConditionPayload>>,
    /// Settings of a contact card.
    pub vcard: Option<Box<VCardPayload>>,
    /// Settings of a decision by first or returning visit.
    pub visit_type_condition: Option<Box<VisitTypeConditionPayload>>,
    /// Settings of a decision by what is known of the visitor.
    pub visitor_data_condition: Option<Box<VisitorDataConditionPayload>>,
}

impl WorkflowStepPayload {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Settings of a chat with an agent.
    pub fn chat_bot(mut self, value: impl Into<ChatBotPayload>) -> Self {
        self.chat_bot = Some(Box::new(value.into()));
        self
    }

    /// Settings of a redirect.
    pub fn client_redirect(mut self, value: impl Into<ClientRedirectPayload>) -> Self {
        self.client_redirect = Some(Box::new(value.into()));
        self
    }

    /// Settings of a decision by country.
    pub fn country_condition(mut self, value: impl Into<CountryConditionPayload>) -> Self {
        self.country_condition = Some(Box::new(value.into()));
        self
    }

    /// Settings of a decision by day of the month.
    pub fn day_of_month_condition(mut self, value: impl Into<DayOfMonthConditionPayload>) -> Self {
        self.day_of_month_condition = Some(Box::new(value.into()));
        self
    }

    /// Settings of a decision by day of the week.
    pub fn day_of_week_condition(mut self, value: impl Into<DayOfWeekConditionPayload>) -> Self {
        self.day_of_week_condition = Some(Box::new(value.into()));
        self
    }

    /// Settings of a decision by who operates the device.
    pub fn device_actor_condition(mut self, value: impl Into<DeviceActorConditionPayload>) -> Self {
        self.device_actor_condition = Some(Box::new(value.into()));
        self
    }

    /// Settings of a decision by brand of the device.
    pub fn device_brand_condition(mut self, value: impl Into<DeviceBrandConditionPayload>) -> Self {
        self.device_brand_condition = Some(Box::new(value.into()));
        self
    }

    /// Settings of a decision by browser.
    pub fn device_browser_condition(mut self, value: impl Into<DeviceBrowserConditionPayload>) -> Self {
        self.device_browser_condition = Some(Box::new(value.into()));
        self
    }

    /// Settings of a decision by operating system.
    pub fn device_platform_condition(mut self, value: impl Into<DevicePlatformConditionPayload>) -> Self {
        self.device_platform_condition = Some(Box::new(value.into()));
        self
    }

    /// Settings of a decision by type of device.
    pub fn device_type_condition(mut self, value: impl Into<DeviceTypeConditionPayload>) -> Self {
        self.device_type_condition = Some(Box::new(value.into()));
        self
    }

    /// Settings of a form.
    pub fn form(mut self, value: impl Into<FormPayload>) -> Self {
        self.form = Some(Box::new(value.into()));
        self
    }

    /// Settings of a decision by language.
    pub fn language_condition(mut self, value: impl Into<LanguageConditionPayload>) -> Self {
        self.language_condition = Some(Box::new(value.into()));
        self
    }

    /// Settings of the visit of the link: an empty object.
    pub fn link_visit(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.link_visit = Some(value.into());
        self
    }

    /// Settings of a question for the visitor's location.
    pub fn location_request(mut self, value: impl Into<LocationRequestPayload>) -> Self {
        self.location_request = Some(Box::new(value.into()));
        self
    }

    /// Settings of a page with a message.
    pub fn message_page(mut self, value: impl Into<MessagePagePayload>) -> Self {
        self.message_page = Some(Box::new(value.into()));
        self
    }

    /// Settings of a page with several buttons.
    pub fn multi_link(mut self, value: impl Into<MultiLinkPayload>) -> Self {
        self.multi_link = Some(Box::new(value.into()));
        self
    }

    /// Settings of an opened file.
    pub fn open_media(mut self, value: impl Into<OpenMediaPayload>) -> Self {
        self.open_media = Some(Box::new(value.into()));
        self
    }

    /// Settings of a question for a password.
    pub fn password(mut self, value: impl Into<PasswordPayload>) -> Self {
        self.password = Some(Box::new(value.into()));
        self
    }

    /// Settings of a page with social profiles.
    pub fn social_links(mut self, value: impl Into<SocialLinksPayload>) -> Self {
        self.social_links = Some(Box::new(value.into()));
        self
    }

    /// Settings of a decision by date.
    pub fn specific_date_condition(mut self, value: impl Into<SpecificDateConditionPayload>) -> Self {
        self.specific_date_condition = Some(Box::new(value.into()));
        self
    }

    /// Settings of a thank-you page.
    pub fn thank_you_page(mut self, value: impl Into<ThankYouPagePayload>) -> Self {
        self.thank_you_page = Some(Box::new(value.into()));
        self
    }

    /// Settings of a decision by time of day.
    pub fn time_of_day_condition(mut self, value: impl Into<TimeOfDayConditionPayload>) -> Self {
        self.time_of_day_condition = Some(Box::new(value.into()));
        self
    }

    /// Settings of a contact card.
    pub fn vcard(mut self, value: impl Into<VCardPayload>) -> Self {
        self.vcard = Some(Box::new(value.into()));
        self
    }

    /// Settings of a decision by first or returning visit.
    pub fn visit_type_condition(mut self, value: impl Into<VisitTypeConditionPayload>) -> Self {
        self.visit_type_condition = Some(Box::new(value.into()));
        self
    }

    /// Settings of a decision by what is known of the visitor.
    pub fn visitor_data_condition(mut self, value: impl Into<VisitorDataConditionPayload>) -> Self {
        self.visitor_data_condition = Some(Box::new(value.into()));
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
