// Written by `cargo xtask regenerate`.

use crate::rt;

/// The buttons of a page, and the chosen one.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiLinkTraceData {
    /// The buttons there were.
    pub available_buttons: Vec<crate::models::MultiLinkTraceButton>,
    /// Text of the page.
    pub description: Option<String>,
    /// The button that was chosen.
    pub selected_button: Option<crate::models::MultiLinkTraceSelectedButton>,
    /// Title of the page.
    pub title: Option<String>,
}

impl MultiLinkTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(MultiLinkTraceData {
    available_buttons: Optional("availableButtons"),
    description: Optional("description"),
    selected_button: Optional("selectedButton"),
    title: Optional("title"),
});
