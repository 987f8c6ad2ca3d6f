// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A scan or click of a link.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Event {
    /// Whether it was a scan or a click.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub action: crate::models::Action,
    /// Moment the event was recorded.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Address the visitor was sent to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
    /// What the last step did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_action: Option<crate::models::EventAction>,
    /// The device. Only with `include=device`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<crate::models::Device>,
    /// Id of the device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// Address at which the visitor entered the link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrypoint: Option<String>,
    /// HTTP method of the visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_method: Option<crate::models::HttpMethod>,
    /// Id of the event, a UUID.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// How far the visitor came. Only with `include=journey`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub journey: Option<crate::models::JourneyProgress>,
    /// The link. Only with `include=link`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<crate::models::Link>,
    /// Id of the link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_id: Option<String>,
    /// Moment of the scan or click.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub scanned_at: Option<jiff::Timestamp>,
    /// The steps that the visitor completed.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub traces: Vec<crate::models::EventTrace>,
    /// Who caused the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub triggered_by: Option<crate::models::TriggeredBy>,
    /// Moment of the last change.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Whether it was a first or a returning visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visit_type: Option<crate::models::VisitType>,
    /// The visitor. Only with `include=visitor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor: Option<crate::models::Visitor>,
    /// Id of the visitor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor_id: Option<String>,
    /// The workspace. Only with `include=workspace`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace: Option<crate::models::Workspace>,
    /// Id of the workspace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<String>,
}

impl Event {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it was a scan or a click.
    #[must_use]
    pub fn action(mut self, value: impl Into<crate::models::Action>) -> Self {
        self.action = value.into();
        self
    }

    /// Moment the event was recorded.
    #[must_use]
    pub fn created_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }

    /// Address the visitor was sent to.
    #[must_use]
    pub fn destination(mut self, value: impl Into<String>) -> Self {
        self.destination = Some(value.into());
        self
    }

    /// What the last step did.
    #[must_use]
    pub fn destination_action(mut self, value: impl Into<crate::models::EventAction>) -> Self {
        self.destination_action = Some(value.into());
        self
    }

    /// The device. Only with `include=device`.
    #[must_use]
    pub fn device(mut self, value: impl Into<crate::models::Device>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Id of the device.
    #[must_use]
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }

    /// Address at which the visitor entered the link.
    #[must_use]
    pub fn entrypoint(mut self, value: impl Into<String>) -> Self {
        self.entrypoint = Some(value.into());
        self
    }

    /// HTTP method of the visit.
    #[must_use]
    pub fn http_method(mut self, value: impl Into<crate::models::HttpMethod>) -> Self {
        self.http_method = Some(value.into());
        self
    }

    /// Id of the event, a UUID.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// How far the visitor came. Only with `include=journey`.
    #[must_use]
    pub fn journey(mut self, value: impl Into<crate::models::JourneyProgress>) -> Self {
        self.journey = Some(value.into());
        self
    }

    /// The link. Only with `include=link`.
    #[must_use]
    pub fn link(mut self, value: impl Into<crate::models::Link>) -> Self {
        self.link = Some(value.into());
        self
    }

    /// Id of the link.
    #[must_use]
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = Some(value.into());
        self
    }

    /// Moment of the scan or click.
    #[must_use]
    pub fn scanned_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.scanned_at = Some(value.into());
        self
    }

    /// The steps that the visitor completed.
    #[must_use]
    pub fn traces(mut self, value: impl IntoIterator<Item = impl Into<crate::models::EventTrace>>) -> Self {
        self.traces = value.into_iter().map(Into::into).collect();
        self
    }

    /// Who caused the event.
    #[must_use]
    pub fn triggered_by(mut self, value: impl Into<crate::models::TriggeredBy>) -> Self {
        self.triggered_by = Some(value.into());
        self
    }

    /// Moment of the last change.
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.updated_at = Some(value.into());
        self
    }

    /// Whether it was a first or a returning visit.
    #[must_use]
    pub fn visit_type(mut self, value: impl Into<crate::models::VisitType>) -> Self {
        self.visit_type = Some(value.into());
        self
    }

    /// The visitor. Only with `include=visitor`.
    #[must_use]
    pub fn visitor(mut self, value: impl Into<crate::models::Visitor>) -> Self {
        self.visitor = Some(value.into());
        self
    }

    /// Id of the visitor.
    #[must_use]
    pub fn visitor_id(mut self, value: impl Into<String>) -> Self {
        self.visitor_id = Some(value.into());
        self
    }

    /// The workspace. Only with `include=workspace`.
    #[must_use]
    pub fn workspace(mut self, value: impl Into<crate::models::Workspace>) -> Self {
        self.workspace = Some(value.into());
        self
    }

    /// Id of the workspace.
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}
