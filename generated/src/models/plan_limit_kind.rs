// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `PlanLimitKind`.
    pub enum PlanLimitKind {
        /// `PLAN_LIMIT_KIND_UNSPECIFIED`.
        Unspecified = "PLAN_LIMIT_KIND_UNSPECIFIED",
        /// `PLAN_LIMIT_KIND_TOTAL`.
        Total = "PLAN_LIMIT_KIND_TOTAL",
        /// `PLAN_LIMIT_KIND_MONTHLY`.
        Monthly = "PLAN_LIMIT_KIND_MONTHLY",
        /// `PLAN_LIMIT_KIND_PER_MINUTE`.
        PerMinute = "PLAN_LIMIT_KIND_PER_MINUTE",
        /// `PLAN_LIMIT_KIND_UNLIMITED`.
        Unlimited = "PLAN_LIMIT_KIND_UNLIMITED",
        /// `PLAN_LIMIT_KIND_METERED`.
        Metered = "PLAN_LIMIT_KIND_METERED",
    }
}
