// Written by `cargo xtask regenerate`.

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

crate::rt::model!(ReviewReward, [], {
    optional decided_at "decidedAt", default id "id", default platform "platform", optional review_url "reviewUrl",
    optional reviewer_name "reviewerName", optional reward_ends_at "rewardEndsAt", default status "status",
    optional submitted_at "submittedAt",
});

impl ReviewReward {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
