// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `SocketSubscribeRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SocketSubscribeRequest {
    /// Channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// Type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<crate::models::SocketMessageType>,
}

impl SocketSubscribeRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
