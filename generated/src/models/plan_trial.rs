// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `PlanTrial`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PlanTrial {
    /// Days.
    pub days: i32,
    /// Limits.
    pub limits: Vec<crate::models::PlanLimit>,
    /// Signup offer (`signupOffer`).
    pub signup_offer: Option<String>,
    /// Signup url (`signupUrl`).
    pub signup_url: Option<String>,
}

impl PlanTrial {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PlanTrial {
    days: Always("days"),
    limits: Optional("limits"),
    signup_offer: Optional("signupOffer"),
    signup_url: Optional("signupUrl"),
});
