// Written by `cargo xtask regenerate`.

/// The button that was chosen.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiLinkTraceSelectedButton {
    /// Id of the button, by which its branch is told.
    pub id: Option<String>,
    /// Label of the button.
    pub label: Option<String>,
    /// Place of the button on the page.
    pub order: i32,
}

crate::rt::model!(MultiLinkTraceSelectedButton, [], {
    optional id "id", optional label "label", default order "order",
});

impl MultiLinkTraceSelectedButton {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
