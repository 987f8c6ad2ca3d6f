// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Settings of a redirect.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ClientRedirectPayload {
    /// Whether the redirect keeps the `lbid` parameter, so that its target can identify the visitor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversion_tracking: Option<bool>,
    /// Address that visitors are sent to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
}

impl ClientRedirectPayload {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the redirect keeps the `lbid` parameter, so that its target can identify the visitor.
    #[must_use]
    pub fn conversion_tracking(mut self, value: bool) -> Self {
        self.conversion_tracking = Some(value);
        self
    }

    /// Address that visitors are sent to.
    #[must_use]
    pub fn destination(mut self, value: impl Into<String>) -> Self {
        self.destination = Some(value.into());
        self
    }
}
