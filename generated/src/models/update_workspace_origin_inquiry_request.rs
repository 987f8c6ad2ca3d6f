// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `UpdateWorkspaceOriginInquiryRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateWorkspaceOriginInquiryRequest {
    /// Origin inquiry (`originInquiry`).
    #[serde(skip_serializing_if = "Option::is_none")]
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
