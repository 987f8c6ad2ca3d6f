// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Course of a decision by first or returning visit.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VisitTypeConditionTraceData {
    /// Whether there was a way out for everything else.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub has_else: bool,
    /// The ways out there were.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<crate::models::VisitTypeConditionTraceOption>,
    /// Type of the visit, as it was seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visit_type: Option<String>,
}

impl VisitTypeConditionTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
