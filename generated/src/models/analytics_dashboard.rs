// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `AnalyticsDashboard`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AnalyticsDashboard {
    /// Chat messages (`chatMessages`).
    pub chat_messages: Vec<crate::models::ChatDisplayMessage>,
    /// Config.
    pub config: Option<crate::models::DashboardConfig>,
    /// Created at (`createdAt`).
    pub created_at: Option<jiff::Timestamp>,
    /// Id.
    pub id: String,
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Updated at (`updatedAt`).
    pub updated_at: Option<jiff::Timestamp>,
}

impl AnalyticsDashboard {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AnalyticsDashboard {
    chat_messages: Optional("chatMessages"),
    config: Optional("config"),
    created_at: Optional("createdAt"),
    id: Always("id"),
    link_id: Optional("linkId"),
    name: Optional("name"),
    updated_at: Optional("updatedAt"),
});
