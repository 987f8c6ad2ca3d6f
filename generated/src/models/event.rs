// Written by `cargo xtask regenerate`.

use crate::rt;

/// A scan or click of a link.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Event {
    /// Whether it was a scan or a click.
    pub action: crate::models::Action,
    /// Moment the event was recorded.
    pub created_at: Option<jiff::Timestamp>,
    /// Address the visitor was sent to.
    pub destination: Option<String>,
    /// What the last step did.
    pub destination_action: Option<crate::models::EventAction>,
    /// The device. Only with `include=device`.
    pub device: Option<crate::models::Device>,
    /// Id of the device.
    pub device_id: Option<String>,
    /// Address at which the visitor entered the link.
    pub entrypoint: Option<String>,
    /// HTTP method of the visit.
    pub http_method: Option<crate::models::HttpMethod>,
    /// Id of the event, a UUID.
    pub id: String,
    /// How far the visitor came. Only with `include=journey`.
    pub journey: Option<crate::models::JourneyProgress>,
    /// The link. Only with `include=link`.
    pub link: Option<crate::models::Link>,
    /// Id of the link.
    pub link_id: Option<String>,
    /// Moment of the scan or click.
    pub scanned_at: Option<jiff::Timestamp>,
    /// The steps that the visitor completed.
    pub traces: Vec<crate::models::EventTrace>,
    /// Who caused the event.
    pub triggered_by: Option<crate::models::TriggeredBy>,
    /// Moment of the last change.
    pub updated_at: Option<jiff::Timestamp>,
    /// Whether it was a first or a returning visit.
    pub visit_type: Option<crate::models::VisitType>,
    /// The visitor. Only with `include=visitor`.
    pub visitor: Option<crate::models::Visitor>,
    /// Id of the visitor.
    pub visitor_id: Option<String>,
    /// The workspace. Only with `include=workspace`.
    pub workspace: Option<crate::models::Workspace>,
    /// Id of the workspace.
    pub workspace_id: Option<String>,
}

impl Event {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(Event {
    action: Always("action"),
    created_at: Optional("createdAt"),
    destination: Optional("destination"),
    destination_action: Optional("destinationAction"),
    device: Optional("device"),
    device_id: Optional("deviceId"),
    entrypoint: Optional("entrypoint"),
    http_method: Optional("httpMethod"),
    id: Always("id"),
    journey: Optional("journey"),
    link: Optional("link"),
    link_id: Optional("linkId"),
    scanned_at: Optional("scannedAt"),
    traces: Optional("traces"),
    triggered_by: Optional("triggeredBy"),
    updated_at: Optional("updatedAt"),
    visit_type: Optional("visitType"),
    visitor: Optional("visitor"),
    visitor_id: Optional("visitorId"),
    workspace: Optional("workspace"),
    workspace_id: Optional("workspaceId"),
});
