// Written by `cargo xtask regenerate`.

use crate::rt;

/// Several links to create at once, all or none.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateBulkLinksRequest {
    /// The links to create, 250 at most.
    pub links: Vec<crate::models::CreateLinkRequest>,
}

impl CreateBulkLinksRequest {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(links: impl IntoIterator<Item = impl Into<crate::models::CreateLinkRequest>>) -> Self {
        Self { links: links.into_iter().map(Into::into).collect() }
    }

    /// The links to create, 250 at most.
    #[must_use]
    pub fn links(mut self, value: impl IntoIterator<Item = impl Into<crate::models::CreateLinkRequest>>) -> Self {
        self.links = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(CreateBulkLinksRequest { links: Required("links") });
