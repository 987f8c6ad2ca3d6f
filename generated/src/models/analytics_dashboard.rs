// Written by `cargo xtask regenerate`.

/// The API's `AnalyticsDashboard`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AnalyticsDashboard {
    /// Chat messages (`chatMessages`).
    pub chat_messages: Vec<crate::models::ChatDisplayMessage>,
    /// Config.
    pub config: Option<Box<crate::models::DashboardConfig>>,
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

crate::rt::model!(AnalyticsDashboard, [], {
    filled chat_messages "chatMessages", optional config "config", optional created_at "createdAt", default id "id",
    optional link_id "linkId", optional name "name", optional updated_at "updatedAt",
});

impl AnalyticsDashboard {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
