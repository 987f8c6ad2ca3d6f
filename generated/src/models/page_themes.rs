// Written by `cargo xtask regenerate`.
//! Models of `PageThemesApi`.

use crate::{apis::*, models::*, rt};

/// A template and the link to apply it to; the body of [`PageThemesApi::apply_template`]. Exactly
/// one of `pageThemeTemplateId` and `slug` is required.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ApplyPageThemeTemplateRequest {
    /// ID of the link to style, a UUID.
    pub link_id: String,
    /// ID of the template to apply, a UUID.
    pub page_theme_template_id: Option<String>,
    /// Slug of the template to apply.
    pub slug: Option<String>,
}

impl ApplyPageThemeTemplateRequest {
    /// Creates a value with its required fields.
    pub fn new(link_id: impl Into<String>) -> Self {
        Self { link_id: link_id.into(), ..rt::Object::empty() }
    }

    /// ID of the link to style, a UUID.
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = value.into();
        self
    }

    /// ID of the template to apply, a UUID. Required for templates without a slug, such as unpublished
    /// templates of the workspace.
    pub fn page_theme_template_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.page_theme_template_id = value.into_option();
        self
    }

    /// Slug of the template to apply. Published and built-in templates have one.
    pub fn slug<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.slug = value.into_option();
        self
    }
}

rt::json_object!(ApplyPageThemeTemplateRequest {
    link_id: Required("linkId"),
    page_theme_template_id: Optional("pageThemeTemplateId"),
    slug: Optional("slug"),
});

/// The page theme of the styled link; the response of [`PageThemesApi::apply_template`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ApplyPageThemeTemplateResponse {
    /// The link's page theme with the styling of the template.
    pub page_theme: PageTheme,
}

impl ApplyPageThemeTemplateResponse {
    /// Creates a value with its required fields.
    pub fn new(page_theme: impl Into<PageTheme>) -> Self {
        Self { page_theme: page_theme.into() }
    }
}

rt::json_object!(ApplyPageThemeTemplateResponse { page_theme: Required("pageTheme") });

/// The result of a search for a matching template; the response of
/// [`PageThemesApi::find_matching_template`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FindMatchingPageThemeTemplateResponse {
    /// True if a template has the same styling as the link's page theme.
    pub matched: bool,
    /// The matching template, without its page theme; absent if `matched` is false.
    pub page_theme_template: Option<Box<PageThemeTemplate>>,
}

impl FindMatchingPageThemeTemplateResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(FindMatchingPageThemeTemplateResponse {
    matched: Always("matched"),
    page_theme_template: Optional("pageThemeTemplate"),
});

/// A page theme; the response of [`PageThemesApi::get`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetPageThemeResponse {
    /// The requested page theme.
    pub page_theme: PageTheme,
}

impl GetPageThemeResponse {
    /// Creates a value with its required fields.
    pub fn new(page_theme: impl Into<PageTheme>) -> Self {
        Self { page_theme: page_theme.into() }
    }
}

rt::json_object!(GetPageThemeResponse { page_theme: Required("pageTheme") });

/// One page of page themes.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPageThemesResponse {
    /// The token for the next page, to be sent as `pageToken`; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// The items on this page.
    pub page_themes: Vec<PageTheme>,
    /// Total number of items on all pages.
    pub total_count: Option<i64>,
}

impl ListPageThemesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListPageThemesResponse {
    next_page_token: Optional("nextPageToken"),
    page_themes: Optional("pageThemes"),
    total_count: Optional("totalCount"),
});

/// The updates to a page theme; the body of [`PageThemesApi::update`]. Fields that are not set
/// keep their values.
#[doc(alias = "PageThemesServiceUpdatePageThemeBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePageThemeRequest {
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

impl UpdatePageThemeRequest {
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

    /// True if the pages show a container around the content. Setting it to false clears `containerConfig`.
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

rt::json_object!(UpdatePageThemeRequest {
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

/// The page theme that was updated; the response of [`PageThemesApi::update`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePageThemeResponse {
    /// The page theme as updated.
    pub page_theme: PageTheme,
}

impl UpdatePageThemeResponse {
    /// Creates a value with its required fields.
    pub fn new(page_theme: impl Into<PageTheme>) -> Self {
        Self { page_theme: page_theme.into() }
    }
}

rt::json_object!(UpdatePageThemeResponse { page_theme: Required("pageTheme") });
