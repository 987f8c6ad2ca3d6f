//! Two documents, and the changes between them.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde_json::Value;

use super::{change::Change, kinds::Severity, operations, side::Side};
use crate::{
    committed,
    published::Published,
    read, source,
    workspace::{OVERLAYS, PUBLISHED, root},
};

/// The differences between two documents.
#[derive(Default)]
pub(crate) struct Diff {
    /// Name and version of the documents.
    pub(crate) titles: (String, String),
    /// The worst first.
    pub(crate) changes: Vec<Change>,
    /// The tags of the operations of both documents, by operation ID.
    pub(super) tags: [BTreeMap<String, String>; 2],
    /// The new document has a lower version than the old one.
    pub(crate) is_downgrade: bool,
}

impl Diff {
    /// Compares two documents as they were read.
    pub(crate) fn between(old: &Value, new: &Value) -> Result<Self> {
        if old == new {
            // A regeneration from the committed document needs nothing of what follows.
            let named = |key| source::text(&old["info"], key).unwrap_or("?");
            let title = format!("{} {}", named("title"), named("version"));
            return Ok(Self { titles: (title.clone(), title), ..Self::default() });
        }
        let overlays = root().join(OVERLAYS);
        let published = Published::read(&root().join(PUBLISHED))?;
        let committed = read::api(&committed::read()?)?;
        let side = |document| Side::new(document, &committed, &overlays, &published);
        let old = side(old).context("cannot use the old document")?;
        let new = side(new).context("cannot use the new document")?;
        let tags = |side: &Side| {
            let operations = side.api.operations.iter();
            operations.map(|operation| (operation.id.clone(), operation.tag.clone())).collect()
        };
        let title = |side: &Side| format!("{} {}", side.api.title, side.api.version);
        Ok(Self {
            changes: operations::compare(&old, &new),
            tags: [tags(&old), tags(&new)],
            is_downgrade: numbers(&new.api.version) < numbers(&old.api.version),
            titles: (title(&old), title(&new)),
        })
    }

    /// The number of changes of this severity.
    pub(crate) fn count(&self, severity: Severity) -> usize {
        self.changes.iter().filter(|change| change.severity() == severity).count()
    }

    pub(crate) fn breaks(&self) -> bool {
        self.count(Severity::Breaking) > 0
    }
}

/// The numbers of a version such as `1.188.3`.
fn numbers(version: &str) -> Vec<u64> {
    version.split(['.', '-']).map_while(|number| number.trim_start_matches('v').parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_ordered_by_their_numbers() {
        for (older, newer) in [("1.44.2", "1.188.3"), ("1.9", "1.10.0"), ("v1.2", "2.0-rc.1")] {
            assert!(numbers(older) < numbers(newer), "{older} {newer}");
        }
        assert_eq!(numbers("1.2.0"), numbers("1.2.0-rc"));
    }
}
