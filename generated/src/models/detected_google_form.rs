// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl DetectedGoogleForm {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DetectedGoogleForm {
    accessible: Always("accessible"),
    form_id: Always("formId"),
    form_url: Optional("formUrl"),
    link_id: Optional("linkId"),
    link_name: Optional("linkName"),
});
