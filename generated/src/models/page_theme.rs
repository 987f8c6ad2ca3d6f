// Written by `cargo xtask regenerate`.

use crate::rt;

/// Look of the pages that a link shows.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PageTheme {
    /// Whether the badge is shown.
    pub badge_enabled: bool,
    /// Colour of the badge's icon.
    pub badge_icon_color: Option<crate::models::ThemeColor>,
    /// Id of the media item shown as badge.
    pub badge_id: Option<String>,
    /// Shape of the badge.
    pub badge_shape: Option<crate::models::PageThemeBadgeShape>,
    /// Font of the text.
    pub body_font: Option<crate::models::FontConfig>,
    /// Colour of the background.
    pub canvas_color: Option<crate::models::ThemeColor>,
    /// Id of the media item shown as cover.
    pub canvas_cover_id: Option<String>,
    /// How the cover fills the background.
    pub canvas_cover_mode: Option<crate::models::PageThemeCanvasCoverMode>,
    /// Look of the box around the content.
    pub container_config: Option<crate::models::ContainerConfig>,
    /// Whether there is a box around the content.
    pub container_enabled: bool,
    /// Moment of creation.
    ///
    /// Read-only: the API sets it.
    pub created_at: Option<jiff::Timestamp>,
    /// Colour of buttons and inputs.
    pub element_color: Option<crate::models::ThemeColor>,
    /// Font of buttons and inputs.
    pub element_font: Option<crate::models::FontConfig>,
    /// Whether the logo at the foot is shown.
    pub footer_logo_enabled: bool,
    /// Id of the media item shown as logo at the foot.
    pub footer_logo_id: Option<String>,
    /// Id of the theme, a UUID.
    ///
    /// Read-only: the API sets it.
    pub id: String,
    /// Font of titles.
    pub title_font: Option<crate::models::FontConfig>,
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

impl PageTheme {
    /// Creates a value with no field set.
    #[must_use]
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
