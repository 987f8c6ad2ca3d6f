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
}
