// Written by `cargo xtask regenerate`.

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

crate::rt::model!(PlanTrial, [], {
    default days "days", filled limits "limits", optional signup_offer "signupOffer", optional signup_url "signupUrl",
});

impl PlanTrial {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
