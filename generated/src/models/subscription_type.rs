// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Subscription of a workspace.
    pub enum SubscriptionType {
        /// `SUBSCRIPTION_TYPE_UNSPECIFIED`.
        Unspecified = "SUBSCRIPTION_TYPE_UNSPECIFIED",
        /// `SUBSCRIPTION_TYPE_FREE_TRIAL`.
        FreeTrial = "SUBSCRIPTION_TYPE_FREE_TRIAL",
        /// `SUBSCRIPTION_TYPE_SPONSORED_PRO`.
        SponsoredPro = "SUBSCRIPTION_TYPE_SPONSORED_PRO",
        /// `SUBSCRIPTION_TYPE_PRO_PLAN`.
        ProPlan = "SUBSCRIPTION_TYPE_PRO_PLAN",
        /// `SUBSCRIPTION_TYPE_ENTERPRISE_PLAN`.
        EnterprisePlan = "SUBSCRIPTION_TYPE_ENTERPRISE_PLAN",
        /// `SUBSCRIPTION_TYPE_LIGHT_PLAN`.
        LightPlan = "SUBSCRIPTION_TYPE_LIGHT_PLAN",
        /// `SUBSCRIPTION_TYPE_REVIEW_REWARD`.
        ReviewReward = "SUBSCRIPTION_TYPE_REVIEW_REWARD",
    }
}
