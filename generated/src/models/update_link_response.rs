// Written by `cargo xtask regenerate`.

/// The link after the change.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateLinkResponse {
    /// The changed link.
    pub link: crate::models::Link,
}

crate::rt::model!(UpdateLinkResponse, ["link"], {
    required link "link",
});

impl UpdateLinkResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(link: impl Into<crate::models::Link>) -> Self {
        Self { link: link.into() }
    }
}
