// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// One way out of a decision by first or returning visit, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VisitTypeConditionTraceOption {
    /// Whether the way out was connected to a step.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub has_route: bool,
    /// Type of visit that leads this way.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub value: String,
}

impl VisitTypeConditionTraceOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
