// Written by `cargo xtask regenerate`.

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

crate::rt::model!(MultiLinkTraceButton, [], {
    optional id "id", optional label "label", default order "order",
});

impl MultiLinkTraceButton {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
