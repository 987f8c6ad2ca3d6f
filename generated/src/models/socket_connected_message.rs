// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl SocketConnectedMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketConnectedMessage {
    member_id: Optional("memberId"),
    session_id: Optional("sessionId"),
    r#type: Optional("type"),
    workspace_id: Optional("workspaceId"),
});
