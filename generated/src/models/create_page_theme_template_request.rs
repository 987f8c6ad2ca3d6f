// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CreatePageThemeTemplateRequest`.
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
    pub styling: Option<crate::models::PageThemeStyling>,
    /// Tags.
    pub tags: Option<String>,
}

impl CreatePageThemeTemplateRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Description.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Faq.
    #[must_use]
    pub fn faq(mut self, value: impl Into<String>) -> Self {
        self.faq = Some(value.into());
        self
    }

    /// Learn more (`learnMore`).
    #[must_use]
    pub fn learn_more(mut self, value: impl Into<String>) -> Self {
        self.learn_more = Some(value.into());
        self
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Source page theme id (`sourcePageThemeId`).
    #[must_use]
    pub fn source_page_theme_id(mut self, value: impl Into<String>) -> Self {
        self.source_page_theme_id = Some(value.into());
        self
    }

    /// Styling.
    #[must_use]
    pub fn styling(mut self, value: impl Into<crate::models::PageThemeStyling>) -> Self {
        self.styling = Some(value.into());
        self
    }

    /// Tags.
    #[must_use]
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
