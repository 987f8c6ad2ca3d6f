// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ListSlackChannelsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSlackChannelsResponse {
    /// Channels.
    pub channels: Vec<crate::models::SlackChannel>,
}

impl ListSlackChannelsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListSlackChannelsResponse { channels: Optional("channels") });
