// Written by `cargo xtask regenerate`.

use crate::rt;

/// One attribute of a visitor.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorAttribute {
    /// The value as a boolean. Absent if it does not parse as one.
    pub bool_value: Option<bool>,
    /// The value as a moment. Absent if it does not parse as one.
    pub date_value: Option<jiff::Timestamp>,
    /// Name of the attribute.
    pub key: String,
    /// The value as a number. Absent if it does not parse as one.
    pub number_value: Option<f64>,
    /// Type the attribute was captured as.
    pub r#type: crate::models::VisitorAttributeType,
    /// The raw text of the value, whatever the type.
    pub value: String,
}

impl VisitorAttribute {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitorAttribute {
    bool_value: Optional("boolValue"),
    date_value: Optional("dateValue"),
    key: Always("key"),
    number_value: Optional("numberValue"),
    r#type: Always("type"),
    value: Always("value"),
});
