// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The links that a batch created.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateBulkLinksResponse {
    /// The created links.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<crate::models::Link>,
}

impl CreateBulkLinksResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
