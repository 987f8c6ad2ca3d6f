// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `PlanFeature`.
    pub enum PlanFeature {
        /// `PLAN_FEATURE_UNSPECIFIED`.
        Unspecified = "PLAN_FEATURE_UNSPECIFIED",
        /// `PLAN_FEATURE_BRAND_FREE_PAGES`.
        BrandFreePages = "PLAN_FEATURE_BRAND_FREE_PAGES",
    }
}
