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

    /// Eligible.
    #[must_use]
    pub fn eligible(mut self, value: bool) -> Self {
        self.eligible = value;
        self
    }

    /// Ineligible reason (`ineligibleReason`).
    #[must_use]
    pub fn ineligible_reason(mut self, value: impl Into<crate::models::ReviewRewardIneligibleReason>) -> Self {
        self.ineligible_reason = Some(value.into());
        self
    }

    /// Latest.
    #[must_use]
    pub fn latest(mut self, value: impl Into<crate::models::ReviewReward>) -> Self {
        self.latest = Some(value.into());
        self
    }

    /// Platforms.
    #[must_use]
    pub fn platforms(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::models::ReviewPlatformProfile>>,
    ) -> Self {
        self.platforms = value.into_iter().map(Into::into).collect();
        self
    }

    /// Reward months (`rewardMonths`).
    #[must_use]
    pub fn reward_months(mut self, value: i32) -> Self {
        self.reward_months = value;
        self
    }
}
