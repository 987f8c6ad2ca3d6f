// Written by `cargo xtask regenerate`.

use crate::rt;

/// Result of a batch of links.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LinksBulkCreateResult {
    /// Ids of the created links, in the order they were submitted. Fetch the links to see more.
    pub link_ids: Vec<String>,
}

impl LinksBulkCreateResult {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(LinksBulkCreateResult { link_ids: Optional("linkIds") });
