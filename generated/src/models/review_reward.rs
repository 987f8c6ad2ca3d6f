// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ReviewReward`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReviewReward {
    /// Decided at (`decidedAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub decided_at: Option<jiff::Timestamp>,
    /// Id.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Platform.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub platform: crate::models::ReviewPlatform,
    /// Review url (`reviewUrl`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review_url: Option<String>,
    /// Reviewer name (`reviewerName`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewer_name: Option<String>,
    /// Reward ends at (`rewardEndsAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub reward_ends_at: Option<jiff::Timestamp>,
    /// Status.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub status: crate::models::ReviewRewardStatus,
    /// Submitted at (`submittedAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub submitted_at: Option<jiff::Timestamp>,
}

impl ReviewReward {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Decided at (`decidedAt`).
    #[must_use]
    pub fn decided_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.decided_at = Some(value.into());
        self
    }

    /// Id.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Platform.
    #[must_use]
    pub fn platform(mut self, value: impl Into<crate::models::ReviewPlatform>) -> Self {
        self.platform = value.into();
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

    /// Reward ends at (`rewardEndsAt`).
    #[must_use]
    pub fn reward_ends_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.reward_ends_at = Some(value.into());
        self
    }

    /// Status.
    #[must_use]
    pub fn status(mut self, value: impl Into<crate::models::ReviewRewardStatus>) -> Self {
        self.status = value.into();
        self
    }

    /// Submitted at (`submittedAt`).
    #[must_use]
    pub fn submitted_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.submitted_at = Some(value.into());
        self
    }
}
