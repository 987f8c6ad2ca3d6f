// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Result of a batch of links.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LinksBulkCreateResult {
    /// Ids of the created links, in the order they were submitted. Fetch the links to see more.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub link_ids: Vec<String>,
}

impl LinksBulkCreateResult {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
