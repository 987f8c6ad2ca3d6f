//! What a test steers and reads: faults, the ledger, latency. As methods and under `/-/`.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::json;

use crate::changes::Note;
use crate::clock::Moment;
use crate::document::{Operation, Route, document};
use crate::fault::{Fault, Kind, Work};
use crate::faults::Faults;
use crate::http::{ApiError, Reply, Request};
use crate::ledger::{Entry, Ledger};
use crate::ops::outside::wrong_method;
use crate::validate;

const FAULTS: &str = "/-/faults";
const LEDGER: &str = "/-/ledger";

/// The test's side of a sandbox. It has a lock of its own, so that it answers while a request is at work.
pub(crate) struct Control {
    latency: Duration,
    inner: Mutex<Inner>,
}

struct Inner {
    faults: Faults,
    ledger: Ledger,
}

/// A request that has been entered in the ledger, and the fault that it meets.
pub(crate) struct Arrival {
    number: u64,
    fault: Option<Fault>,
}

/// An answer, and how it is to go over the wire.
#[derive(Debug)]
pub(crate) struct Delivery {
    pub(crate) reply: Reply,
    pub(crate) manner: Manner,
    /// Headers that a fault sets.
    pub(crate) headers: Vec<(String, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manner {
    Whole,
    /// Half of the body, then the end of the connection.
    Cut {
        chunked: bool,
    },
    /// The connection ends (FIN) without an answer.
    Close,
    /// The connection breaks (RST) without an answer.
    Reset,
}

impl Control {
    pub(crate) fn new(latency: Duration, faults: Vec<Fault>, capacity: usize) -> Self {
        let inner = Inner { faults: Faults(faults), ledger: Ledger::new(capacity) };
        Self { latency, inner: Mutex::new(inner) }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn latency(&self) -> Duration {
        self.latency
    }

    /// Enters a request, and decides what it meets.
    pub(crate) fn arrive(&self, request: &Request, at: Moment) -> Arrival {
        let operation = operation(request).map(|operation| operation.id.as_str());
        let mut inner = self.inner();
        let number = inner.ledger.open(request, operation, at);
        let fault = operation.and_then(|id| inner.faults.meet(id));
        if let Some(fault) = &fault {
            inner.ledger.faulted(number, fault.name());
        }
        Arrival { number, fault }
    }

    pub(crate) fn worked(&self, arrival: &Arrival, notes: Vec<Note>) {
        self.inner().ledger.worked(arrival.number, notes);
    }

    pub(crate) fn background(&self, notes: Vec<Note>, at: Moment) {
        self.inner().ledger.background(notes, at);
    }

    /// Lets the fault do its worst with the answer, and enters what is left of it.
    pub(crate) fn deliver(&self, arrival: Arrival, reply: Reply) -> Delivery {
        let replayed = reply.headers.iter().any(|(name, _)| *name == "idempotent-replayed");
        let delivery = match arrival.fault {
            Some(fault) => struck(&fault, reply),
            None => Delivery::whole(reply),
        };
        let answers = matches!(delivery.manner, Manner::Whole | Manner::Cut { .. });
        let status = answers.then_some(delivery.reply.status);
        self.inner().ledger.answered(arrival.number, status, replayed);
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

    pub(crate) fn clear_ledger(&self) {
        self.inner().ledger.clear();
    }

    /// Answers a request to a control path; none if it is to another. These take no token, as only loopback gets here,
    /// and no page in a browser can send them: they are not for other origins.
    pub(crate) fn answer(&self, request: &Request) -> Option<Reply> {
        let answer = match request.path.as_str() {
            FAULTS => self.faults_over_http(request),
            LEDGER => self.ledger_over_http(request),
            _ => return None,
        };
        Some(answer.unwrap_or_else(Reply::from))
    }

    fn faults_over_http(&self, request: &Request) -> Result<Reply, ApiError> {
        let mut status = 200;
        match request.method.as_str() {
            "GET" | "HEAD" => {}
            "POST" => {
                validate::content_type(request)?;
                self.add(Faults::read(&request.body)?);
                status = 201;
            }
            "DELETE" => self.clear_faults(),
            method => return Err(wrong_method(method, FAULTS, "DELETE, GET, HEAD, POST")),
        }
        Ok(Reply::json(status, &json!({"faults": self.faults()})))
    }

    fn ledger_over_http(&self, request: &Request) -> Result<Reply, ApiError> {
        match request.method.as_str() {
            "GET" | "HEAD" => {}
            "DELETE" => self.clear_ledger(),
            method => return Err(wrong_method(method, LEDGER, "DELETE, GET, HEAD")),
        }
        let after = request.query.get("after").unwrap_or("0");
        let after = after.parse().map_err(|_| ApiError::field("after", "send the number of an entry, such as 12"))?;
        Ok(Reply::ok(&self.inner().ledger.json(request.query.get("operation"), after)))
    }
}

impl Arrival {
    /// How long the work is held up.
    pub(crate) fn wait_before(&self) -> Duration {
        self.wait(Work::Before)
    }

    /// How long the answer is held up.
    pub(crate) fn wait_after(&self) -> Duration {
        self.wait(Work::After)
    }

    fn wait(&self, when: Work) -> Duration {
        let fault = self.fault.as_ref().filter(|fault| fault.work() == when);
        fault.map_or(Duration::ZERO, Fault::wait_span)
    }

    /// What is answered in place of work, if it is not to be done.
    pub(crate) fn instead(&self) -> Option<Reply> {
        let fault = self.fault.as_ref().filter(|fault| fault.work() == Work::Before && fault.kind != Kind::Delay)?;
        // Of a broken connection nobody sees it.
        Some(fault.reply().unwrap_or_else(|| Reply::ok(&json!({}))))
    }
}

impl Delivery {
    pub(crate) fn whole(reply: Reply) -> Self {
        Self { reply, manner: Manner::Whole, headers: Vec::new() }
    }
}

/// What is left of an answer.
fn struck(fault: &Fault, reply: Reply) -> Delivery {
    let reply = match fault.reply().filter(|_| fault.work() == Work::After) {
        Some(mut lie) => {
            let own = reply.headers.into_iter().filter(|(name, _)| tells_of_the_caller(name));
            lie.headers.extend(own);
            lie
        }
        None => reply,
    };
    let manner = match fault.kind {
        Kind::Reset => Manner::Reset,
        Kind::Close => Manner::Close,
        Kind::CutBody => Manner::Cut { chunked: fault.chunked },
        _ => Manner::Whole,
    };
    let headers = fault.headers.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
    Delivery { reply, manner, headers }
}

/// Of a header: that it is not about the body.
fn tells_of_the_caller(name: &str) -> bool {
    ["ratelimit", "x-ratelimit", "access-control"].iter().any(|start| name.starts_with(start))
}

/// The operation that a request is for.
fn operation(request: &Request) -> Option<&'static Operation> {
    if !request.path.starts_with("/v1/") {
        return None;
    }
    match document().route(request.verb(), &request.path) {
        Route::Operation(operation, _) => Some(operation),
        Route::WrongMethod(_) | Route::Unknown => None,
    }
}
