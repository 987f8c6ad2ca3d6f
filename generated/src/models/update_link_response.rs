// Written by `cargo xtask regenerate`.

use crate::rt;

/// The link after the change.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateLinkResponse {
    /// The changed link.
    pub link: crate::models::Link,
}

impl UpdateLinkResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(link: impl Into<crate::models::Link>) -> Self {
        Self { link: link.into() }
    }
}

rt::json_object!(UpdateLinkResponse { link: Required("link") });
