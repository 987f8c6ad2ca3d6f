// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
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
