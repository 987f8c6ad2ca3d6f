// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `VisitorCountry`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VisitorCountry {
    /// Code.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub code: String,
    /// Name.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub name: String,
}

impl VisitorCountry {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
