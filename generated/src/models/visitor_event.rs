// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Something a visitor did, in short.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VisitorEvent {
    /// What the visitor did: a scan or a click.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// Moment the event was recorded.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Id of the event, a UUID.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Id of the link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_id: Option<String>,
    /// Moment of the scan or click.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub scanned_at: Option<jiff::Timestamp>,
    /// Whether it was a first or a returning visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visit_type: Option<String>,
}

impl VisitorEvent {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
