// Written by `cargo xtask regenerate`.
//! Models of `AnalyticsDashboardApi`.

use crate::{apis::*, models::*, rt};

/// A dashboard of the workspace or of a link.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AnalyticsDashboard {
    /// Messages of the dashboard's conversation with the assistant, for display.
    pub chat_messages: Vec<ChatDisplayMessage>,
    /// Widgets of the dashboard and the grid that they are placed in.
    pub config: Option<Box<DashboardConfig>>,
    /// When the dashboard was created.
    pub created_at: Option<jiff::Timestamp>,
    /// ID of the dashboard, a UUID.
    pub id: String,
    /// ID of the link that the dashboard belongs to. Empty for the workspace-wide dashboard.
    pub link_id: Option<String>,
    /// Display name of the dashboard.
    pub name: Option<String>,
    /// When the dashboard was last updated.
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

/// A generated summary of a widget's values.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AnalyticsWidgetResult {
    /// Number of values that exist now. Compare it with `sourceCount` to find out how many were added since the
    /// summary was generated.
    pub current_count: i32,
    /// When the summary was generated.
    pub generated_at: Option<jiff::Timestamp>,
    /// Number of values that the summary was generated from.
    pub source_count: i32,
    /// True if the values have changed since the summary was generated.
    pub stale: bool,
    /// Text of the summary.
    pub text: Option<String>,
    /// ID of the widget that the summary describes.
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

/// A message in a dashboard's conversation with the assistant.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatDisplayMessage {
    /// ID of the message.
    pub id: String,
    /// Author of the message.
    pub sender: Option<ChatSender>,
    /// Text of the message, as shown to the user.
    pub text: Option<String>,
    /// When the message was sent.
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

rt::string_enum! {
    /// The author of a message in a chat.
    pub enum ChatSender {
        /// The member who uses the dashboard.
        ///
        /// `user`
        User = "user",
        /// The assistant, in reply to the member.
        ///
        /// `assistant`
        Assistant = "assistant",
    }
}

/// The settings of a new dashboard; the body of [`AnalyticsDashboardApi::create`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDashboardRequest {
    /// Initial widgets and their grid.
    pub config: Option<Box<DashboardConfig>>,
    /// ID of the new dashboard, chosen by the caller.
    pub id: Option<String>,
    /// ID of the link that the dashboard belongs to.
    pub link_id: Option<String>,
    /// Display name of the dashboard.
    pub name: Option<String>,
    /// True to add a default set of widgets.
    pub use_default_widgets: Option<bool>,
}

impl CreateDashboardRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Initial widgets and their grid. If it is not set, the dashboard has no widgets, unless
    /// `useDefaultWidgets` is true.
    pub fn config<M>(mut self, value: impl rt::IntoOption<DashboardConfig, M>) -> Self {
        self.config = value.into_option().map(Box::new);
        self
    }

    /// ID of the new dashboard, chosen by the caller. Generated if empty.
    pub fn id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.id = value.into_option();
        self
    }

    /// ID of the link that the dashboard belongs to. If empty, the dashboard is workspace-wide.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// Display name of the dashboard. Default `Default Dashboard`.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// True to add a default set of widgets. Ignored if `config` is set. The default set for a link has scans
    /// over time, geography, technology, peak hours, and new and returning visitors; the one for the workspace
    /// also has top links and others.
    pub fn use_default_widgets(mut self, value: impl Into<Option<bool>>) -> Self {
        self.use_default_widgets = value.into();
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

/// The response of [`AnalyticsDashboardApi::create`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateDashboardResponse {
    /// The created dashboard.
    pub dashboard: AnalyticsDashboard,
}

impl CreateDashboardResponse {
    /// Creates a value with its required fields.
    pub fn new(dashboard: impl Into<AnalyticsDashboard>) -> Self {
        Self { dashboard: dashboard.into() }
    }
}

rt::json_object!(CreateDashboardResponse { dashboard: Required("dashboard") });

/// The widgets of a dashboard and the grid that they are placed in.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DashboardConfig {
    /// Width of the grid, in columns, which widget positions and sizes refer to.
    pub grid_columns: Option<i32>,
    /// Widgets that the dashboard shows.
    pub widgets: Vec<DashboardWidget>,
}

impl DashboardConfig {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Width of the grid, in columns, which widget positions and sizes refer to. Absent or 0 means the legacy
    /// grid of two columns; new dashboards use 8.
    pub fn grid_columns(mut self, value: impl Into<Option<i32>>) -> Self {
        self.grid_columns = value.into();
        self
    }

    /// Widgets that the dashboard shows.
    pub fn widgets<M>(mut self, value: impl rt::IntoList<DashboardWidget, M>) -> Self {
        self.widgets = value.into_list().unwrap_or_default();
        self
    }
}

rt::json_object!(DashboardConfig { grid_columns: Optional("gridColumns"), widgets: Optional("widgets") });

rt::string_enum! {
    /// Filter that selects dashboards by their relation to a link.
    pub enum DashboardScope {
        /// All dashboards of the workspace, with and without a link.
        ///
        /// `DASHBOARD_SCOPE_UNSPECIFIED`
        Unspecified = "DASHBOARD_SCOPE_UNSPECIFIED",
        /// Only the dashboard of the whole workspace, which has no link.
        ///
        /// `DASHBOARD_SCOPE_WORKSPACE`
        Workspace = "DASHBOARD_SCOPE_WORKSPACE",
        /// Only dashboards that belong to a link.
        ///
        /// `DASHBOARD_SCOPE_LINK`
        Link = "DASHBOARD_SCOPE_LINK",
    }
}

/// A widget on a dashboard, which fetches data from an API endpoint and shows it as a chart.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DashboardWidget {
    /// API request that returns the data.
    pub data_source: Option<Box<WidgetDataSource>>,
    /// Unique ID of the widget, which the summary operations take as `widgetId`.
    pub id: Option<String>,
    /// Position of the widget in the grid.
    pub position: Option<Box<WidgetPosition>>,
    /// Size of the widget in the grid.
    pub size: Option<Box<WidgetSize>>,
    /// Title shown on the widget.
    pub title: Option<String>,
    /// Chart that shows the data.
    pub visualization: Option<Box<WidgetVisualization>>,
}

impl DashboardWidget {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// API request that returns the data.
    pub fn data_source<M>(mut self, value: impl rt::IntoOption<WidgetDataSource, M>) -> Self {
        self.data_source = value.into_option().map(Box::new);
        self
    }

    /// Unique ID of the widget, which the summary operations take as `widgetId`.
    pub fn id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.id = value.into_option();
        self
    }

    /// Position of the widget in the grid.
    pub fn position<M>(mut self, value: impl rt::IntoOption<WidgetPosition, M>) -> Self {
        self.position = value.into_option().map(Box::new);
        self
    }

    /// Size of the widget in the grid.
    pub fn size<M>(mut self, value: impl rt::IntoOption<WidgetSize, M>) -> Self {
        self.size = value.into_option().map(Box::new);
        self
    }

    /// Title shown on the widget.
    pub fn title<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.title = value.into_option();
        self
    }

    /// Chart that shows the data.
    pub fn visualization<M>(mut self, value: impl rt::IntoOption<WidgetVisualization, M>) -> Self {
        self.visualization = value.into_option().map(Box::new);
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

/// The empty response of [`AnalyticsDashboardApi::delete`].
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

/// Options for generating a summary; the body of [`AnalyticsDashboardApi::generate_widget_summary`].
#[doc(alias = "AnalyticsDashboardServiceGenerateWidgetSummaryBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerateWidgetSummaryRequest {
    /// True to generate the summary even if the stored one is still current.
    pub force: Option<bool>,
}

impl GenerateWidgetSummaryRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// True to generate the summary even if the stored one is still current.
    pub fn force(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force = value.into();
        self
    }
}

rt::json_object!(GenerateWidgetSummaryRequest { force: Optional("force") });

/// The response of [`AnalyticsDashboardApi::generate_widget_summary`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GenerateWidgetSummaryResponse {
    /// The generated summary.
    pub result: AnalyticsWidgetResult,
}

impl GenerateWidgetSummaryResponse {
    /// Creates a value with its required fields.
    pub fn new(result: impl Into<AnalyticsWidgetResult>) -> Self {
        Self { result: result.into() }
    }
}

rt::json_object!(GenerateWidgetSummaryResponse { result: Required("result") });

/// The response of [`AnalyticsDashboardApi::get_widget_summary`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetWidgetSummaryResponse {
    /// The stored summary. Absent if none was generated yet.
    pub result: Option<Box<AnalyticsWidgetResult>>,
}

impl GetWidgetSummaryResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetWidgetSummaryResponse { result: Optional("result") });

/// One page of dashboards; the response of [`AnalyticsDashboardApi::list`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDashboardsResponse {
    /// The dashboards on this page.
    pub dashboards: Vec<AnalyticsDashboard>,
    /// The token for the next page, to be sent as `pageToken`; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Total number of items on all pages.
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

/// The new name or widgets of a dashboard; the body of [`AnalyticsDashboardApi::update`].
#[doc(alias = "AnalyticsDashboardServiceUpdateDashboardBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDashboardRequest {
    /// New widgets of the dashboard and the grid that they are placed in.
    pub config: Option<Box<DashboardConfig>>,
    /// New display name of the dashboard.
    pub name: Option<String>,
}

impl UpdateDashboardRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// New widgets of the dashboard and the grid that they are placed in.
    pub fn config<M>(mut self, value: impl rt::IntoOption<DashboardConfig, M>) -> Self {
        self.config = value.into_option().map(Box::new);
        self
    }

    /// New display name of the dashboard.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }
}

rt::json_object!(UpdateDashboardRequest { config: Optional("config"), name: Optional("name") });

/// The response of [`AnalyticsDashboardApi::update`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateDashboardResponse {
    /// The updated dashboard.
    pub dashboard: AnalyticsDashboard,
}

impl UpdateDashboardResponse {
    /// Creates a value with its required fields.
    pub fn new(dashboard: impl Into<AnalyticsDashboard>) -> Self {
        Self { dashboard: dashboard.into() }
    }
}

rt::json_object!(UpdateDashboardResponse { dashboard: Required("dashboard") });

/// An API request that returns the data of a widget.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WidgetDataSource {
    /// Path of the API endpoint, such as `/v1/timeseries/events`.
    pub endpoint: Option<String>,
    /// HTTP method of the request.
    pub method: Option<WidgetRequestMethod>,
    /// Parameters that are sent with each request.
    pub params: Option<serde_json::Value>,
    /// Path to the data array in the response, in dot notation, such as `timeSeries.data`.
    pub response_data_path: Option<String>,
    /// True if the dashboard's date range is sent as `startDate` and `endDate`.
    pub uses_date_range: Option<bool>,
    /// True if an interval is computed and sent, for data that is counted per interval.
    pub uses_interval: Option<bool>,
}

impl WidgetDataSource {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Path of the API endpoint, such as `/v1/timeseries/events`.
    pub fn endpoint<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.endpoint = value.into_option();
        self
    }

    /// HTTP method of the request.
    pub fn method<M>(mut self, value: impl rt::IntoOption<WidgetRequestMethod, M>) -> Self {
        self.method = value.into_option();
        self
    }

    /// Parameters that are sent with each request.
    pub fn params(mut self, value: impl Into<Option<serde_json::Value>>) -> Self {
        self.params = value.into();
        self
    }

    /// Path to the data array in the response, in dot notation, such as `timeSeries.data`. Empty if the root
    /// object is the data.
    pub fn response_data_path<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.response_data_path = value.into_option();
        self
    }

    /// True if the dashboard's date range is sent as `startDate` and `endDate`.
    pub fn uses_date_range(mut self, value: impl Into<Option<bool>>) -> Self {
        self.uses_date_range = value.into();
        self
    }

    /// True if an interval is computed and sent, for data that is counted per interval.
    pub fn uses_interval(mut self, value: impl Into<Option<bool>>) -> Self {
        self.uses_interval = value.into();
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

/// A mapping from a field of the response to its role in the chart.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WidgetFieldMapping {
    /// Role of the field in the chart, such as `label`, `value`, `value2`, `timestamp` or `category`.
    pub chart_role: Option<String>,
    /// Label of the field in the chart's legend and tooltips.
    pub display_label: Option<String>,
    /// Name of the field in the response's objects, such as `eventCount`.
    pub source_field: Option<String>,
}

impl WidgetFieldMapping {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Role of the field in the chart, such as `label`, `value`, `value2`, `timestamp` or `category`.
    pub fn chart_role<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.chart_role = value.into_option();
        self
    }

    /// Label of the field in the chart's legend and tooltips.
    pub fn display_label<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.display_label = value.into_option();
        self
    }

    /// Name of the field in the response's objects, such as `eventCount`.
    pub fn source_field<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.source_field = value.into_option();
        self
    }
}

rt::json_object!(WidgetFieldMapping {
    chart_role: Optional("chartRole"),
    display_label: Optional("displayLabel"),
    source_field: Optional("sourceField"),
});

/// The position of a widget in the dashboard's grid.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WidgetPosition {
    /// Column where the widget starts.
    pub x: Option<i32>,
    /// Row where the widget starts.
    pub y: Option<i32>,
}

impl WidgetPosition {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Column where the widget starts.
    pub fn x(mut self, value: impl Into<Option<i32>>) -> Self {
        self.x = value.into();
        self
    }

    /// Row where the widget starts.
    pub fn y(mut self, value: impl Into<Option<i32>>) -> Self {
        self.y = value.into();
        self
    }
}

rt::json_object!(WidgetPosition { x: Optional("x"), y: Optional("y") });

rt::string_enum! {
    /// The HTTP method of a request for the data of a widget.
    pub enum WidgetRequestMethod {
        /// For an endpoint that takes its parameters in the query, such as `/v1/metrics/workspace`.
        ///
        /// `GET`
        Get = "GET",
        /// For an endpoint that takes its parameters in the body, such as `/v1/timeseries/events`.
        ///
        /// `POST`
        Post = "POST",
    }
}

/// The size of a widget in the dashboard's grid.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WidgetSize {
    /// Height of the widget, in rows.
    pub h: Option<i32>,
    /// Width of the widget, in columns.
    pub w: Option<i32>,
}

impl WidgetSize {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Height of the widget, in rows.
    pub fn h(mut self, value: impl Into<Option<i32>>) -> Self {
        self.h = value.into();
        self
    }

    /// Width of the widget, in columns. In a grid of 8 columns, 8 is the full width and 4 is half; see
    /// [`DashboardConfig::grid_columns`].
    pub fn w(mut self, value: impl Into<Option<i32>>) -> Self {
        self.w = value.into();
        self
    }
}

rt::json_object!(WidgetSize { h: Optional("h"), w: Optional("w") });

/// A tab of a widget, which shows the data with other parameters or in another view.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WidgetTab {
    /// Label shown on the tab.
    pub label: Option<String>,
    /// Source of the tab's content.
    pub mode: Option<WidgetTabMode>,
    /// Parameters that override those of the widget's data source while the tab is active.
    pub params: Option<serde_json::Value>,
    /// View of the tab's data: a chart or a map.
    pub view: Option<WidgetTabView>,
}

impl WidgetTab {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Label shown on the tab.
    pub fn label<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.label = value.into_option();
        self
    }

    /// Source of the tab's content. Absent means [`WidgetTabMode::Data`].
    pub fn mode<M>(mut self, value: impl rt::IntoOption<WidgetTabMode, M>) -> Self {
        self.mode = value.into_option();
        self
    }

    /// Parameters that override those of the widget's data source while the tab is active.
    pub fn params(mut self, value: impl Into<Option<serde_json::Value>>) -> Self {
        self.params = value.into();
        self
    }

    /// View of the tab's data: a chart or a map.
    pub fn view<M>(mut self, value: impl rt::IntoOption<WidgetTabView, M>) -> Self {
        self.view = value.into_option();
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
    /// Source of the content of a widget's tab.
    pub enum WidgetTabMode {
        /// Not set; same as [`WidgetTabMode::Data`].
        ///
        /// `WIDGET_TAB_MODE_UNSPECIFIED`
        Unspecified = "WIDGET_TAB_MODE_UNSPECIFIED",
        /// The tab fetches the widget's data source with the tab's parameters each time it is opened.
        ///
        /// `WIDGET_TAB_MODE_DATA`
        Data = "WIDGET_TAB_MODE_DATA",
        /// The tab shows a stored summary by the assistant, which is generated only on request because that spends
        /// platform credits.
        ///
        /// `WIDGET_TAB_MODE_ASSISTANT_SUMMARY`
        AssistantSummary = "WIDGET_TAB_MODE_ASSISTANT_SUMMARY",
    }
}

rt::string_enum! {
    /// View of the data in a widget's tab.
    pub enum WidgetTabView {
        /// Not set; the widget's chart type is used.
        ///
        /// `WIDGET_TAB_VIEW_UNSPECIFIED`
        Unspecified = "WIDGET_TAB_VIEW_UNSPECIFIED",
        /// A chart.
        ///
        /// `WIDGET_TAB_VIEW_CHART`
        Chart = "WIDGET_TAB_VIEW_CHART",
        /// A world map, for data with country codes.
        ///
        /// `WIDGET_TAB_VIEW_MAP`
        Map = "WIDGET_TAB_VIEW_MAP",
    }
}

/// The chart that shows a widget's data.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WidgetVisualization {
    /// Type of the chart, such as `bar`, `horizontal_bar`, `line`, `area`, `stacked_area`, `pie`, `number`,
    /// `list` or `funnel`.
    pub chart_type: Option<String>,
    /// Colors of the chart's series or segments, in order.
    pub colors: Vec<String>,
    /// Roles of the response's fields in the chart.
    pub field_mappings: Vec<WidgetFieldMapping>,
    /// Optional tabs with other views of the data, each with parameters that override those of the data source.
    pub tabs: Vec<WidgetTab>,
}

impl WidgetVisualization {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Type of the chart, such as `bar`, `horizontal_bar`, `line`, `area`, `stacked_area`, `pie`, `number`,
    /// `list` or `funnel`.
    pub fn chart_type<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.chart_type = value.into_option();
        self
    }

    /// Colors of the chart's series or segments, in order.
    pub fn colors<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.colors = value.into_list().unwrap_or_default();
        self
    }

    /// Roles of the response's fields in the chart.
    pub fn field_mappings<M>(mut self, value: impl rt::IntoList<WidgetFieldMapping, M>) -> Self {
        self.field_mappings = value.into_list().unwrap_or_default();
        self
    }

    /// Optional tabs with other views of the data, each with parameters that override those of the data source.
    pub fn tabs<M>(mut self, value: impl rt::IntoList<WidgetTab, M>) -> Self {
        self.tabs = value.into_list().unwrap_or_default();
        self
    }
}

rt::json_object!(WidgetVisualization {
    chart_type: Optional("chartType"),
    colors: Optional("colors"),
    field_mappings: Optional("fieldMappings"),
    tabs: Optional("tabs"),
});
