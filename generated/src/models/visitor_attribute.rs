// Written by `cargo xtask regenerate`.

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

crate::rt::model!(VisitorAttribute, [], {
    optional bool_value "boolValue", optional date_value "dateValue", default key "key",
    optional number_value "numberValue", default r#type "type", default value "value",
});

impl VisitorAttribute {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
