// Written by `cargo xtask regenerate`.

/// The API's `SubmitReviewRewardResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct SubmitReviewRewardResponse {
    /// Review reward (`reviewReward`).
    pub review_reward: crate::models::ReviewReward,
}

crate::rt::model!(SubmitReviewRewardResponse, ["reviewReward"], {
    required review_reward "reviewReward",
});

impl SubmitReviewRewardResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(review_reward: impl Into<crate::models::ReviewReward>) -> Self {
        Self { review_reward: review_reward.into() }
    }
}
