// Written by `cargo xtask regenerate`.
//! Models of `PageThemeTemplatesApi`.

use crate::{models::*, rt};

/// The API's `CreatePageThemeTemplateRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePageThemeTemplateRequest {
    /// Description.
    pub description: Option<String>,
    /// Faq.
    pub faq: Option<String>,
    /// Learn more (`learnMore`).
    pub learn_more: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Source page theme id (`sourcePageThemeId`).
    pub source_page_theme_id: Option<String>,
    /// Styling.
    pub styling: Option<Box<PageThemeStyling>>,
    /// Tags.
    pub tags: Option<String>,
}

impl CreatePageThemeTemplateRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Faq.
    pub fn faq(mut self, value: impl Into<String>) -> Self {
        self.faq = Some(value.into());
        self
    }

    /// Learn more (`learnMore`).
    pub fn learn_more(mut self, value: impl Into<String>) -> Self {
        self.learn_more = Some(value.into());
        self
    }

    /// Name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Source page theme id (`sourcePageThemeId`).
    pub fn source_page_theme_id(mut self, value: impl Into<String>) -> Self {
        self.source_page_theme_id = Some(value.into());
        self
    }

    /// Styling.
    pub fn styling(mut self, value: impl Into<PageThemeStyling>) -> Self {
        self.styling = Some(Box::new(value.into()));
        self
    }

    /// Tags.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
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

/// The API's `CreatePageThemeTemplateResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePageThemeTemplateResponse {
    /// Page theme template (`pageThemeTemplate`).
    pub page_theme_template: PageThemeTemplate,
}

impl CreatePageThemeTemplateResponse {
    /// Creates a value with its required fields.
    pub fn new(page_theme_template: impl Into<PageThemeTemplate>) -> Self {
        Self { page_theme_template: page_theme_template.into() }
    }
}

rt::json_object!(CreatePageThemeTemplateResponse { page_theme_template: Required("pageThemeTemplate") });

/// The API's `ImportPageThemeTemplateRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportPageThemeTemplateRequest {
    /// Slug.
    pub slug: Option<String>,
}

impl ImportPageThemeTemplateRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Slug.
    pub fn slug(mut self, value: impl Into<String>) -> Self {
        self.slug = Some(value.into());
        self
    }
}

rt::json_object!(ImportPageThemeTemplateRequest { slug: Optional("slug") });

/// The API's `ImportPageThemeTemplateResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ImportPageThemeTemplateResponse {
    /// Page theme template (`pageThemeTemplate`).
    pub page_theme_template: PageThemeTemplate,
}

impl ImportPageThemeTemplateResponse {
    /// Creates a value with its required fields.
    pub fn new(page_theme_template: impl Into<PageThemeTemplate>) -> Self {
        Self { page_theme_template: page_theme_template.into() }
    }
}

rt::json_object!(ImportPageThemeTemplateResponse { page_theme_template: Required("pageThemeTemplate") });

/// The API's `ListPageThemeTemplatesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPageThemeTemplatesResponse {
    /// Has more (`hasMore`).
    pub has_more: bool,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Page theme templates (`pageThemeTemplates`).
    pub page_theme_templates: Vec<PageThemeTemplate>,
    /// Number of items over all pages.
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

/// The API's `PageThemeStyling`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PageThemeStyling {
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

impl PageThemeStyling {
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

/// The API's `PageThemeTemplateImages`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PageThemeTemplateImages {
    /// Badge signed url (`badgeSignedUrl`).
    pub badge_signed_url: Option<String>,
    /// Cover signed url (`coverSignedUrl`).
    pub cover_signed_url: Option<String>,
    /// Footer logo signed url (`footerLogoSignedUrl`).
    pub footer_logo_signed_url: Option<String>,
    /// Thumbnail signed url (`thumbnailSignedUrl`).
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
    /// The API's `PageThemeTemplateScope`.
    pub enum PageThemeTemplateScope {
        /// `PAGE_THEME_TEMPLATE_SCOPE_UNSPECIFIED`.
        Unspecified = "PAGE_THEME_TEMPLATE_SCOPE_UNSPECIFIED",
        /// `PAGE_THEME_TEMPLATE_SCOPE_WORKSPACE`.
        Workspace = "PAGE_THEME_TEMPLATE_SCOPE_WORKSPACE",
        /// `PAGE_THEME_TEMPLATE_SCOPE_AVAILABLE`.
        Available = "PAGE_THEME_TEMPLATE_SCOPE_AVAILABLE",
    }
}

/// The API's `PublicListPageThemeTemplatesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublicListPageThemeTemplatesResponse {
    /// Has more (`hasMore`).
    pub has_more: bool,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Page theme templates (`pageThemeTemplates`).
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

/// The API's `PublicPageThemeTemplate`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublicPageThemeTemplate {
    /// Badge signed url (`badgeSignedUrl`).
    pub badge_signed_url: Option<String>,
    /// Built in (`builtIn`).
    pub built_in: bool,
    /// Cover signed url (`coverSignedUrl`).
    pub cover_signed_url: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Faq.
    pub faq: Option<String>,
    /// Footer logo signed url (`footerLogoSignedUrl`).
    pub footer_logo_signed_url: Option<String>,
    /// Learn more (`learnMore`).
    pub learn_more: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Page theme (`pageTheme`).
    pub page_theme: Option<Box<PageTheme>>,
    /// Published at (`publishedAt`).
    pub published_at: Option<jiff::Timestamp>,
    /// Slug.
    pub slug: String,
    /// Tags.
    pub tags: Option<String>,
    /// Thumbnail signed url (`thumbnailSignedUrl`).
    pub thumbnail_signed_url: Option<String>,
    /// Workspace.
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

/// The API's `PublishPageThemeTemplateResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct PublishPageThemeTemplateResponse {
    /// Page theme template (`pageThemeTemplate`).
    pub page_theme_template: PageThemeTemplate,
}

impl PublishPageThemeTemplateResponse {
    /// Creates a value with its required fields.
    pub fn new(page_theme_template: impl Into<PageThemeTemplate>) -> Self {
        Self { page_theme_template: page_theme_template.into() }
    }
}

rt::json_object!(PublishPageThemeTemplateResponse { page_theme_template: Required("pageThemeTemplate") });

/// The API's `ResolvePageThemeTemplateImagesRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ResolvePageThemeTemplateImagesRequest {
    /// Template ids (`templateIds`).
    pub template_ids: Vec<String>,
}

impl ResolvePageThemeTemplateImagesRequest {
    /// Creates a value with its required fields.
    pub fn new(template_ids: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self { template_ids: template_ids.into_iter().map(|item| item.as_ref().to_owned()).collect() }
    }

    /// Template ids (`templateIds`).
    pub fn template_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.template_ids = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }
}

rt::json_object!(ResolvePageThemeTemplateImagesRequest { template_ids: Required("templateIds") });

/// The API's `ResolvePageThemeTemplateImagesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolvePageThemeTemplateImagesResponse {
    /// Images.
    pub images: std::collections::BTreeMap<String, PageThemeTemplateImages>,
}

impl ResolvePageThemeTemplateImagesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ResolvePageThemeTemplateImagesResponse { images: Optional("images") });

/// The API's `PageThemeTemplatesServiceUpdatePageThemeTemplateBody`.
#[doc(alias = "PageThemeTemplatesServiceUpdatePageThemeTemplateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePageThemeTemplateRequest {
    /// Description.
    pub description: Option<String>,
    /// Faq.
    pub faq: Option<String>,
    /// Learn more (`learnMore`).
    pub learn_more: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Slug.
    pub slug: Option<String>,
    /// Tags.
    pub tags: Option<String>,
}

impl UpdatePageThemeTemplateRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Faq.
    pub fn faq(mut self, value: impl Into<String>) -> Self {
        self.faq = Some(value.into());
        self
    }

    /// Learn more (`learnMore`).
    pub fn learn_more(mut self, value: impl Into<String>) -> Self {
        self.learn_more = Some(value.into());
        self
    }

    /// Name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Slug.
    pub fn slug(mut self, value: impl Into<String>) -> Self {
        self.slug = Some(value.into());
        self
    }

    /// Tags.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
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

/// The API's `UpdatePageThemeTemplateResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePageThemeTemplateResponse {
    /// Page theme template (`pageThemeTemplate`).
    pub page_theme_template: PageThemeTemplate,
}

impl UpdatePageThemeTemplateResponse {
    /// Creates a value with its required fields.
    pub fn new(page_theme_template: impl Into<PageThemeTemplate>) -> Self {
        Self { page_theme_template: page_theme_template.into() }
    }
}

rt::json_object!(UpdatePageThemeTemplateResponse { page_theme_template: Required("pageThemeTemplate") });

/// The API's `PageThemeTemplatesServiceUpdatePageThemeTemplateStylingBody`.
#[doc(alias = "PageThemeTemplatesServiceUpdatePageThemeTemplateStylingBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePageThemeTemplateStylingRequest {
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

impl UpdatePageThemeTemplateStylingRequest {
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

/// The API's `UpdatePageThemeTemplateStylingResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePageThemeTemplateStylingResponse {
    /// Page theme template (`pageThemeTemplate`).
    pub page_theme_template: PageThemeTemplate,
}

impl UpdatePageThemeTemplateStylingResponse {
    /// Creates a value with its required fields.
    pub fn new(page_theme_template: impl Into<PageThemeTemplate>) -> Self {
        Self { page_theme_template: page_theme_template.into() }
    }
}

rt::json_object!(UpdatePageThemeTemplateStylingResponse { page_theme_template: Required("pageThemeTemplate") });
