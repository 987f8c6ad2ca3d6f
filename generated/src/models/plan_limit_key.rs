// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
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
