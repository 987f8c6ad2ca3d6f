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
}
