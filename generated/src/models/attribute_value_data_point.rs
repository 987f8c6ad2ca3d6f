// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `AttributeValueDataPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AttributeValueDataPoint {
    /// Label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Percentage.
    #[serde(default, deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Float>>::deserialize")]
    pub percentage: f64,
    /// Visitor count (`visitorCount`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub visitor_count: i32,
}

impl AttributeValueDataPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
