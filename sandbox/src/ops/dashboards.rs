//! Analytics dashboards, stored as they are sent.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::{Value, json};

use super::listed::Listed;
use super::{Call, Handler, object};
use crate::http::{ApiError, Reply, UNKNOWN};
use crate::ids::Id;
use crate::page::{Sizes, Window};
use crate::store::State;
use crate::store::dashboards::Dashboard;

const SIZES: Sizes = Sizes { default: 100, most: 1000 };
const NAME: &str = "Default Dashboard";

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "AnalyticsDashboardService_CreateDashboard" => create,
        "AnalyticsDashboardService_ListDashboards" => list,
        "AnalyticsDashboardService_UpdateDashboard" => update,
        "AnalyticsDashboardService_DeleteDashboard" => delete,
        _ => return None,
    })
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Create {
    config: Option<Value>,
    id: String,
    link_id: String,
    name: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Update {
    config: Option<Value>,
    name: String,
}

fn create(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let body: Create = call.take()?;
    let id = match body.id.as_str() {
        "" => Id::random(),
        text => Id::parse(text).ok_or_else(|| ApiError::field("id", format!("{text:?} is not a UUID")))?,
    };
    if state.dashboards.rows.get(id).is_some() {
        return Err(ApiError::new(409, UNKNOWN, format!("id: there is a dashboard {id} already")));
    }
    let link = match body.link_id.as_str() {
        "" => None,
        text => Some(link(state, text)?),
    };
    let config = body.config.unwrap_or_else(|| json!({"widgets": []}));
    let name = if body.name.is_empty() { NAME.to_owned() } else { body.name };
    let (config, now) = (identified(config)?, state.now());
    let dashboard = Dashboard { id, name, link, config, created_at: now, updated_at: now };
    let answer = json!({"dashboard": render(&dashboard)});
    state.dashboards.rows.put(id, dashboard);
    Ok(Reply::ok(&answer))
}

fn link(state: &State, text: &str) -> Result<Id, ApiError> {
    let link = Id::parse(text).and_then(|id| state.links.get(id));
    link.map(|link| link.id).ok_or_else(|| ApiError::not_found(format!("linkId: there is no link with id {text}")))
}

/// Every widget gets an id of its own, if it was sent without one.
fn identified(mut config: Value) -> Result<Value, ApiError> {
    let mut seen = BTreeSet::new();
    let widgets = config.get_mut("widgets").and_then(Value::as_array_mut);
    for (at, widget) in widgets.into_iter().flatten().enumerate() {
        let id = match widget["id"].as_str().unwrap_or_default() {
            "" => Id::random().to_string(),
            id => id.to_owned(),
        };
        if !seen.insert(id.clone()) {
            let place = format!("config/widgets/{at}/id");
            return Err(ApiError::field(&place, format!("{id:?} is the id of another widget too")));
        }
        widget["id"] = id.into();
    }
    Ok(config)
}

fn list(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let window = Window::from_query(call.query, "dashboards by created", true, Some(SIZES))?;
    let link = call.query.get("linkId").map(Id::parse);
    let scope = call.query.get("scope").unwrap_or_default();
    let found = state.dashboards.rows.iter().filter(|(_, dashboard)| {
        let of_kind = match scope {
            "DASHBOARD_SCOPE_WORKSPACE" => dashboard.link.is_none(),
            "DASHBOARD_SCOPE_LINK" => dashboard.link.is_some(),
            _ => true,
        };
        of_kind && link.is_none_or(|link| link.is_some() && link == dashboard.link)
    });
    let listed = Listed::by_age(&window, found, |dashboard| dashboard.created_at);
    Ok(Reply::ok(&listed.answer("dashboards", render)))
}

/// What is left out is kept.
fn update(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let id = call.find("dashboard", |id| state.dashboards.rows.get(id))?.id;
    let body: Update = call.take()?;
    let (config, now) = (body.config.map(identified).transpose()?, state.now());
    let changed = state.dashboards.rows.change(id, |dashboard| {
        if let Some(config) = config {
            dashboard.config = config;
        }
        if !body.name.is_empty() {
            dashboard.name = body.name;
        }
        dashboard.updated_at = now;
        json!({"dashboard": render(dashboard)})
    });
    changed.map(|answer| Reply::ok(&answer)).ok_or_else(super::links::lost)
}

fn delete(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    call.find("dashboard", |id| state.dashboards.rows.remove(id))?;
    Ok(Reply::ok(&json!({})))
}

fn render(dashboard: &Dashboard) -> Value {
    object(json!({
        "id": dashboard.id,
        "name": dashboard.name,
        "linkId": dashboard.link,
        "config": dashboard.config,
        "createdAt": dashboard.created_at.to_string(),
        "updatedAt": dashboard.updated_at.to_string(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widgets_have_ids_of_their_own() {
        let config = identified(json!({"widgets": [{"id": "a"}, {}, {"id": ""}]})).unwrap();
        let ids: BTreeSet<&str> =
            config["widgets"].as_array().unwrap().iter().map(|widget| widget["id"].as_str().unwrap()).collect();
        assert_eq!(ids.len(), 3);
        let twice = identified(json!({"widgets": [{"id": "a"}, {"id": "a"}]})).unwrap_err();
        assert!(twice.message.starts_with("config/widgets/1/id"), "{}", twice.message);
        assert_eq!(identified(json!({})).unwrap(), json!({}));
    }
}
