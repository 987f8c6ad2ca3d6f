// Written by `cargo xtask regenerate`.

/// A created link to a contact card.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateContactLinkResponse {
    /// The created link.
    pub link: crate::models::Link,
}

crate::rt::model!(CreateContactLinkResponse, ["link"], {
    required link "link",
});

impl CreateContactLinkResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(link: impl Into<crate::models::Link>) -> Self {
        Self { link: link.into() }
    }
}
