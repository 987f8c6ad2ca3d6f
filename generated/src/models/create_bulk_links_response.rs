// Written by `cargo xtask regenerate`.

use crate::rt;

/// The links that a batch created.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateBulkLinksResponse {
    /// The created links.
    pub links: Vec<crate::models::Link>,
}

impl CreateBulkLinksResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CreateBulkLinksResponse { links: Optional("links") });
