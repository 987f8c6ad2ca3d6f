// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `WidgetDataSource`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WidgetDataSource {
    /// Endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<String>,
    /// Method.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Params.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<serde_json::Value>,
    /// Response data path (`responseDataPath`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_data_path: Option<String>,
    /// Uses date range (`usesDateRange`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uses_date_range: Option<bool>,
    /// Uses interval (`usesInterval`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uses_interval: Option<bool>,
}

impl WidgetDataSource {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Endpoint.
    #[must_use]
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }

    /// Method.
    #[must_use]
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.method = Some(value.into());
        self
    }

    /// Params.
    #[must_use]
    pub fn params(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.params = Some(value.into());
        self
    }

    /// Response data path (`responseDataPath`).
    #[must_use]
    pub fn response_data_path(mut self, value: impl Into<String>) -> Self {
        self.response_data_path = Some(value.into());
        self
    }

    /// Uses date range (`usesDateRange`).
    #[must_use]
    pub fn uses_date_range(mut self, value: bool) -> Self {
        self.uses_date_range = Some(value);
        self
    }

    /// Uses interval (`usesInterval`).
    #[must_use]
    pub fn uses_interval(mut self, value: bool) -> Self {
        self.uses_interval = Some(value);
        self
    }
}
