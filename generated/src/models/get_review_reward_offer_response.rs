// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetReviewRewardOfferResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetReviewRewardOfferResponse {
    /// Eligible.
    pub eligible: bool,
    /// Ineligible reason (`ineligibleReason`).
    pub ineligible_reason: Option<crate::models::ReviewRewardIneligibleReason>,
    /// Latest.
    pub latest: Option<crate::models::ReviewReward>,
    /// Platforms.
    pub platforms: Vec<crate::models::ReviewPlatformProfile>,
    /// Reward months (`rewardMonths`).
    pub reward_months: i32,
}

impl GetReviewRewardOfferResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetReviewRewardOfferResponse {
    eligible: Always("eligible"),
    ineligible_reason: Optional("ineligibleReason"),
    latest: Optional("latest"),
    platforms: Optional("platforms"),
    reward_months: Always("rewardMonths"),
});
