//! Two documents, and the changes between them.

use anyhow::{Context, Result};
use serde_json::Value;

use super::{change::Change, kinds::Severity, operations, side::Side};
use crate::{
    published::Published,
    read, source,
    workspace::{DOCUMENT, OVERLAYS, PUBLISHED, root},
};

/// What differs between two documents.
pub(crate) struct Diff {
    /// Name and version of the documents.
    pub(crate) titles: (String, String),
    /// The worst first.
    pub(crate) changes: Vec<Change>,
}

impl Diff {
    /// Compares two documents as they were read.
    pub(crate) fn between(old: &Value, new: &Value) -> Result<Self> {
        let overlays = root().join(OVERLAYS);
        let published = Published::read(&root().join(PUBLISHED))?;
        let committed = read::api(&source::read(&root().join(DOCUMENT).to_string_lossy())?)?;
        let side = |document| Side::new(document, &committed, &overlays, &published);
        let old = side(old).context("cannot use the old document")?;
        let new = side(new).context("cannot use the new document")?;
        Ok(Self { changes: operations::compare(&old, &new).sorted(), titles: (old.title, new.title) })
    }

    /// How many changes are of this severity.
    pub(crate) fn count(&self, severity: Severity) -> usize {
        self.changes.iter().filter(|change| change.severity() == severity).count()
    }

    pub(crate) fn breaks(&self) -> bool {
        self.count(Severity::Breaking) > 0
    }
}
