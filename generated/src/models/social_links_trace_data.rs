// Written by `cargo xtask regenerate`.

use crate::rt;

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
    pub selected_link: Option<crate::models::SocialLinkTraceButton>,
    /// Title of the page.
    pub title: Option<String>,
}

impl SocialLinksTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocialLinksTraceData {
    description: Optional("description"),
    display_style: Optional("displayStyle"),
    links: Optional("links"),
    selected_link: Optional("selectedLink"),
    title: Optional("title"),
});
