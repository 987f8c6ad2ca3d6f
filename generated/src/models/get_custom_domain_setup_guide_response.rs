// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetCustomDomainSetupGuideResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetCustomDomainSetupGuideResponse {
    /// Setup guide (`setupGuide`).
    pub setup_guide: crate::models::CustomDomainSetupGuide,
}

impl GetCustomDomainSetupGuideResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(setup_guide: impl Into<crate::models::CustomDomainSetupGuide>) -> Self {
        Self { setup_guide: setup_guide.into() }
    }
}

rt::json_object!(GetCustomDomainSetupGuideResponse { setup_guide: Required("setupGuide") });
