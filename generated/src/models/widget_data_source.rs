// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `WidgetDataSource`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WidgetDataSource {
    /// Endpoint.
    pub endpoint: Option<String>,
    /// Method.
    pub method: Option<String>,
    /// Params.
    pub params: Option<serde_json::Value>,
    /// Response data path (`responseDataPath`).
    pub response_data_path: Option<String>,
    /// Uses date range (`usesDateRange`).
    pub uses_date_range: Option<bool>,
    /// Uses interval (`usesInterval`).
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

rt::json_object!(WidgetDataSource {
    endpoint: Optional("endpoint"),
    method: Optional("method"),
    params: Optional("params"),
    response_data_path: Optional("responseDataPath"),
    uses_date_range: Optional("usesDateRange"),
    uses_interval: Optional("usesInterval"),
});
