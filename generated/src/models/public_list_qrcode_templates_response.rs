// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `PublicListQrcodeTemplatesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublicListQrcodeTemplatesResponse {
    /// Has more (`hasMore`).
    pub has_more: bool,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Qrcode templates (`qrcodeTemplates`).
    pub qrcode_templates: Vec<crate::models::PublicQrcodeTemplate>,
}

impl PublicListQrcodeTemplatesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PublicListQrcodeTemplatesResponse {
    has_more: Always("hasMore"),
    next_page_token: Optional("nextPageToken"),
    qrcode_templates: Optional("qrcodeTemplates"),
});
