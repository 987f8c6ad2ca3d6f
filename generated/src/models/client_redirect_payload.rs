// Written by `cargo xtask regenerate`.

use crate::rt;

/// Settings of a redirect.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ClientRedirectPayload {
    /// Whether the redirect keeps the `lbid` parameter, so that its target can identify the visitor.
    pub conversion_tracking: Option<bool>,
    /// Address that visitors are sent to.
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

rt::json_object!(ClientRedirectPayload {
    conversion_tracking: Optional("conversionTracking"),
    destination: Optional("destination"),
});
