// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// One way out of a decision by brand of the device, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeviceBrandConditionTraceOption {
    /// Brand that leads this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_brand: Option<String>,
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

impl DeviceBrandConditionTraceOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
