// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `SubmitReviewRewardResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct SubmitReviewRewardResponse {
    /// Review reward (`reviewReward`).
    pub review_reward: crate::models::ReviewReward,
}

impl SubmitReviewRewardResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(review_reward: impl Into<crate::models::ReviewReward>) -> Self {
        Self { review_reward: review_reward.into() }
    }
}

rt::json_object!(SubmitReviewRewardResponse { review_reward: Required("reviewReward") });
