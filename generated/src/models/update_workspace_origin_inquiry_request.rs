// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `UpdateWorkspaceOriginInquiryRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateWorkspaceOriginInquiryRequest {
    /// Origin inquiry (`originInquiry`).
    pub origin_inquiry: Option<String>,
}

impl UpdateWorkspaceOriginInquiryRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Origin inquiry (`originInquiry`).
    #[must_use]
    pub fn origin_inquiry(mut self, value: impl Into<String>) -> Self {
        self.origin_inquiry = Some(value.into());
        self
    }
}

rt::json_object!(UpdateWorkspaceOriginInquiryRequest { origin_inquiry: Optional("originInquiry") });
