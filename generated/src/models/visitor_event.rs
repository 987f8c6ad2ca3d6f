// Written by `cargo xtask regenerate`.

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

crate::rt::model!(VisitorEvent, [], {
    optional action "action", optional created_at "createdAt", default id "id", optional link_id "linkId",
    optional scanned_at "scannedAt", optional visit_type "visitType",
});

impl VisitorEvent {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
