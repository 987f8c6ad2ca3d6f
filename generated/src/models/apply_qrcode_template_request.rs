// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ApplyQrcodeTemplateRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ApplyQrcodeTemplateRequest {
    /// Link id (`linkId`).
    pub link_id: String,
    /// Qrcode template id (`qrcodeTemplateId`).
    pub qrcode_template_id: Option<String>,
    /// Template slug (`templateSlug`).
    pub template_slug: Option<String>,
}

impl ApplyQrcodeTemplateRequest {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(link_id: impl Into<String>) -> Self {
        Self { link_id: link_id.into(), qrcode_template_id: Default::default(), template_slug: Default::default() }
    }

    /// Link id (`linkId`).
    #[must_use]
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = value.into();
        self
    }

    /// Qrcode template id (`qrcodeTemplateId`).
    #[must_use]
    pub fn qrcode_template_id(mut self, value: impl Into<String>) -> Self {
        self.qrcode_template_id = Some(value.into());
        self
    }

    /// Template slug (`templateSlug`).
    #[must_use]
    pub fn template_slug(mut self, value: impl Into<String>) -> Self {
        self.template_slug = Some(value.into());
        self
    }
}

rt::json_object!(ApplyQrcodeTemplateRequest {
    link_id: Required("linkId"),
    qrcode_template_id: Optional("qrcodeTemplateId"),
    template_slug: Optional("templateSlug"),
});
