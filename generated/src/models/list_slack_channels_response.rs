// Written by `cargo xtask regenerate`.

/// The API's `ListSlackChannelsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSlackChannelsResponse {
    /// Channels.
    pub channels: Vec<crate::models::SlackChannel>,
}

crate::rt::model!(ListSlackChannelsResponse, [], {
    filled channels "channels",
});

impl ListSlackChannelsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
