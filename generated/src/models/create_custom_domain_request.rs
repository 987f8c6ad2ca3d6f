// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CreateCustomDomainRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateCustomDomainRequest {
    /// Name.
    pub name: Option<String>,
}

impl CreateCustomDomainRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

rt::json_object!(CreateCustomDomainRequest { name: Optional("name") });
