// Written by `cargo xtask regenerate`.

use crate::rt;

/// What a workflow step writes to the visitor's attributes.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttributeCapture {
    /// Whether anything is written.
    pub enabled: Option<bool>,
    /// The attributes to write.
    pub writes: Vec<crate::models::AttributeWrite>,
}

impl AttributeCapture {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether anything is written.
    #[must_use]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// The attributes to write.
    #[must_use]
    pub fn writes(mut self, value: impl IntoIterator<Item = impl Into<crate::models::AttributeWrite>>) -> Self {
        self.writes = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(AttributeCapture { enabled: Optional("enabled"), writes: Optional("writes") });
