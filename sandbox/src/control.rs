//! What a test steers and reads: faults, the ledger, latency. As methods and under `/-/`.

use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::json;

use crate::changes::Note;
use crate::clock::Moment;
use crate::document::{Operation, Route, document};
use crate::fault::{ANY, Fault, Kind, Work};
use crate::faults::Faults;
use crate::hint::did_you_mean;
use crate::http::{ApiError, Reply, Request, UNKNOWN};
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

    /// The response to a request to a control path; none if it is to another path. Control requests take no token: only
    /// this machine can send them, and of the pages in its browsers only those that it serves itself.
    pub(crate) fn answer(&self, request: &Request) -> Option<Reply> {
        let answer = match request.path.as_str() {
            FAULTS => from_this_machine(request).and_then(|()| self.faults_over_http(request)),
            LEDGER => from_this_machine(request).and_then(|()| self.ledger_over_http(request)),
            _ => return None,
        };
        Some(answer.unwrap_or_else(Reply::from))
    }

    fn faults_over_http(&self, request: &Request) -> Result<Reply, ApiError> {
        check_query(request, &[])?;
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
        check_query(request, &["after", "operation"])?;
        match request.method.as_str() {
            "GET" | "HEAD" => {}
            "DELETE" => self.clear_ledger(),
            method => return Err(wrong_method(method, LEDGER, "DELETE, GET, HEAD")),
        }
        let after = request.query.get("after").unwrap_or("0");
        let after =
            after.parse().map_err(|_| ApiError::field("after", "must be the number of an entry, such as 12"))?;
        let operation = request.query.get("operation").filter(|operation| *operation != ANY);
        let known = operation.map_or(Ok(()), |operation| document().check_operation(operation));
        known.map_err(|message| ApiError::field("operation", message))?;
        Ok(Reply::ok(&self.inner().ledger.json(operation, after)))
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

/// Rejects pages of other origins. One whose host name has been pointed at this machine (DNS rebinding) shares the origin
/// of its own requests, but its browser still sends that name as the `Host`.
fn from_this_machine(request: &Request) -> Result<(), ApiError> {
    for (name, value) in &request.headers {
        let authority = match name.as_str() {
            "host" => Some(value.as_str()),
            "origin" => value.split_once("://").map(|(_, authority)| authority),
            _ => continue,
        };
        if !authority.is_some_and(is_loopback) {
            let message = format!(
                "{name}: {value:?} is not a loopback host; send control requests only to 127.0.0.1, localhost or [::1]"
            );
            return Err(ApiError::new(403, UNKNOWN, message));
        }
    }
    Ok(())
}

/// Whether a host, with or without a port, is a loopback address or `localhost`.
fn is_loopback(authority: &str) -> bool {
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, port),
        _ => (authority, ""),
    };
    let address = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    let loopback = address.parse().is_ok_and(|address: IpAddr| address.is_loopback());
    port.bytes().all(|byte| byte.is_ascii_digit()) && (loopback || host.eq_ignore_ascii_case("localhost"))
}

fn check_query(request: &Request, known: &[&str]) -> Result<(), ApiError> {
    let unknown = request.query.pairs().map(|(name, _)| name).find(|name| !known.contains(name));
    unknown.map_or(Ok(()), |name| {
        let hint = did_you_mean(name, known.iter().copied());
        Err(ApiError::field(name, format!("is not a query parameter of {}{hint}", request.path)))
    })
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::Query;

    fn request(path: &str, headers: &[(&str, &str)]) -> Request {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        Request {
            method: "GET".to_owned(),
            path: path.to_owned(),
            query: Query::parse(query),
            headers: headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            ..Request::default()
        }
    }

    fn control() -> Control {
        Control::new(Duration::ZERO, Vec::new(), 10)
    }

    fn status(path: &str, headers: &[(&str, &str)]) -> Option<u16> {
        control().answer(&request(path, headers)).map(|reply| reply.status)
    }

    #[test]
    fn control_requests_for_other_hosts_are_rejected() {
        for host in ["127.0.0.1:4010", "127.0.0.1", "127.8.9.1:1", "localhost:4010", "LOCALHOST", "[::1]:4010", "[::1]"]
        {
            assert_eq!(status(FAULTS, &[("host", host)]), Some(200), "{host}");
        }
        for host in [
            "rebind.example:4010",
            "127.0.0.1.example",
            "127.0.0.1:4010@rebind.example",
            "localhost.example",
            "10.0.0.1",
            "[::2]:4010",
            "",
        ] {
            assert_eq!(status(FAULTS, &[("host", host)]), Some(403), "{host}");
            assert_eq!(status(LEDGER, &[("host", "localhost"), ("host", host)]), Some(403), "{host}");
        }
        assert_eq!(status("/v1/links", &[("host", "rebind.example")]), None);
    }

    #[test]
    fn control_requests_of_pages_of_other_hosts_are_rejected() {
        let of = |origin| status(LEDGER, &[("host", "127.0.0.1:4010"), ("origin", origin)]);
        assert_eq!((of("http://127.0.0.1:4010"), of("http://localhost:3000")), (Some(200), Some(200)));
        assert_eq!((of("https://app.example"), of("null")), (Some(403), Some(403)));
    }

    #[test]
    fn unknown_operations_and_parameters_of_the_ledger_are_rejected_with_a_hint() {
        let message = |path: &str| {
            let reply = control().answer(&request(path, &[])).unwrap();
            let body: serde_json::Value = serde_json::from_slice(&reply.body).unwrap();
            (reply.status, body["message"].as_str().unwrap_or_default().to_owned())
        };
        let told = |text: &str| (400, text.to_owned());
        assert_eq!(
            message("/-/ledger?operation=LinkService_Create"),
            told("operation: the API has no operation \"LinkService_Create\"; did you mean LinksService_Create?")
        );
        assert_eq!(
            message("/-/ledger?operations=x"),
            told("operations: is not a query parameter of /-/ledger; did you mean operation?")
        );
        assert_eq!(message("/-/faults?kind=x"), told("kind: is not a query parameter of /-/faults"));
        for good in ["/-/ledger?operation=LinksService_Create&after=3", "/-/ledger?operation=*", "/-/ledger?operation="]
        {
            assert_eq!(message(good).0, 200, "{good}");
        }
    }
}
