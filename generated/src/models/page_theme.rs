// Written by `cargo xtask regenerate`.

/// Look of the pages that a link shows.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PageTheme {
    /// Whether the badge is shown.
    pub badge_enabled: bool,
    /// Colour of the badge's icon.
    pub badge_icon_color: Option<Box<crate::models::ThemeColor>>,
    /// Id of the media item shown as badge.
    pub badge_id: Option<String>,
    /// Shape of the badge.
    pub badge_shape: Option<crate::models::PageThemeBadgeShape>,
    /// Font of the text.
    pub body_font: Option<Box<crate::models::FontConfig>>,
    /// Colour of the background.
    pub canvas_color: Option<Box<crate::models::ThemeColor>>,
    /// Id of the media item shown as cover.
    pub canvas_cover_id: Option<String>,
    /// How the cover fills the background.
    pub canvas_cover_mode: Option<crate::models::PageThemeCanvasCoverMode>,
    /// Look of the box around the content.
    pub container_config: Option<Box<crate::models::ContainerConfig>>,
    /// Whether there is a box around the content.
    pub container_enabled: bool,
    /// Moment of creation.
    ///
    /// Read-only: the API sets it.
    pub created_at: Option<jiff::Timestamp>,
    /// Colour of buttons and inputs.
    pub element_color: Option<Box<crate::models::ThemeColor>>,
    /// Font of buttons and inputs.
    pub element_font: Option<Box<crate::models::FontConfig>>,
    /// Whether the logo at the foot is shown.
    pub footer_logo_enabled: bool,
    /// Id of the media item shown as logo at the foot.
    pub footer_logo_id: Option<String>,
    /// Id of the theme, a UUID.
    ///
    /// Read-only: the API sets it.
    pub id: String,
    /// Font of titles.
    pub title_font: Option<Box<crate::models::FontConfig>>,
    /// Moment of the last change.
    ///
    /// Read-only: the API sets it.
    pub updated_at: Option<jiff::Timestamp>,
    /// How the pages are laid out for the visitor.
    pub visitor_experience: Option<crate::models::PageThemeVisitorExperience>,
    /// Id of the workspace that owns the theme.
    ///
    /// Read-only: the API sets it.
    pub workspace_id: Option<String>,
}

crate::rt::model!(PageTheme, [], {
    default badge_enabled "badgeEnabled", optional badge_icon_color "badgeIconColor", optional badge_id "badgeId",
    optional badge_shape "badgeShape", optional body_font "bodyFont", optional canvas_color "canvasColor",
    optional canvas_cover_id "canvasCoverId", optional canvas_cover_mode "canvasCoverMode",
    optional container_config "containerConfig", default container_enabled "containerEnabled",
    optional created_at "createdAt", optional element_color "elementColor", optional element_font "elementFont",
    default footer_logo_enabled "footerLogoEnabled", optional footer_logo_id "footerLogoId", default id "id",
    optional title_font "titleFont", optional updated_at "updatedAt", optional visitor_experience "visitorExperience",
    optional workspace_id "workspaceId",
});

impl PageTheme {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
