// Written by `cargo xtask regenerate`.

use crate::rt;

/// What was learnt of a visitor.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IdentifyVisitorTraceData {
    /// Number of attributes that were set.
    pub custom_attributes: i32,
    /// Number of fields that were changed.
    pub fields_updated: i32,
    /// Whether only empty fields were filled.
    pub set_once: bool,
    /// System fields that were set.
    pub system_fields: Vec<String>,
}

impl IdentifyVisitorTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(IdentifyVisitorTraceData {
    custom_attributes: Always("customAttributes"),
    fields_updated: Always("fieldsUpdated"),
    set_once: Always("setOnce"),
    system_fields: Optional("systemFields"),
});
