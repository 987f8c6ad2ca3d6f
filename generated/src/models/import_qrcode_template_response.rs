// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ImportQrcodeTemplateResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ImportQrcodeTemplateResponse {
    /// Qrcode template (`qrcodeTemplate`).
    pub qrcode_template: crate::models::QrcodeTemplate,
}

impl ImportQrcodeTemplateResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(qrcode_template: impl Into<crate::models::QrcodeTemplate>) -> Self {
        Self { qrcode_template: qrcode_template.into() }
    }
}

rt::json_object!(ImportQrcodeTemplateResponse { qrcode_template: Required("qrcodeTemplate") });
