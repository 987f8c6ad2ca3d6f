// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `SyncGoogleFormsRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SyncGoogleFormsRequest {}

impl SyncGoogleFormsRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
