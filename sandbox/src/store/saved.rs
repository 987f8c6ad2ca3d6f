//! What of the workspace survives a restart, told once for saving and loading.
//!
//! To have a table saved, add its line to `TABLES`: a name, which the file then has for good, and where the table is.
//! If something beside it finds its rows, such as an index or a list of what is due, add a line to `INDEXES` that makes
//! it anew from the rows. No more is needed: every change that goes through a table's own methods is noted and saved.
//! Whoever changes what a row consists of adds one to `FORMAT`.

use serde::{Deserialize, Serialize};

use super::State;
use super::table::Stored;
use crate::clock::Moment;
use crate::ids::Id;

/// The version of all that is saved. A file of another version is refused, not guessed at.
pub(crate) const FORMAT: u64 = 3;

type Access = fn(&mut State) -> &mut dyn Stored;

pub(crate) const TABLES: &[(&str, Access)] = &[
    ("links", |state| &mut state.links.rows),
    ("expired_links", |state| &mut state.links.expired),
    ("tags", |state| &mut state.tags.rows),
    ("events", |state| &mut state.visits.events),
    ("devices", |state| &mut state.visits.devices),
    ("visitors", |state| &mut state.visitors.rows),
    ("jobs", |state| &mut state.jobs.rows),
    ("webhooks", |state| &mut state.webhooks.rows),
    ("answers", |state| state.keys.rows()),
    // (places)
    ("deliveries", |state| &mut state.deliveries.rows),
    ("directories", |state| &mut state.directories.rows),
    ("domains", |state| &mut state.domains.rows),
    ("dynamic_slugs", |state| &mut state.domains.dynamic),
    ("tokens", |state| &mut state.tokens.rows),
    // (making)
    ("designs", |state| &mut state.designs.rows),
    ("qrcode_templates", |state| &mut state.designs.templates),
    ("page_themes", |state| &mut state.themes.rows),
    ("page_theme_templates", |state| &mut state.themes.templates),
    ("shown_themes", |state| &mut state.themes.shown),
    ("files", |state| &mut state.files.rows),
    ("media", |state| &mut state.media.rows),
    ("uploads", |state| &mut state.media.uploads),
    ("workflows", |state| &mut state.workflows.rows),
    // (reading)
    ("dashboards", |state| &mut state.dashboards.rows),
];

const INDEXES: &[fn(&mut State)] = &[
    |state| state.links.reindex(),
    |state| state.tags.reindex(),
    |state| state.visits.reindex(),
    |state| state.visitors.reindex(&state.visits),
    |state| state.jobs.reindex(),
    |state| state.webhooks.reindex(),
    |state| state.keys.reindex(),
    // (places)
    // (making)
    |state| state.designs.reindex(),
    |state| state.themes.reindex(),
    |state| state.workflows.reindex(),
    // (reading)
];

/// What there is one of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Core {
    workspace: Id,
    since: Moment,
    secret: u64,
    /// The last moment that was told, so that what comes later is never older.
    last: Moment,
}

impl State {
    pub(crate) fn core(&self) -> Core {
        let Self { workspace, since, secret, .. } = *self;
        Core { workspace, since, secret, last: self.clock.last() }
    }

    /// Goes on from what was saved, when all rows are loaded.
    pub(crate) fn resume(&mut self, core: Core) {
        let Core { workspace, since, secret, last } = core;
        (self.workspace, self.since, self.secret) = (workspace, since, secret);
        self.clock.resume(last);
        INDEXES.iter().for_each(|reindex| reindex(self));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_unique() {
        let names: BTreeSet<&str> = TABLES.iter().map(|(name, _)| *name).collect();
        assert_eq!(names.len(), TABLES.len());
    }
}
