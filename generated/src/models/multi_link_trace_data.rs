// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The buttons of a page, and the chosen one.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MultiLinkTraceData {
    /// The buttons there were.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub available_buttons: Vec<crate::models::MultiLinkTraceButton>,
    /// Text of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The button that was chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selected_button: Option<crate::models::MultiLinkTraceSelectedButton>,
    /// Title of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl MultiLinkTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
