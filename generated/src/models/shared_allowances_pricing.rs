// Written by `cargo xtask regenerate`.
//! Models that `AllowancesApi` and `PricingApi` share.

use crate::{models::*, rt};

/// The API's `PlanLimit`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PlanLimit {
    /// Key.
    pub key: PlanLimitKey,
    /// Kind.
    pub kind: PlanLimitKind,
    /// Value.
    pub value: i32,
}

impl PlanLimit {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PlanLimit { key: Always("key"), kind: Always("kind"), value: Always("value") });

rt::string_enum! {
    /// The API's `PlanLimitKey`.
    pub enum PlanLimitKey {
        /// `PLAN_LIMIT_KEY_UNSPECIFIED`.
        Unspecified = "PLAN_LIMIT_KEY_UNSPECIFIED",
        /// `PLAN_LIMIT_KEY_CUSTOM_DOMAINS`.
        CustomDomains = "PLAN_LIMIT_KEY_CUSTOM_DOMAINS",
        /// `PLAN_LIMIT_KEY_TEAM_MEMBERS`.
        TeamMembers = "PLAN_LIMIT_KEY_TEAM_MEMBERS",
        /// `PLAN_LIMIT_KEY_PLATFORM_CREDITS`.
        PlatformCredits = "PLAN_LIMIT_KEY_PLATFORM_CREDITS",
        /// `PLAN_LIMIT_KEY_TRACKED_VISITS`.
        TrackedVisits = "PLAN_LIMIT_KEY_TRACKED_VISITS",
        /// `PLAN_LIMIT_KEY_PUBLIC_API_CALLS`.
        PublicApiCalls = "PLAN_LIMIT_KEY_PUBLIC_API_CALLS",
        /// `PLAN_LIMIT_KEY_WEBHOOKS`.
        Webhooks = "PLAN_LIMIT_KEY_WEBHOOKS",
        /// `PLAN_LIMIT_KEY_ASSISTANT_MESSAGES_PER_MINUTE`.
        AssistantMessagesPerMinute = "PLAN_LIMIT_KEY_ASSISTANT_MESSAGES_PER_MINUTE",
        /// `PLAN_LIMIT_KEY_LINKS_INCLUDED`.
        LinksIncluded = "PLAN_LIMIT_KEY_LINKS_INCLUDED",
        /// `PLAN_LIMIT_KEY_MEDIA_STORAGE_MB`.
        MediaStorageMb = "PLAN_LIMIT_KEY_MEDIA_STORAGE_MB",
    }
}

rt::string_enum! {
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

rt::string_enum! {
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
