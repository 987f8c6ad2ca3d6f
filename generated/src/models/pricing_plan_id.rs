// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `PricingPlanId`.
    pub enum PricingPlanId {
        /// `PRICING_PLAN_ID_UNSPECIFIED`.
        Unspecified = "PRICING_PLAN_ID_UNSPECIFIED",
        /// `PRICING_PLAN_ID_FREE`.
        Free = "PRICING_PLAN_ID_FREE",
        /// `PRICING_PLAN_ID_LIGHT`.
        Light = "PRICING_PLAN_ID_LIGHT",
        /// `PRICING_PLAN_ID_PRO`.
        Pro = "PRICING_PLAN_ID_PRO",
        /// `PRICING_PLAN_ID_ENTERPRISE`.
        Enterprise = "PRICING_PLAN_ID_ENTERPRISE",
    }
}
