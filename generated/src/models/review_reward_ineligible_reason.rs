// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
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
