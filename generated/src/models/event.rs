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
}
