// Written by `cargo xtask regenerate`.

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

crate::rt::model!(PublicListPageThemeTemplatesResponse, [], {
    default has_more "hasMore", optional next_page_token "nextPageToken",
    filled page_theme_templates "pageThemeTemplates",
});

impl PublicListPageThemeTemplatesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
