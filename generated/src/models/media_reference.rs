// Written by `cargo xtask regenerate`.

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

crate::rt::model!(MediaReference, [], {
    optional link_id "linkId", optional link_name "linkName", optional page_theme_template_id "pageThemeTemplateId",
    optional page_theme_template_name "pageThemeTemplateName", optional qrcode_template_id "qrcodeTemplateId",
    optional qrcode_template_name "qrcodeTemplateName", default r#type "type",
    optional workflow_step_id "workflowStepId",
});

impl MediaReference {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
