// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `PlanLimit`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanLimit {
    /// Key.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub key: crate::models::PlanLimitKey,
    /// Kind.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub kind: crate::models::PlanLimitKind,
    /// Value.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub value: i32,
}

impl PlanLimit {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
