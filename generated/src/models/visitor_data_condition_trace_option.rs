// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// One way out of a decision by what is known of the visitor, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VisitorDataConditionTraceOption {
    /// Whether the visitor had the attribute.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub attribute_found: bool,
    /// Name of the attribute to look at.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub attribute_key: String,
    /// Value to compare with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comparison_value: Option<String>,
    /// Whether the way out was connected to a step.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub has_route: bool,
    /// Whether the visitor took this way.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub matched: bool,
    /// Value of the attribute, as it was seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub observed_value: Option<String>,
    /// How the attribute is compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<String>,
}

impl VisitorDataConditionTraceOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
