// Written by `cargo xtask regenerate`.

/// The buttons of a page, and the chosen one.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiLinkTraceData {
    /// The buttons there were.
    pub available_buttons: Vec<crate::models::MultiLinkTraceButton>,
    /// Text of the page.
    pub description: Option<String>,
    /// The button that was chosen.
    pub selected_button: Option<Box<crate::models::MultiLinkTraceSelectedButton>>,
    /// Title of the page.
    pub title: Option<String>,
}

crate::rt::model!(MultiLinkTraceData, [], {
    filled available_buttons "availableButtons", optional description "description",
    optional selected_button "selectedButton", optional title "title",
});

impl MultiLinkTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
