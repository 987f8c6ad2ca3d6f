// Written by `cargo xtask regenerate`.

use crate::rt;

/// The link that was asked for.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetLinkResponse {
    /// The link.
    pub link: crate::models::Link,
}

impl GetLinkResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(link: impl Into<crate::models::Link>) -> Self {
        Self { link: link.into() }
    }
}

rt::json_object!(GetLinkResponse { link: Required("link") });
