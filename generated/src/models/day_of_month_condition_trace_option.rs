// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// One way out of a decision by day of the month, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DayOfMonthConditionTraceOption {
    /// Day of the month that leads this way.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub day_of_month: i32,
    /// Whether the way out was connected to a step.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub has_route: bool,
    /// Id of the option, by which its branch is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the option.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl DayOfMonthConditionTraceOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
