// Written by `cargo xtask regenerate`.
//! Models of `PageThemesApi`.

use crate::{models::*, rt};

/// The API's `ApplyPageThemeTemplateRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ApplyPageThemeTemplateRequest {
    /// Link id (`linkId`).
    pub link_id: String,
    /// Page theme template id (`pageThemeTemplateId`).
    pub page_theme_template_id: Option<String>,
    /// Slug.
    pub slug: Option<String>,
}

impl ApplyPageThemeTemplateRequest {
    /// Creates a value with its required fields.
    pub fn new(link_id: impl Into<String>) -> Self {
        Self { link_id: link_id.into(), ..rt::Object::empty() }
    }

    /// Link id (`linkId`).
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = value.into();
        self
    }

    /// Page theme template id (`pageThemeTemplateId`).
    pub fn page_theme_template_id(mut self, value: impl Into<String>) -> Self {
        self.page_theme_template_id = Some(value.into());
        self
    }

    /// Slug.
    pub fn slug(mut self, value: impl Into<String>) -> Self {
        self.slug = Some(value.into());
        self
    }
}

rt::json_object!(ApplyPageThemeTemplateRequest {
    link_id: Required("linkId"),
    page_theme_template_id: Optional("pageThemeTemplateId"),
    slug: Optional("slug"),
});

/// The API's `ApplyPageThemeTemplateResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ApplyPageThemeTemplateResponse {
    /// Page theme (`pageTheme`).
    pub page_theme: PageTheme,
}

impl ApplyPageThemeTemplateResponse {
    /// Creates a value with its required fields.
    pub fn new(page_theme: impl Into<PageTheme>) -> Self {
        Self { page_theme: page_theme.into() }
    }
}

rt::json_object!(ApplyPageThemeTemplateResponse { page_theme: Required("pageTheme") });

/// The API's `FindMatchingPageThemeTemplateResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FindMatchingPageThemeTemplateResponse {
    /// Matched.
    pub matched: bool,
    /// Page theme template (`pageThemeTemplate`).
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

/// The API's `GetPageThemeResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetPageThemeResponse {
    /// Page theme (`pageTheme`).
    pub page_theme: PageTheme,
}

impl GetPageThemeResponse {
    /// Creates a value with its required fields.
    pub fn new(page_theme: impl Into<PageTheme>) -> Self {
        Self { page_theme: page_theme.into() }
    }
}

rt::json_object!(GetPageThemeResponse { page_theme: Required("pageTheme") });

/// The API's `ListPageThemesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPageThemesResponse {
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Page themes (`pageThemes`).
    pub page_themes: Vec<PageTheme>,
    /// Number of items over all pages.
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

/// The API's `PageThemesServiceUpdatePageThemeBody`.
#[doc(alias = "PageThemesServiceUpdatePageThemeBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePageThemeRequest {
    /// Badge.
    pub badge: Option<Box<MediaSelection>>,
    /// Badge enabled (`badgeEnabled`).
    pub badge_enabled: Option<bool>,
    /// Badge icon color (`badgeIconColor`).
    pub badge_icon_color: Option<Box<ThemeColor>>,
    /// Badge shape (`badgeShape`).
    pub badge_shape: Option<PageThemeBadgeShape>,
    /// Body font (`bodyFont`).
    pub body_font: Option<Box<FontConfig>>,
    /// Canvas color (`canvasColor`).
    pub canvas_color: Option<Box<ThemeColor>>,
    /// Canvas cover (`canvasCover`).
    pub canvas_cover: Option<Box<MediaSelection>>,
    /// Canvas cover mode (`canvasCoverMode`).
    pub canvas_cover_mode: Option<PageThemeCanvasCoverMode>,
    /// Container config (`containerConfig`).
    pub container_config: Option<Box<ContainerConfig>>,
    /// Container enabled (`containerEnabled`).
    pub container_enabled: Option<bool>,
    /// Element color (`elementColor`).
    pub element_color: Option<Box<ThemeColor>>,
    /// Element font (`elementFont`).
    pub element_font: Option<Box<FontConfig>>,
    /// Footer logo (`footerLogo`).
    pub footer_logo: Option<Box<MediaSelection>>,
    /// Footer logo enabled (`footerLogoEnabled`).
    pub footer_logo_enabled: Option<bool>,
    /// Title font (`titleFont`).
    pub title_font: Option<Box<FontConfig>>,
    /// Visitor experience (`visitorExperience`).
    pub visitor_experience: Option<PageThemeVisitorExperience>,
}

impl UpdatePageThemeRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Badge.
    pub fn badge(mut self, value: impl Into<MediaSelection>) -> Self {
        self.badge = Some(Box::new(value.into()));
        self
    }

    /// Badge enabled (`badgeEnabled`).
    pub fn badge_enabled(mut self, value: bool) -> Self {
        self.badge_enabled = Some(value);
        self
    }

    /// Badge icon color (`badgeIconColor`).
    pub fn badge_icon_color(mut self, value: impl Into<ThemeColor>) -> Self {
        self.badge_icon_color = Some(Box::new(value.into()));
        self
    }

    /// Badge shape (`badgeShape`).
    pub fn badge_shape(mut self, value: impl Into<PageThemeBadgeShape>) -> Self {
        self.badge_shape = Some(value.into());
        self
    }

    /// Body font (`bodyFont`).
    pub fn body_font(mut self, value: impl Into<FontConfig>) -> Self {
        self.body_font = Some(Box::new(value.into()));
        self
    }

    /// Canvas color (`canvasColor`).
    pub fn canvas_color(mut self, value: impl Into<ThemeColor>) -> Self {
        self.canvas_color = Some(Box::new(value.into()));
        self
    }

    /// Canvas cover (`canvasCover`).
    pub fn canvas_cover(mut self, value: impl Into<MediaSelection>) -> Self {
        self.canvas_cover = Some(Box::new(value.into()));
        self
    }

    /// Canvas cover mode (`canvasCoverMode`).
    pub fn canvas_cover_mode(mut self, value: impl Into<PageThemeCanvasCoverMode>) -> Self {
        self.canvas_cover_mode = Some(value.into());
        self
    }

    /// Container config (`containerConfig`).
    pub fn container_config(mut self, value: impl Into<ContainerConfig>) -> Self {
        self.container_config = Some(Box::new(value.into()));
        self
    }

    /// Container enabled (`containerEnabled`).
    pub fn container_enabled(mut self, value: bool) -> Self {
        self.container_enabled = Some(value);
        self
    }

    /// Element color (`elementColor`).
    pub fn element_color(mut self, value: impl Into<ThemeColor>) -> Self {
        self.element_color = Some(Box::new(value.into()));
        self
    }

    /// Element font (`elementFont`).
    pub fn element_font(mut self, value: impl Into<FontConfig>) -> Self {
        self.element_font = Some(Box::new(value.into()));
        self
    }

    /// Footer logo (`footerLogo`).
    pub fn footer_logo(mut self, value: impl Into<MediaSelection>) -> Self {
        self.footer_logo = Some(Box::new(value.into()));
        self
    }

    /// Footer logo enabled (`footerLogoEnabled`).
    pub fn footer_logo_enabled(mut self, value: bool) -> Self {
        self.footer_logo_enabled = Some(value);
        self
    }

    /// Title font (`titleFont`).
    pub fn title_font(mut self, value: impl Into<FontConfig>) -> Self {
        self.title_font = Some(Box::new(value.into()));
        self
    }

    /// Visitor experience (`visitorExperience`).
    pub fn visitor_experience(mut self, value: impl Into<PageThemeVisitorExperience>) -> Self {
        self.visitor_experience = Some(value.into());
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

/// The API's `UpdatePageThemeResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePageThemeResponse {
    /// Page theme (`pageTheme`).
    pub page_theme: PageTheme,
}

impl UpdatePageThemeResponse {
    /// Creates a value with its required fields.
    pub fn new(page_theme: impl Into<PageTheme>) -> Self {
        Self { page_theme: page_theme.into() }
    }
}

rt::json_object!(UpdatePageThemeResponse { page_theme: Required("pageTheme") });
