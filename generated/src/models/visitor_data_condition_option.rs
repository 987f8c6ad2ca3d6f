// Written by `cargo xtask regenerate`.

use crate::rt;

/// One way out of a decision by what is known of the visitor.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorDataConditionOption {
    /// Name of the attribute to look at.
    pub attribute_key: Option<String>,
    /// Value to compare with.
    pub comparison_value: Option<String>,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
    /// How the attribute is compared.
    pub operator: Option<String>,
}

impl VisitorDataConditionOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the attribute to look at.
    #[must_use]
    pub fn attribute_key(mut self, value: impl Into<String>) -> Self {
        self.attribute_key = Some(value.into());
        self
    }

    /// Value to compare with.
    #[must_use]
    pub fn comparison_value(mut self, value: impl Into<String>) -> Self {
        self.comparison_value = Some(value.into());
        self
    }

    /// Id of the option, by which its branch is told.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Id of the step to go on with.
    #[must_use]
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }

    /// How the attribute is compared.
    #[must_use]
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
}

rt::json_object!(VisitorDataConditionOption {
    attribute_key: Optional("attributeKey"),
    comparison_value: Optional("comparisonValue"),
    id: Optional("id"),
    next_step_id: Optional("nextStepId"),
    operator: Optional("operator"),
});
