// Written by `cargo xtask regenerate`.

use crate::rt;

/// A button of a page with several, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiLinkTraceButton {
    /// Id of the button, by which its branch is told.
    pub id: Option<String>,
    /// Label of the button.
    pub label: Option<String>,
    /// Place of the button on the page.
    pub order: i32,
}

impl MultiLinkTraceButton {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(MultiLinkTraceButton { id: Optional("id"), label: Optional("label"), order: Always("order") });
