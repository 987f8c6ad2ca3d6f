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

    /// Days.
    #[must_use]
    pub fn days(mut self, value: i32) -> Self {
        self.days = value;
        self
    }

    /// Limits.
    #[must_use]
    pub fn limits(mut self, value: impl IntoIterator<Item = impl Into<crate::models::PlanLimit>>) -> Self {
        self.limits = value.into_iter().map(Into::into).collect();
        self
    }

    /// Signup offer (`signupOffer`).
    #[must_use]
    pub fn signup_offer(mut self, value: impl Into<String>) -> Self {
        self.signup_offer = Some(value.into());
        self
    }

    /// Signup url (`signupUrl`).
    #[must_use]
    pub fn signup_url(mut self, value: impl Into<String>) -> Self {
        self.signup_url = Some(value.into());
        self
    }
}
