// Written by `cargo xtask regenerate`.

/// The identified visitor.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct IdentifyResponse {
    /// Whether a new profile was made.
    pub created: bool,
    /// The visitor as it is now.
    pub visitor: crate::models::Visitor,
}

crate::rt::model!(IdentifyResponse, ["visitor"], {
    default created "created", required visitor "visitor",
});

impl IdentifyResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(visitor: impl Into<crate::models::Visitor>) -> Self {
        Self { visitor: visitor.into(), ..crate::rt::Model::empty() }
    }
}
