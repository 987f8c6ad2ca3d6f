// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `QrcodeTemplatesServiceUpdateQrcodeTemplateBody`.
#[doc(alias = "QrcodeTemplatesServiceUpdateQrcodeTemplateBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateQrcodeTemplateRequest {
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

impl UpdateQrcodeTemplateRequest {
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

    /// Slug.
    #[must_use]
    pub fn slug(mut self, value: impl Into<String>) -> Self {
        self.slug = Some(value.into());
        self
    }

    /// Tags.
    #[must_use]
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

rt::json_object!(UpdateQrcodeTemplateRequest {
    description: Optional("description"),
    faq: Optional("faq"),
    learn_more: Optional("learnMore"),
    name: Optional("name"),
    slug: Optional("slug"),
    tags: Optional("tags"),
});
