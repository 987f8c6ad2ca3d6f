// Written by `cargo xtask regenerate`.

use crate::rt;

/// The identified visitor.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct IdentifyResponse {
    /// Whether a new profile was made.
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

rt::json_object!(IdentifyResponse { created: Always("created"), visitor: Required("visitor") });
