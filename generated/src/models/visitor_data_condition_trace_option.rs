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

    /// Whether the visitor had the attribute.
    #[must_use]
    pub fn attribute_found(mut self, value: bool) -> Self {
        self.attribute_found = value;
        self
    }

    /// Name of the attribute to look at.
    #[must_use]
    pub fn attribute_key(mut self, value: impl Into<String>) -> Self {
        self.attribute_key = value.into();
        self
    }

    /// Value to compare with.
    #[must_use]
    pub fn comparison_value(mut self, value: impl Into<String>) -> Self {
        self.comparison_value = Some(value.into());
        self
    }

    /// Whether the way out was connected to a step.
    #[must_use]
    pub fn has_route(mut self, value: bool) -> Self {
        self.has_route = value;
        self
    }

    /// Whether the visitor took this way.
    #[must_use]
    pub fn matched(mut self, value: bool) -> Self {
        self.matched = value;
        self
    }

    /// Value of the attribute, as it was seen.
    #[must_use]
    pub fn observed_value(mut self, value: impl Into<String>) -> Self {
        self.observed_value = Some(value.into());
        self
    }

    /// How the attribute is compared.
    #[must_use]
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
}
