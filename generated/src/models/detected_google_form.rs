// Written by `cargo xtask regenerate`.

/// The API's `DetectedGoogleForm`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetectedGoogleForm {
    /// Accessible.
    pub accessible: bool,
    /// Form id (`formId`).
    pub form_id: String,
    /// Form url (`formUrl`).
    pub form_url: Option<String>,
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Link name (`linkName`).
    pub link_name: Option<String>,
}

crate::rt::model!(DetectedGoogleForm, [], {
    default accessible "accessible", default form_id "formId", optional form_url "formUrl", optional link_id "linkId",
    optional link_name "linkName",
});

impl DetectedGoogleForm {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
