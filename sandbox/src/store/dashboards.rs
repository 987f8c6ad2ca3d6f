//! Analytics dashboards, and what was written about their widgets.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::table::Table;
use crate::clock::Moment;
use crate::ids::Id;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Dashboard {
    pub(crate) id: Id,
    pub(crate) name: String,
    /// Whose numbers it shows; none means all of the workspace.
    pub(crate) link: Option<Id>,
    /// Widgets and their grid, as they were sent.
    pub(crate) config: Value,
    /// By widget.
    pub(crate) summaries: BTreeMap<String, Summary>,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Summary {
    pub(crate) text: String,
    /// How many values it was written from.
    pub(crate) count: usize,
    pub(crate) generated_at: Moment,
}

#[derive(Default)]
pub(crate) struct Dashboards {
    pub(crate) rows: Table<Dashboard>,
}

impl Dashboard {
    pub(crate) fn widget(&self, id: &str) -> Option<&Value> {
        self.config["widgets"].as_array()?.iter().find(|widget| widget["id"] == id)
    }
}
