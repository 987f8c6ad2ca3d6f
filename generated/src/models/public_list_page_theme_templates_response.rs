// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `PublicListPageThemeTemplatesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublicListPageThemeTemplatesResponse {
    /// Has more (`hasMore`).
    pub has_more: bool,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Page theme templates (`pageThemeTemplates`).
    pub page_theme_templates: Vec<crate::models::PublicPageThemeTemplate>,
}

impl PublicListPageThemeTemplatesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PublicListPageThemeTemplatesResponse {
    has_more: Always("hasMore"),
    next_page_token: Optional("nextPageToken"),
    page_theme_templates: Optional("pageThemeTemplates"),
});
