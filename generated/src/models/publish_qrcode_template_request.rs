// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `QrcodeTemplatesServicePublishQrcodeTemplateBody`.
#[doc(alias = "QrcodeTemplatesServicePublishQrcodeTemplateBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublishQrcodeTemplateRequest {}

impl PublishQrcodeTemplateRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PublishQrcodeTemplateRequest {});
