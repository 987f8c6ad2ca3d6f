// Written by `cargo xtask regenerate`.
//! Models of `WorkspacesApi`.

use crate::{apis::*, models::*, rt};

/// The request body of [`WorkspacesApi::request_enrollment`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestWorkspaceEnrollmentRequest {
    /// Message or reason for the request.
    pub message: Option<String>,
}

impl RequestWorkspaceEnrollmentRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Message or reason for the request. It is optional.
    pub fn message<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.message = value.into_option();
        self
    }
}

rt::json_object!(RequestWorkspaceEnrollmentRequest { message: Optional("message") });

/// The request body of [`WorkspacesApi::update_origin_inquiry`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateWorkspaceOriginInquiryRequest {
    /// Free text that describes how the workspace found Linkbreakers.
    pub origin_inquiry: Option<String>,
}

impl UpdateWorkspaceOriginInquiryRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Free text that describes how the workspace found Linkbreakers.
    pub fn origin_inquiry<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.origin_inquiry = value.into_option();
        self
    }
}

rt::json_object!(UpdateWorkspaceOriginInquiryRequest { origin_inquiry: Optional("originInquiry") });

/// The request body of [`WorkspacesApi::update_origin_purpose`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateWorkspaceOriginPurposeRequest {
    /// Free text that describes what the workspace wants to build with Linkbreakers.
    pub origin_purpose: Option<String>,
}

impl UpdateWorkspaceOriginPurposeRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Free text that describes what the workspace wants to build with Linkbreakers.
    pub fn origin_purpose<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.origin_purpose = value.into_option();
        self
    }
}

rt::json_object!(UpdateWorkspaceOriginPurposeRequest { origin_purpose: Optional("originPurpose") });

/// New settings for the workspace that the token belongs to. Except for `digestFrequency` and `enforceMfa`,
/// they are public once the workspace is published.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateWorkspaceRequest {
    /// Description with further information about the workspace.
    pub description: Option<String>,
    /// Frequency of the traffic digest emails: none, weekly (every Monday) or monthly (on the first day of the
    /// month).
    pub digest_frequency: Option<DigestFrequency>,
    /// True if members must use multi-factor authentication to sign in.
    pub enforce_mfa: Option<bool>,
    /// Frequently asked questions about the workspace, as JSON text.
    pub faq: Option<String>,
    /// New display name of the workspace.
    pub name: Option<String>,
    /// Short description of the workspace, in addition to `description`.
    pub short_description: Option<String>,
    /// Unique, URL-friendly identifier of the workspace.
    pub slug: Option<String>,
    /// Tags of the workspace, separated by commas.
    pub tags: Option<String>,
    /// URL of the workspace's website.
    pub website: Option<String>,
}

impl UpdateWorkspaceRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description with further information about the workspace.
    pub fn description<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Frequency of the traffic digest emails: none, weekly (every Monday) or monthly (on the first day of the
    /// month).
    pub fn digest_frequency<M>(mut self, value: impl rt::IntoOption<DigestFrequency, M>) -> Self {
        self.digest_frequency = value.into_option();
        self
    }

    /// True if members must use multi-factor authentication to sign in. If it is left out, the current policy
    /// stays in effect.
    pub fn enforce_mfa(mut self, value: impl Into<Option<bool>>) -> Self {
        self.enforce_mfa = value.into();
        self
    }

    /// Frequently asked questions about the workspace, as JSON text.
    pub fn faq<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.faq = value.into_option();
        self
    }

    /// New display name of the workspace.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Short description of the workspace, in addition to `description`.
    pub fn short_description<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.short_description = value.into_option();
        self
    }

    /// Unique, URL-friendly identifier of the workspace. It cannot be updated once it is set.
    pub fn slug<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.slug = value.into_option();
        self
    }

    /// Tags of the workspace, separated by commas.
    pub fn tags<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.tags = value.into_option();
        self
    }

    /// URL of the workspace's website.
    pub fn website<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.website = value.into_option();
        self
    }
}

rt::json_object!(UpdateWorkspaceRequest {
    description: Optional("description"),
    digest_frequency: Optional("digestFrequency"),
    enforce_mfa: Optional("enforceMfa"),
    faq: Optional("faq"),
    name: Optional("name"),
    short_description: Optional("shortDescription"),
    slug: Optional("slug"),
    tags: Optional("tags"),
    website: Optional("website"),
});
