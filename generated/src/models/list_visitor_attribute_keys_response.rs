// Written by `cargo xtask regenerate`.

use crate::rt;

/// The attributes that visitors carry.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVisitorAttributeKeysResponse {
    /// Names of the attributes, system fields such as `$email` among them.
    pub attribute_keys: Vec<String>,
    /// Names of the attributes with the type each was captured as.
    pub attributes: Vec<crate::models::VisitorAttributeKey>,
}

impl ListVisitorAttributeKeysResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListVisitorAttributeKeysResponse {
    attribute_keys: Optional("attributeKeys"),
    attributes: Optional("attributes"),
});
