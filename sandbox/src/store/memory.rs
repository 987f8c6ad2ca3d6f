//! The store.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;
use std::sync::Arc;

use super::file::File;
use super::table::{Known, Table};
use crate::base::clock::{Clock, Timestamp};
use crate::base::ids::Id;

/// The fields by which objects of a kind are found without a scan.
pub(crate) type Lookups = &'static [(&'static str, &'static [&'static str])];

/// All objects of a workspace, its clock, and the times of scheduled changes.
pub(crate) struct Store {
    pub(super) tables: BTreeMap<Arc<str>, Table>,
    lookups: Lookups,
    pub(crate) clock: Clock,
    /// Objects with something that happens to them by itself, by time.
    pub(super) due: BTreeSet<(Timestamp, Arc<str>, Id)>,
    pub(super) file: Option<File>,
}

impl Store {
    pub(crate) fn new(lookups: Lookups) -> Self {
        Self { tables: BTreeMap::new(), lookups, clock: Clock::new(), due: BTreeSet::new(), file: None }
    }

    /// Keeps the objects in a file as well, and loads those that it contains. URLs that start with that of the sandbox, which
    /// is another one after a restart, are kept without it.
    pub(crate) fn open(&mut self, path: &Path, base_url: &str) -> io::Result<()> {
        let (file, rows, clock) = File::open(path, base_url)?;
        self.clock.resume(clock);
        for (kind, id, row) in rows {
            let kind = self.kind(&kind);
            self.table_mut(&kind).put(id, Some(row), Known::default());
        }
        self.file = Some(file);
        Ok(())
    }

    pub(crate) fn now(&mut self) -> Timestamp {
        self.clock.now()
    }

    /// The objects of a kind; an unused table is created.
    pub(super) fn table_mut(&mut self, kind: &Arc<str>) -> &mut Table {
        let lookups = self.lookups.iter().find(|(name, _)| **name == **kind).map_or(&[][..], |(_, fields)| fields);
        self.tables.entry(Arc::clone(kind)).or_insert_with(|| Table::new(lookups))
    }

    pub(super) fn table(&self, kind: &str) -> Option<&Table> {
        self.tables.get(kind)
    }

    /// The shared text of a kind.
    pub(super) fn kind(&self, kind: &str) -> Arc<str> {
        self.tables.get_key_value(kind).map_or_else(|| kind.into(), |(kind, _)| Arc::clone(kind))
    }
}
