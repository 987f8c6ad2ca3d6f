// Written by `cargo xtask regenerate`.
//! Models that `AllowancesApi` and `PricingApi` share.

use crate::{apis::*, models::*, rt};

/// A limit of a plan, with its type and maximum.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PlanLimit {
    /// Resource or action that is limited.
    pub key: PlanLimitKey,
    /// Type of the limit: a total, a rate, metered, or unlimited.
    pub kind: PlanLimitKind,
    /// Maximum that the plan allows. Absent if `kind` is [`PlanLimitKind::Unlimited`] or
    /// [`PlanLimitKind::Metered`].
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
    /// Resource or action that a plan limits.
    pub enum PlanLimitKey {
        /// Not set.
        ///
        /// `PLAN_LIMIT_KEY_UNSPECIFIED`
        Unspecified = "PLAN_LIMIT_KEY_UNSPECIFIED",
        /// Custom domains connected to the workspace.
        ///
        /// `PLAN_LIMIT_KEY_CUSTOM_DOMAINS`
        CustomDomains = "PLAN_LIMIT_KEY_CUSTOM_DOMAINS",
        /// Members of the workspace.
        ///
        /// `PLAN_LIMIT_KEY_TEAM_MEMBERS`
        TeamMembers = "PLAN_LIMIT_KEY_TEAM_MEMBERS",
        /// Platform credits, which are spent on creating links and on AI features.
        ///
        /// `PLAN_LIMIT_KEY_PLATFORM_CREDITS`
        PlatformCredits = "PLAN_LIMIT_KEY_PLATFORM_CREDITS",
        /// Tracked visits, which are scans and clicks.
        ///
        /// `PLAN_LIMIT_KEY_TRACKED_VISITS`
        TrackedVisits = "PLAN_LIMIT_KEY_TRACKED_VISITS",
        /// Requests to the public API. Beyond the limit, they fail with status 429 and the code
        /// `MAX_PUBLIC_API_QUERIED_REACHED`.
        ///
        /// `PLAN_LIMIT_KEY_PUBLIC_API_CALLS`
        PublicApiCalls = "PLAN_LIMIT_KEY_PUBLIC_API_CALLS",
        /// Webhooks configured in the workspace.
        ///
        /// `PLAN_LIMIT_KEY_WEBHOOKS`
        Webhooks = "PLAN_LIMIT_KEY_WEBHOOKS",
        /// Messages to the assistant per minute.
        ///
        /// `PLAN_LIMIT_KEY_ASSISTANT_MESSAGES_PER_MINUTE`
        AssistantMessagesPerMinute = "PLAN_LIMIT_KEY_ASSISTANT_MESSAGES_PER_MINUTE",
        /// Links that the monthly platform credits pay for. The number of links is not limited itself; each link
        /// spends credits.
        ///
        /// `PLAN_LIMIT_KEY_LINKS_INCLUDED`
        LinksIncluded = "PLAN_LIMIT_KEY_LINKS_INCLUDED",
        /// Uploaded media that the workspace can store at once, in megabytes. Includes QR code logos and page theme
        /// images; deleting media frees storage.
        ///
        /// `PLAN_LIMIT_KEY_MEDIA_STORAGE_MB`
        MediaStorageMb = "PLAN_LIMIT_KEY_MEDIA_STORAGE_MB",
    }
}

rt::string_enum! {
    /// Type of a plan's limit, which determines whether and when it refills.
    pub enum PlanLimitKind {
        /// Not set.
        ///
        /// `PLAN_LIMIT_KIND_UNSPECIFIED`
        Unspecified = "PLAN_LIMIT_KIND_UNSPECIFIED",
        /// A total that does not refill, such as the number of custom domains.
        ///
        /// `PLAN_LIMIT_KIND_TOTAL`
        Total = "PLAN_LIMIT_KIND_TOTAL",
        /// An allowance that refills every month.
        ///
        /// `PLAN_LIMIT_KIND_MONTHLY`
        Monthly = "PLAN_LIMIT_KIND_MONTHLY",
        /// A rate that refills every minute.
        ///
        /// `PLAN_LIMIT_KIND_PER_MINUTE`
        PerMinute = "PLAN_LIMIT_KIND_PER_MINUTE",
        /// The plan sets no maximum.
        ///
        /// `PLAN_LIMIT_KIND_UNLIMITED`
        Unlimited = "PLAN_LIMIT_KIND_UNLIMITED",
        /// The plan sets no maximum, and each unit is billed.
        ///
        /// `PLAN_LIMIT_KIND_METERED`
        Metered = "PLAN_LIMIT_KIND_METERED",
    }
}

rt::string_enum! {
    /// Plan that a workspace can have.
    pub enum PricingPlanId {
        /// Not set.
        ///
        /// `PRICING_PLAN_ID_UNSPECIFIED`
        Unspecified = "PRICING_PLAN_ID_UNSPECIFIED",
        /// The free plan, without payment.
        ///
        /// `PRICING_PLAN_ID_FREE`
        Free = "PRICING_PLAN_ID_FREE",
        /// The Light plan.
        ///
        /// `PRICING_PLAN_ID_LIGHT`
        Light = "PRICING_PLAN_ID_LIGHT",
        /// The Pro plan. Trials and sponsored workspaces have its limits, except where a limit specifies otherwise.
        ///
        /// `PRICING_PLAN_ID_PRO`
        Pro = "PRICING_PLAN_ID_PRO",
        /// The Enterprise plan, which is billed by usage and priced on request.
        ///
        /// `PRICING_PLAN_ID_ENTERPRISE`
        Enterprise = "PRICING_PLAN_ID_ENTERPRISE",
    }
}
