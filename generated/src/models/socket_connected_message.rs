// Written by `cargo xtask regenerate`.

/// The API's `SocketConnectedMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketConnectedMessage {
    /// Member id (`memberId`).
    pub member_id: Option<String>,
    /// Session id (`sessionId`).
    pub session_id: Option<String>,
    /// Type.
    pub r#type: Option<crate::models::SocketMessageType>,
    /// Workspace id (`workspaceId`).
    pub workspace_id: Option<String>,
}

crate::rt::model!(SocketConnectedMessage, [], {
    optional member_id "memberId", optional session_id "sessionId", optional r#type "type",
    optional workspace_id "workspaceId",
});

impl SocketConnectedMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
