// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `AnalyticsDashboard`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AnalyticsDashboard {
    /// Chat messages (`chatMessages`).
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub chat_messages: Vec<crate::models::ChatDisplayMessage>,
    /// Config.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<crate::models::DashboardConfig>,
    /// Created at (`createdAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Id.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Link id (`linkId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_id: Option<String>,
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Updated at (`updatedAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
}

impl AnalyticsDashboard {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Chat messages (`chatMessages`).
    #[must_use]
    pub fn chat_messages(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::models::ChatDisplayMessage>>,
    ) -> Self {
        self.chat_messages = value.into_iter().map(Into::into).collect();
        self
    }

    /// Config.
    #[must_use]
    pub fn config(mut self, value: impl Into<crate::models::DashboardConfig>) -> Self {
        self.config = Some(value.into());
        self
    }

    /// Created at (`createdAt`).
    #[must_use]
    pub fn created_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }

    /// Id.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Link id (`linkId`).
    #[must_use]
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = Some(value.into());
        self
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Updated at (`updatedAt`).
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.updated_at = Some(value.into());
        self
    }
}
