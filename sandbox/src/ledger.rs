//! The ledger: every request that came, what became of it, and what it changed.

use std::collections::VecDeque;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};

use crate::changes::{Action, Note};
use crate::clock::Moment;
use crate::http::Request;
use crate::ops::object;

/// How many entries a ledger holds if nothing else is said.
pub(crate) const CAPACITY: usize = 200_000;

/// One request, as the sandbox saw it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Entry {
    number: u64,
    at: Moment,
    method: String,
    path: String,
    query: String,
    operation: Option<&'static str>,
    idempotency_key: Option<String>,
    client: Option<String>,
    user_agent: Option<String>,
    status: Option<u16>,
    replayed: bool,
    fault: Option<String>,
    changes: Vec<Change>,
}

/// One thing that a request created, updated or deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    note: Note,
}

/// The newest entries, in the order of their arrival.
#[derive(Debug)]
pub(crate) struct Ledger {
    entries: VecDeque<Entry>,
    capacity: usize,
    next: u64,
}

impl Entry {
    /// Counts the requests of this sandbox from 1, without gaps.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    /// When the request had been read.
    #[must_use]
    pub fn time(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_micros(self.at.micros().unsigned_abs())
    }

    /// The method; empty for work in the background, such as that of a bulk job.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path, without its query; empty for work in the background.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The query as it came, without the question mark.
    #[must_use]
    pub fn query(&self) -> &str {
        &self.query
    }

    /// The operation's id in the API document, such as `LinksService_Create`.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.operation
    }

    /// The `Idempotency-Key` that came with it.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&str> {
        self.idempotency_key.as_deref()
    }

    /// The `Linkbreakers-Client` that came with it.
    #[must_use]
    pub fn client(&self) -> Option<&str> {
        self.client.as_deref()
    }

    /// The `User-Agent` that came with it.
    #[must_use]
    pub fn user_agent(&self) -> Option<&str> {
        self.user_agent.as_deref()
    }

    /// The status that was answered; none while it runs, and if the connection ended without an answer.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// The answer was that of an earlier request with the same key.
    #[must_use]
    pub fn is_replayed(&self) -> bool {
        self.replayed
    }

    /// The fault that it met, in words, such as `reset after the work`.
    #[must_use]
    pub fn fault(&self) -> Option<&str> {
        self.fault.as_deref()
    }

    /// What it changed, each thing once; what it made and removed again is not there.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    fn json(&self) -> Value {
        object(json!({
            "number": self.number,
            "time": self.at.to_string(),
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "operation": self.operation,
            "idempotencyKey": self.idempotency_key,
            "linkbreakersClient": self.client,
            "userAgent": self.user_agent,
            "status": self.status,
            "replayed": self.replayed,
            "fault": self.fault,
            "changes": self.changes.iter().map(Change::json).collect::<Vec<_>>(),
        }))
    }
}

impl Change {
    /// Whether it was created, updated or deleted.
    #[must_use]
    pub fn action(&self) -> Action {
        self.note.action
    }

    /// What kind of thing it is, such as `Link`, `Tag`, `Visitor` or `Event`.
    #[must_use]
    pub fn kind(&self) -> &str {
        self.note.kind
    }

    /// Its id, a UUID.
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

    /// Enters a request, and answers its number.
    pub(crate) fn open(&mut self, request: &Request, operation: Option<&'static str>, at: Moment) -> u64 {
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

    /// Enters what happened between requests, if anything did.
    pub(crate) fn background(&mut self, notes: Vec<Note>, at: Moment) {
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

    pub(crate) fn answered(&mut self, number: u64, status: Option<u16>, replayed: bool) {
        if let Some(entry) = self.entry(number) {
            (entry.status, entry.replayed) = (status, replayed);
        }
    }

    pub(crate) fn entries(&self) -> Vec<Entry> {
        self.entries.iter().cloned().collect()
    }

    /// The entries with a number above `after`, of one operation or of all, and how many older ones have been dropped.
    pub(crate) fn json(&self, operation: Option<&str>, after: u64) -> Value {
        let wanted = |entry: &&Entry| entry.number > after && (operation.is_none() || entry.operation == operation);
        let entries: Vec<Value> = self.entries.iter().filter(wanted).map(Entry::json).collect();
        json!({"entries": entries, "received": self.next - 1})
    }

    /// Forgets the entries. The numbers go on, so that `after` stays good.
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

    // Numbers have no gaps, so the place follows from the first one. The entry may be gone: cleared, or too old.
    fn entry(&mut self, number: u64) -> Option<&mut Entry> {
        let first = self.entries.front()?.number;
        let place = usize::try_from(number.checked_sub(first)?).ok()?;
        self.entries.get_mut(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Id;

    fn numbers(ledger: &Ledger) -> Vec<u64> {
        ledger.entries().iter().map(Entry::number).collect()
    }

    #[test]
    fn the_oldest_make_room() {
        let mut ledger = Ledger::new(2);
        for _ in 0..3 {
            ledger.open(&Request::default(), Some("A"), Moment::START);
        }
        assert_eq!(numbers(&ledger), [2, 3]);
        ledger.answered(1, Some(500), false);
        ledger.answered(3, Some(201), true);
        let entries = ledger.entries();
        assert_eq!((entries[0].status(), entries[1].status()), (None, Some(201)));
        assert!(entries[1].is_replayed());
        assert_eq!(ledger.json(None, 2)["entries"].as_array().map(Vec::len), Some(1));
        assert_eq!(ledger.json(Some("B"), 0)["entries"].as_array().map(Vec::len), Some(0));
        assert_eq!(ledger.json(None, 0)["received"], 3);
    }

    #[test]
    fn a_cleared_ledger_counts_on() {
        let mut ledger = Ledger::new(5);
        let first = ledger.open(&Request::default(), None, Moment::START);
        ledger.clear();
        ledger.worked(first, vec![Note { action: Action::Created, kind: "Link", id: Id::random() }]);
        ledger.open(&Request::default(), None, Moment::START);
        assert_eq!(numbers(&ledger), [2]);
        assert_eq!(ledger.entries()[0].changes(), []);
    }

    #[test]
    fn a_ledger_may_hold_nothing() {
        let mut ledger = Ledger::new(0);
        let number = ledger.open(&Request::default(), None, Moment::START);
        ledger.answered(number, Some(200), false);
        assert_eq!(numbers(&ledger), [] as [u64; 0]);
    }
}
