//! The widgets that a dashboard begins with, if it is asked to.

use serde_json::{Value, json};

use crate::ids::Id;

/// One widget: its title, where its numbers come from, and how they are drawn.
struct Widget {
    title: &'static str,
    endpoint: &'static str,
    /// Where in the answer the points are.
    path: &'static str,
    chart: &'static str,
    /// What is along the axis, and how much there is of it.
    fields: [&'static str; 2],
    /// Asks for one dimension of the breakdown.
    dimension: Option<&'static str>,
    /// Compares links, so it is of no use to a single one.
    workspace_only: bool,
}

const fn widget(
    title: &'static str,
    endpoint: &'static str,
    path: &'static str,
    chart: &'static str,
    fields: [&'static str; 2],
) -> Widget {
    Widget { title, endpoint, path, chart, fields, dimension: None, workspace_only: false }
}

const WIDGETS: [Widget; 6] = [
    widget("Scans over time", "/v1/timeseries/events", "timeSeries.data", "line", ["timestamp", "eventCount"]),
    Widget {
        workspace_only: true,
        ..widget("Top links", "/v1/analytics/top-links", "data", "bar", ["shortlink", "eventCount"])
    },
    widget("Geography", "/v1/analytics/geo", "data", "bar", ["location", "eventCount"]),
    Widget {
        dimension: Some("browser"),
        ..widget("Technology", "/v1/analytics/breakdown", "data", "pie", ["label", "eventCount"])
    },
    widget("Peak hours", "/v1/analytics/hours", "data", "bar", ["hour", "eventCount"]),
    widget("New and returning visitors", "/v1/analytics/visitors", "data", "line", ["timestamp", "newVisitorCount"]),
];

const COLUMNS: usize = 12;
const WIDTH: usize = 6;
const HEIGHT: usize = 4;

pub(super) fn config(link: Option<Id>) -> Value {
    let fitting = WIDGETS.iter().filter(|widget| link.is_none() || !widget.workspace_only);
    let widgets: Vec<Value> = fitting.enumerate().map(|(at, widget)| render(at, widget, link)).collect();
    json!({"gridColumns": COLUMNS, "widgets": widgets})
}

fn render(at: usize, widget: &Widget, link: Option<Id>) -> Value {
    let mut params = json!({});
    if let Some(link) = link {
        params["linkId"] = link.to_string().into();
    }
    if let Some(dimension) = widget.dimension {
        params["dimension"] = dimension.into();
    }
    let in_row = COLUMNS / WIDTH;
    let [along, amount] = widget.fields;
    json!({
        "title": widget.title,
        "position": {"x": at % in_row * WIDTH, "y": at / in_row * HEIGHT},
        "size": {"w": WIDTH, "h": HEIGHT},
        "dataSource": {
            "endpoint": widget.endpoint,
            "method": "POST",
            "params": params,
            "responseDataPath": widget.path,
            "usesDateRange": true,
            "usesInterval": along == "timestamp",
        },
        "visualization": {
            "chartType": widget.chart,
            "fieldMappings": [
                {"chartRole": "x", "sourceField": along},
                {"chartRole": "y", "sourceField": amount},
            ],
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Route, document};

    #[test]
    fn a_widget_asks_for_what_there_is() {
        for widget in &WIDGETS {
            let Route::Operation(operation, _) = document().route("POST", widget.endpoint) else {
                panic!("there is no POST {}", widget.endpoint);
            };
            let mut schema = document().resolve(&operation.success.1);
            for name in widget.path.split('.') {
                schema = document().resolve(&schema["properties"][name]);
            }
            let point = document().resolve(&schema["items"]);
            for field in widget.fields {
                assert!(point["properties"].get(field).is_some(), "{} has no {field}", widget.endpoint);
            }
        }
    }

    #[test]
    fn a_link_has_its_own_set() {
        let widgets = |link| config(link)["widgets"].as_array().unwrap().len();
        assert_eq!((widgets(None), widgets(Some(Id::random()))), (6, 5));
    }
}
