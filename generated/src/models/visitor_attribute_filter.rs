// Written by `cargo xtask regenerate`.

use crate::rt;

/// A condition on one attribute of a visitor.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorAttributeFilter {
    /// Name of the attribute. `$` fields allow the `STRING_*`, `EXISTS` and `NOT_EXISTS` operators only.
    pub key: Option<String>,
    /// How the attribute is compared.
    pub operator: Option<crate::models::VisitorAttributeFilterOperator>,
    /// Value to compare with. Dates as `YYYY-MM-DD` or RFC 3339. Unused by operators that need none.
    pub value: Option<String>,
}

impl VisitorAttributeFilter {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the attribute. `$` fields allow the `STRING_*`, `EXISTS` and `NOT_EXISTS` operators only.
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// How the attribute is compared.
    #[must_use]
    pub fn operator(mut self, value: impl Into<crate::models::VisitorAttributeFilterOperator>) -> Self {
        self.operator = Some(value.into());
        self
    }

    /// Value to compare with. Dates as `YYYY-MM-DD` or RFC 3339. Unused by operators that need none.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

rt::json_object!(VisitorAttributeFilter {
    key: Optional("key"),
    operator: Optional("operator"),
    value: Optional("value"),
});
