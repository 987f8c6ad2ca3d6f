// Written by `cargo xtask regenerate`.

use crate::rt;

/// A person, known or anonymous, who visits links.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Visitor {
    /// The visitor's attributes.
    pub attributes: Vec<crate::models::VisitorAttribute>,
    /// Moment of creation.
    pub created_at: Option<jiff::Timestamp>,
    /// Number of devices.
    pub device_count: i64,
    /// Devices the visitor used. Only with `include=devices`.
    pub devices: Vec<crate::models::Device>,
    /// Email address, if known.
    pub email: Option<String>,
    /// What the visitor did. Only with `include=events`.
    pub events: Vec<crate::models::VisitorEvent>,
    /// First name, if known.
    pub first_name: Option<String>,
    /// Id of the visitor, a UUID.
    pub id: String,
    /// Last name, if known.
    pub last_name: Option<String>,
    /// Links the visitor visited. Only with `include=links`.
    pub links: Vec<crate::models::VisitorLink>,
    /// Phone number, if known.
    pub phone: Option<String>,
    /// Number of QR codes the visitor scanned.
    pub qrcode_count: i64,
    /// Moment of the last change.
    pub updated_at: Option<jiff::Timestamp>,
    /// Number of visits.
    pub visit_count: i64,
    /// Id of the workspace the visitor belongs to.
    pub workspace_id: Option<String>,
}

impl Visitor {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(Visitor {
    attributes: Optional("attributes"),
    created_at: Optional("createdAt"),
    device_count: Always("deviceCount"),
    devices: Optional("devices"),
    email: Optional("email"),
    events: Optional("events"),
    first_name: Optional("firstName"),
    id: Always("id"),
    last_name: Optional("lastName"),
    links: Optional("links"),
    phone: Optional("phone"),
    qrcode_count: Always("qrcodeCount"),
    updated_at: Optional("updatedAt"),
    visit_count: Always("visitCount"),
    workspace_id: Optional("workspaceId"),
});
