// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `TimeSeriesPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TimeSeriesPoint {
    /// Timestamp.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<jiff::Timestamp>,
    /// Value.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub value: i32,
}

impl TimeSeriesPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
