//! The faults and the ledger of a sandbox, and what a fault does to a response.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};

use super::fault::{Fault, Faults, Kind, Work};
use super::ledger::{Entry, Ledger};
use super::operation::Operation;
use crate::base::clock::Timestamp;
use crate::base::message::{Request, Response};
use crate::store::Note;

/// Faults and the ledger. They have a lock of their own, so that they can be used while a request is executed.
pub(crate) struct Control {
    inner: Mutex<Inner>,
}

struct Inner {
    faults: Faults,
    ledger: Ledger,
}

/// A request that the ledger contains, and the fault that applies to it.
pub(crate) struct Arrival {
    number: u64,
    fault: Option<Fault>,
}

/// A response, and how it is sent.
#[derive(Debug)]
pub(crate) struct Delivery {
    pub(crate) response: Response,
    pub(crate) mode: ResponseMode,
    /// The headers that a fault sets.
    pub(crate) headers: Vec<(String, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ResponseMode {
    Whole,
    /// Half of the body, then the end of the connection.
    Truncated {
        chunked: bool,
    },
    /// The connection ends (FIN) without a response.
    Close,
    /// The connection is reset (RST) without a response.
    Reset,
}

impl Control {
    pub(crate) fn new(faults: Vec<Fault>, capacity: usize) -> Self {
        Self { inner: Mutex::new(Inner { faults: Faults(faults), ledger: Ledger::new(capacity) }) }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a request to the ledger, and determines its fault.
    pub(crate) fn arrive(&self, request: &Request, operation: Option<&str>, at: Timestamp) -> Arrival {
        let mut inner = self.inner();
        let number = inner.ledger.open(request, operation.map(Operation::new), at);
        let fault = operation.and_then(|id| inner.faults.next(id));
        if let Some(fault) = &fault {
            inner.ledger.faulted(number, fault.name());
        }
        Arrival { number, fault }
    }

    pub(crate) fn worked(&self, arrival: &Arrival, notes: Vec<Note>) {
        self.inner().ledger.worked(arrival.number, notes);
    }

    pub(crate) fn background(&self, notes: Vec<Note>, at: Timestamp) {
        self.inner().ledger.background(notes, at);
    }

    /// Applies the fault to the response, and adds the result to the ledger.
    pub(crate) fn deliver(&self, arrival: Arrival, response: Response) -> Delivery {
        let replayed = response.header("idempotent-replayed").is_some();
        let delivery = match arrival.fault {
            Some(fault) => apply(&fault, response),
            None => Delivery::whole(response),
        };
        let responds = matches!(delivery.mode, ResponseMode::Whole | ResponseMode::Truncated { .. });
        self.inner().ledger.responded(arrival.number, responds.then_some(delivery.response.status), replayed);
        delivery
    }

    pub(crate) fn add(&self, faults: Vec<Fault>) {
        self.inner().faults.0.extend(faults);
    }

    pub(crate) fn faults(&self) -> Vec<Fault> {
        self.inner().faults.0.clone()
    }

    pub(crate) fn clear_faults(&self) {
        self.inner().faults.0.clear();
    }

    pub(crate) fn ledger(&self) -> Vec<Entry> {
        self.inner().ledger.entries()
    }

    pub(crate) fn ledger_json(&self, operation: Option<&str>, after: u64) -> Value {
        self.inner().ledger.json(operation, after)
    }

    pub(crate) fn clear_ledger(&self) {
        self.inner().ledger.clear();
    }
}

impl Arrival {
    /// The delay before the operation is executed.
    pub(crate) fn wait_before(&self) -> Duration {
        self.wait(Work::Before)
    }

    /// The delay of the response.
    pub(crate) fn wait_after(&self) -> Duration {
        self.wait(Work::After)
    }

    fn wait(&self, when: Work) -> Duration {
        let fault = self.fault.as_ref().filter(|fault| fault.work() == when);
        fault.map_or(Duration::ZERO, Fault::wait_span)
    }

    /// The response if the operation is not to be executed.
    pub(crate) fn instead(&self) -> Option<Response> {
        let fault = self.fault.as_ref().filter(|fault| fault.work() == Work::Before && fault.kind != Kind::Delay)?;
        // A broken connection sends no response; this one is never seen.
        Some(fault.response().unwrap_or_else(|| Response::ok(&json!({}))))
    }
}

impl Delivery {
    pub(crate) fn whole(response: Response) -> Self {
        Self { response, mode: ResponseMode::Whole, headers: Vec::new() }
    }
}

fn apply(fault: &Fault, response: Response) -> Delivery {
    let response = match fault.response().filter(|_| fault.work() == Work::After) {
        Some(mut wrong) => {
            let own = response.headers.into_iter().filter(|(name, _)| is_about_the_caller(name));
            wrong.headers.extend(own);
            wrong
        }
        None => response,
    };
    let mode = match fault.kind {
        Kind::Reset => ResponseMode::Reset,
        Kind::Close => ResponseMode::Close,
        Kind::CutBody => ResponseMode::Truncated { chunked: fault.chunked },
        _ => ResponseMode::Whole,
    };
    let headers = fault.headers.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
    Delivery { response, mode, headers }
}

/// Whether a header is about the caller and not about the body.
fn is_about_the_caller(name: &str) -> bool {
    ["ratelimit", "x-ratelimit", "access-control"].iter().any(|start| name.starts_with(start))
}
