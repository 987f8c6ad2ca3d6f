// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `RetargetingPixels`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RetargetingPixels {
    /// Google tag id (`googleTagId`).
    pub google_tag_id: Option<String>,
    /// Gtm container id (`gtmContainerId`).
    pub gtm_container_id: Option<String>,
    /// Linkedin partner id (`linkedinPartnerId`).
    pub linkedin_partner_id: Option<String>,
    /// Meta pixel id (`metaPixelId`).
    pub meta_pixel_id: Option<String>,
    /// Scopes.
    pub scopes: Vec<crate::models::RetargetingPixelScope>,
    /// Tiktok pixel id (`tiktokPixelId`).
    pub tiktok_pixel_id: Option<String>,
    /// Updated at (`updatedAt`).
    pub updated_at: Option<jiff::Timestamp>,
}

impl RetargetingPixels {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(RetargetingPixels {
    google_tag_id: Optional("googleTagId"),
    gtm_container_id: Optional("gtmContainerId"),
    linkedin_partner_id: Optional("linkedinPartnerId"),
    meta_pixel_id: Optional("metaPixelId"),
    scopes: Optional("scopes"),
    tiktok_pixel_id: Optional("tiktokPixelId"),
    updated_at: Optional("updatedAt"),
});
