// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Course of a decision by who operates the device.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeviceActorConditionTraceData {
    /// The operator of the device, as it was seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_actor: Option<String>,
    /// Whether there was a way out for everything else.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub has_else: bool,
    /// The ways out there were.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<crate::models::DeviceActorConditionTraceOption>,
}

impl DeviceActorConditionTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
