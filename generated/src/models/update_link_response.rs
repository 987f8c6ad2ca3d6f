// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The link after the change.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
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
