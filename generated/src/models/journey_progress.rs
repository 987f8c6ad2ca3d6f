// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// How far a visitor came in a link's workflow.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct JourneyProgress {
    /// Whether the visitor reached the end.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub completed: bool,
    /// Number of steps the visitor reached.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub steps_reached: i32,
    /// Number of steps there are.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub steps_total: i32,
}

impl JourneyProgress {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
