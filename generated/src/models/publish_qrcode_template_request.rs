// Written by `cargo xtask regenerate`.

/// The API's `QrcodeTemplatesServicePublishQrcodeTemplateBody`.
#[doc(alias = "QrcodeTemplatesServicePublishQrcodeTemplateBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublishQrcodeTemplateRequest {}

crate::rt::model!(PublishQrcodeTemplateRequest, [], {});

impl PublishQrcodeTemplateRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
