// Written by `cargo xtask regenerate`.

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

crate::rt::model!(RetargetingPixels, [], {
    optional google_tag_id "googleTagId", optional gtm_container_id "gtmContainerId",
    optional linkedin_partner_id "linkedinPartnerId", optional meta_pixel_id "metaPixelId", filled scopes "scopes",
    optional tiktok_pixel_id "tiktokPixelId", optional updated_at "updatedAt",
});

impl RetargetingPixels {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
