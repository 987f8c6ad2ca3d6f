// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The identified visitor.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IdentifyResponse {
    /// Whether a new profile was made.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub created: bool,
    /// The visitor as it is now.
    pub visitor: crate::models::Visitor,
}

impl IdentifyResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(visitor: impl Into<crate::models::Visitor>) -> Self {
        Self { created: Default::default(), visitor: visitor.into() }
    }
}
