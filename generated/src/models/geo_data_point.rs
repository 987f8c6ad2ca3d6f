// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `GeoDataPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GeoDataPoint {
    /// Event count (`eventCount`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub event_count: i32,
    /// Location.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Percentage.
    #[serde(default, deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Float>>::deserialize")]
    pub percentage: f64,
}

impl GeoDataPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
