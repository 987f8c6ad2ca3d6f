// Written by `cargo xtask regenerate`.

use crate::rt;

/// A created link to a contact card.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateContactLinkResponse {
    /// The created link.
    pub link: crate::models::Link,
}

impl CreateContactLinkResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(link: impl Into<crate::models::Link>) -> Self {
        Self { link: link.into() }
    }
}

rt::json_object!(CreateContactLinkResponse { link: Required("link") });
