// Written by `cargo xtask regenerate`.

use crate::rt;

/// One way out of a decision by what is known of the visitor, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorDataConditionTraceOption {
    /// Whether the visitor had the attribute.
    pub attribute_found: bool,
    /// Name of the attribute to look at.
    pub attribute_key: String,
    /// Value to compare with.
    pub comparison_value: Option<String>,
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Whether the visitor took this way.
    pub matched: bool,
    /// Value of the attribute, as it was seen.
    pub observed_value: Option<String>,
    /// How the attribute is compared.
    pub operator: Option<String>,
}

impl VisitorDataConditionTraceOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitorDataConditionTraceOption {
    attribute_found: Always("attributeFound"),
    attribute_key: Always("attributeKey"),
    comparison_value: Optional("comparisonValue"),
    has_route: Always("hasRoute"),
    matched: Always("matched"),
    observed_value: Optional("observedValue"),
    operator: Optional("operator"),
});
