//! Analytics dashboards.

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
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
}

#[derive(Default)]
pub(crate) struct Dashboards {
    pub(crate) rows: Table<Dashboard>,
}
