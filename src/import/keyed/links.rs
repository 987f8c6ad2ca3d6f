//! New rows in chunks, as the calls of a run.

use std::{cell::RefCell, ops::Range, rc::Rc};

use linkbreakers_generated::rt::{Call, InvalidRequest};

use super::{
    input::KeyedRow,
    state::{Entry, State},
};
use crate::{
    ApiException, BatchReport, Error, ImportedLink,
    batch::{Counts, Problem, Verdict, Words, Work},
    call::RawResponse,
    import::links::{Links, bulk_call},
};

pub(crate) struct KeyedLinks<'a>(pub(crate) Rc<RefCell<State<'a>>>);

impl Work for KeyedLinks<'_> {
    type Row = KeyedRow;
    type Output = Vec<ImportedLink>;
    type Kept = Vec<ImportedLink>;

    const WORDS: Words = Links::WORDS;

    fn call(&self, rows: &[KeyedRow]) -> Result<Call, InvalidRequest> {
        Ok(bulk_call(rows.iter().map(|row| &*row.json)))
    }

    fn decode(response: RawResponse, count: u64) -> Result<Vec<ImportedLink>, Error> {
        Links::decode(response, count)
    }

    fn verdict(error: &Error) -> Verdict {
        Links::verdict(error)
    }

    fn kept(output: &Vec<ImportedLink>) -> &Vec<ImportedLink> {
        output
    }

    fn fault(&self, exception: &ApiException) -> Option<u64> {
        self.0.borrow().links.fault(exception)
    }

    fn message(&self, message: String, position: u64) -> String {
        self.0.borrow().links.message(message, position)
    }

    fn sending(&mut self, rows: &[KeyedRow]) -> Result<(), Problem> {
        // The parts of a rejected chunk were recorded with it.
        let mut state = self.0.borrow_mut();
        let is_new = |row: &&KeyedRow| !state.records.pending.contains_key(&row.pending.key);
        let rows: Vec<_> = rows.iter().filter(is_new).map(|row| row.pending.clone()).collect();
        if rows.is_empty() { Ok(()) } else { state.record(Entry::Sent(rows)) }
    }

    fn unsent(&mut self, rows: &[KeyedRow]) -> Result<(), Problem> {
        let mut state = self.0.borrow_mut();
        let is_pending = |row: &&KeyedRow| state.records.pending.contains_key(&row.pending.key);
        let keys: Vec<_> = rows.iter().filter(is_pending).map(|row| row.pending.key.clone()).collect();
        if keys.is_empty() { Ok(()) } else { state.record(Entry::Dropped(keys)) }
    }

    fn recover(&mut self, row: &KeyedRow) -> Result<Option<Vec<ImportedLink>>, Problem> {
        // An earlier run may have sent the row, and was executed after this run asked for the link.
        Ok(self.0.borrow().find(&row.pending.id)?.map(|link| vec![link]))
    }

    fn check(&mut self, rows: &[KeyedRow], range: &Range<u64>, links: &Vec<ImportedLink>) -> Result<(), Problem> {
        let mut state = self.0.borrow_mut();
        state.links.check(&[], range, links)?;
        let keys = rows.iter().map(|row| row.pending.key.clone());
        state.record(Entry::Done(keys.zip(links.iter().cloned()).collect()))
    }

    fn commit(&mut self) -> Result<(), Problem> {
        self.0.borrow_mut().commit()
    }

    fn done(&mut self, rows: &[KeyedRow], _range: &Range<u64>, links: Vec<ImportedLink>) -> Result<(), Problem> {
        let mut state = self.0.borrow_mut();
        rows.iter().zip(&links).try_for_each(|(row, link)| state.links.report(row.position, std::slice::from_ref(link)))
    }

    fn failed(&mut self, row: &KeyedRow, _position: u64, _error: Error) -> Result<(), Problem> {
        self.0.borrow_mut().record(Entry::Dropped(vec![row.pending.key.clone()]))
    }

    fn input_position(row: &KeyedRow, _position: u64) -> u64 {
        row.position
    }

    fn add_counts(&self, counts: &mut Counts) {
        let state = self.0.borrow();
        counts.unchanged += state.counts.unchanged;
        counts.updated += state.counts.updated;
        counts.changed += state.changed.len();
        counts.failed += state.counts.failed;
    }

    fn complete(&self, report: &mut BatchReport) {
        let state = self.0.borrow();
        report.changed.clone_from(&state.changed);
        report.failures.extend(state.failures.iter().cloned());
    }
}
