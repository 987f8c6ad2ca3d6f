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

    /// What the visitor did: a scan or a click.
    #[must_use]
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Moment the event was recorded.
    #[must_use]
    pub fn created_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }

    /// Id of the event, a UUID.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
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

    /// Whether it was a first or a returning visit.
    #[must_use]
    pub fn visit_type(mut self, value: impl Into<String>) -> Self {
        self.visit_type = Some(value.into());
        self
    }
}
