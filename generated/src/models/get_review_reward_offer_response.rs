// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `GetReviewRewardOfferResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GetReviewRewardOfferResponse {
    /// Eligible.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub eligible: bool,
    /// Ineligible reason (`ineligibleReason`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ineligible_reason: Option<crate::models::ReviewRewardIneligibleReason>,
    /// Latest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest: Option<crate::models::ReviewReward>,
    /// Platforms.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub platforms: Vec<crate::models::ReviewPlatformProfile>,
    /// Reward months (`rewardMonths`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub reward_months: i32,
}

impl GetReviewRewardOfferResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
