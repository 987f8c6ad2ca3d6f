// Written by `cargo xtask regenerate`.
//! Models of `ReviewRewardsApi`.

use crate::{models::*, rt};

/// The API's `GetReviewRewardOfferResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetReviewRewardOfferResponse {
    /// Eligible.
    pub eligible: bool,
    /// Ineligible reason (`ineligibleReason`).
    pub ineligible_reason: Option<ReviewRewardIneligibleReason>,
    /// Latest.
    pub latest: Option<Box<ReviewReward>>,
    /// Platforms.
    pub platforms: Vec<ReviewPlatformProfile>,
    /// Reward months (`rewardMonths`).
    pub reward_months: i32,
}

impl GetReviewRewardOfferResponse {
    /// Creates a value with no field set.
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

rt::string_enum! {
    /// The API's `ReviewPlatform`.
    pub enum ReviewPlatform {
        /// `REVIEW_PLATFORM_UNSPECIFIED`.
        Unspecified = "REVIEW_PLATFORM_UNSPECIFIED",
        /// `REVIEW_PLATFORM_G2`.
        G2 = "REVIEW_PLATFORM_G2",
        /// `REVIEW_PLATFORM_CAPTERRA`.
        Capterra = "REVIEW_PLATFORM_CAPTERRA",
        /// `REVIEW_PLATFORM_TRUSTPILOT`.
        Trustpilot = "REVIEW_PLATFORM_TRUSTPILOT",
    }
}

/// The API's `ReviewPlatformProfile`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReviewPlatformProfile {
    /// Name.
    pub name: String,
    /// Platform.
    pub platform: ReviewPlatform,
    /// Url.
    pub url: String,
}

impl ReviewPlatformProfile {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ReviewPlatformProfile { name: Always("name"), platform: Always("platform"), url: Always("url") });

/// The API's `ReviewReward`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReviewReward {
    /// Decided at (`decidedAt`).
    pub decided_at: Option<jiff::Timestamp>,
    /// Id.
    pub id: String,
    /// Platform.
    pub platform: ReviewPlatform,
    /// Review url (`reviewUrl`).
    pub review_url: Option<String>,
    /// Reviewer name (`reviewerName`).
    pub reviewer_name: Option<String>,
    /// Reward ends at (`rewardEndsAt`).
    pub reward_ends_at: Option<jiff::Timestamp>,
    /// Status.
    pub status: ReviewRewardStatus,
    /// Submitted at (`submittedAt`).
    pub submitted_at: Option<jiff::Timestamp>,
}

impl ReviewReward {
    /// Creates a value with no field set.
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

rt::string_enum! {
    /// The API's `ReviewRewardIneligibleReason`.
    pub enum ReviewRewardIneligibleReason {
        /// `REVIEW_REWARD_INELIGIBLE_REASON_UNSPECIFIED`.
        Unspecified = "REVIEW_REWARD_INELIGIBLE_REASON_UNSPECIFIED",
        /// `REVIEW_REWARD_INELIGIBLE_REASON_PAID_PLAN`.
        PaidPlan = "REVIEW_REWARD_INELIGIBLE_REASON_PAID_PLAN",
        /// `REVIEW_REWARD_INELIGIBLE_REASON_ALREADY_REWARDED`.
        AlreadyRewarded = "REVIEW_REWARD_INELIGIBLE_REASON_ALREADY_REWARDED",
    }
}

rt::string_enum! {
    /// The API's `ReviewRewardStatus`.
    pub enum ReviewRewardStatus {
        /// `REVIEW_REWARD_STATUS_UNSPECIFIED`.
        Unspecified = "REVIEW_REWARD_STATUS_UNSPECIFIED",
        /// `REVIEW_REWARD_STATUS_PENDING`.
        Pending = "REVIEW_REWARD_STATUS_PENDING",
        /// `REVIEW_REWARD_STATUS_APPROVED`.
        Approved = "REVIEW_REWARD_STATUS_APPROVED",
        /// `REVIEW_REWARD_STATUS_DISREGARDED`.
        Disregarded = "REVIEW_REWARD_STATUS_DISREGARDED",
    }
}

/// The API's `SubmitReviewRewardRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SubmitReviewRewardRequest {
    /// Platform.
    pub platform: Option<ReviewPlatform>,
    /// Review url (`reviewUrl`).
    pub review_url: Option<String>,
    /// Reviewer name (`reviewerName`).
    pub reviewer_name: Option<String>,
}

impl SubmitReviewRewardRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform.
    pub fn platform(mut self, value: impl Into<ReviewPlatform>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Review url (`reviewUrl`).
    pub fn review_url(mut self, value: impl Into<String>) -> Self {
        self.review_url = Some(value.into());
        self
    }

    /// Reviewer name (`reviewerName`).
    pub fn reviewer_name(mut self, value: impl Into<String>) -> Self {
        self.reviewer_name = Some(value.into());
        self
    }
}

rt::json_object!(SubmitReviewRewardRequest {
    platform: Optional("platform"),
    review_url: Optional("reviewUrl"),
    reviewer_name: Optional("reviewerName"),
});

/// The API's `SubmitReviewRewardResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct SubmitReviewRewardResponse {
    /// Review reward (`reviewReward`).
    pub review_reward: ReviewReward,
}

impl SubmitReviewRewardResponse {
    /// Creates a value with its required fields.
    pub fn new(review_reward: impl Into<ReviewReward>) -> Self {
        Self { review_reward: review_reward.into() }
    }
}

rt::json_object!(SubmitReviewRewardResponse { review_reward: Required("reviewReward") });
