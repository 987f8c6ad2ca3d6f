//! The faults and the ledger of a sandbox, and what a fault does to a response.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::json;

use super::fault::{Fault, Faults, Kind, Work};
use super::ledger::Ledger;
use super::operation::Operation;
use crate::base::clock::Timestamp;
use crate::base::message::{Request, Response, ResponseMode};
use crate::store::Change;

/// Faults and the ledger. Their lock is separate, so that they can be used while a request is executed.
pub(crate) struct Control(Mutex<Inner>);

pub(crate) struct Inner {
    pub(crate) faults: Faults,
    pub(crate) ledger: Ledger,
}

/// A request that the ledger contains, and the fault that applies to it.
pub(crate) struct Arrival {
    number: u64,
    fault: Option<Fault>,
}

impl Control {
    pub(crate) fn new(faults: Vec<Fault>, capacity: usize) -> Self {
        Self(Mutex::new(Inner { faults: Faults(faults), ledger: Ledger::new(capacity) }))
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a request to the ledger, and determines its fault.
    pub(crate) fn arrive(&self, request: &Request, operation: Option<&str>, at: Timestamp) -> Arrival {
        let mut inner = self.lock();
        let number = inner.ledger.open(request, operation.map(Operation::new), at);
        let fault = operation.and_then(|id| inner.faults.next(id));
        if let Some(fault) = &fault {
            inner.ledger.update(number, |entry| entry.fault = Some(fault.name()));
        }
        Arrival { number, fault }
    }

    pub(crate) fn worked(&self, arrival: &Arrival, changes: Vec<Change>) {
        self.lock().ledger.update(arrival.number, |entry| entry.changes = changes);
    }

    /// Applies the fault to the response, and adds the result to the ledger.
    pub(crate) fn deliver(&self, arrival: Arrival, mut response: Response) -> Response {
        let replayed = response.header("idempotent-replayed").is_some();
        if let Some(fault) = arrival.fault {
            response = apply(&fault, response);
        }
        let responds = !matches!(response.mode, ResponseMode::Close | ResponseMode::Reset);
        let status = responds.then_some(response.status);
        self.lock().ledger.update(arrival.number, |entry| (entry.status, entry.replayed) = (status, replayed));
        response
    }
}

impl Arrival {
    /// The delay before or after the operation is executed.
    pub(crate) fn wait(&self, when: Work) -> Duration {
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

fn apply(fault: &Fault, response: Response) -> Response {
    let mut response = match fault.response().filter(|_| fault.work() == Work::After) {
        Some(mut wrong) => {
            let own = response.headers.into_iter().filter(|(name, _)| is_about_the_caller(name));
            wrong.headers.extend(own);
            wrong
        }
        None => response,
    };
    response.mode = match fault.kind {
        Kind::Reset => ResponseMode::Reset,
        Kind::Close => ResponseMode::Close,
        Kind::CutBody => ResponseMode::Truncated { chunked: fault.chunked },
        _ => ResponseMode::Whole,
    };
    response.headers.extend(fault.headers.iter().map(|(name, value)| (name.to_lowercase().into(), value.clone())));
    response
}

/// Returns true if a header is about the caller and not about the body.
fn is_about_the_caller(name: &str) -> bool {
    ["ratelimit", "x-ratelimit"].iter().any(|start| name.starts_with(start))
}
