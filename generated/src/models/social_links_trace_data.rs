// Written by `cargo xtask regenerate`.

/// The social profiles of a page, and the chosen one.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocialLinksTraceData {
    /// Text of the page.
    pub description: Option<String>,
    /// How the profiles were shown.
    pub display_style: Option<String>,
    /// The profiles there were.
    pub links: Vec<crate::models::SocialLinkTraceButton>,
    /// The profile that was chosen.
    pub selected_link: Option<Box<crate::models::SocialLinkTraceButton>>,
    /// Title of the page.
    pub title: Option<String>,
}

crate::rt::model!(SocialLinksTraceData, [], {
    optional description "description", optional display_style "displayStyle", filled links "links",
    optional selected_link "selectedLink", optional title "title",
});

impl SocialLinksTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
