// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ReviewReward`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReviewReward {
    /// Decided at (`decidedAt`).
    pub decided_at: Option<jiff::Timestamp>,
    /// Id.
    pub id: String,
    /// Platform.
    pub platform: crate::models::ReviewPlatform,
    /// Review url (`reviewUrl`).
    pub review_url: Option<String>,
    /// Reviewer name (`reviewerName`).
    pub reviewer_name: Option<String>,
    /// Reward ends at (`rewardEndsAt`).
    pub reward_ends_at: Option<jiff::Timestamp>,
    /// Status.
    pub status: crate::models::ReviewRewardStatus,
    /// Submitted at (`submittedAt`).
    pub submitted_at: Option<jiff::Timestamp>,
}

impl ReviewReward {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ReviewReward {
    decided_at: Optional("decidedAt"),
    id: Always("id"),
    platform: Always("platform"),
    review_url: Optional("reviewUrl"),
    reviewer_name: Optional("reviewerName"),
    reward_ends_at: Optional("rewardEndsAt"),
    status: Always("status"),
    submitted_at: Optional("submittedAt"),
});
