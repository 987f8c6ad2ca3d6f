// Written by `cargo xtask regenerate`.
//! Models that `EventsApi`, `LinksApi`, `PageThemeTemplatesApi` and `PageThemesApi` share.

use crate::{apis::*, models::*, rt};

/// The appearance of the box around the content of a page.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContainerConfig {
    /// Color inside the box.
    pub background_color: Option<Box<ThemeColor>>,
    /// Color of the line around the box.
    pub border_color: Option<Box<ThemeColor>>,
    /// Width of the border.
    pub border_size: Option<i32>,
    /// Line style of the border.
    pub border_style: Option<PageThemeBorderStyle>,
    /// Opacity of the box.
    pub opacity: Option<i32>,
    /// Corner style of the box.
    pub variant: Option<PageThemeContainerVariant>,
}

impl ContainerConfig {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Color inside the box.
    pub fn background_color<M>(mut self, value: impl rt::IntoOption<ThemeColor, M>) -> Self {
        self.background_color = value.into_option().map(Box::new);
        self
    }

    /// Color of the line around the box.
    pub fn border_color<M>(mut self, value: impl rt::IntoOption<ThemeColor, M>) -> Self {
        self.border_color = value.into_option().map(Box::new);
        self
    }

    /// Width of the border.
    pub fn border_size(mut self, value: impl Into<Option<i32>>) -> Self {
        self.border_size = value.into();
        self
    }

    /// Line style of the border.
    pub fn border_style<M>(mut self, value: impl rt::IntoOption<PageThemeBorderStyle, M>) -> Self {
        self.border_style = value.into_option();
        self
    }

    /// Opacity of the box.
    pub fn opacity(mut self, value: impl Into<Option<i32>>) -> Self {
        self.opacity = value.into();
        self
    }

    /// Corner style of the box.
    pub fn variant<M>(mut self, value: impl rt::IntoOption<PageThemeContainerVariant, M>) -> Self {
        self.variant = value.into_option();
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

/// The font and style of a text in a page theme.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FontConfig {
    /// True if the text is bold.
    pub bold: Option<bool>,
    /// Color of the text.
    pub color: Option<Box<ThemeColor>>,
    /// Predefined font family.
    pub family: Option<PageThemeFontFamily>,
    /// Exact CSS font stack.
    pub family_stack: Option<String>,
    /// Size of the text.
    pub font_size: Option<i32>,
    /// True if the text is italic.
    pub italic: Option<bool>,
}

impl FontConfig {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// True if the text is bold.
    pub fn bold(mut self, value: impl Into<Option<bool>>) -> Self {
        self.bold = value.into();
        self
    }

    /// Color of the text.
    pub fn color<M>(mut self, value: impl rt::IntoOption<ThemeColor, M>) -> Self {
        self.color = value.into_option().map(Box::new);
        self
    }

    /// Predefined font family. See `familyStack` for any other.
    pub fn family<M>(mut self, value: impl rt::IntoOption<PageThemeFontFamily, M>) -> Self {
        self.family = value.into_option();
        self
    }

    /// Exact CSS font stack. On writes, it takes precedence over `family`.
    pub fn family_stack<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.family_stack = value.into_option();
        self
    }

    /// Size of the text.
    pub fn font_size(mut self, value: impl Into<Option<i32>>) -> Self {
        self.font_size = value.into();
        self
    }

    /// True if the text is italic.
    pub fn italic(mut self, value: impl Into<Option<bool>>) -> Self {
        self.italic = value.into();
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

/// The visual design of the pages that a link shows to visitors.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PageTheme {
    /// True if the badge is shown.
    pub badge_enabled: bool,
    /// Color of the icon in the badge.
    pub badge_icon_color: Option<Box<ThemeColor>>,
    /// ID of the media item shown as the badge: an image of at most 3 MB.
    pub badge_id: Option<String>,
    /// Outline of the badge.
    pub badge_shape: Option<PageThemeBadgeShape>,
    /// Font of the body text.
    pub body_font: Option<Box<FontConfig>>,
    /// Color of the page background.
    pub canvas_color: Option<Box<ThemeColor>>,
    /// ID of the media item shown as the background cover: an image of at most 3 MB.
    pub canvas_cover_id: Option<String>,
    /// Placement of the cover image in the background.
    pub canvas_cover_mode: Option<PageThemeCanvasCoverMode>,
    /// Appearance of the box around the page content.
    pub container_config: Option<Box<ContainerConfig>>,
    /// True if the page content is surrounded by a box.
    pub container_enabled: bool,
    /// When the theme was created.
    pub created_at: Option<jiff::Timestamp>,
    /// Color of buttons and input fields.
    pub element_color: Option<Box<ThemeColor>>,
    /// Font of buttons and input fields.
    pub element_font: Option<Box<FontConfig>>,
    /// True if the logo at the bottom of the pages is shown. If false, `footerLogoId` is kept.
    pub footer_logo_enabled: bool,
    /// ID of the media item shown as the logo at the bottom of the pages: an image of at most 3 MB.
    pub footer_logo_id: Option<String>,
    /// ID of the theme, a UUID.
    pub id: String,
    /// Font of titles.
    pub title_font: Option<Box<FontConfig>>,
    /// When the theme was last updated.
    pub updated_at: Option<jiff::Timestamp>,
    /// Pace at which the pages present their content. Classic if not set.
    pub visitor_experience: Option<PageThemeVisitorExperience>,
    /// ID of the workspace that owns the theme.
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
    /// The outline of the badge in a page theme.
    pub enum PageThemeBadgeShape {
        /// Not set.
        ///
        /// `PAGE_THEME_BADGE_SHAPE_UNSPECIFIED`
        Unspecified = "PAGE_THEME_BADGE_SHAPE_UNSPECIFIED",
        /// A round badge.
        ///
        /// `PAGE_THEME_BADGE_SHAPE_CIRCLE`
        Circle = "PAGE_THEME_BADGE_SHAPE_CIRCLE",
        /// A badge with square corners.
        ///
        /// `PAGE_THEME_BADGE_SHAPE_SQUARE`
        Square = "PAGE_THEME_BADGE_SHAPE_SQUARE",
        /// A badge with rounded corners.
        ///
        /// `PAGE_THEME_BADGE_SHAPE_ROUNDED`
        Rounded = "PAGE_THEME_BADGE_SHAPE_ROUNDED",
    }
}

rt::string_enum! {
    /// The line style of a border, as in CSS.
    pub enum PageThemeBorderStyle {
        /// Not set.
        ///
        /// `PAGE_THEME_BORDER_STYLE_UNSPECIFIED`
        Unspecified = "PAGE_THEME_BORDER_STYLE_UNSPECIFIED",
        /// A single continuous line.
        ///
        /// `PAGE_THEME_BORDER_STYLE_SOLID`
        Solid = "PAGE_THEME_BORDER_STYLE_SOLID",
        /// A line of short dashes.
        ///
        /// `PAGE_THEME_BORDER_STYLE_DASHED`
        Dashed = "PAGE_THEME_BORDER_STYLE_DASHED",
        /// A line of dots.
        ///
        /// `PAGE_THEME_BORDER_STYLE_DOTTED`
        Dotted = "PAGE_THEME_BORDER_STYLE_DOTTED",
        /// Two parallel lines.
        ///
        /// `PAGE_THEME_BORDER_STYLE_DOUBLE`
        Double = "PAGE_THEME_BORDER_STYLE_DOUBLE",
        /// A line that appears carved into the page.
        ///
        /// `PAGE_THEME_BORDER_STYLE_GROOVE`
        Groove = "PAGE_THEME_BORDER_STYLE_GROOVE",
        /// A line that appears raised from the page.
        ///
        /// `PAGE_THEME_BORDER_STYLE_RIDGE`
        Ridge = "PAGE_THEME_BORDER_STYLE_RIDGE",
    }
}

rt::string_enum! {
    /// The placement of the cover image in the background of a page.
    pub enum PageThemeCanvasCoverMode {
        /// Not set.
        ///
        /// `PAGE_THEME_BACKGROUND_COVER_MODE_UNSPECIFIED`
        Unspecified = "PAGE_THEME_BACKGROUND_COVER_MODE_UNSPECIFIED",
        /// The cover fills the whole background.
        ///
        /// `PAGE_THEME_BACKGROUND_COVER_MODE_FULL`
        Full = "PAGE_THEME_BACKGROUND_COVER_MODE_FULL",
        /// The cover is at the top and fades out.
        ///
        /// `PAGE_THEME_BACKGROUND_COVER_MODE_PROGRESSIVE_TOP`
        ProgressiveTop = "PAGE_THEME_BACKGROUND_COVER_MODE_PROGRESSIVE_TOP",
        /// The cover is at the bottom and fades out.
        ///
        /// `PAGE_THEME_BACKGROUND_COVER_MODE_PROGRESSIVE_BOTTOM`
        ProgressiveBottom = "PAGE_THEME_BACKGROUND_COVER_MODE_PROGRESSIVE_BOTTOM",
    }
}

rt::string_enum! {
    /// The corner style of the box around the content of a page.
    pub enum PageThemeContainerVariant {
        /// Not set.
        ///
        /// `PAGE_THEME_CONTAINER_VARIANT_UNSPECIFIED`
        Unspecified = "PAGE_THEME_CONTAINER_VARIANT_UNSPECIFIED",
        /// A box with rounded corners.
        ///
        /// `PAGE_THEME_CONTAINER_VARIANT_ROUNDED`
        Rounded = "PAGE_THEME_CONTAINER_VARIANT_ROUNDED",
        /// A box with square corners.
        ///
        /// `PAGE_THEME_CONTAINER_VARIANT_SQUARE`
        Square = "PAGE_THEME_CONTAINER_VARIANT_SQUARE",
    }
}

rt::string_enum! {
    /// A predefined font family for the text of a page.
    pub enum PageThemeFontFamily {
        /// Not set; the default sans-serif fonts of the system are used.
        ///
        /// `PAGE_THEME_FONT_FAMILY_UNSPECIFIED`
        Unspecified = "PAGE_THEME_FONT_FAMILY_UNSPECIFIED",
        Default = "PAGE_THEME_FONT_FAMILY_DEFAULT",
        /// Arial, a sans-serif font.
        ///
        /// `PAGE_THEME_FONT_FAMILY_ARIAL`
        Arial = "PAGE_THEME_FONT_FAMILY_ARIAL",
        /// Helvetica, a sans-serif font.
        ///
        /// `PAGE_THEME_FONT_FAMILY_HELVETICA`
        Helvetica = "PAGE_THEME_FONT_FAMILY_HELVETICA",
        /// Verdana, a sans-serif font.
        ///
        /// `PAGE_THEME_FONT_FAMILY_VERDANA`
        Verdana = "PAGE_THEME_FONT_FAMILY_VERDANA",
        /// Georgia, a serif font.
        ///
        /// `PAGE_THEME_FONT_FAMILY_GEORGIA`
        Georgia = "PAGE_THEME_FONT_FAMILY_GEORGIA",
        /// Times New Roman, a serif font.
        ///
        /// `PAGE_THEME_FONT_FAMILY_TIMES_NEW_ROMAN`
        TimesNewRoman = "PAGE_THEME_FONT_FAMILY_TIMES_NEW_ROMAN",
        /// Courier New, a monospaced font.
        ///
        /// `PAGE_THEME_FONT_FAMILY_COURIER_NEW`
        CourierNew = "PAGE_THEME_FONT_FAMILY_COURIER_NEW",
    }
}

rt::string_enum! {
    /// The pace at which the pages of a link present their content.
    pub enum PageThemeVisitorExperience {
        /// Not set; the same as classic.
        ///
        /// `PAGE_THEME_VISITOR_EXPERIENCE_UNSPECIFIED`
        Unspecified = "PAGE_THEME_VISITOR_EXPERIENCE_UNSPECIFIED",
        /// A whole form is shown at once. The default.
        ///
        /// `PAGE_THEME_VISITOR_EXPERIENCE_CLASSIC`
        Classic = "PAGE_THEME_VISITOR_EXPERIENCE_CLASSIC",
        /// A form is shown one question per screen.
        ///
        /// `PAGE_THEME_VISITOR_EXPERIENCE_FOCUSED`
        Focused = "PAGE_THEME_VISITOR_EXPERIENCE_FOCUSED",
    }
}
