// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `PricingPlan`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PricingPlan {
    /// Contact url (`contactUrl`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_url: Option<String>,
    /// Features.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub features: Vec<crate::models::PlanFeature>,
    /// Id.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: crate::models::PricingPlanId,
    /// Limits.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<crate::models::PlanLimit>,
    /// Name.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub name: String,
    /// Prices.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub prices: Vec<crate::models::PlanPrice>,
    /// Trial.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trial: Option<crate::models::PlanTrial>,
}

impl PricingPlan {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Contact url (`contactUrl`).
    #[must_use]
    pub fn contact_url(mut self, value: impl Into<String>) -> Self {
        self.contact_url = Some(value.into());
        self
    }

    /// Features.
    #[must_use]
    pub fn features(mut self, value: impl IntoIterator<Item = impl Into<crate::models::PlanFeature>>) -> Self {
        self.features = value.into_iter().map(Into::into).collect();
        self
    }

    /// Id.
    #[must_use]
    pub fn id(mut self, value: impl Into<crate::models::PricingPlanId>) -> Self {
        self.id = value.into();
        self
    }

    /// Limits.
    #[must_use]
    pub fn limits(mut self, value: impl IntoIterator<Item = impl Into<crate::models::PlanLimit>>) -> Self {
        self.limits = value.into_iter().map(Into::into).collect();
        self
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Prices.
    #[must_use]
    pub fn prices(mut self, value: impl IntoIterator<Item = impl Into<crate::models::PlanPrice>>) -> Self {
        self.prices = value.into_iter().map(Into::into).collect();
        self
    }

    /// Trial.
    #[must_use]
    pub fn trial(mut self, value: impl Into<crate::models::PlanTrial>) -> Self {
        self.trial = Some(value.into());
        self
    }
}
