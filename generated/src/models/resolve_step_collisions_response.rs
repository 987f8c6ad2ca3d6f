// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ResolveStepCollisionsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ResolveStepCollisionsResponse {
    /// Steps repositioned (`stepsRepositioned`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub steps_repositioned: i32,
}

impl ResolveStepCollisionsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
