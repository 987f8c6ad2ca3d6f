// Written by `cargo xtask regenerate`.

/// The API's `GetReviewRewardOfferResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetReviewRewardOfferResponse {
    /// Eligible.
    pub eligible: bool,
    /// Ineligible reason (`ineligibleReason`).
    pub ineligible_reason: Option<crate::models::ReviewRewardIneligibleReason>,
    /// Latest.
    pub latest: Option<Box<crate::models::ReviewReward>>,
    /// Platforms.
    pub platforms: Vec<crate::models::ReviewPlatformProfile>,
    /// Reward months (`rewardMonths`).
    pub reward_months: i32,
}

crate::rt::model!(GetReviewRewardOfferResponse, [], {
    default eligible "eligible", optional ineligible_reason "ineligibleReason", optional latest "latest",
    filled platforms "platforms", default reward_months "rewardMonths",
});

impl GetReviewRewardOfferResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
