// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `MediaReference`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MediaReference {
    /// Link id (`linkId`).
    ///
    /// Read-only: the API sets it.
    pub link_id: Option<String>,
    /// Link name (`linkName`).
    ///
    /// Read-only: the API sets it.
    pub link_name: Option<String>,
    /// Page theme template id (`pageThemeTemplateId`).
    ///
    /// Read-only: the API sets it.
    pub page_theme_template_id: Option<String>,
    /// Page theme template name (`pageThemeTemplateName`).
    ///
    /// Read-only: the API sets it.
    pub page_theme_template_name: Option<String>,
    /// Qrcode template id (`qrcodeTemplateId`).
    ///
    /// Read-only: the API sets it.
    pub qrcode_template_id: Option<String>,
    /// Qrcode template name (`qrcodeTemplateName`).
    ///
    /// Read-only: the API sets it.
    pub qrcode_template_name: Option<String>,
    /// Type.
    ///
    /// Read-only: the API sets it.
    pub r#type: crate::models::MediaReferenceType,
    /// Workflow step id (`workflowStepId`).
    ///
    /// Read-only: the API sets it.
    pub workflow_step_id: Option<String>,
}

impl MediaReference {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(MediaReference {
    link_id: Optional("linkId"),
    link_name: Optional("linkName"),
    page_theme_template_id: Optional("pageThemeTemplateId"),
    page_theme_template_name: Optional("pageThemeTemplateName"),
    qrcode_template_id: Optional("qrcodeTemplateId"),
    qrcode_template_name: Optional("qrcodeTemplateName"),
    r#type: Always("type"),
    workflow_step_id: Optional("workflowStepId"),
});
