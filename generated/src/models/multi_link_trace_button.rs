// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A button of a page with several, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MultiLinkTraceButton {
    /// Id of the button, by which its branch is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Label of the button.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Place of the button on the page.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub order: i32,
}

impl MultiLinkTraceButton {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
