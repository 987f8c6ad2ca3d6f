// Written by `cargo xtask regenerate`.
//! Models of `RetargetingPixelsApi`.

use crate::{apis::*, models::*, rt};

/// A retargeting pixel that fires on visits to a link.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FiringRetargetingPixel {
    /// ID of the pixel at its advertising platform, such as the Meta Pixel ID.
    pub id: String,
    /// Platform of the pixel.
    pub pixel: RetargetingPixel,
    /// Scope of the pixel: all links, or a selection that includes this link.
    pub scope: RetargetingPixelScopeType,
}

impl FiringRetargetingPixel {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(FiringRetargetingPixel { id: Always("id"), pixel: Always("pixel"), scope: Always("scope") });

/// The retargeting pixels of the workspace; the response of [`RetargetingPixelsApi::get`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRetargetingPixelsResponse {
    /// The workspace's pixels and their scopes.
    pub pixels: Option<Box<RetargetingPixels>>,
}

impl GetRetargetingPixelsResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetRetargetingPixelsResponse { pixels: Optional("pixels") });

/// The retargeting pixels of a link; the response of [`RetargetingPixelsApi::list_for_link`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRetargetingPixelsForLinkResponse {
    /// The pixels that fire on a person's visit to the link. If empty, the link redirects immediately.
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
    /// Platform of a retargeting pixel.
    pub enum RetargetingPixel {
        /// Not set.
        ///
        /// `RETARGETING_PIXEL_UNSPECIFIED`
        Unspecified = "RETARGETING_PIXEL_UNSPECIFIED",
        /// Meta Pixel for Facebook and Instagram, set by `metaPixelId`.
        ///
        /// `RETARGETING_PIXEL_META`
        Meta = "RETARGETING_PIXEL_META",
        /// Google tag for Google Analytics 4 or Google Ads, set by `googleTagId`.
        ///
        /// `RETARGETING_PIXEL_GOOGLE_TAG`
        GoogleTag = "RETARGETING_PIXEL_GOOGLE_TAG",
        /// TikTok Pixel, set by `tiktokPixelId`.
        ///
        /// `RETARGETING_PIXEL_TIKTOK`
        Tiktok = "RETARGETING_PIXEL_TIKTOK",
        /// LinkedIn Insight Tag, set by `linkedinPartnerId`.
        ///
        /// `RETARGETING_PIXEL_LINKEDIN`
        Linkedin = "RETARGETING_PIXEL_LINKEDIN",
        /// Google Tag Manager container, set by `gtmContainerId`.
        ///
        /// `RETARGETING_PIXEL_GTM`
        Gtm = "RETARGETING_PIXEL_GTM",
    }
}

/// The links that a retargeting pixel fires on.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RetargetingPixelScope {
    /// IDs of the selected directories.
    pub directory_ids: Vec<String>,
    /// IDs of the selected links.
    pub link_ids: Vec<String>,
    /// Pixel that the scope applies to.
    pub pixel: Option<RetargetingPixel>,
    /// The links on which the pixel fires, which are all links by default.
    pub scope: Option<RetargetingPixelScopeType>,
    /// IDs of the selected tags.
    pub tag_ids: Vec<String>,
}

impl RetargetingPixelScope {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// IDs of the selected directories. The pixel fires on the links in them and in all directories below them.
    pub fn directory_ids<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.directory_ids = value.into_list().unwrap_or_default();
        self
    }

    /// IDs of the selected links. Used with [`RetargetingPixelScopeType::SelectedLinks`], as are
    /// `directoryIds` and `tagIds`.
    pub fn link_ids<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.link_ids = value.into_list().unwrap_or_default();
        self
    }

    /// Pixel that the scope applies to.
    pub fn pixel<M>(mut self, value: impl rt::IntoOption<RetargetingPixel, M>) -> Self {
        self.pixel = value.into_option();
        self
    }

    /// The links on which the pixel fires, which are all links by default.
    pub fn scope<M>(mut self, value: impl rt::IntoOption<RetargetingPixelScopeType, M>) -> Self {
        self.scope = value.into_option();
        self
    }

    /// IDs of the selected tags. The pixel fires on the links that have one of them.
    pub fn tag_ids<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.tag_ids = value.into_list().unwrap_or_default();
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
    /// Type of a retargeting pixel scope: all links or selected ones.
    pub enum RetargetingPixelScopeType {
        /// Not set.
        ///
        /// `RETARGETING_PIXEL_SCOPE_TYPE_UNSPECIFIED`
        Unspecified = "RETARGETING_PIXEL_SCOPE_TYPE_UNSPECIFIED",
        /// Every link of the workspace. The default.
        ///
        /// `RETARGETING_PIXEL_SCOPE_TYPE_ALL_LINKS`
        AllLinks = "RETARGETING_PIXEL_SCOPE_TYPE_ALL_LINKS",
        /// Only the selected links, the links in the selected directories and all directories below them, and the
        /// links with a selected tag.
        ///
        /// `RETARGETING_PIXEL_SCOPE_TYPE_SELECTED_LINKS`
        SelectedLinks = "RETARGETING_PIXEL_SCOPE_TYPE_SELECTED_LINKS",
    }
}

/// The workspace's retargeting pixels, which fire on visits to its links.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RetargetingPixels {
    /// ID of the Google tag: a Google Analytics 4 measurement ID (`G-...`) or a Google Ads tag (`AW-...`).
    pub google_tag_id: Option<String>,
    /// ID of the Google Tag Manager container, such as `GTM-XXXXXXX`, which can fire other tags.
    pub gtm_container_id: Option<String>,
    /// Partner ID of the LinkedIn Insight Tag, only digits.
    pub linkedin_partner_id: Option<String>,
    /// ID of the Meta Pixel (Facebook and Instagram), only digits.
    pub meta_pixel_id: Option<String>,
    /// Scopes of the pixels, one for each pixel that is set. Deleted links, directories and tags are removed
    /// from the selections.
    pub scopes: Vec<RetargetingPixelScope>,
    /// ID of the TikTok pixel, such as `C4ABCDEFGHIJKLMNOPQR`.
    pub tiktok_pixel_id: Option<String>,
    /// When the pixels were last updated; absent if none was ever set.
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

/// The pixels and scopes to update; the body of [`RetargetingPixelsApi::update`]. Fields that are not set
/// keep their values.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRetargetingPixelsRequest {
    /// ID of the Google tag: a Google Analytics 4 measurement ID (`G-...`) or a Google Ads tag (`AW-...`).
    pub google_tag_id: Option<String>,
    /// ID of the Google Tag Manager container, such as `GTM-XXXXXXX`, which can fire other tags.
    pub gtm_container_id: Option<String>,
    /// Partner ID of the LinkedIn Insight Tag, only digits.
    pub linkedin_partner_id: Option<String>,
    /// ID of the Meta Pixel (Facebook and Instagram), only digits.
    pub meta_pixel_id: Option<String>,
    /// Scopes of the pixels to limit or extend; a pixel that is not listed keeps its scope.
    pub scopes: Option<Vec<RetargetingPixelScope>>,
    /// ID of the TikTok pixel.
    pub tiktok_pixel_id: Option<String>,
}

impl UpdateRetargetingPixelsRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the Google tag: a Google Analytics 4 measurement ID (`G-...`) or a Google Ads tag (`AW-...`). An
    /// empty string removes the pixel.
    pub fn google_tag_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.google_tag_id = value.into_option();
        self
    }

    /// ID of the Google Tag Manager container, such as `GTM-XXXXXXX`, which can fire other tags. An empty
    /// string removes the pixel.
    pub fn gtm_container_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.gtm_container_id = value.into_option();
        self
    }

    /// Partner ID of the LinkedIn Insight Tag, only digits. An empty string removes the pixel.
    pub fn linkedin_partner_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.linkedin_partner_id = value.into_option();
        self
    }

    /// ID of the Meta Pixel (Facebook and Instagram), only digits. An empty string removes the pixel.
    pub fn meta_pixel_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.meta_pixel_id = value.into_option();
        self
    }

    /// Scopes of the pixels to limit or extend; a pixel that is not listed keeps its scope. Only a pixel that
    /// is set can have a scope. [`RetargetingPixelScopeType::SelectedLinks`] requires at least one link,
    /// directory or tag of the workspace.
    pub fn scopes<M>(mut self, value: impl rt::IntoList<RetargetingPixelScope, M>) -> Self {
        self.scopes = value.into_list();
        self
    }

    /// ID of the TikTok pixel. An empty string removes the pixel.
    pub fn tiktok_pixel_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.tiktok_pixel_id = value.into_option();
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

/// The retargeting pixels after an update; the response of [`RetargetingPixelsApi::update`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateRetargetingPixelsResponse {
    /// All pixels and scopes of the workspace after the update.
    pub pixels: RetargetingPixels,
}

impl UpdateRetargetingPixelsResponse {
    /// Creates a value with its required fields.
    pub fn new(pixels: impl Into<RetargetingPixels>) -> Self {
        Self { pixels: pixels.into() }
    }
}

rt::json_object!(UpdateRetargetingPixelsResponse { pixels: Required("pixels") });
