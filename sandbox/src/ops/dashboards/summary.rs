//! What a widget shows, in words. It is written when asked for, and kept until it is asked for again.

use serde::Deserialize;
use serde_json::{Value, json};

use super::super::analytics::{Asked, Dimension, attribute_value, percentage};
use super::super::metrics::Tally;
use super::super::{Call, links, read};
use crate::http::{ApiError, Reply};
use crate::ids::Id;
use crate::store::State;
use crate::store::dashboards::{Dashboard, Summary};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Generate {
    force: bool,
}

/// What a widget's numbers come from at present: how many values, and their summary.
struct Present {
    count: usize,
    text: String,
}

/// The dashboard and the widget that the path names.
fn find<'a>(state: &'a State, call: &Call<'_>) -> Result<(&'a Dashboard, &'a Value), ApiError> {
    let (id, widget) = (call.variable("dashboardId"), call.variable("widgetId"));
    let dashboard = Id::parse(id).and_then(|id| state.dashboards.rows.get(id));
    let dashboard = dashboard.ok_or_else(|| ApiError::not_found(format!("there is no dashboard with id {id}")))?;
    let found = dashboard.widget(widget);
    let found = found.ok_or_else(|| ApiError::not_found(format!("dashboard {id} has no widget with id {widget}")))?;
    Ok((dashboard, found))
}

/// Without a result, if none was generated yet.
pub(super) fn get(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let (dashboard, widget) = find(state, &call)?;
    let id = call.variable("widgetId");
    let Some(summary) = dashboard.summaries.get(id) else {
        return Ok(Reply::ok(&json!({})));
    };
    let present = present(state, dashboard, widget)?;
    Ok(Reply::ok(&json!({"result": render(id, summary, &present)})))
}

/// What was written is good for as long as nothing has changed, unless it is forced.
pub(super) fn generate(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let body: Generate = call.take()?;
    let (dashboard, widget) = find(state, &call)?;
    let id = call.variable("widgetId").to_owned();
    let present = present(state, dashboard, widget)?;
    let dashboard_id = dashboard.id;
    if let Some(summary) = dashboard.summaries.get(&id).filter(|old| !body.force && old.count == present.count) {
        return Ok(Reply::ok(&json!({"result": render(&id, summary, &present)})));
    }
    let summary = Summary { text: present.text.clone(), count: present.count, generated_at: state.now() };
    let answer = json!({"result": render(&id, &summary, &present)});
    let kept = state.dashboards.rows.change(dashboard_id, |dashboard| dashboard.summaries.insert(id, summary));
    kept.map(|_| Reply::ok(&answer)).ok_or_else(links::lost)
}

fn render(widget: &str, summary: &Summary, present: &Present) -> Value {
    json!({
        "widgetId": widget,
        "text": summary.text,
        "sourceCount": summary.count,
        "currentCount": present.count,
        "stale": summary.count != present.count,
        "generatedAt": summary.generated_at.to_string(),
    })
}

fn present(state: &State, dashboard: &Dashboard, widget: &Value) -> Result<Present, ApiError> {
    let params = match &widget["dataSource"]["params"] {
        Value::Null => json!({}),
        params => params.clone(),
    };
    let mut asked: Asked = read(params).map_err(|error| {
        ApiError::bad_request(format!("the params of the widget's dataSource do not fit: {}", error.message))
    })?;
    if let Some(link) = dashboard.link {
        asked.link_id = link.to_string();
    }
    let title = widget["title"].as_str().filter(|title| !title.is_empty()).unwrap_or("This widget");
    Ok(match asked.key.as_str() {
        "" => of_events(state, title, &asked),
        key => of_attribute(state, title, key, &asked),
    })
}

fn of_events(state: &State, title: &str, asked: &Asked) -> Present {
    let scope = asked.scope();
    let (mut countries, mut devices, mut count) = (Tally::default(), Tally::default(), 0);
    for event in state.reading(&scope) {
        count += 1;
        countries.count(Dimension::Country.value(state, event));
        devices.count(Dimension::DeviceType.value(state, event));
    }
    let visitors = state.reading(&scope).filter_map(|event| event.visitor).collect::<std::collections::BTreeSet<_>>();
    let mut text = format!("{title}: {count} visits by {} visitors.", visitors.len());
    for (what, dimension, tally) in
        [("country", Dimension::Country, &countries), ("device type", Dimension::DeviceType, &devices)]
    {
        if let Some((value, most)) = tally.ranked().first() {
            let (label, _) = dimension.label(value);
            text += &format!(" The most frequent {what} is {label}, with {}.", share(*most, count));
        }
    }
    Present { count, text }
}

fn of_attribute(state: &State, title: &str, key: &str, asked: &Asked) -> Present {
    let audience = state.audience(&asked.scope());
    let values: Vec<String> = audience.iter().filter_map(|visitor| attribute_value(visitor, key)).collect();
    let mut tally = Tally::default();
    for value in &values {
        tally.count(Some(value));
    }
    let mut text = format!("{title}: {} of {} visitors have {key:?}.", values.len(), audience.len());
    if let Some((value, most)) = tally.ranked().first() {
        text += &format!(" The most frequent value is {value:?}, with {}.", share(*most, values.len()));
    }
    Present { count: values.len(), text }
}

/// `3 of 4 (75 %)`
fn share(part: usize, whole: usize) -> String {
    let percent = percentage(part, whole).as_f64().unwrap_or_default();
    format!("{part} of {whole} ({percent:.0} %)")
}
