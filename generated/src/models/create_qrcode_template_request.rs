// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CreateQrcodeTemplateRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateQrcodeTemplateRequest {
    /// Description.
    pub description: Option<String>,
    /// Faq.
    pub faq: Option<String>,
    /// Learn more (`learnMore`).
    pub learn_more: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Qrcode design id (`qrcodeDesignId`).
    pub qrcode_design_id: Option<String>,
    /// Tags.
    pub tags: Option<String>,
}

impl CreateQrcodeTemplateRequest {
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

    /// Qrcode design id (`qrcodeDesignId`).
    #[must_use]
    pub fn qrcode_design_id(mut self, value: impl Into<String>) -> Self {
        self.qrcode_design_id = Some(value.into());
        self
    }

    /// Tags.
    #[must_use]
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

rt::json_object!(CreateQrcodeTemplateRequest {
    description: Optional("description"),
    faq: Optional("faq"),
    learn_more: Optional("learnMore"),
    name: Optional("name"),
    qrcode_design_id: Optional("qrcodeDesignId"),
    tags: Optional("tags"),
});
