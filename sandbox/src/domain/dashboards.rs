//! Analytics dashboards.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::env::Env;
use super::rules::{Change, Rules};
use crate::base::ids::Id;
use crate::base::message::ApiError;
use crate::store::Transaction;

/// The rules of dashboards.
pub(super) fn rules(kind: &str) -> Option<Rules> {
    (kind == "AnalyticsDashboard").then_some(Rules { prepare, ..Rules::NONE })
}

/// Adds what was not sent: the name, the list of widgets, and an id of each of them.
fn prepare(_: &mut Transaction<'_>, _: &Env, Change { object, .. }: Change<'_>) -> Result<(), ApiError> {
    object.shown.entry("name").or_insert_with(|| "Default Dashboard".into());
    let config = object.shown.entry("config").or_insert_with(|| json!({"widgets": []}));
    let mut ids = BTreeSet::new();
    // `config["widgets"]` would add a null where there is no list.
    for (at, widget) in config.get_mut("widgets").and_then(Value::as_array_mut).into_iter().flatten().enumerate() {
        if widget["id"].as_str().is_none_or(str::is_empty) {
            widget["id"] = Id::random().into();
        }
        let id = widget["id"].as_str().map(str::to_owned).unwrap_or_default();
        if !ids.insert(id) {
            return Err(ApiError::field(&format!("config/widgets/{at}/id"), "is the id of another widget, too"));
        }
    }
    Ok(())
}
