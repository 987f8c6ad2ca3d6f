// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A suggested shortlink.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShortlinkRandomResponse {
    /// A random shortlink.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub shortlink: String,
}

impl ShortlinkRandomResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
