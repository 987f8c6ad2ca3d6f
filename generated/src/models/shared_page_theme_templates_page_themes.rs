// Written by `cargo xtask regenerate`.
//! Models that `PageThemeTemplatesApi` and `PageThemesApi` share.

use crate::{apis::*, models::*, rt};

/// A selection of an image from the workspace's media library, or the removal of an image.
///
/// A cover, badge or footer logo accepts any ready image of at most 3 MB. Other media fail with
/// `MEDIA_NOT_ALLOWED_HERE`; the metadata of the error contains the reason, `KIND_NOT_ACCEPTED` or
/// `TOO_LARGE`, and the limit.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MediaSelection {
    /// Removes the image if it is set to an empty object.
    pub delete: Option<serde_json::Value>,
    /// ID of the media item to use, a UUID.
    pub id: Option<String>,
}

impl MediaSelection {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Removes the image if it is set to an empty object.
    pub fn delete(mut self, value: impl Into<Option<serde_json::Value>>) -> Self {
        self.delete = value.into();
        self
    }

    /// ID of the media item to use, a UUID.
    pub fn id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.id = value.into_option();
        self
    }
}

rt::json_object!(MediaSelection { delete: Optional("delete"), id: Optional("id") });

/// A reusable styling preset for the pages of links.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PageThemeTemplate {
    /// Signed URL of the badge image; absent or empty if the template has no badge.
    pub badge_signed_url: Option<String>,
    /// True if the template is built into Linkbreakers and available to every workspace.
    pub built_in: bool,
    /// Signed URL of the cover image; absent or empty if the template has no cover.
    pub cover_signed_url: Option<String>,
    /// When the template was created.
    pub created_at: Option<jiff::Timestamp>,
    /// Short description of the template.
    pub description: Option<String>,
    /// ID of the public template that this template was imported from; absent for original templates.
    pub duplicated_from: Option<String>,
    /// Frequently asked questions about the template, as JSON text.
    pub faq: Option<String>,
    /// Signed URL of the footer logo; absent or empty if the template has no footer logo.
    pub footer_logo_signed_url: Option<String>,
    /// ID of the template, a UUID.
    pub id: String,
    /// Detailed information about the template, in Markdown.
    pub learn_more: Option<String>,
    /// Display name of the template.
    pub name: Option<String>,
    /// True if the template belongs to the caller's workspace. False for built-in templates and for those that
    /// other workspaces published.
    pub owned: bool,
    /// Page theme with the template's styling. [`PageThemesApi::find_matching_template`] does
    /// not include it.
    pub page_theme: Option<Box<PageTheme>>,
    /// ID of the page theme with the template's styling, a UUID.
    pub page_theme_id: Option<String>,
    /// When the template was published; absent if the template is private and visible only to its workspace.
    pub published_at: Option<jiff::Timestamp>,
    /// Slug that identifies the template in the public gallery. Publishing requires one.
    pub slug: Option<String>,
    /// Tags that categorize the template, separated by commas.
    pub tags: Option<String>,
    /// When the thumbnail was queued for regeneration; absent if no regeneration is pending.
    pub thumbnail_pending_update_since: Option<jiff::Timestamp>,
    /// Signed URL of the thumbnail, a rendered preview of the template.
    pub thumbnail_signed_url: Option<String>,
    /// When the template was last updated.
    pub updated_at: Option<jiff::Timestamp>,
    /// Number of links in the caller's workspace that the template was applied to.
    pub usage_count: i64,
    /// ID of the workspace that owns the template, a UUID; absent or empty for built-in templates.
    pub workspace_id: Option<String>,
}

impl PageThemeTemplate {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PageThemeTemplate {
    badge_signed_url: Optional("badgeSignedUrl"),
    built_in: Always("builtIn"),
    cover_signed_url: Optional("coverSignedUrl"),
    created_at: Optional("createdAt"),
    description: Optional("description"),
    duplicated_from: Optional("duplicatedFrom"),
    faq: Optional("faq"),
    footer_logo_signed_url: Optional("footerLogoSignedUrl"),
    id: Always("id"),
    learn_more: Optional("learnMore"),
    name: Optional("name"),
    owned: Always("owned"),
    page_theme: Optional("pageTheme"),
    page_theme_id: Optional("pageThemeId"),
    published_at: Optional("publishedAt"),
    slug: Optional("slug"),
    tags: Optional("tags"),
    thumbnail_pending_update_since: Optional("thumbnailPendingUpdateSince"),
    thumbnail_signed_url: Optional("thumbnailSignedUrl"),
    updated_at: Optional("updatedAt"),
    usage_count: Always("usageCount"),
    workspace_id: Optional("workspaceId"),
});
