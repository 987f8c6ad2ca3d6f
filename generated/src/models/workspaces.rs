// Written by `cargo xtask regenerate`.
//! Models of `WorkspacesApi`.

use crate::{models::*, rt};

/// The API's `RequestWorkspaceEnrollmentRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestWorkspaceEnrollmentRequest {
    /// Message.
    pub message: Option<String>,
}

impl RequestWorkspaceEnrollmentRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Message.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

rt::json_object!(RequestWorkspaceEnrollmentRequest { message: Optional("message") });

/// The API's `UpdateWorkspaceOriginInquiryRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateWorkspaceOriginInquiryRequest {
    /// Origin inquiry (`originInquiry`).
    pub origin_inquiry: Option<String>,
}

impl UpdateWorkspaceOriginInquiryRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Origin inquiry (`originInquiry`).
    pub fn origin_inquiry(mut self, value: impl Into<String>) -> Self {
        self.origin_inquiry = Some(value.into());
        self
    }
}

rt::json_object!(UpdateWorkspaceOriginInquiryRequest { origin_inquiry: Optional("originInquiry") });

/// The API's `UpdateWorkspaceOriginPurposeRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateWorkspaceOriginPurposeRequest {
    /// Origin purpose (`originPurpose`).
    pub origin_purpose: Option<String>,
}

impl UpdateWorkspaceOriginPurposeRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Origin purpose (`originPurpose`).
    pub fn origin_purpose(mut self, value: impl Into<String>) -> Self {
        self.origin_purpose = Some(value.into());
        self
    }
}

rt::json_object!(UpdateWorkspaceOriginPurposeRequest { origin_purpose: Optional("originPurpose") });

/// The API's `UpdateWorkspaceRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateWorkspaceRequest {
    /// Description.
    pub description: Option<String>,
    /// Digest frequency (`digestFrequency`).
    pub digest_frequency: Option<DigestFrequency>,
    /// Enforce mfa (`enforceMfa`).
    pub enforce_mfa: Option<bool>,
    /// Faq.
    pub faq: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Short description (`shortDescription`).
    pub short_description: Option<String>,
    /// Slug.
    pub slug: Option<String>,
    /// Tags.
    pub tags: Option<String>,
    /// Website.
    pub website: Option<String>,
}

impl UpdateWorkspaceRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Digest frequency (`digestFrequency`).
    pub fn digest_frequency(mut self, value: impl Into<DigestFrequency>) -> Self {
        self.digest_frequency = Some(value.into());
        self
    }

    /// Enforce mfa (`enforceMfa`).
    pub fn enforce_mfa(mut self, value: bool) -> Self {
        self.enforce_mfa = Some(value);
        self
    }

    /// Faq.
    pub fn faq(mut self, value: impl Into<String>) -> Self {
        self.faq = Some(value.into());
        self
    }

    /// Name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Short description (`shortDescription`).
    pub fn short_description(mut self, value: impl Into<String>) -> Self {
        self.short_description = Some(value.into());
        self
    }

    /// Slug.
    pub fn slug(mut self, value: impl Into<String>) -> Self {
        self.slug = Some(value.into());
        self
    }

    /// Tags.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Website.
    pub fn website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
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
