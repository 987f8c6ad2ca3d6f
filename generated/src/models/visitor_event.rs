// Written by `cargo xtask regenerate`.

use crate::rt;

/// Something a visitor did, in short.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorEvent {
    /// What the visitor did: a scan or a click.
    pub action: Option<String>,
    /// Moment the event was recorded.
    pub created_at: Option<jiff::Timestamp>,
    /// Id of the event, a UUID.
    pub id: String,
    /// Id of the link.
    pub link_id: Option<String>,
    /// Moment of the scan or click.
    pub scanned_at: Option<jiff::Timestamp>,
    /// Whether it was a first or a returning visit.
    pub visit_type: Option<String>,
}

impl VisitorEvent {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitorEvent {
    action: Optional("action"),
    created_at: Optional("createdAt"),
    id: Always("id"),
    link_id: Optional("linkId"),
    scanned_at: Optional("scannedAt"),
    visit_type: Optional("visitType"),
});
