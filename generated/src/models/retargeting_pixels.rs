// Written by `cargo xtask regenerate`.
//! Models of `RetargetingPixelsApi`.

use crate::{models::*, rt};

/// The API's `FiringRetargetingPixel`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FiringRetargetingPixel {
    /// Id.
    pub id: String,
    /// Pixel.
    pub pixel: RetargetingPixel,
    /// Scope.
    pub scope: RetargetingPixelScopeType,
}

impl FiringRetargetingPixel {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(FiringRetargetingPixel { id: Always("id"), pixel: Always("pixel"), scope: Always("scope") });

/// The API's `GetRetargetingPixelsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRetargetingPixelsResponse {
    /// Pixels.
    pub pixels: Option<Box<RetargetingPixels>>,
}

impl GetRetargetingPixelsResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetRetargetingPixelsResponse { pixels: Optional("pixels") });

/// The API's `ListRetargetingPixelsForLinkResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRetargetingPixelsForLinkResponse {
    /// Pixels.
    pub pixels: Vec<FiringRetargetingPixel>,
}

impl ListRetargetingPixelsForLinkResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListRetargetingPixelsForLinkResponse { pixels: Optional("pixels") });

rt::string_enum! {
    /// The API's `RetargetingPixel`.
    pub enum RetargetingPixel {
        /// `RETARGETING_PIXEL_UNSPECIFIED`.
        Unspecified = "RETARGETING_PIXEL_UNSPECIFIED",
        /// `RETARGETING_PIXEL_META`.
        Meta = "RETARGETING_PIXEL_META",
        /// `RETARGETING_PIXEL_GOOGLE_TAG`.
        GoogleTag = "RETARGETING_PIXEL_GOOGLE_TAG",
        /// `RETARGETING_PIXEL_TIKTOK`.
        Tiktok = "RETARGETING_PIXEL_TIKTOK",
        /// `RETARGETING_PIXEL_LINKEDIN`.
        Linkedin = "RETARGETING_PIXEL_LINKEDIN",
        /// `RETARGETING_PIXEL_GTM`.
        Gtm = "RETARGETING_PIXEL_GTM",
    }
}

/// The API's `RetargetingPixelScope`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RetargetingPixelScope {
    /// Directory ids (`directoryIds`).
    pub directory_ids: Vec<String>,
    /// Link ids (`linkIds`).
    pub link_ids: Vec<String>,
    /// Pixel.
    pub pixel: Option<RetargetingPixel>,
    /// Scope.
    pub scope: Option<RetargetingPixelScopeType>,
    /// Tag ids (`tagIds`).
    pub tag_ids: Vec<String>,
}

impl RetargetingPixelScope {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Directory ids (`directoryIds`).
    pub fn directory_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.directory_ids = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }

    /// Link ids (`linkIds`).
    pub fn link_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.link_ids = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }

    /// Pixel.
    pub fn pixel(mut self, value: impl Into<RetargetingPixel>) -> Self {
        self.pixel = Some(value.into());
        self
    }

    /// Scope.
    pub fn scope(mut self, value: impl Into<RetargetingPixelScopeType>) -> Self {
        self.scope = Some(value.into());
        self
    }

    /// Tag ids (`tagIds`).
    pub fn tag_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.tag_ids = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }
}

rt::json_object!(RetargetingPixelScope {
    directory_ids: Optional("directoryIds"),
    link_ids: Optional("linkIds"),
    pixel: Optional("pixel"),
    scope: Optional("scope"),
    tag_ids: Optional("tagIds"),
});

rt::string_enum! {
    /// The API's `RetargetingPixelScopeType`.
    pub enum RetargetingPixelScopeType {
        /// `RETARGETING_PIXEL_SCOPE_TYPE_UNSPECIFIED`.
        Unspecified = "RETARGETING_PIXEL_SCOPE_TYPE_UNSPECIFIED",
        /// `RETARGETING_PIXEL_SCOPE_TYPE_ALL_LINKS`.
        AllLinks = "RETARGETING_PIXEL_SCOPE_TYPE_ALL_LINKS",
        /// `RETARGETING_PIXEL_SCOPE_TYPE_SELECTED_LINKS`.
        SelectedLinks = "RETARGETING_PIXEL_SCOPE_TYPE_SELECTED_LINKS",
    }
}

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
    pub scopes: Vec<RetargetingPixelScope>,
    /// Tiktok pixel id (`tiktokPixelId`).
    pub tiktok_pixel_id: Option<String>,
    /// Updated at (`updatedAt`).
    pub updated_at: Option<jiff::Timestamp>,
}

impl RetargetingPixels {
    /// Creates a value with no field set.
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

/// The API's `UpdateRetargetingPixelsRequest`.
#[must_use]
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
    pub scopes: Option<Vec<RetargetingPixelScope>>,
    /// Tiktok pixel id (`tiktokPixelId`).
    pub tiktok_pixel_id: Option<String>,
}

impl UpdateRetargetingPixelsRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Google tag id (`googleTagId`).
    pub fn google_tag_id(mut self, value: impl Into<String>) -> Self {
        self.google_tag_id = Some(value.into());
        self
    }

    /// Gtm container id (`gtmContainerId`).
    pub fn gtm_container_id(mut self, value: impl Into<String>) -> Self {
        self.gtm_container_id = Some(value.into());
        self
    }

    /// Linkedin partner id (`linkedinPartnerId`).
    pub fn linkedin_partner_id(mut self, value: impl Into<String>) -> Self {
        self.linkedin_partner_id = Some(value.into());
        self
    }

    /// Meta pixel id (`metaPixelId`).
    pub fn meta_pixel_id(mut self, value: impl Into<String>) -> Self {
        self.meta_pixel_id = Some(value.into());
        self
    }

    /// Scopes.
    pub fn scopes(mut self, value: impl IntoIterator<Item = impl Into<RetargetingPixelScope>>) -> Self {
        self.scopes = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Tiktok pixel id (`tiktokPixelId`).
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

/// The API's `UpdateRetargetingPixelsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateRetargetingPixelsResponse {
    /// Pixels.
    pub pixels: RetargetingPixels,
}

impl UpdateRetargetingPixelsResponse {
    /// Creates a value with its required fields.
    pub fn new(pixels: impl Into<RetargetingPixels>) -> Self {
        Self { pixels: pixels.into() }
    }
}

rt::json_object!(UpdateRetargetingPixelsResponse { pixels: Required("pixels") });
