// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The contact card that was shown.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ContactCardTraceData {
    /// The card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card: Option<crate::models::ContactCardTraceCard>,
}

impl ContactCardTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
