// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A workspace: the account that owns links, visitors and members.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Workspace {
    /// Country of the workspace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Moment of creation.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Description, for its public page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How often a digest is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest_frequency: Option<crate::models::DigestFrequency>,
    /// Whether members must use multi-factor authentication.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub enforce_mfa: bool,
    /// Moment at which enrolment was requested.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub enroll_requested_at: Option<jiff::Timestamp>,
    /// Questions and answers, for its public page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faq: Option<String>,
    /// Id of the workspace, a UUID.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Since when the workspace is inactive.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub inactive_since: Option<jiff::Timestamp>,
    /// Id of the workspace's link setting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_setting_id: Option<String>,
    /// Name of the workspace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Moment at which its public page was published.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub published_at: Option<jiff::Timestamp>,
    /// Short description, for its public page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_description: Option<String>,
    /// Name in the address of its public page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// Subscription the workspace is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_type: Option<crate::models::SubscriptionType>,
    /// Tags of its public page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Time zone of the workspace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// Moment at which the trial ends.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub trial_ends_at: Option<jiff::Timestamp>,
    /// Moment from which nearly every call is refused unless somebody has verified an email. The calls then answer
    /// `WORKSPACE_UNVERIFIED`; links keep resolving.
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub unverified_pause_at: Option<jiff::Timestamp>,
    /// Moment of the last change.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Moment at which the workspace was verified.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub verified_at: Option<jiff::Timestamp>,
    /// Address of the workspace's website.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

impl Workspace {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
