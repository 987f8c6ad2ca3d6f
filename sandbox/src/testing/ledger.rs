//! The ledger: every request, its response, and the objects that it changed.

use std::collections::VecDeque;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::Serialize;
use serde_json::{Value, json};

use super::operation::Operation;
use crate::base::clock::Timestamp;
use crate::base::message::Request;
use crate::store::{Action, Change, Fields, fields};

/// The number of entries that a ledger keeps by default.
pub(crate) const CAPACITY: usize = 200_000;

/// A request that the sandbox received.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Entry {
    number: u64,
    time: Timestamp,
    method: String,
    path: String,
    query: String,
    operation: Option<Operation>,
    idempotency_key: Option<String>,
    linkbreakers_client: Option<String>,
    user_agent: Option<String>,
    pub(super) status: Option<u16>,
    pub(super) replayed: bool,
    pub(super) fault: Option<String>,
    pub(super) changes: Vec<Change>,
}

/// The latest entries in the order of their arrival.
#[derive(Debug)]
pub(crate) struct Ledger {
    entries: VecDeque<Entry>,
    capacity: usize,
    next: u64,
}

impl Entry {
    /// Returns the number of the request, from 1 and without gaps.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    /// Returns the time at which the request was received, of the sandbox's clock.
    #[must_use]
    pub fn time(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_micros(self.time.micros().unsigned_abs())
    }

    /// Returns the method; empty for work in the background, such as a bulk job.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// Returns the path without its query; empty for work in the background.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the query as it was sent, without the question mark.
    #[must_use]
    pub fn query(&self) -> &str {
        &self.query
    }

    /// Returns the operation; none for a visit of a link and for work in the background.
    #[must_use]
    pub fn operation(&self) -> Option<&Operation> {
        self.operation.as_ref()
    }

    /// Returns the request header `Idempotency-Key`.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&str> {
        self.idempotency_key.as_deref()
    }

    /// Returns the request header `Linkbreakers-Client`.
    #[must_use]
    pub fn client(&self) -> Option<&str> {
        self.linkbreakers_client.as_deref()
    }

    /// Returns the request header `User-Agent`.
    #[must_use]
    pub fn user_agent(&self) -> Option<&str> {
        self.user_agent.as_deref()
    }

    /// Returns the status of the response; none while the request runs, and if the connection ended without a response.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// Returns whether the response was that of an earlier request with the same key.
    #[must_use]
    pub fn is_replayed(&self) -> bool {
        self.replayed
    }

    /// Returns a description of the fault that applied, such as `reset after the work`.
    #[must_use]
    pub fn fault(&self) -> Option<&str> {
        self.fault.as_deref()
    }

    /// Returns the objects that it changed, each once, without those that it created and deleted again.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Returns the objects that it created.
    pub fn created(&self) -> impl Iterator<Item = &Change> {
        self.changed(Action::Created)
    }

    /// Returns the objects that it updated.
    pub fn updated(&self) -> impl Iterator<Item = &Change> {
        self.changed(Action::Updated)
    }

    /// Returns the objects that it deleted.
    pub fn deleted(&self) -> impl Iterator<Item = &Change> {
        self.changed(Action::Deleted)
    }

    fn changed(&self, action: Action) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.action() == action)
    }
}

/// One line, for the messages of tests.
impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.method.as_str() {
            "" => write!(f, "#{} background", self.number)?,
            method => write!(f, "#{} {method} {}", self.number, self.path)?,
        }
        if !self.query.is_empty() {
            write!(f, "?{}", self.query)?;
        }
        if let Some(key) = &self.idempotency_key {
            write!(f, " (key {key:?})")?;
        }
        match self.status {
            Some(status) => write!(f, ": status {status}")?,
            None => f.write_str(": no response")?,
        }
        if self.replayed {
            f.write_str(", replayed")?;
        }
        if let Some(fault) = &self.fault {
            write!(f, ", fault: {fault}")?;
        }
        self.changes.iter().try_for_each(|change| write!(f, ", {change}"))
    }
}

impl Ledger {
    pub(crate) fn new(capacity: usize) -> Self {
        Self { entries: VecDeque::new(), capacity, next: 1 }
    }

    /// Adds a request and returns its number.
    pub(crate) fn open(&mut self, request: &Request, operation: Option<Operation>, time: Timestamp) -> u64 {
        let header = |name| request.header(name).map(str::to_owned);
        let entry = Entry {
            number: self.next,
            time,
            method: request.method.clone(),
            path: request.path.clone(),
            query: request.raw_query.clone(),
            operation,
            idempotency_key: header("idempotency-key"),
            linkbreakers_client: header("linkbreakers-client"),
            user_agent: header("user-agent"),
            status: None,
            replayed: false,
            fault: None,
            changes: Vec::new(),
        };
        self.next += 1;
        if self.entries.len() >= self.capacity {
            self.entries.pop_front();
        }
        if self.capacity > 0 {
            self.entries.push_back(entry);
        }
        self.next - 1
    }

    /// Adds what changed between requests, if anything did.
    pub(crate) fn background(&mut self, changes: Vec<Change>, at: Timestamp) {
        if !changes.is_empty() {
            let number = self.open(&Request::default(), None, at);
            self.update(number, |entry| entry.changes = changes);
        }
    }

    /// Completes an entry, unless it has been removed.
    pub(super) fn update(&mut self, number: u64, change: impl FnOnce(&mut Entry)) {
        // Numbers have no gaps, so the position follows from the first one.
        let first = self.entries.front().map_or(number, |entry| entry.number);
        let position = number.checked_sub(first).and_then(|position| usize::try_from(position).ok());
        if let Some(entry) = position.and_then(|position| self.entries.get_mut(position)) {
            change(entry);
        }
    }

    pub(crate) fn entries(&self) -> Vec<Entry> {
        self.entries.iter().cloned().collect()
    }

    /// The entries with a number above `after`, of one operation or of all, and the number of requests so far.
    pub(crate) fn json(&self, operation: Option<&str>, after: u64) -> Value {
        let wanted = |entry: &&Entry| {
            entry.number > after
                && (operation.is_none() || entry.operation.as_ref().map(Operation::as_str) == operation)
        };
        let entries: Vec<Fields> = self.entries.iter().filter(wanted).map(|entry| fields(json!(entry))).collect();
        json!({"entries": entries, "received": self.next - 1})
    }

    /// Removes the entries. Their numbers continue, so that `after` stays valid.
    pub(crate) fn clear(&mut self) {
        self.entries.clear();
    }
}
