// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Look of the pages that a link shows.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PageTheme {
    /// Whether the badge is shown.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub badge_enabled: bool,
    /// Colour of the badge's icon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub badge_icon_color: Option<crate::models::ThemeColor>,
    /// Id of the media item shown as badge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub badge_id: Option<String>,
    /// Shape of the badge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub badge_shape: Option<crate::models::PageThemeBadgeShape>,
    /// Font of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_font: Option<crate::models::FontConfig>,
    /// Colour of the background.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub canvas_color: Option<crate::models::ThemeColor>,
    /// Id of the media item shown as cover.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub canvas_cover_id: Option<String>,
    /// How the cover fills the background.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub canvas_cover_mode: Option<crate::models::PageThemeCanvasCoverMode>,
    /// Look of the box around the content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub container_config: Option<crate::models::ContainerConfig>,
    /// Whether there is a box around the content.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub container_enabled: bool,
    /// Moment of creation.
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Colour of buttons and inputs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub element_color: Option<crate::models::ThemeColor>,
    /// Font of buttons and inputs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub element_font: Option<crate::models::FontConfig>,
    /// Whether the logo at the foot is shown.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub footer_logo_enabled: bool,
    /// Id of the media item shown as logo at the foot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footer_logo_id: Option<String>,
    /// Id of the theme, a UUID.
    ///
    /// Read-only: the API sets it.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Font of titles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_font: Option<crate::models::FontConfig>,
    /// Moment of the last change.
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// How the pages are laid out for the visitor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor_experience: Option<crate::models::PageThemeVisitorExperience>,
    /// Id of the workspace that owns the theme.
    ///
    /// Read-only: the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<String>,
}

impl PageTheme {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
