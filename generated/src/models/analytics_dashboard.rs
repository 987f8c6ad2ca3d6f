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
}
