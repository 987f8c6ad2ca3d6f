// Written by `cargo xtask regenerate`.
//! Models of `ReviewRewardsApi`.

use crate::{apis::*, models::*, rt};

/// The reward that is available; the response of [`ReviewRewardsApi::get_offer`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetReviewRewardOfferResponse {
    /// True if the workspace can submit a review for the reward now.
    pub eligible: bool,
    /// Reason why the workspace cannot submit a review; set if `eligible` is false and no review is pending.
    pub ineligible_reason: Option<ReviewRewardIneligibleReason>,
    /// The latest review that the workspace submitted; absent if it has not submitted any.
    pub latest: Option<Box<ReviewReward>>,
    /// The page of Linkbreakers on each review platform.
    pub platforms: Vec<ReviewPlatformProfile>,
    /// Number of months of the Pro plan that the reward grants.
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
    /// Platform on which Linkbreakers can be reviewed.
    pub enum ReviewPlatform {
        /// Not specified.
        ///
        /// `REVIEW_PLATFORM_UNSPECIFIED`
        Unspecified = "REVIEW_PLATFORM_UNSPECIFIED",
        /// G2, at `g2.com`.
        ///
        /// `REVIEW_PLATFORM_G2`
        G2 = "REVIEW_PLATFORM_G2",
        /// Capterra, at `capterra.com`.
        ///
        /// `REVIEW_PLATFORM_CAPTERRA`
        Capterra = "REVIEW_PLATFORM_CAPTERRA",
        /// Trustpilot, at `trustpilot.com`.
        ///
        /// `REVIEW_PLATFORM_TRUSTPILOT`
        Trustpilot = "REVIEW_PLATFORM_TRUSTPILOT",
    }
}

/// The page of Linkbreakers on a review platform.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReviewPlatformProfile {
    /// Display name of the platform, such as `G2`.
    pub name: String,
    /// Review platform that hosts the page.
    pub platform: ReviewPlatform,
    /// URL of the page for writing a review.
    pub url: String,
}

impl ReviewPlatformProfile {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ReviewPlatformProfile { name: Always("name"), platform: Always("platform"), url: Always("url") });

/// A review that a member submitted in exchange for free months of the Pro plan.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReviewReward {
    /// When the Linkbreakers team approved or disregarded the review.
    pub decided_at: Option<jiff::Timestamp>,
    /// ID of the submission.
    pub id: String,
    /// Platform that the review was posted on.
    pub platform: ReviewPlatform,
    /// URL of the review on the platform.
    pub review_url: Option<String>,
    /// Name that the review was posted under, which helps to find it.
    pub reviewer_name: Option<String>,
    /// When the free months end; set once the review is approved.
    pub reward_ends_at: Option<jiff::Timestamp>,
    /// State of the submission.
    pub status: ReviewRewardStatus,
    /// When the review was submitted.
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
    /// Reason why a workspace cannot receive the reward.
    pub enum ReviewRewardIneligibleReason {
        /// Not specified; the workspace is eligible.
        ///
        /// `REVIEW_REWARD_INELIGIBLE_REASON_UNSPECIFIED`
        Unspecified = "REVIEW_REWARD_INELIGIBLE_REASON_UNSPECIFIED",
        /// The workspace already pays for a plan, or has the Enterprise or the sponsored Pro plan.
        ///
        /// `REVIEW_REWARD_INELIGIBLE_REASON_PAID_PLAN`
        PaidPlan = "REVIEW_REWARD_INELIGIBLE_REASON_PAID_PLAN",
        /// The workspace already received free months of the Pro plan for a review.
        ///
        /// `REVIEW_REWARD_INELIGIBLE_REASON_ALREADY_REWARDED`
        AlreadyRewarded = "REVIEW_REWARD_INELIGIBLE_REASON_ALREADY_REWARDED",
    }
}

rt::string_enum! {
    /// State of a submitted review.
    pub enum ReviewRewardStatus {
        /// Not specified.
        ///
        /// `REVIEW_REWARD_STATUS_UNSPECIFIED`
        Unspecified = "REVIEW_REWARD_STATUS_UNSPECIFIED",
        /// Submitted; the Linkbreakers team has not verified the review yet.
        ///
        /// `REVIEW_REWARD_STATUS_PENDING`
        Pending = "REVIEW_REWARD_STATUS_PENDING",
        /// The review was found, and the free months of the Pro plan were granted.
        ///
        /// `REVIEW_REWARD_STATUS_APPROVED`
        Approved = "REVIEW_REWARD_STATUS_APPROVED",
        /// The review was not found, or a different person wrote it.
        ///
        /// `REVIEW_REWARD_STATUS_DISREGARDED`
        Disregarded = "REVIEW_REWARD_STATUS_DISREGARDED",
    }
}

/// A review to submit; the body of [`ReviewRewardsApi::submit`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SubmitReviewRewardRequest {
    /// Platform that the review was posted on.
    pub platform: Option<ReviewPlatform>,
    /// URL of the review on the platform.
    pub review_url: Option<String>,
    /// Name that the review was posted under.
    pub reviewer_name: Option<String>,
}

impl SubmitReviewRewardRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform that the review was posted on.
    pub fn platform<M>(mut self, value: impl rt::IntoOption<ReviewPlatform, M>) -> Self {
        self.platform = value.into_option();
        self
    }

    /// URL of the review on the platform.
    pub fn review_url<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.review_url = value.into_option();
        self
    }

    /// Name that the review was posted under.
    pub fn reviewer_name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.reviewer_name = value.into_option();
        self
    }
}

rt::json_object!(SubmitReviewRewardRequest {
    platform: Optional("platform"),
    review_url: Optional("reviewUrl"),
    reviewer_name: Optional("reviewerName"),
});

/// The submitted review; the response of [`ReviewRewardsApi::submit`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct SubmitReviewRewardResponse {
    /// The submission, to be verified by the Linkbreakers team.
    pub review_reward: ReviewReward,
}

impl SubmitReviewRewardResponse {
    /// Creates a value with its required fields.
    pub fn new(review_reward: impl Into<ReviewReward>) -> Self {
        Self { review_reward: review_reward.into() }
    }
}

rt::json_object!(SubmitReviewRewardResponse { review_reward: Required("reviewReward") });
