//! The ledger: every request, its response, and the objects that it changed.

use std::collections::VecDeque;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};

use super::operation::Operation;
use crate::base::clock::Timestamp;
use crate::base::message::Request;
use crate::store::{Action, Note, fields};

/// The number of entries that a ledger keeps by default.
pub(crate) const CAPACITY: usize = 200_000;

/// A request that the sandbox received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Entry {
    number: u64,
    at: Timestamp,
    method: String,
    path: String,
    query: String,
    operation: Option<Operation>,
    idempotency_key: Option<String>,
    client: Option<String>,
    user_agent: Option<String>,
    status: Option<u16>,
    replayed: bool,
    fault: Option<String>,
    changes: Vec<Change>,
}

/// An object that a request created, updated or deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    note: Note,
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
        UNIX_EPOCH + Duration::from_micros(self.at.micros().unsigned_abs())
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
        self.client.as_deref()
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

    fn json(&self) -> Value {
        Value::Object(fields(json!({
            "number": self.number,
            "time": self.at.to_string(),
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "operation": self.operation.as_ref().map(Operation::as_str),
            "idempotencyKey": self.idempotency_key,
            "linkbreakersClient": self.client,
            "userAgent": self.user_agent,
            "status": self.status,
            "replayed": self.replayed,
            "fault": self.fault,
            "changes": self.changes.iter().map(Change::json).collect::<Vec<_>>(),
        })))
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

/// Such as `created Link 6f0c2a52-9d1c-4b8e-9a3c-0a3f6e1d2c4b`.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.action().as_str(), self.kind(), self.note.id)
    }
}

impl Change {
    /// Returns whether it was created, updated or deleted.
    #[must_use]
    pub fn action(&self) -> Action {
        self.note.action
    }

    /// Returns the kind of the object, such as `Link`, `Tag`, `Visitor` or `Event`.
    #[must_use]
    pub fn kind(&self) -> &str {
        &self.note.kind
    }

    /// Returns the id of the object, a UUID.
    #[must_use]
    pub fn id(&self) -> String {
        self.note.id.to_string()
    }

    fn json(&self) -> Value {
        json!({"action": self.action().as_str(), "kind": self.kind(), "id": self.note.id})
    }
}

fn changes(notes: Vec<Note>) -> Vec<Change> {
    notes.into_iter().map(|note| Change { note }).collect()
}

impl Ledger {
    pub(crate) fn new(capacity: usize) -> Self {
        Self { entries: VecDeque::new(), capacity, next: 1 }
    }

    /// Adds a request and returns its number.
    pub(crate) fn open(&mut self, request: &Request, operation: Option<Operation>, at: Timestamp) -> u64 {
        let header = |name| request.header(name).map(str::to_owned);
        self.push(Entry {
            number: 0,
            at,
            method: request.method.clone(),
            path: request.path.clone(),
            query: request.raw_query.clone(),
            operation,
            idempotency_key: header("idempotency-key"),
            client: header("linkbreakers-client"),
            user_agent: header("user-agent"),
            status: None,
            replayed: false,
            fault: None,
            changes: Vec::new(),
        })
    }

    /// Adds what changed between requests, if anything did.
    pub(crate) fn background(&mut self, notes: Vec<Note>, at: Timestamp) {
        if !notes.is_empty() {
            let number = self.open(&Request::default(), None, at);
            self.worked(number, notes);
        }
    }

    pub(crate) fn faulted(&mut self, number: u64, fault: String) {
        if let Some(entry) = self.entry(number) {
            entry.fault = Some(fault);
        }
    }

    pub(crate) fn worked(&mut self, number: u64, notes: Vec<Note>) {
        if let Some(entry) = self.entry(number) {
            entry.changes = changes(notes);
        }
    }

    pub(crate) fn responded(&mut self, number: u64, status: Option<u16>, replayed: bool) {
        if let Some(entry) = self.entry(number) {
            (entry.status, entry.replayed) = (status, replayed);
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
        let entries: Vec<Value> = self.entries.iter().filter(wanted).map(Entry::json).collect();
        json!({"entries": entries, "received": self.next - 1})
    }

    /// Removes the entries. Their numbers continue, so that `after` stays valid.
    pub(crate) fn clear(&mut self) {
        self.entries.clear();
    }

    fn push(&mut self, mut entry: Entry) -> u64 {
        entry.number = self.next;
        self.next += 1;
        if self.entries.len() >= self.capacity {
            self.entries.pop_front();
        }
        if self.capacity > 0 {
            self.entries.push_back(entry);
        }
        self.next - 1
    }

    // Numbers have no gaps, so the position follows from the first one. The entry may have been removed.
    fn entry(&mut self, number: u64) -> Option<&mut Entry> {
        let first = self.entries.front()?.number;
        let place = usize::try_from(number.checked_sub(first)?).ok()?;
        self.entries.get_mut(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::Id;

    fn numbers(ledger: &Ledger) -> Vec<u64> {
        ledger.entries().iter().map(Entry::number).collect()
    }

    #[test]
    fn oldest_entries_are_dropped() {
        let mut ledger = Ledger::new(2);
        for _ in 0..3 {
            ledger.open(&Request::default(), Some(Operation::LINKS_GET), Timestamp::EPOCH);
        }
        assert_eq!(numbers(&ledger), [2, 3]);
        ledger.responded(1, Some(500), false);
        ledger.responded(3, Some(201), true);
        let entries = ledger.entries();
        assert_eq!((entries[0].status(), entries[1].status()), (None, Some(201)));
        assert!(entries[1].is_replayed());
        assert_eq!(ledger.json(None, 2)["entries"].as_array().map(Vec::len), Some(1));
        assert_eq!(ledger.json(Some("TagsService_List"), 0)["entries"].as_array().map(Vec::len), Some(0));
        assert_eq!(ledger.json(None, 0)["received"], 3);
    }

    #[test]
    fn numbers_continue_after_clear() {
        let mut ledger = Ledger::new(5);
        let first = ledger.open(&Request::default(), None, Timestamp::EPOCH);
        ledger.clear();
        ledger.worked(first, vec![Note { action: Action::Created, kind: "Link".into(), id: Id::random() }]);
        ledger.open(&Request::default(), None, Timestamp::EPOCH);
        assert_eq!(numbers(&ledger), [2]);
        assert_eq!(ledger.entries()[0].changes(), []);
    }

    #[test]
    fn ledger_may_have_no_capacity() {
        let mut ledger = Ledger::new(0);
        let number = ledger.open(&Request::default(), None, Timestamp::EPOCH);
        ledger.responded(number, Some(200), false);
        assert_eq!(numbers(&ledger), [] as [u64; 0]);
    }
}
