// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `RetargetingPixels`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RetargetingPixels {
    /// Google tag id (`googleTagId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub google_tag_id: Option<String>,
    /// Gtm container id (`gtmContainerId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gtm_container_id: Option<String>,
    /// Linkedin partner id (`linkedinPartnerId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linkedin_partner_id: Option<String>,
    /// Meta pixel id (`metaPixelId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_pixel_id: Option<String>,
    /// Scopes.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<crate::models::RetargetingPixelScope>,
    /// Tiktok pixel id (`tiktokPixelId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tiktok_pixel_id: Option<String>,
    /// Updated at (`updatedAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
}

impl RetargetingPixels {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Google tag id (`googleTagId`).
    #[must_use]
    pub fn google_tag_id(mut self, value: impl Into<String>) -> Self {
        self.google_tag_id = Some(value.into());
        self
    }

    /// Gtm container id (`gtmContainerId`).
    #[must_use]
    pub fn gtm_container_id(mut self, value: impl Into<String>) -> Self {
        self.gtm_container_id = Some(value.into());
        self
    }

    /// Linkedin partner id (`linkedinPartnerId`).
    #[must_use]
    pub fn linkedin_partner_id(mut self, value: impl Into<String>) -> Self {
        self.linkedin_partner_id = Some(value.into());
        self
    }

    /// Meta pixel id (`metaPixelId`).
    #[must_use]
    pub fn meta_pixel_id(mut self, value: impl Into<String>) -> Self {
        self.meta_pixel_id = Some(value.into());
        self
    }

    /// Scopes.
    #[must_use]
    pub fn scopes(mut self, value: impl IntoIterator<Item = impl Into<crate::models::RetargetingPixelScope>>) -> Self {
        self.scopes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Tiktok pixel id (`tiktokPixelId`).
    #[must_use]
    pub fn tiktok_pixel_id(mut self, value: impl Into<String>) -> Self {
        self.tiktok_pixel_id = Some(value.into());
        self
    }

    /// Updated at (`updatedAt`).
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.updated_at = Some(value.into());
        self
    }
}
