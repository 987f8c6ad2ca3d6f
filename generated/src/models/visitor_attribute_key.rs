// Written by `cargo xtask regenerate`.

use crate::rt;

/// An attribute that visitors carry.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorAttributeKey {
    /// Name of the attribute.
    pub key: String,
    /// Type it was captured as.
    pub r#type: crate::models::VisitorAttributeType,
}

impl VisitorAttributeKey {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitorAttributeKey { key: Always("key"), r#type: Always("type") });
