// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CustomDomainsServiceUpdateBody`.
#[doc(alias = "CustomDomainsServiceUpdateBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateCustomDomainRequest {
    /// Root destination (`rootDestination`).
    pub root_destination: Option<String>,
}

impl UpdateCustomDomainRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Root destination (`rootDestination`).
    #[must_use]
    pub fn root_destination(mut self, value: impl Into<String>) -> Self {
        self.root_destination = Some(value.into());
        self
    }
}

rt::json_object!(UpdateCustomDomainRequest { root_destination: Optional("rootDestination") });
