//! The results of a batch as an iterator.

use std::{cell::RefCell, collections::BTreeMap, fmt, rc::Rc};

use super::{
    engine::Engine,
    error::BatchError,
    report::BatchReport,
    request::{BatchRequest, Requests},
};
use crate::Error;

/// The number of items that are taken from the input ahead of the next result, per concurrent call.
const WINDOW: usize = 8;

/// The result of one item of a batch.
#[derive(Debug)]
#[non_exhaustive]
pub struct BatchItem<T> {
    /// The position of the request in the input, starting at 0.
    pub position: usize,
    /// The decoded response, or the error of this item.
    pub result: Result<T, Error>,
}

pub(super) type Buffer<T> = Rc<RefCell<BTreeMap<usize, Result<T, Error>>>>;
pub(super) type Callback<T> = Box<dyn FnMut(usize, Result<T, Error>)>;

/// Returns the callback that adds results to `buffer`.
pub(super) fn callback_into<T: 'static>(buffer: &Buffer<T>) -> Callback<T> {
    let results = Rc::clone(buffer);
    Box::new(move |position, result| drop(results.borrow_mut().insert(position, result)))
}

/// The results of a batch in the order of the input, created by [`Batch::results`](crate::Batch::results).
///
/// If the batch stops early, its [`BatchError`] is the last item. [`report`](Self::report) returns the progress.
#[must_use = "a batch does nothing until its results are read"]
pub struct BatchResults<'a, R: BatchRequest> {
    engine: Engine<'a, Requests<R, Callback<R::Output>>>,
    /// The results that were not yielded yet.
    buffer: Buffer<R::Output>,
    window: usize,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Running,
    Ended,
}

impl<'a, R: BatchRequest> BatchResults<'a, R> {
    pub(super) fn new(
        engine: Engine<'a, Requests<R, Callback<R::Output>>>,
        buffer: Buffer<R::Output>,
        parallel: usize,
    ) -> Self {
        Self { engine, buffer, window: parallel.saturating_mul(WINDOW), state: State::New }
    }
}

impl<R: BatchRequest> BatchResults<'_, R> {
    /// Returns the report of everything until now, including results that were not yielded yet.
    pub fn report(&self) -> BatchReport {
        self.engine.report()
    }
}

impl<R: BatchRequest> Iterator for BatchResults<'_, R> {
    type Item = Result<BatchItem<R::Output>, BatchError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.state == State::New {
            self.state = State::Running;
            self.engine.open();
        }
        loop {
            // The calls in flight began in the order of the input, so nothing before the first of them is still to come.
            let (in_flight, first_in_flight) = self.engine.in_flight();
            let mut buffer = self.buffer.borrow_mut();
            let is_next = |position: &usize| first_in_flight.is_none_or(|first| *position < first);
            if let Some(entry) = buffer.first_entry().filter(|entry| is_next(entry.key())) {
                let (position, result) = entry.remove_entry();
                return Some(Ok(BatchItem { position, result }));
            }
            let room = self.window.saturating_sub(buffer.len() + in_flight);
            drop(buffer);
            if self.state == State::Ended {
                return None;
            }
            if !self.engine.step(room) {
                self.state = State::Ended;
                if let Err(error) = self.engine.result() {
                    return Some(Err(error));
                }
            }
        }
    }
}

impl<R: BatchRequest> Drop for BatchResults<'_, R> {
    fn drop(&mut self) {
        if self.state == State::Running && !std::thread::panicking() {
            self.engine.cancel();
            // The journal contains the results; an error has no receiver any more.
            drop(self.engine.result());
        }
    }
}

impl<R: BatchRequest> fmt::Debug for BatchResults<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchResults").field("report", &self.report()).finish_non_exhaustive()
    }
}
