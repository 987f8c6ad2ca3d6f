// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A workflow step that a visitor completed.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EventTrace {
    /// Moment of completion.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<jiff::Timestamp>,
    /// Moment the trace was recorded.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Id of the event it follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    /// Id of the trace, a UUID.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Id of the link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_id: Option<String>,
    /// Attributes that the step wrote to the visitor, by name.
    #[serde(
        default,
        deserialize_with = "crate::rt::lenient",
        skip_serializing_if = "std::collections::BTreeMap::is_empty"
    )]
    pub saved_attributes: std::collections::BTreeMap<String, String>,
    /// What the step does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_action: Option<String>,
    /// What the step saw and did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_data: Option<crate::models::EventTraceData>,
    /// Role of the step in the workflow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_kind: Option<String>,
    /// Moment of the last change.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Id of the visitor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor_id: Option<String>,
    /// Id of the workspace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<String>,
}

impl EventTrace {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Moment of completion.
    #[must_use]
    pub fn completed_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.completed_at = Some(value.into());
        self
    }

    /// Moment the trace was recorded.
    #[must_use]
    pub fn created_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }

    /// Id of the event it follows.
    #[must_use]
    pub fn event_id(mut self, value: impl Into<String>) -> Self {
        self.event_id = Some(value.into());
        self
    }

    /// Id of the trace, a UUID.
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

    /// Attributes that the step wrote to the visitor, by name.
    #[must_use]
    pub fn saved_attributes(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> Self {
        self.saved_attributes =
            value.into_iter().map(|(key, item)| (key.as_ref().to_owned(), item.as_ref().to_owned())).collect();
        self
    }

    /// What the step does.
    #[must_use]
    pub fn step_action(mut self, value: impl Into<String>) -> Self {
        self.step_action = Some(value.into());
        self
    }

    /// What the step saw and did.
    #[must_use]
    pub fn step_data(mut self, value: impl Into<crate::models::EventTraceData>) -> Self {
        self.step_data = Some(value.into());
        self
    }

    /// Role of the step in the workflow.
    #[must_use]
    pub fn step_kind(mut self, value: impl Into<String>) -> Self {
        self.step_kind = Some(value.into());
        self
    }

    /// Moment of the last change.
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.updated_at = Some(value.into());
        self
    }

    /// Id of the visitor.
    #[must_use]
    pub fn visitor_id(mut self, value: impl Into<String>) -> Self {
        self.visitor_id = Some(value.into());
        self
    }

    /// Id of the workspace.
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}
