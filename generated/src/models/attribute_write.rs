// Written by `cargo xtask regenerate`.

use crate::rt;

/// One attribute that a workflow step writes to the visitor.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttributeWrite {
    /// Name of the attribute.
    pub key: Option<String>,
    /// Whether an existing value is overwritten.
    pub mode: Option<crate::models::AttributeWriteMode>,
    /// Type the value is captured as.
    pub r#type: Option<crate::models::VisitorAttributeType>,
    /// Value to write.
    pub value: Option<String>,
}

impl AttributeWrite {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the attribute.
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Whether an existing value is overwritten.
    #[must_use]
    pub fn mode(mut self, value: impl Into<crate::models::AttributeWriteMode>) -> Self {
        self.mode = Some(value.into());
        self
    }

    /// Type the value is captured as.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<crate::models::VisitorAttributeType>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Value to write.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

rt::json_object!(AttributeWrite {
    key: Optional("key"),
    mode: Optional("mode"),
    r#type: Optional("type"),
    value: Optional("value"),
});
