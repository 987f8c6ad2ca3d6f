// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `PageThemeTemplatesServiceUpdatePageThemeTemplateStylingBody`.
#[doc(alias = "PageThemeTemplatesServiceUpdatePageThemeTemplateStylingBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdatePageThemeTemplateStylingRequest {
    /// Badge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub badge: Option<crate::models::MediaSelection>,
    /// Badge enabled (`badgeEnabled`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub badge_enabled: Option<bool>,
    /// Badge icon color (`badgeIconColor`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub badge_icon_color: Option<crate::models::ThemeColor>,
    /// Badge shape (`badgeShape`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub badge_shape: Option<crate::models::PageThemeBadgeShape>,
    /// Body font (`bodyFont`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_font: Option<crate::models::FontConfig>,
    /// Canvas color (`canvasColor`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub canvas_color: Option<crate::models::ThemeColor>,
    /// Canvas cover (`canvasCover`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub canvas_cover: Option<crate::models::MediaSelection>,
    /// Canvas cover mode (`canvasCoverMode`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub canvas_cover_mode: Option<crate::models::PageThemeCanvasCoverMode>,
    /// Container config (`containerConfig`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub container_config: Option<crate::models::ContainerConfig>,
    /// Container enabled (`containerEnabled`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub container_enabled: Option<bool>,
    /// Element color (`elementColor`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub element_color: Option<crate::models::ThemeColor>,
    /// Element font (`elementFont`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub element_font: Option<crate::models::FontConfig>,
    /// Footer logo (`footerLogo`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footer_logo: Option<crate::models::MediaSelection>,
    /// Footer logo enabled (`footerLogoEnabled`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footer_logo_enabled: Option<bool>,
    /// Title font (`titleFont`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_font: Option<crate::models::FontConfig>,
    /// Visitor experience (`visitorExperience`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor_experience: Option<crate::models::PageThemeVisitorExperience>,
}

impl UpdatePageThemeTemplateStylingRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Badge.
    #[must_use]
    pub fn badge(mut self, value: impl Into<crate::models::MediaSelection>) -> Self {
        self.badge = Some(value.into());
        self
    }

    /// Badge enabled (`badgeEnabled`).
    #[must_use]
    pub fn badge_enabled(mut self, value: bool) -> Self {
        self.badge_enabled = Some(value);
        self
    }

    /// Badge icon color (`badgeIconColor`).
    #[must_use]
    pub fn badge_icon_color(mut self, value: impl Into<crate::models::ThemeColor>) -> Self {
        self.badge_icon_color = Some(value.into());
        self
    }

    /// Badge shape (`badgeShape`).
    #[must_use]
    pub fn badge_shape(mut self, value: impl Into<crate::models::PageThemeBadgeShape>) -> Self {
        self.badge_shape = Some(value.into());
        self
    }

    /// Body font (`bodyFont`).
    #[must_use]
    pub fn body_font(mut self, value: impl Into<crate::models::FontConfig>) -> Self {
        self.body_font = Some(value.into());
        self
    }

    /// Canvas color (`canvasColor`).
    #[must_use]
    pub fn canvas_color(mut self, value: impl Into<crate::models::ThemeColor>) -> Self {
        self.canvas_color = Some(value.into());
        self
    }

    /// Canvas cover (`canvasCover`).
    #[must_use]
    pub fn canvas_cover(mut self, value: impl Into<crate::models::MediaSelection>) -> Self {
        self.canvas_cover = Some(value.into());
        self
    }

    /// Canvas cover mode (`canvasCoverMode`).
    #[must_use]
    pub fn canvas_cover_mode(mut self, value: impl Into<crate::models::PageThemeCanvasCoverMode>) -> Self {
        self.canvas_cover_mode = Some(value.into());
        self
    }

    /// Container config (`containerConfig`).
    #[must_use]
    pub fn container_config(mut self, value: impl Into<crate::models::ContainerConfig>) -> Self {
        self.container_config = Some(value.into());
        self
    }

    /// Container enabled (`containerEnabled`).
    #[must_use]
    pub fn container_enabled(mut self, value: bool) -> Self {
        self.container_enabled = Some(value);
        self
    }

    /// Element color (`elementColor`).
    #[must_use]
    pub fn element_color(mut self, value: impl Into<crate::models::ThemeColor>) -> Self {
        self.element_color = Some(value.into());
        self
    }

    /// Element font (`elementFont`).
    #[must_use]
    pub fn element_font(mut self, value: impl Into<crate::models::FontConfig>) -> Self {
        self.element_font = Some(value.into());
        self
    }

    /// Footer logo (`footerLogo`).
    #[must_use]
    pub fn footer_logo(mut self, value: impl Into<crate::models::MediaSelection>) -> Self {
        self.footer_logo = Some(value.into());
        self
    }

    /// Footer logo enabled (`footerLogoEnabled`).
    #[must_use]
    pub fn footer_logo_enabled(mut self, value: bool) -> Self {
        self.footer_logo_enabled = Some(value);
        self
    }

    /// Title font (`titleFont`).
    #[must_use]
    pub fn title_font(mut self, value: impl Into<crate::models::FontConfig>) -> Self {
        self.title_font = Some(value.into());
        self
    }

    /// Visitor experience (`visitorExperience`).
    #[must_use]
    pub fn visitor_experience(mut self, value: impl Into<crate::models::PageThemeVisitorExperience>) -> Self {
        self.visitor_experience = Some(value.into());
        self
    }
}
