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

    /// Country of the workspace.
    #[must_use]
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// Moment of creation.
    #[must_use]
    pub fn created_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }

    /// Description, for its public page.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// How often a digest is sent.
    #[must_use]
    pub fn digest_frequency(mut self, value: impl Into<crate::models::DigestFrequency>) -> Self {
        self.digest_frequency = Some(value.into());
        self
    }

    /// Whether members must use multi-factor authentication.
    #[must_use]
    pub fn enforce_mfa(mut self, value: bool) -> Self {
        self.enforce_mfa = value;
        self
    }

    /// Moment at which enrolment was requested.
    #[must_use]
    pub fn enroll_requested_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.enroll_requested_at = Some(value.into());
        self
    }

    /// Questions and answers, for its public page.
    #[must_use]
    pub fn faq(mut self, value: impl Into<String>) -> Self {
        self.faq = Some(value.into());
        self
    }

    /// Id of the workspace, a UUID.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Since when the workspace is inactive.
    #[must_use]
    pub fn inactive_since(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.inactive_since = Some(value.into());
        self
    }

    /// Id of the workspace's link setting.
    #[must_use]
    pub fn link_setting_id(mut self, value: impl Into<String>) -> Self {
        self.link_setting_id = Some(value.into());
        self
    }

    /// Name of the workspace.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Moment at which its public page was published.
    #[must_use]
    pub fn published_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.published_at = Some(value.into());
        self
    }

    /// Short description, for its public page.
    #[must_use]
    pub fn short_description(mut self, value: impl Into<String>) -> Self {
        self.short_description = Some(value.into());
        self
    }

    /// Name in the address of its public page.
    #[must_use]
    pub fn slug(mut self, value: impl Into<String>) -> Self {
        self.slug = Some(value.into());
        self
    }

    /// Subscription the workspace is on.
    #[must_use]
    pub fn subscription_type(mut self, value: impl Into<crate::models::SubscriptionType>) -> Self {
        self.subscription_type = Some(value.into());
        self
    }

    /// Tags of its public page.
    #[must_use]
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Time zone of the workspace.
    #[must_use]
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
        self
    }

    /// Moment at which the trial ends.
    #[must_use]
    pub fn trial_ends_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.trial_ends_at = Some(value.into());
        self
    }

    /// Moment from which nearly every call is refused unless somebody has verified an email. The calls then answer
    /// `WORKSPACE_UNVERIFIED`; links keep resolving.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn unverified_pause_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.unverified_pause_at = Some(value.into());
        self
    }

    /// Moment of the last change.
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.updated_at = Some(value.into());
        self
    }

    /// Moment at which the workspace was verified.
    #[must_use]
    pub fn verified_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.verified_at = Some(value.into());
        self
    }

    /// Address of the workspace's website.
    #[must_use]
    pub fn website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }
}
