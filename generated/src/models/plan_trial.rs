// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `PlanTrial`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanTrial {
    /// Days.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub days: i32,
    /// Limits.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<crate::models::PlanLimit>,
    /// Signup offer (`signupOffer`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup_offer: Option<String>,
    /// Signup url (`signupUrl`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup_url: Option<String>,
}

impl PlanTrial {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
