// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `SubmitReviewRewardRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SubmitReviewRewardRequest {
    /// Platform.
    pub platform: Option<crate::models::ReviewPlatform>,
    /// Review url (`reviewUrl`).
    pub review_url: Option<String>,
    /// Reviewer name (`reviewerName`).
    pub reviewer_name: Option<String>,
}

impl SubmitReviewRewardRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform.
    #[must_use]
    pub fn platform(mut self, value: impl Into<crate::models::ReviewPlatform>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Review url (`reviewUrl`).
    #[must_use]
    pub fn review_url(mut self, value: impl Into<String>) -> Self {
        self.review_url = Some(value.into());
        self
    }

    /// Reviewer name (`reviewerName`).
    #[must_use]
    pub fn reviewer_name(mut self, value: impl Into<String>) -> Self {
        self.reviewer_name = Some(value.into());
        self
    }
}

rt::json_object!(SubmitReviewRewardRequest {
    platform: Optional("platform"),
    review_url: Optional("reviewUrl"),
    reviewer_name: Optional("reviewerName"),
});
