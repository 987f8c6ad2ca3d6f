// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `VisitorCountry`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorCountry {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
}

impl VisitorCountry {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitorCountry { code: Always("code"), name: Always("name") });
