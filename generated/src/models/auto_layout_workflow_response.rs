// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `AutoLayoutWorkflowResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AutoLayoutWorkflowResponse {
    /// Steps repositioned (`stepsRepositioned`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub steps_repositioned: i32,
}

impl AutoLayoutWorkflowResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
