// Written by `cargo xtask regenerate`.
//! Models of `PageThemeTemplatesApi`.

use crate::{apis::*, models::*, rt};

/// A page theme template to create; the body of [`PageThemeTemplatesApi::create`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePageThemeTemplateRequest {
    /// Short description of the template.
    pub description: Option<String>,
    /// Frequently asked questions about the template, as JSON text.
    pub faq: Option<String>,
    /// Detailed information about the template, in Markdown.
    pub learn_more: Option<String>,
    /// Display name of the template.
    pub name: Option<String>,
    /// ID of the page theme to copy the styling from, usually the theme of a link.
    pub source_page_theme_id: Option<String>,
    /// Styling of the template.
    pub styling: Option<Box<PageThemeStyling>>,
    /// Tags that categorize the template, separated by commas.
    pub tags: Option<String>,
}

impl CreatePageThemeTemplateRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Short description of the template. Publishing requires one.
    pub fn description<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Frequently asked questions about the template, as JSON text.
    pub fn faq<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.faq = value.into_option();
        self
    }

    /// Detailed information about the template, in Markdown.
    pub fn learn_more<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.learn_more = value.into_option();
        self
    }

    /// Display name of the template. Publishing requires one.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// ID of the page theme to copy the styling from, usually the theme of a link. Without it and `styling`,
    /// the template starts with the default styling.
    pub fn source_page_theme_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.source_page_theme_id = value.into_option();
        self
    }

    /// Styling of the template. Takes precedence over `sourcePageThemeId`, so that styling can be captured
    /// before it is saved.
    pub fn styling<M>(mut self, value: impl rt::IntoOption<PageThemeStyling, M>) -> Self {
        self.styling = value.into_option().map(Box::new);
        self
    }

    /// Tags that categorize the template, separated by commas.
    pub fn tags<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.tags = value.into_option();
        self
    }
}

rt::json_object!(CreatePageThemeTemplateRequest {
    description: Optional("description"),
    faq: Optional("faq"),
    learn_more: Optional("learnMore"),
    name: Optional("name"),
    source_page_theme_id: Optional("sourcePageThemeId"),
    styling: Optional("styling"),
    tags: Optional("tags"),
});

/// The template that was created; the response of [`PageThemeTemplatesApi::create`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePageThemeTemplateResponse {
    /// The template as created.
    pub page_theme_template: PageThemeTemplate,
}

impl CreatePageThemeTemplateResponse {
    /// Creates a value with its required fields.
    pub fn new(page_theme_template: impl Into<PageThemeTemplate>) -> Self {
        Self { page_theme_template: page_theme_template.into() }
    }
}

rt::json_object!(CreatePageThemeTemplateResponse { page_theme_template: Required("pageThemeTemplate") });

/// The published template to copy; the body of [`PageThemeTemplatesApi::import`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportPageThemeTemplateRequest {
    /// Slug of the published template to import.
    pub slug: Option<String>,
}

impl ImportPageThemeTemplateRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Slug of the published template to import.
    pub fn slug<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.slug = value.into_option();
        self
    }
}

rt::json_object!(ImportPageThemeTemplateRequest { slug: Optional("slug") });

/// The template that was imported; the response of [`PageThemeTemplatesApi::import`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ImportPageThemeTemplateResponse {
    /// The private copy, which the workspace owns.
    pub page_theme_template: PageThemeTemplate,
}

impl ImportPageThemeTemplateResponse {
    /// Creates a value with its required fields.
    pub fn new(page_theme_template: impl Into<PageThemeTemplate>) -> Self {
        Self { page_theme_template: page_theme_template.into() }
    }
}

rt::json_object!(ImportPageThemeTemplateResponse { page_theme_template: Required("pageThemeTemplate") });

/// One page of page theme templates.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPageThemeTemplatesResponse {
    /// True if there is another page.
    pub has_more: bool,
    /// The token for the next page, to be sent as `pageToken`; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// The items on this page.
    pub page_theme_templates: Vec<PageThemeTemplate>,
    /// Total number of items on all pages.
    pub total_count: Option<i64>,
}

impl ListPageThemeTemplatesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListPageThemeTemplatesResponse {
    has_more: Always("hasMore"),
    next_page_token: Optional("nextPageToken"),
    page_theme_templates: Optional("pageThemeTemplates"),
    total_count: Optional("totalCount"),
});

/// The visual properties of a page theme, independent of a stored theme.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PageThemeStyling {
    /// Image of the badge: selects an image of at most 3 MB from the media library, or removes the image.
    pub badge: Option<Box<MediaSelection>>,
    /// True if the pages show the badge.
    pub badge_enabled: Option<bool>,
    /// Background color of the badge icon, which the pages show if no badge image is selected.
    pub badge_icon_color: Option<Box<ThemeColor>>,
    /// Shape of the badge: circle, square or rounded.
    pub badge_shape: Option<PageThemeBadgeShape>,
    /// Font of the body text.
    pub body_font: Option<Box<FontConfig>>,
    /// Background color or gradient of the pages.
    pub canvas_color: Option<Box<ThemeColor>>,
    /// Background cover of the pages: selects an image of at most 3 MB from the media library, or removes the
    /// image.
    pub canvas_cover: Option<Box<MediaSelection>>,
    /// Display mode of the background cover: full, or progressive from the top or the bottom.
    pub canvas_cover_mode: Option<PageThemeCanvasCoverMode>,
    /// Appearance of the container around the content, such as its background, border and opacity.
    pub container_config: Option<Box<ContainerConfig>>,
    /// True if the pages show a container around the content.
    pub container_enabled: Option<bool>,
    /// Background color or gradient of interactive elements.
    pub element_color: Option<Box<ThemeColor>>,
    /// Font of the text in interactive elements.
    pub element_font: Option<Box<FontConfig>>,
    /// Footer logo: selects an image of at most 3 MB from the media library, or removes the image.
    pub footer_logo: Option<Box<MediaSelection>>,
    /// True if the pages show the footer logo, a small logo that is centered at the bottom of every page.
    pub footer_logo_enabled: Option<bool>,
    /// Font of the titles.
    pub title_font: Option<Box<FontConfig>>,
    /// Pacing of the content on visitor pages: [`PageThemeVisitorExperience::Classic`] shows an entire form at
    /// once, [`PageThemeVisitorExperience::Focused`] shows one question per screen.
    pub visitor_experience: Option<PageThemeVisitorExperience>,
}

impl PageThemeStyling {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Image of the badge: selects an image of at most 3 MB from the media library, or removes the image.
    pub fn badge<M>(mut self, value: impl rt::IntoOption<MediaSelection, M>) -> Self {
        self.badge = value.into_option().map(Box::new);
        self
    }

    /// True if the pages show the badge.
    pub fn badge_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.badge_enabled = value.into();
        self
    }

    /// Background color of the badge icon, which the pages show if no badge image is selected.
    pub fn badge_icon_color<M>(mut self, value: impl rt::IntoOption<ThemeColor, M>) -> Self {
        self.badge_icon_color = value.into_option().map(Box::new);
        self
    }

    /// Shape of the badge: circle, square or rounded.
    pub fn badge_shape<M>(mut self, value: impl rt::IntoOption<PageThemeBadgeShape, M>) -> Self {
        self.badge_shape = value.into_option();
        self
    }

    /// Font of the body text.
    pub fn body_font<M>(mut self, value: impl rt::IntoOption<FontConfig, M>) -> Self {
        self.body_font = value.into_option().map(Box::new);
        self
    }

    /// Background color or gradient of the pages.
    pub fn canvas_color<M>(mut self, value: impl rt::IntoOption<ThemeColor, M>) -> Self {
        self.canvas_color = value.into_option().map(Box::new);
        self
    }

    /// Background cover of the pages: selects an image of at most 3 MB from the media library, or removes the
    /// image.
    pub fn canvas_cover<M>(mut self, value: impl rt::IntoOption<MediaSelection, M>) -> Self {
        self.canvas_cover = value.into_option().map(Box::new);
        self
    }

    /// Display mode of the background cover: full, or progressive from the top or the bottom.
    pub fn canvas_cover_mode<M>(mut self, value: impl rt::IntoOption<PageThemeCanvasCoverMode, M>) -> Self {
        self.canvas_cover_mode = value.into_option();
        self
    }

    /// Appearance of the container around the content, such as its background, border and opacity.
    pub fn container_config<M>(mut self, value: impl rt::IntoOption<ContainerConfig, M>) -> Self {
        self.container_config = value.into_option().map(Box::new);
        self
    }

    /// True if the pages show a container around the content.
    pub fn container_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.container_enabled = value.into();
        self
    }

    /// Background color or gradient of interactive elements.
    pub fn element_color<M>(mut self, value: impl rt::IntoOption<ThemeColor, M>) -> Self {
        self.element_color = value.into_option().map(Box::new);
        self
    }

    /// Font of the text in interactive elements.
    pub fn element_font<M>(mut self, value: impl rt::IntoOption<FontConfig, M>) -> Self {
        self.element_font = value.into_option().map(Box::new);
        self
    }

    /// Footer logo: selects an image of at most 3 MB from the media library, or removes the image.
    pub fn footer_logo<M>(mut self, value: impl rt::IntoOption<MediaSelection, M>) -> Self {
        self.footer_logo = value.into_option().map(Box::new);
        self
    }

    /// True if the pages show the footer logo, a small logo that is centered at the bottom of every page.
    pub fn footer_logo_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.footer_logo_enabled = value.into();
        self
    }

    /// Font of the titles.
    pub fn title_font<M>(mut self, value: impl rt::IntoOption<FontConfig, M>) -> Self {
        self.title_font = value.into_option().map(Box::new);
        self
    }

    /// Pacing of the content on visitor pages: [`PageThemeVisitorExperience::Classic`] shows an entire form at
    /// once, [`PageThemeVisitorExperience::Focused`] shows one question per screen.
    pub fn visitor_experience<M>(mut self, value: impl rt::IntoOption<PageThemeVisitorExperience, M>) -> Self {
        self.visitor_experience = value.into_option();
        self
    }
}

rt::json_object!(PageThemeStyling {
    badge: Optional("badge"),
    badge_enabled: Optional("badgeEnabled"),
    badge_icon_color: Optional("badgeIconColor"),
    badge_shape: Optional("badgeShape"),
    body_font: Optional("bodyFont"),
    canvas_color: Optional("canvasColor"),
    canvas_cover: Optional("canvasCover"),
    canvas_cover_mode: Optional("canvasCoverMode"),
    container_config: Optional("containerConfig"),
    container_enabled: Optional("containerEnabled"),
    element_color: Optional("elementColor"),
    element_font: Optional("elementFont"),
    footer_logo: Optional("footerLogo"),
    footer_logo_enabled: Optional("footerLogoEnabled"),
    title_font: Optional("titleFont"),
    visitor_experience: Optional("visitorExperience"),
});

/// The signed URLs of the images of one page theme template. They expire, so they should not be stored.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PageThemeTemplateImages {
    /// Signed URL of the badge image.
    pub badge_signed_url: Option<String>,
    /// Signed URL of the cover image.
    pub cover_signed_url: Option<String>,
    /// Signed URL of the footer logo image.
    pub footer_logo_signed_url: Option<String>,
    /// Signed URL of the thumbnail, a rendered preview of the template.
    pub thumbnail_signed_url: Option<String>,
}

impl PageThemeTemplateImages {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PageThemeTemplateImages {
    badge_signed_url: Optional("badgeSignedUrl"),
    cover_signed_url: Optional("coverSignedUrl"),
    footer_logo_signed_url: Optional("footerLogoSignedUrl"),
    thumbnail_signed_url: Optional("thumbnailSignedUrl"),
});

rt::string_enum! {
    /// Filter that selects page theme templates by their owner.
    pub enum PageThemeTemplateScope {
        /// Not specified; the API uses [`PageThemeTemplateScope::Workspace`].
        ///
        /// `PAGE_THEME_TEMPLATE_SCOPE_UNSPECIFIED`
        Unspecified = "PAGE_THEME_TEMPLATE_SCOPE_UNSPECIFIED",
        /// Only templates that the caller's workspace owns.
        ///
        /// `PAGE_THEME_TEMPLATE_SCOPE_WORKSPACE`
        Workspace = "PAGE_THEME_TEMPLATE_SCOPE_WORKSPACE",
        /// All templates that the workspace may use: its own, the built-in ones, and those that other workspaces
        /// published.
        ///
        /// `PAGE_THEME_TEMPLATE_SCOPE_AVAILABLE`
        Available = "PAGE_THEME_TEMPLATE_SCOPE_AVAILABLE",
    }
}

/// One page of the public gallery of page theme templates.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublicListPageThemeTemplatesResponse {
    /// True if there is another page.
    pub has_more: bool,
    /// The token for the next page, to be sent as `pageToken`; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// The published templates on this page.
    pub page_theme_templates: Vec<PublicPageThemeTemplate>,
}

impl PublicListPageThemeTemplatesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PublicListPageThemeTemplatesResponse {
    has_more: Always("hasMore"),
    next_page_token: Optional("nextPageToken"),
    page_theme_templates: Optional("pageThemeTemplates"),
});

/// A page theme template as the public gallery shows it.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublicPageThemeTemplate {
    /// Signed URL of the badge image; absent or empty if the template has no badge.
    pub badge_signed_url: Option<String>,
    /// True if the template is built into Linkbreakers and available to every workspace.
    pub built_in: bool,
    /// Signed URL of the cover image; absent or empty if the template has no cover.
    pub cover_signed_url: Option<String>,
    /// Short description of the template.
    pub description: Option<String>,
    /// Frequently asked questions about the template, as JSON text.
    pub faq: Option<String>,
    /// Signed URL of the footer logo; absent or empty if the template has no footer logo.
    pub footer_logo_signed_url: Option<String>,
    /// Detailed information about the template, in Markdown.
    pub learn_more: Option<String>,
    /// Display name of the template.
    pub name: Option<String>,
    /// The template's styling, from which a gallery can render a live preview.
    pub page_theme: Option<Box<PageTheme>>,
    /// When the template was published in the public gallery.
    pub published_at: Option<jiff::Timestamp>,
    /// Slug that identifies the template in the public gallery.
    pub slug: String,
    /// Tags that categorize the template, separated by commas.
    pub tags: Option<String>,
    /// Signed URL of the thumbnail, a rendered preview of the template.
    pub thumbnail_signed_url: Option<String>,
    /// Public information about the workspace that created the template. Present only with `include=workspace`,
    /// and not for built-in templates.
    pub workspace: Option<Box<PublicWorkspace>>,
}

impl PublicPageThemeTemplate {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PublicPageThemeTemplate {
    badge_signed_url: Optional("badgeSignedUrl"),
    built_in: Always("builtIn"),
    cover_signed_url: Optional("coverSignedUrl"),
    description: Optional("description"),
    faq: Optional("faq"),
    footer_logo_signed_url: Optional("footerLogoSignedUrl"),
    learn_more: Optional("learnMore"),
    name: Optional("name"),
    page_theme: Optional("pageTheme"),
    published_at: Optional("publishedAt"),
    slug: Always("slug"),
    tags: Optional("tags"),
    thumbnail_signed_url: Optional("thumbnailSignedUrl"),
    workspace: Optional("workspace"),
});

/// The template that was published; the response of [`PageThemeTemplatesApi::publish`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct PublishPageThemeTemplateResponse {
    /// The template as published.
    pub page_theme_template: PageThemeTemplate,
}

impl PublishPageThemeTemplateResponse {
    /// Creates a value with its required fields.
    pub fn new(page_theme_template: impl Into<PageThemeTemplate>) -> Self {
        Self { page_theme_template: page_theme_template.into() }
    }
}

rt::json_object!(PublishPageThemeTemplateResponse { page_theme_template: Required("pageThemeTemplate") });

/// The templates to get image URLs for; the body of
/// [`PageThemeTemplatesApi::resolve_images`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ResolvePageThemeTemplateImagesRequest {
    /// IDs of the templates.
    pub template_ids: Vec<String>,
}

impl ResolvePageThemeTemplateImagesRequest {
    /// Creates a value with its required fields.
    pub fn new(template_ids: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self { template_ids: template_ids.into_iter().map(|item| item.as_ref().to_owned()).collect() }
    }

    /// IDs of the templates. Those that the caller cannot see are absent from the response and do not fail the
    /// request.
    pub fn template_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.template_ids = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }
}

rt::json_object!(ResolvePageThemeTemplateImagesRequest { template_ids: Required("templateIds") });

/// The image URLs of the templates; the response of
/// [`PageThemeTemplatesApi::resolve_images`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolvePageThemeTemplateImagesResponse {
    /// Signed URLs of the images, by template ID. The URLs expire, so they should not be stored.
    pub images: std::collections::BTreeMap<String, PageThemeTemplateImages>,
}

impl ResolvePageThemeTemplateImagesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ResolvePageThemeTemplateImagesResponse { images: Optional("images") });

/// The updates to a page theme template; the body of [`PageThemeTemplatesApi::update`].
/// Fields that are not set keep their values.
#[doc(alias = "PageThemeTemplatesServiceUpdatePageThemeTemplateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePageThemeTemplateRequest {
    /// New short description of the template.
    pub description: Option<String>,
    /// New list of frequently asked questions, as JSON text.
    pub faq: Option<String>,
    /// New detailed information about the template, in Markdown.
    pub learn_more: Option<String>,
    /// New display name of the template.
    pub name: Option<String>,
    /// New slug, which identifies the template in the public gallery.
    pub slug: Option<String>,
    /// New tags that categorize the template, separated by commas.
    pub tags: Option<String>,
}

impl UpdatePageThemeTemplateRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// New short description of the template.
    pub fn description<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.description = value.into_option();
        self
    }

    /// New list of frequently asked questions, as JSON text.
    pub fn faq<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.faq = value.into_option();
        self
    }

    /// New detailed information about the template, in Markdown.
    pub fn learn_more<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.learn_more = value.into_option();
        self
    }

    /// New display name of the template.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// New slug, which identifies the template in the public gallery.
    pub fn slug<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.slug = value.into_option();
        self
    }

    /// New tags that categorize the template, separated by commas.
    pub fn tags<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.tags = value.into_option();
        self
    }
}

rt::json_object!(UpdatePageThemeTemplateRequest {
    description: Optional("description"),
    faq: Optional("faq"),
    learn_more: Optional("learnMore"),
    name: Optional("name"),
    slug: Optional("slug"),
    tags: Optional("tags"),
});

/// The template that was updated; the response of [`PageThemeTemplatesApi::update`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePageThemeTemplateResponse {
    /// The template as updated.
    pub page_theme_template: PageThemeTemplate,
}

impl UpdatePageThemeTemplateResponse {
    /// Creates a value with its required fields.
    pub fn new(page_theme_template: impl Into<PageThemeTemplate>) -> Self {
        Self { page_theme_template: page_theme_template.into() }
    }
}

rt::json_object!(UpdatePageThemeTemplateResponse { page_theme_template: Required("pageThemeTemplate") });

/// The updates to a template's styling; the body of
/// [`PageThemeTemplatesApi::update_styling`]. Fields that are not set keep their values.
#[doc(alias = "PageThemeTemplatesServiceUpdatePageThemeTemplateStylingBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePageThemeTemplateStylingRequest {
    /// Image of the badge: selects an image of at most 3 MB from the media library, or removes the image.
    pub badge: Option<Box<MediaSelection>>,
    /// True if the pages show the badge.
    pub badge_enabled: Option<bool>,
    /// Background color of the badge icon, which the pages show if no badge image is selected.
    pub badge_icon_color: Option<Box<ThemeColor>>,
    /// Shape of the badge: circle, square or rounded.
    pub badge_shape: Option<PageThemeBadgeShape>,
    /// Font of the body text.
    pub body_font: Option<Box<FontConfig>>,
    /// Background color or gradient of the pages.
    pub canvas_color: Option<Box<ThemeColor>>,
    /// Background cover of the pages: selects an image of at most 3 MB from the media library, or removes the
    /// image.
    pub canvas_cover: Option<Box<MediaSelection>>,
    /// Display mode of the background cover: full, or progressive from the top or the bottom.
    pub canvas_cover_mode: Option<PageThemeCanvasCoverMode>,
    /// Appearance of the container around the content, such as its background, border and opacity.
    pub container_config: Option<Box<ContainerConfig>>,
    /// True if the pages show a container around the content.
    pub container_enabled: Option<bool>,
    /// Background color or gradient of interactive elements.
    pub element_color: Option<Box<ThemeColor>>,
    /// Font of the text in interactive elements.
    pub element_font: Option<Box<FontConfig>>,
    /// Footer logo: selects an image of at most 3 MB from the media library, or removes the image.
    pub footer_logo: Option<Box<MediaSelection>>,
    /// True if the pages show the footer logo, a small logo that is centered at the bottom of every page.
    pub footer_logo_enabled: Option<bool>,
    /// Font of the titles.
    pub title_font: Option<Box<FontConfig>>,
    /// Pacing of the content on visitor pages: [`PageThemeVisitorExperience::Classic`] shows an entire form at
    /// once, [`PageThemeVisitorExperience::Focused`] shows one question per screen.
    pub visitor_experience: Option<PageThemeVisitorExperience>,
}

impl UpdatePageThemeTemplateStylingRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Image of the badge: selects an image of at most 3 MB from the media library, or removes the image.
    pub fn badge<M>(mut self, value: impl rt::IntoOption<MediaSelection, M>) -> Self {
        self.badge = value.into_option().map(Box::new);
        self
    }

    /// True if the pages show the badge.
    pub fn badge_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.badge_enabled = value.into();
        self
    }

    /// Background color of the badge icon, which the pages show if no badge image is selected.
    pub fn badge_icon_color<M>(mut self, value: impl rt::IntoOption<ThemeColor, M>) -> Self {
        self.badge_icon_color = value.into_option().map(Box::new);
        self
    }

    /// Shape of the badge: circle, square or rounded.
    pub fn badge_shape<M>(mut self, value: impl rt::IntoOption<PageThemeBadgeShape, M>) -> Self {
        self.badge_shape = value.into_option();
        self
    }

    /// Font of the body text.
    pub fn body_font<M>(mut self, value: impl rt::IntoOption<FontConfig, M>) -> Self {
        self.body_font = value.into_option().map(Box::new);
        self
    }

    /// Background color or gradient of the pages.
    pub fn canvas_color<M>(mut self, value: impl rt::IntoOption<ThemeColor, M>) -> Self {
        self.canvas_color = value.into_option().map(Box::new);
        self
    }

    /// Background cover of the pages: selects an image of at most 3 MB from the media library, or removes the
    /// image.
    pub fn canvas_cover<M>(mut self, value: impl rt::IntoOption<MediaSelection, M>) -> Self {
        self.canvas_cover = value.into_option().map(Box::new);
        self
    }

    /// Display mode of the background cover: full, or progressive from the top or the bottom.
    pub fn canvas_cover_mode<M>(mut self, value: impl rt::IntoOption<PageThemeCanvasCoverMode, M>) -> Self {
        self.canvas_cover_mode = value.into_option();
        self
    }

    /// Appearance of the container around the content, such as its background, border and opacity.
    pub fn container_config<M>(mut self, value: impl rt::IntoOption<ContainerConfig, M>) -> Self {
        self.container_config = value.into_option().map(Box::new);
        self
    }

    /// True if the pages show a container around the content.
    pub fn container_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.container_enabled = value.into();
        self
    }

    /// Background color or gradient of interactive elements.
    pub fn element_color<M>(mut self, value: impl rt::IntoOption<ThemeColor, M>) -> Self {
        self.element_color = value.into_option().map(Box::new);
        self
    }

    /// Font of the text in interactive elements.
    pub fn element_font<M>(mut self, value: impl rt::IntoOption<FontConfig, M>) -> Self {
        self.element_font = value.into_option().map(Box::new);
        self
    }

    /// Footer logo: selects an image of at most 3 MB from the media library, or removes the image.
    pub fn footer_logo<M>(mut self, value: impl rt::IntoOption<MediaSelection, M>) -> Self {
        self.footer_logo = value.into_option().map(Box::new);
        self
    }

    /// True if the pages show the footer logo, a small logo that is centered at the bottom of every page.
    /// Setting it to false keeps the image.
    pub fn footer_logo_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.footer_logo_enabled = value.into();
        self
    }

    /// Font of the titles.
    pub fn title_font<M>(mut self, value: impl rt::IntoOption<FontConfig, M>) -> Self {
        self.title_font = value.into_option().map(Box::new);
        self
    }

    /// Pacing of the content on visitor pages: [`PageThemeVisitorExperience::Classic`] shows an entire form at
    /// once, [`PageThemeVisitorExperience::Focused`] shows one question per screen.
    pub fn visitor_experience<M>(mut self, value: impl rt::IntoOption<PageThemeVisitorExperience, M>) -> Self {
        self.visitor_experience = value.into_option();
        self
    }
}

rt::json_object!(UpdatePageThemeTemplateStylingRequest {
    badge: Optional("badge"),
    badge_enabled: Optional("badgeEnabled"),
    badge_icon_color: Optional("badgeIconColor"),
    badge_shape: Optional("badgeShape"),
    body_font: Optional("bodyFont"),
    canvas_color: Optional("canvasColor"),
    canvas_cover: Optional("canvasCover"),
    canvas_cover_mode: Optional("canvasCoverMode"),
    container_config: Optional("containerConfig"),
    container_enabled: Optional("containerEnabled"),
    element_color: Optional("elementColor"),
    element_font: Optional("elementFont"),
    footer_logo: Optional("footerLogo"),
    footer_logo_enabled: Optional("footerLogoEnabled"),
    title_font: Optional("titleFont"),
    visitor_experience: Optional("visitorExperience"),
});

/// The template that was styled; the response of
/// [`PageThemeTemplatesApi::update_styling`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePageThemeTemplateStylingResponse {
    /// The template with its updated styling.
    pub page_theme_template: PageThemeTemplate,
}

impl UpdatePageThemeTemplateStylingResponse {
    /// Creates a value with its required fields.
    pub fn new(page_theme_template: impl Into<PageThemeTemplate>) -> Self {
        Self { page_theme_template: page_theme_template.into() }
    }
}

rt::json_object!(UpdatePageThemeTemplateStylingResponse { page_theme_template: Required("pageThemeTemplate") });
