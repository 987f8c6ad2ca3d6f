// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `FunnelStep`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FunnelStep {
    /// Branches.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub branches: Vec<crate::models::FunnelBranch>,
    /// Conversion rate (`conversionRate`).
    #[serde(default, deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Float>>::deserialize")]
    pub conversion_rate: f64,
    /// Drop off from previous (`dropOffFromPrevious`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub drop_off_from_previous: i64,
    /// Identified visitors (`identifiedVisitors`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub identified_visitors: i64,
    /// Interaction rate (`interactionRate`).
    #[serde(default, deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Float>>::deserialize")]
    pub interaction_rate: f64,
    /// Interactions.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub interactions: i64,
    /// Occurrences.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub occurrences: i64,
    /// Step action (`stepAction`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_action: Option<String>,
    /// Step kind (`stepKind`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_kind: Option<String>,
    /// Visits.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub visits: i64,
}

impl FunnelStep {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Branches.
    #[must_use]
    pub fn branches(mut self, value: impl IntoIterator<Item = impl Into<crate::models::FunnelBranch>>) -> Self {
        self.branches = value.into_iter().map(Into::into).collect();
        self
    }

    /// Conversion rate (`conversionRate`).
    #[must_use]
    pub fn conversion_rate(mut self, value: f64) -> Self {
        self.conversion_rate = value;
        self
    }

    /// Drop off from previous (`dropOffFromPrevious`).
    #[must_use]
    pub fn drop_off_from_previous(mut self, value: i64) -> Self {
        self.drop_off_from_previous = value;
        self
    }

    /// Identified visitors (`identifiedVisitors`).
    #[must_use]
    pub fn identified_visitors(mut self, value: i64) -> Self {
        self.identified_visitors = value;
        self
    }

    /// Interaction rate (`interactionRate`).
    #[must_use]
    pub fn interaction_rate(mut self, value: f64) -> Self {
        self.interaction_rate = value;
        self
    }

    /// Interactions.
    #[must_use]
    pub fn interactions(mut self, value: i64) -> Self {
        self.interactions = value;
        self
    }

    /// Occurrences.
    #[must_use]
    pub fn occurrences(mut self, value: i64) -> Self {
        self.occurrences = value;
        self
    }

    /// Step action (`stepAction`).
    #[must_use]
    pub fn step_action(mut self, value: impl Into<String>) -> Self {
        self.step_action = Some(value.into());
        self
    }

    /// Step kind (`stepKind`).
    #[must_use]
    pub fn step_kind(mut self, value: impl Into<String>) -> Self {
        self.step_kind = Some(value.into());
        self
    }

    /// Visits.
    #[must_use]
    pub fn visits(mut self, value: i64) -> Self {
        self.visits = value;
        self
    }
}
