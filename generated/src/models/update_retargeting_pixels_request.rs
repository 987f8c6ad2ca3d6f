// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `UpdateRetargetingPixelsRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRetargetingPixelsRequest {
    /// Google tag id (`googleTagId`).
    pub google_tag_id: Option<String>,
    /// Gtm container id (`gtmContainerId`).
    pub gtm_container_id: Option<String>,
    /// Linkedin partner id (`linkedinPartnerId`).
    pub linkedin_partner_id: Option<String>,
    /// Meta pixel id (`metaPixelId`).
    pub meta_pixel_id: Option<String>,
    /// Scopes.
    pub scopes: Option<Vec<crate::models::RetargetingPixelScope>>,
    /// Tiktok pixel id (`tiktokPixelId`).
    pub tiktok_pixel_id: Option<String>,
}

impl UpdateRetargetingPixelsRequest {
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
        self.scopes = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Tiktok pixel id (`tiktokPixelId`).
    #[must_use]
    pub fn tiktok_pixel_id(mut self, value: impl Into<String>) -> Self {
        self.tiktok_pixel_id = Some(value.into());
        self
    }
}

rt::json_object!(UpdateRetargetingPixelsRequest {
    google_tag_id: Optional("googleTagId"),
    gtm_container_id: Optional("gtmContainerId"),
    linkedin_partner_id: Optional("linkedinPartnerId"),
    meta_pixel_id: Optional("metaPixelId"),
    scopes: Optional("scopes"),
    tiktok_pixel_id: Optional("tiktokPixelId"),
});
