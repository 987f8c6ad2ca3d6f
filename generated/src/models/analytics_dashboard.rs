// Written by `cargo xtask regenerate`.
//! Models of `AnalyticsDashboardApi`.

use crate::{models::*, rt};

/// The API's `AnalyticsDashboard`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AnalyticsDashboard {
    /// Chat messages (`chatMessages`).
    pub chat_messages: Vec<ChatDisplayMessage>,
    /// Config.
    pub config: Option<Box<DashboardConfig>>,
    /// Created at (`createdAt`).
    pub created_at: Option<jiff::Timestamp>,
    /// Id.
    pub id: String,
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Updated at (`updatedAt`).
    pub updated_at: Option<jiff::Timestamp>,
}

impl AnalyticsDashboard {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AnalyticsDashboard {
    chat_messages: Optional("chatMessages"),
    config: Optional("config"),
    created_at: Optional("createdAt"),
    id: Always("id"),
    link_id: Optional("linkId"),
    name: Optional("name"),
    updated_at: Optional("updatedAt"),
});

/// The API's `AnalyticsWidgetResult`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AnalyticsWidgetResult {
    /// Current count (`currentCount`).
    pub current_count: i32,
    /// Generated at (`generatedAt`).
    pub generated_at: Option<jiff::Timestamp>,
    /// Source count (`sourceCount`).
    pub source_count: i32,
    /// Stale.
    pub stale: bool,
    /// Text.
    pub text: Option<String>,
    /// Widget id (`widgetId`).
    pub widget_id: Option<String>,
}

impl AnalyticsWidgetResult {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AnalyticsWidgetResult {
    current_count: Always("currentCount"),
    generated_at: Optional("generatedAt"),
    source_count: Always("sourceCount"),
    stale: Always("stale"),
    text: Optional("text"),
    widget_id: Optional("widgetId"),
});

/// The API's `ChatDisplayMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatDisplayMessage {
    /// Id.
    pub id: String,
    /// Sender.
    pub sender: Option<String>,
    /// Text.
    pub text: Option<String>,
    /// Timestamp.
    pub timestamp: Option<jiff::Timestamp>,
}

impl ChatDisplayMessage {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ChatDisplayMessage {
    id: Always("id"),
    sender: Optional("sender"),
    text: Optional("text"),
    timestamp: Optional("timestamp"),
});

/// The API's `CreateDashboardRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDashboardRequest {
    /// Config.
    pub config: Option<Box<DashboardConfig>>,
    /// Id.
    pub id: Option<String>,
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Use default widgets (`useDefaultWidgets`).
    pub use_default_widgets: Option<bool>,
}

impl CreateDashboardRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Config.
    pub fn config(mut self, value: impl Into<DashboardConfig>) -> Self {
        self.config = Some(Box::new(value.into()));
        self
    }

    /// Id.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Link id (`linkId`).
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = Some(value.into());
        self
    }

    /// Name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Use default widgets (`useDefaultWidgets`).
    pub fn use_default_widgets(mut self, value: bool) -> Self {
        self.use_default_widgets = Some(value);
        self
    }
}

rt::json_object!(CreateDashboardRequest {
    config: Optional("config"),
    id: Optional("id"),
    link_id: Optional("linkId"),
    name: Optional("name"),
    use_default_widgets: Optional("useDefaultWidgets"),
});

/// The API's `CreateDashboardResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateDashboardResponse {
    /// Dashboard.
    pub dashboard: AnalyticsDashboard,
}

impl CreateDashboardResponse {
    /// Creates a value with its required fields.
    pub fn new(dashboard: impl Into<AnalyticsDashboard>) -> Self {
        Self { dashboard: dashboard.into() }
    }
}

rt::json_object!(CreateDashboardResponse { dashboard: Required("dashboard") });

/// The API's `DashboardConfig`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DashboardConfig {
    /// Grid columns (`gridColumns`).
    pub grid_columns: Option<i32>,
    /// Widgets.
    pub widgets: Vec<DashboardWidget>,
}

impl DashboardConfig {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Grid columns (`gridColumns`).
    pub fn grid_columns(mut self, value: i32) -> Self {
        self.grid_columns = Some(value);
        self
    }

    /// Widgets.
    pub fn widgets(mut self, value: impl IntoIterator<Item = impl Into<DashboardWidget>>) -> Self {
        self.widgets = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(DashboardConfig { grid_columns: Optional("gridColumns"), widgets: Optional("widgets") });

rt::string_enum! {
    /// The API's `DashboardScope`.
    pub enum DashboardScope {
        /// `DASHBOARD_SCOPE_UNSPECIFIED`.
        Unspecified = "DASHBOARD_SCOPE_UNSPECIFIED",
        /// `DASHBOARD_SCOPE_WORKSPACE`.
        Workspace = "DASHBOARD_SCOPE_WORKSPACE",
        /// `DASHBOARD_SCOPE_LINK`.
        Link = "DASHBOARD_SCOPE_LINK",
    }
}

/// The API's `DashboardWidget`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DashboardWidget {
    /// Data source (`dataSource`).
    pub data_source: Option<Box<WidgetDataSource>>,
    /// Id.
    pub id: Option<String>,
    /// Position.
    pub position: Option<Box<WidgetPosition>>,
    /// Size.
    pub size: Option<Box<WidgetSize>>,
    /// Title.
    pub title: Option<String>,
    /// Visualization.
    pub visualization: Option<Box<WidgetVisualization>>,
}

impl DashboardWidget {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Data source (`dataSource`).
    pub fn data_source(mut self, value: impl Into<WidgetDataSource>) -> Self {
        self.data_source = Some(Box::new(value.into()));
        self
    }

    /// Id.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Position.
    pub fn position(mut self, value: impl Into<WidgetPosition>) -> Self {
        self.position = Some(Box::new(value.into()));
        self
    }

    /// Size.
    pub fn size(mut self, value: impl Into<WidgetSize>) -> Self {
        self.size = Some(Box::new(value.into()));
        self
    }

    /// Title.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Visualization.
    pub fn visualization(mut self, value: impl Into<WidgetVisualization>) -> Self {
        self.visualization = Some(Box::new(value.into()));
        self
    }
}

rt::json_object!(DashboardWidget {
    data_source: Optional("dataSource"),
    id: Optional("id"),
    position: Optional("position"),
    size: Optional("size"),
    title: Optional("title"),
    visualization: Optional("visualization"),
});

/// The API's `DeleteDashboardResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDashboardResponse {}

impl DeleteDashboardResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeleteDashboardResponse {});

/// The API's `AnalyticsDashboardServiceGenerateWidgetSummaryBody`.
#[doc(alias = "AnalyticsDashboardServiceGenerateWidgetSummaryBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerateWidgetSummaryRequest {
    /// Force.
    pub force: Option<bool>,
}

impl GenerateWidgetSummaryRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Force.
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

rt::json_object!(GenerateWidgetSummaryRequest { force: Optional("force") });

/// The API's `GenerateWidgetSummaryResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GenerateWidgetSummaryResponse {
    /// Result.
    pub result: AnalyticsWidgetResult,
}

impl GenerateWidgetSummaryResponse {
    /// Creates a value with its required fields.
    pub fn new(result: impl Into<AnalyticsWidgetResult>) -> Self {
        Self { result: result.into() }
    }
}

rt::json_object!(GenerateWidgetSummaryResponse { result: Required("result") });

/// The API's `GetWidgetSummaryResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetWidgetSummaryResponse {
    /// Result.
    pub result: Option<Box<AnalyticsWidgetResult>>,
}

impl GetWidgetSummaryResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetWidgetSummaryResponse { result: Optional("result") });

/// The API's `ListDashboardsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDashboardsResponse {
    /// Dashboards.
    pub dashboards: Vec<AnalyticsDashboard>,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of items over all pages.
    pub total_count: Option<i64>,
}

impl ListDashboardsResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListDashboardsResponse {
    dashboards: Optional("dashboards"),
    next_page_token: Optional("nextPageToken"),
    total_count: Optional("totalCount"),
});

/// The API's `AnalyticsDashboardServiceUpdateDashboardBody`.
#[doc(alias = "AnalyticsDashboardServiceUpdateDashboardBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDashboardRequest {
    /// Config.
    pub config: Option<Box<DashboardConfig>>,
    /// Name.
    pub name: Option<String>,
}

impl UpdateDashboardRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Config.
    pub fn config(mut self, value: impl Into<DashboardConfig>) -> Self {
        self.config = Some(Box::new(value.into()));
        self
    }

    /// Name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

rt::json_object!(UpdateDashboardRequest { config: Optional("config"), name: Optional("name") });

/// The API's `UpdateDashboardResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateDashboardResponse {
    /// Dashboard.
    pub dashboard: AnalyticsDashboard,
}

impl UpdateDashboardResponse {
    /// Creates a value with its required fields.
    pub fn new(dashboard: impl Into<AnalyticsDashboard>) -> Self {
        Self { dashboard: dashboard.into() }
    }
}

rt::json_object!(UpdateDashboardResponse { dashboard: Required("dashboard") });

/// The API's `WidgetDataSource`.
#[must_use]
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
    pub fn new() -> Self {
        Self::default()
    }

    /// Endpoint.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }

    /// Method.
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.method = Some(value.into());
        self
    }

    /// Params.
    pub fn params(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.params = Some(value.into());
        self
    }

    /// Response data path (`responseDataPath`).
    pub fn response_data_path(mut self, value: impl Into<String>) -> Self {
        self.response_data_path = Some(value.into());
        self
    }

    /// Uses date range (`usesDateRange`).
    pub fn uses_date_range(mut self, value: bool) -> Self {
        self.uses_date_range = Some(value);
        self
    }

    /// Uses interval (`usesInterval`).
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

/// The API's `WidgetFieldMapping`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WidgetFieldMapping {
    /// Chart role (`chartRole`).
    pub chart_role: Option<String>,
    /// Display label (`displayLabel`).
    pub display_label: Option<String>,
    /// Source field (`sourceField`).
    pub source_field: Option<String>,
}

impl WidgetFieldMapping {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Chart role (`chartRole`).
    pub fn chart_role(mut self, value: impl Into<String>) -> Self {
        self.chart_role = Some(value.into());
        self
    }

    /// Display label (`displayLabel`).
    pub fn display_label(mut self, value: impl Into<String>) -> Self {
        self.display_label = Some(value.into());
        self
    }

    /// Source field (`sourceField`).
    pub fn source_field(mut self, value: impl Into<String>) -> Self {
        self.source_field = Some(value.into());
        self
    }
}

rt::json_object!(WidgetFieldMapping {
    chart_role: Optional("chartRole"),
    display_label: Optional("displayLabel"),
    source_field: Optional("sourceField"),
});

/// The API's `WidgetPosition`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WidgetPosition {
    /// X.
    pub x: Option<i32>,
    /// Y.
    pub y: Option<i32>,
}

impl WidgetPosition {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// X.
    pub fn x(mut self, value: i32) -> Self {
        self.x = Some(value);
        self
    }

    /// Y.
    pub fn y(mut self, value: i32) -> Self {
        self.y = Some(value);
        self
    }
}

rt::json_object!(WidgetPosition { x: Optional("x"), y: Optional("y") });

/// The API's `WidgetSize`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WidgetSize {
    /// H.
    pub h: Option<i32>,
    /// W.
    pub w: Option<i32>,
}

impl WidgetSize {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// H.
    pub fn h(mut self, value: i32) -> Self {
        self.h = Some(value);
        self
    }

    /// W.
    pub fn w(mut self, value: i32) -> Self {
        self.w = Some(value);
        self
    }
}

rt::json_object!(WidgetSize { h: Optional("h"), w: Optional("w") });

/// The API's `WidgetTab`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WidgetTab {
    /// Label.
    pub label: Option<String>,
    /// Mode.
    pub mode: Option<WidgetTabMode>,
    /// Params.
    pub params: Option<serde_json::Value>,
    /// View.
    pub view: Option<WidgetTabView>,
}

impl WidgetTab {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Label.
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Mode.
    pub fn mode(mut self, value: impl Into<WidgetTabMode>) -> Self {
        self.mode = Some(value.into());
        self
    }

    /// Params.
    pub fn params(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.params = Some(value.into());
        self
    }

    /// View.
    pub fn view(mut self, value: impl Into<WidgetTabView>) -> Self {
        self.view = Some(value.into());
        self
    }
}

rt::json_object!(WidgetTab {
    label: Optional("label"),
    mode: Optional("mode"),
    params: Optional("params"),
    view: Optional("view"),
});

rt::string_enum! {
    /// The API's `WidgetTabMode`.
    pub enum WidgetTabMode {
        /// `WIDGET_TAB_MODE_UNSPECIFIED`.
        Unspecified = "WIDGET_TAB_MODE_UNSPECIFIED",
        /// `WIDGET_TAB_MODE_DATA`.
        Data = "WIDGET_TAB_MODE_DATA",
        /// `WIDGET_TAB_MODE_ASSISTANT_SUMMARY`.
        AssistantSummary = "WIDGET_TAB_MODE_ASSISTANT_SUMMARY",
    }
}

rt::string_enum! {
    /// The API's `WidgetTabView`.
    pub enum WidgetTabView {
        /// `WIDGET_TAB_VIEW_UNSPECIFIED`.
        Unspecified = "WIDGET_TAB_VIEW_UNSPECIFIED",
        /// `WIDGET_TAB_VIEW_CHART`.
        Chart = "WIDGET_TAB_VIEW_CHART",
        /// `WIDGET_TAB_VIEW_MAP`.
        Map = "WIDGET_TAB_VIEW_MAP",
    }
}

/// The API's `WidgetVisualization`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WidgetVisualization {
    /// Chart type (`chartType`).
    pub chart_type: Option<String>,
    /// Colors.
    pub colors: Vec<String>,
    /// Field mappings (`fieldMappings`).
    pub field_mappings: Vec<WidgetFieldMapping>,
    /// Tabs.
    pub tabs: Vec<WidgetTab>,
}

impl WidgetVisualization {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Chart type (`chartType`).
    pub fn chart_type(mut self, value: impl Into<String>) -> Self {
        self.chart_type = Some(value.into());
        self
    }

    /// Colors.
    pub fn colors(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.colors = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }

    /// Field mappings (`fieldMappings`).
    pub fn field_mappings(mut self, value: impl IntoIterator<Item = impl Into<WidgetFieldMapping>>) -> Self {
        self.field_mappings = value.into_iter().map(Into::into).collect();
        self
    }

    /// Tabs.
    pub fn tabs(mut self, value: impl IntoIterator<Item = impl Into<WidgetTab>>) -> Self {
        self.tabs = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(WidgetVisualization {
    chart_type: Optional("chartType"),
    colors: Optional("colors"),
    field_mappings: Optional("fieldMappings"),
    tabs: Optional("tabs"),
});
