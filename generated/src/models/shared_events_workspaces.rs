// Written by `cargo xtask regenerate`.
//! Models that `EventsApi` and `WorkspacesApi` share.

use crate::{models::*, rt};

rt::string_enum! {
    /// How often a digest is sent.
    pub enum DigestFrequency {
        /// `DIGEST_FREQUENCY_UNSPECIFIED`.
        Unspecified = "DIGEST_FREQUENCY_UNSPECIFIED",
        /// `DIGEST_FREQUENCY_NONE`.
        None = "DIGEST_FREQUENCY_NONE",
        /// `DIGEST_FREQUENCY_WEEKLY`.
        Weekly = "DIGEST_FREQUENCY_WEEKLY",
        /// `DIGEST_FREQUENCY_MONTHLY`.
        Monthly = "DIGEST_FREQUENCY_MONTHLY",
    }
}

rt::string_enum! {
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

/// A workspace: the account that owns links, visitors and members.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Workspace {
    /// Country of the workspace.
    pub country: Option<String>,
    /// Moment of creation.
    pub created_at: Option<jiff::Timestamp>,
    /// Description, for its public page.
    pub description: Option<String>,
    /// How often a digest is sent.
    pub digest_frequency: Option<DigestFrequency>,
    /// Whether members must use multi-factor authentication.
    pub enforce_mfa: bool,
    /// Moment at which enrolment was requested.
    pub enroll_requested_at: Option<jiff::Timestamp>,
    /// Questions and answers, for its public page.
    pub faq: Option<String>,
    /// Id of the workspace, a UUID.
    pub id: String,
    /// Since when the workspace is inactive.
    pub inactive_since: Option<jiff::Timestamp>,
    /// Id of the workspace's link setting.
    pub link_setting_id: Option<String>,
    /// Name of the workspace.
    pub name: Option<String>,
    /// Moment at which its public page was published.
    pub published_at: Option<jiff::Timestamp>,
    /// Short description, for its public page.
    pub short_description: Option<String>,
    /// Name in the address of its public page.
    pub slug: Option<String>,
    /// Subscription the workspace is on.
    pub subscription_type: Option<SubscriptionType>,
    /// Tags of its public page.
    pub tags: Option<String>,
    /// Time zone of the workspace.
    pub timezone: Option<String>,
    /// Moment at which the trial ends.
    pub trial_ends_at: Option<jiff::Timestamp>,
    /// Moment from which nearly every call is refused unless somebody has verified an email. The calls then answer
    /// `WORKSPACE_UNVERIFIED`; links keep resolving.
    pub unverified_pause_at: Option<jiff::Timestamp>,
    /// Moment of the last change.
    pub updated_at: Option<jiff::Timestamp>,
    /// Moment at which the workspace was verified.
    pub verified_at: Option<jiff::Timestamp>,
    /// Address of the workspace's website.
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
