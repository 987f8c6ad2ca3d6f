//! The state of an import by key, and the file that keeps it.

use std::{
    collections::{HashMap, HashSet},
    hash::{BuildHasher as _, RandomState},
    ops::Range,
};

use serde::{Deserialize, Serialize};

use super::{digests::Digests, when_changed::WhenChanged};
use crate::{
    ApiClient, BatchFailure, ImportedLink, LinksApi,
    batch::{Counts, Identity, Journal, Problem, Replay, Work as _},
    import::links::Links,
};

/// The kind of a state file, in its first line.
pub(crate) const STATE: &str = "keys";

/// A record of the state file. A row is `sent` before its link is created; then it is `done` or `dropped`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Entry {
    /// Rows that are about to be created.
    Sent(Vec<Pending>),
    /// The links that were created for the keys.
    Done(Vec<(String, ImportedLink)>),
    /// Keys whose rows were not created.
    Dropped(Vec<String>),
    /// All that is left of the entries of an earlier file.
    Known(Vec<(String, ImportedLink, Digests)>),
    /// A key whose link was updated to a row with these digests.
    Updated(String, Digests),
}

/// A row that is about to be created, or may have been.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Pending {
    pub(super) key: String,
    /// The ID that was chosen for the link.
    pub(super) id: String,
    pub(super) digests: Digests,
}

/// A link that was created for a key.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) link: ImportedLink,
    pub(super) digests: Digests,
}

/// The links and pending rows that the records of a state file result in.
#[derive(Debug, Default)]
pub(crate) struct Records {
    pub(super) known: HashMap<String, Known>,
    pub(super) pending: HashMap<String, Pending>,
    /// The number of rows in the file that later entries replace.
    obsolete: usize,
    token: String,
}

impl Replay for Records {
    fn new(token: String) -> Self {
        Self { token, ..Self::default() }
    }

    fn apply_line(&mut self, json: &[u8], _offset: u64) -> bool {
        let Ok(entries) = serde_json::from_slice::<Vec<Entry>>(json) else { return false };
        entries.into_iter().all(|entry| self.apply(entry))
    }

    fn token(&self) -> &str {
        &self.token
    }

    fn unsettled_with_other_token(&self, _token: &str) -> Vec<Range<u64>> {
        // Any token of the workspace can find out whether a link exists.
        Vec::new()
    }
}

impl Records {
    /// Applies an entry; false if it contradicts the entries before it.
    pub(super) fn apply(&mut self, entry: Entry) -> bool {
        match entry {
            Entry::Sent(rows) => {
                self.pending.extend(rows.into_iter().map(|row| (row.key.clone(), row)));
                true
            }
            Entry::Done(links) => links.into_iter().all(|(key, link)| {
                let Some(Pending { digests, .. }) = self.pending.remove(&key) else { return false };
                self.known.insert(key, Known { link, digests });
                true
            }),
            Entry::Known(links) => {
                self.known.extend(links.into_iter().map(|(key, link, digests)| (key, Known { link, digests })));
                true
            }
            Entry::Dropped(keys) => {
                self.obsolete += keys.len();
                keys.iter().all(|key| self.pending.remove(key).is_some())
            }
            Entry::Updated(key, digests) => match self.known.get_mut(&key) {
                Some(known) => {
                    self.obsolete += 1;
                    known.digests = digests;
                    true
                }
                None => false,
            },
        }
    }
}

/// The state of a running import.
pub(crate) struct State<'a> {
    pub(super) client: ApiClient,
    pub(super) records: Records,
    journal: Journal,
    pub(super) when_changed: WhenChanged,
    pub(super) links: Links<'a>,
    /// Hashes of the keys of this run, to detect one that is used twice.
    seen: HashSet<u64>,
    hasher: RandomState,
    pub(super) counts: Counts,
    pub(super) changed: Vec<usize>,
    pub(super) failures: Vec<BatchFailure>,
}

impl<'a> State<'a> {
    pub(crate) fn new(
        client: &ApiClient,
        (journal, records): (Journal, Records),
        when_changed: WhenChanged,
        links: Links<'a>,
    ) -> Self {
        Self {
            client: client.clone(),
            records,
            journal,
            when_changed,
            links,
            seen: HashSet::new(),
            hasher: RandomState::new(),
            counts: Counts::default(),
            changed: Vec::new(),
            failures: Vec::new(),
        }
    }

    /// Finds out whether the links exist that an earlier run sent without a response.
    pub(crate) fn settle_pending(&mut self) -> Result<(), Problem> {
        let pending: Vec<(String, String)> =
            self.records.pending.values().map(|row| (row.key.clone(), row.id.clone())).collect();
        for (key, id) in pending {
            match self.find(&id)? {
                Some(link) => self.record(Entry::Done(vec![(key, link)]))?,
                None => self.record(Entry::Dropped(vec![key]))?,
            }
        }
        self.commit()
    }

    /// Rewrites the file if most of it is obsolete. A file that cannot be rewritten, such as on a full disk, stays as it is.
    pub(crate) fn compact(&mut self, identity: &Identity) {
        const MIN_OBSOLETE: usize = 1000;
        if self.records.obsolete < MIN_OBSOLETE.max(self.records.known.len()) {
            return;
        }
        let known = self.records.known.iter().map(|(key, known)| {
            let Known { link, digests } = known;
            Entry::Known(vec![(key.clone(), link.clone(), *digests)])
        });
        match self.journal.rewrite(identity, known) {
            Ok(()) => self.records.obsolete = 0,
            Err(problem) => log::warn!("{}", problem.display(&Links::WORDS)),
        }
    }

    /// Returns the link with this ID, if it exists.
    pub(super) fn find(&self, id: &str) -> Result<Option<ImportedLink>, Problem> {
        match LinksApi::new(&self.client).get(id).send() {
            Ok(found) => Ok(Some(ImportedLink::from(found.link))),
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => Err(Problem::Call(error)),
        }
    }

    /// Applies an entry, and adds it to the file with the next [`commit`](Self::commit).
    pub(super) fn record(&mut self, entry: Entry) -> Result<(), Problem> {
        self.journal.append(&entry)?;
        let applied = self.records.apply(entry);
        debug_assert!(applied, "only entries that the state allows are recorded");
        Ok(())
    }

    pub(super) fn commit(&mut self) -> Result<(), Problem> {
        self.journal.commit()
    }

    pub(super) fn salt(&self) -> [u8; 16] {
        self.journal.salt()
    }

    /// Returns whether the key is used for the first time in this run.
    pub(super) fn is_first(&mut self, key: &str) -> bool {
        self.seen.insert(self.hasher.hash_one(key))
    }

    pub(super) fn fail(&mut self, position: usize, status: u16, code: Option<String>, message: String) {
        self.counts.failed += 1;
        self.failures.push(BatchFailure { position, status, code, message: Some(message) });
    }
}
