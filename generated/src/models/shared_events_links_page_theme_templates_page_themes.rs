// Written by `cargo xtask regenerate`.
//! Models that `EventsApi`, `LinksApi`, `PageThemeTemplatesApi` and `PageThemesApi` share.

use crate::{models::*, rt};

/// Look of the box around a page's content.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContainerConfig {
    /// Colour of the box.
    pub background_color: Option<Box<ThemeColor>>,
    /// Colour of the border.
    pub border_color: Option<Box<ThemeColor>>,
    /// Width of the border.
    pub border_size: Option<i32>,
    /// Style of the border.
    pub border_style: Option<PageThemeBorderStyle>,
    /// Opacity of the box.
    pub opacity: Option<i32>,
    /// Shape of the box.
    pub variant: Option<PageThemeContainerVariant>,
}

impl ContainerConfig {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Colour of the box.
    pub fn background_color(mut self, value: impl Into<ThemeColor>) -> Self {
        self.background_color = Some(Box::new(value.into()));
        self
    }

    /// Colour of the border.
    pub fn border_color(mut self, value: impl Into<ThemeColor>) -> Self {
        self.border_color = Some(Box::new(value.into()));
        self
    }

    /// Width of the border.
    pub fn border_size(mut self, value: i32) -> Self {
        self.border_size = Some(value);
        self
    }

    /// Style of the border.
    pub fn border_style(mut self, value: impl Into<PageThemeBorderStyle>) -> Self {
        self.border_style = Some(value.into());
        self
    }

    /// Opacity of the box.
    pub fn opacity(mut self, value: i32) -> Self {
        self.opacity = Some(value);
        self
    }

    /// Shape of the box.
    pub fn variant(mut self, value: impl Into<PageThemeContainerVariant>) -> Self {
        self.variant = Some(value.into());
        self
    }
}

rt::json_object!(ContainerConfig {
    background_color: Optional("backgroundColor"),
    border_color: Optional("borderColor"),
    border_size: Optional("borderSize"),
    border_style: Optional("borderStyle"),
    opacity: Optional("opacity"),
    variant: Optional("variant"),
});

/// Look of a text.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FontConfig {
    /// Whether the text is bold.
    pub bold: Option<bool>,
    /// Colour of the text.
    pub color: Option<Box<ThemeColor>>,
    /// Font family.
    pub family: Option<PageThemeFontFamily>,
    /// Font families to try, in the manner of CSS.
    pub family_stack: Option<String>,
    /// Size of the text.
    pub font_size: Option<i32>,
    /// Whether the text is italic.
    pub italic: Option<bool>,
}

impl FontConfig {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the text is bold.
    pub fn bold(mut self, value: bool) -> Self {
        self.bold = Some(value);
        self
    }

    /// Colour of the text.
    pub fn color(mut self, value: impl Into<ThemeColor>) -> Self {
        self.color = Some(Box::new(value.into()));
        self
    }

    /// Font family.
    pub fn family(mut self, value: impl Into<PageThemeFontFamily>) -> Self {
        self.family = Some(value.into());
        self
    }

    /// Font families to try, in the manner of CSS.
    pub fn family_stack(mut self, value: impl Into<String>) -> Self {
        self.family_stack = Some(value.into());
        self
    }

    /// Size of the text.
    pub fn font_size(mut self, value: i32) -> Self {
        self.font_size = Some(value);
        self
    }

    /// Whether the text is italic.
    pub fn italic(mut self, value: bool) -> Self {
        self.italic = Some(value);
        self
    }
}

rt::json_object!(FontConfig {
    bold: Optional("bold"),
    color: Optional("color"),
    family: Optional("family"),
    family_stack: Optional("familyStack"),
    font_size: Optional("fontSize"),
    italic: Optional("italic"),
});

/// Look of the pages that a link shows.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PageTheme {
    /// Whether the badge is shown.
    pub badge_enabled: bool,
    /// Colour of the badge's icon.
    pub badge_icon_color: Option<Box<ThemeColor>>,
    /// Id of the media item shown as badge.
    pub badge_id: Option<String>,
    /// Shape of the badge.
    pub badge_shape: Option<PageThemeBadgeShape>,
    /// Font of the text.
    pub body_font: Option<Box<FontConfig>>,
    /// Colour of the background.
    pub canvas_color: Option<Box<ThemeColor>>,
    /// Id of the media item shown as cover.
    pub canvas_cover_id: Option<String>,
    /// How the cover fills the background.
    pub canvas_cover_mode: Option<PageThemeCanvasCoverMode>,
    /// Look of the box around the content.
    pub container_config: Option<Box<ContainerConfig>>,
    /// Whether there is a box around the content.
    pub container_enabled: bool,
    /// Moment of creation.
    pub created_at: Option<jiff::Timestamp>,
    /// Colour of buttons and inputs.
    pub element_color: Option<Box<ThemeColor>>,
    /// Font of buttons and inputs.
    pub element_font: Option<Box<FontConfig>>,
    /// Whether the logo at the foot is shown.
    pub footer_logo_enabled: bool,
    /// Id of the media item shown as logo at the foot.
    pub footer_logo_id: Option<String>,
    /// Id of the theme, a UUID.
    pub id: String,
    /// Font of titles.
    pub title_font: Option<Box<FontConfig>>,
    /// Moment of the last change.
    pub updated_at: Option<jiff::Timestamp>,
    /// How the pages are laid out for the visitor.
    pub visitor_experience: Option<PageThemeVisitorExperience>,
    /// Id of the workspace that owns the theme.
    pub workspace_id: Option<String>,
}

impl PageTheme {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PageTheme {
    badge_enabled: Always("badgeEnabled"),
    badge_icon_color: Optional("badgeIconColor"),
    badge_id: Optional("badgeId"),
    badge_shape: Optional("badgeShape"),
    body_font: Optional("bodyFont"),
    canvas_color: Optional("canvasColor"),
    canvas_cover_id: Optional("canvasCoverId"),
    canvas_cover_mode: Optional("canvasCoverMode"),
    container_config: Optional("containerConfig"),
    container_enabled: Always("containerEnabled"),
    created_at: Optional("createdAt"),
    element_color: Optional("elementColor"),
    element_font: Optional("elementFont"),
    footer_logo_enabled: Always("footerLogoEnabled"),
    footer_logo_id: Optional("footerLogoId"),
    id: Always("id"),
    title_font: Optional("titleFont"),
    updated_at: Optional("updatedAt"),
    visitor_experience: Optional("visitorExperience"),
    workspace_id: Optional("workspaceId"),
});

rt::string_enum! {
    /// Shape of a page's badge.
    pub enum PageThemeBadgeShape {
        /// `PAGE_THEME_BADGE_SHAPE_UNSPECIFIED`.
        Unspecified = "PAGE_THEME_BADGE_SHAPE_UNSPECIFIED",
        /// `PAGE_THEME_BADGE_SHAPE_CIRCLE`.
        Circle = "PAGE_THEME_BADGE_SHAPE_CIRCLE",
        /// `PAGE_THEME_BADGE_SHAPE_SQUARE`.
        Square = "PAGE_THEME_BADGE_SHAPE_SQUARE",
        /// `PAGE_THEME_BADGE_SHAPE_ROUNDED`.
        Rounded = "PAGE_THEME_BADGE_SHAPE_ROUNDED",
    }
}

rt::string_enum! {
    /// Style of a border.
    pub enum PageThemeBorderStyle {
        /// `PAGE_THEME_BORDER_STYLE_UNSPECIFIED`.
        Unspecified = "PAGE_THEME_BORDER_STYLE_UNSPECIFIED",
        /// `PAGE_THEME_BORDER_STYLE_SOLID`.
        Solid = "PAGE_THEME_BORDER_STYLE_SOLID",
        /// `PAGE_THEME_BORDER_STYLE_DASHED`.
        Dashed = "PAGE_THEME_BORDER_STYLE_DASHED",
        /// `PAGE_THEME_BORDER_STYLE_DOTTED`.
        Dotted = "PAGE_THEME_BORDER_STYLE_DOTTED",
        /// `PAGE_THEME_BORDER_STYLE_DOUBLE`.
        Double = "PAGE_THEME_BORDER_STYLE_DOUBLE",
        /// `PAGE_THEME_BORDER_STYLE_GROOVE`.
        Groove = "PAGE_THEME_BORDER_STYLE_GROOVE",
        /// `PAGE_THEME_BORDER_STYLE_RIDGE`.
        Ridge = "PAGE_THEME_BORDER_STYLE_RIDGE",
    }
}

rt::string_enum! {
    /// How a cover image fills a page's background.
    pub enum PageThemeCanvasCoverMode {
        /// No value.
        ///
        /// `PAGE_THEME_BACKGROUND_COVER_MODE_UNSPECIFIED`
        Unspecified = "PAGE_THEME_BACKGROUND_COVER_MODE_UNSPECIFIED",
        /// The cover fills the whole background.
        ///
        /// `PAGE_THEME_BACKGROUND_COVER_MODE_FULL`
        Full = "PAGE_THEME_BACKGROUND_COVER_MODE_FULL",
        /// The cover lies at the top and fades out.
        ///
        /// `PAGE_THEME_BACKGROUND_COVER_MODE_PROGRESSIVE_TOP`
        ProgressiveTop = "PAGE_THEME_BACKGROUND_COVER_MODE_PROGRESSIVE_TOP",
        /// The cover lies at the bottom and fades out.
        ///
        /// `PAGE_THEME_BACKGROUND_COVER_MODE_PROGRESSIVE_BOTTOM`
        ProgressiveBottom = "PAGE_THEME_BACKGROUND_COVER_MODE_PROGRESSIVE_BOTTOM",
    }
}

rt::string_enum! {
    /// Shape of the box around a page's content.
    pub enum PageThemeContainerVariant {
        /// `PAGE_THEME_CONTAINER_VARIANT_UNSPECIFIED`.
        Unspecified = "PAGE_THEME_CONTAINER_VARIANT_UNSPECIFIED",
        /// `PAGE_THEME_CONTAINER_VARIANT_ROUNDED`.
        Rounded = "PAGE_THEME_CONTAINER_VARIANT_ROUNDED",
        /// `PAGE_THEME_CONTAINER_VARIANT_SQUARE`.
        Square = "PAGE_THEME_CONTAINER_VARIANT_SQUARE",
    }
}

rt::string_enum! {
    /// Font family of a page's text.
    pub enum PageThemeFontFamily {
        /// `PAGE_THEME_FONT_FAMILY_UNSPECIFIED`.
        Unspecified = "PAGE_THEME_FONT_FAMILY_UNSPECIFIED",
        /// `PAGE_THEME_FONT_FAMILY_DEFAULT`.
        Default = "PAGE_THEME_FONT_FAMILY_DEFAULT",
        /// `PAGE_THEME_FONT_FAMILY_ARIAL`.
        Arial = "PAGE_THEME_FONT_FAMILY_ARIAL",
        /// `PAGE_THEME_FONT_FAMILY_HELVETICA`.
        Helvetica = "PAGE_THEME_FONT_FAMILY_HELVETICA",
        /// `PAGE_THEME_FONT_FAMILY_VERDANA`.
        Verdana = "PAGE_THEME_FONT_FAMILY_VERDANA",
        /// `PAGE_THEME_FONT_FAMILY_GEORGIA`.
        Georgia = "PAGE_THEME_FONT_FAMILY_GEORGIA",
        /// `PAGE_THEME_FONT_FAMILY_TIMES_NEW_ROMAN`.
        TimesNewRoman = "PAGE_THEME_FONT_FAMILY_TIMES_NEW_ROMAN",
        /// `PAGE_THEME_FONT_FAMILY_COURIER_NEW`.
        CourierNew = "PAGE_THEME_FONT_FAMILY_COURIER_NEW",
    }
}

rt::string_enum! {
    /// How a link's pages are laid out for the visitor.
    pub enum PageThemeVisitorExperience {
        /// `PAGE_THEME_VISITOR_EXPERIENCE_UNSPECIFIED`.
        Unspecified = "PAGE_THEME_VISITOR_EXPERIENCE_UNSPECIFIED",
        /// `PAGE_THEME_VISITOR_EXPERIENCE_CLASSIC`.
        Classic = "PAGE_THEME_VISITOR_EXPERIENCE_CLASSIC",
        /// `PAGE_THEME_VISITOR_EXPERIENCE_FOCUSED`.
        Focused = "PAGE_THEME_VISITOR_EXPERIENCE_FOCUSED",
    }
}
