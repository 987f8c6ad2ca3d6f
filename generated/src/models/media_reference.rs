// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `MediaReference`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MediaReference {
    /// Link id (`linkId`).
    ///
    /// Read-only: the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_id: Option<String>,
    /// Link name (`linkName`).
    ///
    /// Read-only: the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_name: Option<String>,
    /// Page theme template id (`pageThemeTemplateId`).
    ///
    /// Read-only: the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_theme_template_id: Option<String>,
    /// Page theme template name (`pageThemeTemplateName`).
    ///
    /// Read-only: the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_theme_template_name: Option<String>,
    /// Qrcode template id (`qrcodeTemplateId`).
    ///
    /// Read-only: the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qrcode_template_id: Option<String>,
    /// Qrcode template name (`qrcodeTemplateName`).
    ///
    /// Read-only: the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qrcode_template_name: Option<String>,
    /// Type.
    ///
    /// Read-only: the API sets it.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub r#type: crate::models::MediaReferenceType,
    /// Workflow step id (`workflowStepId`).
    ///
    /// Read-only: the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflow_step_id: Option<String>,
}

impl MediaReference {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
