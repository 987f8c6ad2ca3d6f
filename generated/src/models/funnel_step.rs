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
}
