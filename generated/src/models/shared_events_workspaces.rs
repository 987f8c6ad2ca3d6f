// Written by `cargo xtask regenerate`.
//! Models that `EventsApi` and `WorkspacesApi` share.

use crate::{apis::*, models::*, rt};

rt::string_enum! {
    /// Frequency of the traffic digest emails of a workspace.
    pub enum DigestFrequency {
        /// Not specified; the API uses [`DigestFrequency::Monthly`].
        ///
        /// `DIGEST_FREQUENCY_UNSPECIFIED`
        Unspecified = "DIGEST_FREQUENCY_UNSPECIFIED",
        /// No digest emails.
        ///
        /// `DIGEST_FREQUENCY_NONE`
        None = "DIGEST_FREQUENCY_NONE",
        /// One digest email every Monday.
        ///
        /// `DIGEST_FREQUENCY_WEEKLY`
        Weekly = "DIGEST_FREQUENCY_WEEKLY",
        /// One digest email on the first day of each month.
        ///
        /// `DIGEST_FREQUENCY_MONTHLY`
        Monthly = "DIGEST_FREQUENCY_MONTHLY",
    }
}

rt::string_enum! {
    /// Billing plan of a workspace.
    pub enum SubscriptionType {
        /// The workspace has no plan yet.
        ///
        /// `SUBSCRIPTION_TYPE_UNSPECIFIED`
        Unspecified = "SUBSCRIPTION_TYPE_UNSPECIFIED",
        /// The workspace is in the free trial period.
        ///
        /// `SUBSCRIPTION_TYPE_FREE_TRIAL`
        FreeTrial = "SUBSCRIPTION_TYPE_FREE_TRIAL",
        /// The sponsored Pro plan, with all Pro features.
        ///
        /// `SUBSCRIPTION_TYPE_SPONSORED_PRO`
        SponsoredPro = "SUBSCRIPTION_TYPE_SPONSORED_PRO",
        /// An active subscription to the Pro plan.
        ///
        /// `SUBSCRIPTION_TYPE_PRO_PLAN`
        ProPlan = "SUBSCRIPTION_TYPE_PRO_PLAN",
        /// An Enterprise contract.
        ///
        /// `SUBSCRIPTION_TYPE_ENTERPRISE_PLAN`
        EnterprisePlan = "SUBSCRIPTION_TYPE_ENTERPRISE_PLAN",
        /// An active subscription to the Light plan.
        ///
        /// `SUBSCRIPTION_TYPE_LIGHT_PLAN`
        LightPlan = "SUBSCRIPTION_TYPE_LIGHT_PLAN",
        /// The Pro plan, free for a limited time in exchange for a review.
        ///
        /// `SUBSCRIPTION_TYPE_REVIEW_REWARD`
        ReviewReward = "SUBSCRIPTION_TYPE_REVIEW_REWARD",
    }
}

/// A workspace: the tenant that owns links, visitors, members and settings.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Workspace {
    /// Country of the workspace as an ISO 3166-1 alpha-2 code, inferred from the sign-up or from link activity.
    pub country: Option<String>,
    /// When the workspace was created.
    pub created_at: Option<jiff::Timestamp>,
    /// Description of the workspace for its public page.
    pub description: Option<String>,
    /// Frequency of the traffic digest emails.
    pub digest_frequency: Option<DigestFrequency>,
    /// True if members must complete multi-factor authentication when they sign in.
    pub enforce_mfa: bool,
    /// When enrollment of the workspace was requested.
    pub enroll_requested_at: Option<jiff::Timestamp>,
    /// Frequently asked questions for the public page of the workspace, as JSON text.
    pub faq: Option<String>,
    /// ID of the workspace, a UUID.
    pub id: String,
    /// When the workspace was marked as inactive; cleared on the next sign-in or scan.
    pub inactive_since: Option<jiff::Timestamp>,
    /// ID of the link setting that governs the collection of visitor data, a UUID.
    pub link_setting_id: Option<String>,
    /// Display name of the workspace.
    pub name: Option<String>,
    /// When the public page of the workspace was published.
    pub published_at: Option<jiff::Timestamp>,
    /// Short description of the workspace for its public page.
    pub short_description: Option<String>,
    /// Unique, URL-friendly name of the workspace, which identifies its public page.
    pub slug: Option<String>,
    /// Billing plan that applies to the workspace.
    pub subscription_type: Option<SubscriptionType>,
    /// Tags of the workspace, separated by commas.
    pub tags: Option<String>,
    /// Default time zone for analytics and schedules, as an IANA name.
    pub timezone: Option<String>,
    /// When the free trial ends; absent outside a trial.
    pub trial_ends_at: Option<jiff::Timestamp>,
    /// When the workspace is paused unless a member verifies an email address; empty if it is verified or
    /// paying. From then on nearly all requests fail with `WORKSPACE_UNVERIFIED`, while links keep working.
    pub unverified_pause_at: Option<jiff::Timestamp>,
    /// When the workspace was last updated.
    pub updated_at: Option<jiff::Timestamp>,
    /// When the workspace passed verification.
    pub verified_at: Option<jiff::Timestamp>,
    /// URL of the workspace's website.
    pub website: Option<String>,
}

impl Workspace {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(Workspace {
    country: Optional("country"),
    created_at: Optional("createdAt"),
    description: Optional("description"),
    digest_frequency: Optional("digestFrequency"),
    enforce_mfa: Always("enforceMfa"),
    enroll_requested_at: Optional("enrollRequestedAt"),
    faq: Optional("faq"),
    id: Always("id"),
    inactive_since: Optional("inactiveSince"),
    link_setting_id: Optional("linkSettingId"),
    name: Optional("name"),
    published_at: Optional("publishedAt"),
    short_description: Optional("shortDescription"),
    slug: Optional("slug"),
    subscription_type: Optional("subscriptionType"),
    tags: Optional("tags"),
    timezone: Optional("timezone"),
    trial_ends_at: Optional("trialEndsAt"),
    unverified_pause_at: Optional("unverifiedPauseAt"),
    updated_at: Optional("updatedAt"),
    verified_at: Optional("verifiedAt"),
    website: Optional("website"),
});
