//! Faults on demand: what goes wrong, on which calls, and how often.

use std::collections::BTreeMap;
use std::time::Duration;

use hyper::header::{HeaderName, HeaderValue};
use serde::{Deserialize, Serialize};

use crate::document::document;
use crate::http::{Reply, UNKNOWN};

/// All operations.
pub(crate) const ANY: &str = "*";

/// A fault that the next calls to an operation meet: a status, a delay, a broken connection, a body that is cut or lies.
///
/// ```
/// use std::time::Duration;
/// use linkbreakers_sandbox::{Fault, Sandbox};
///
/// let sandbox = Sandbox::start()?;
/// sandbox.fault(Fault::status(503).retry_after(1).times(2).on("LinksService_Create"))?;
/// sandbox.fault(Fault::reset().after_work().on("LinksService_Create"))?;
/// sandbox.fault(Fault::delay(Duration::from_millis(50)))?;
/// # std::io::Result::Ok(())
/// ```
///
/// A call meets one fault at most: the first that was added of those that are for it and not used up. Without `on` a
/// fault is for every operation, without `times` for one call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[must_use = "a fault does nothing until it is handed to a sandbox"]
pub struct Fault {
    pub(crate) kind: Kind,
    #[serde(default = "any")]
    pub(crate) operation: String,
    /// How many calls are still to meet it.
    #[serde(default = "once")]
    pub(crate) times: u32,
    /// How many calls are let through before.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub(crate) skip: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) work: Option<Work>,
    #[serde(default, skip_serializing_if = "is_zero")]
    pub(crate) delay_ms: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) status: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) code_type: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) message: Option<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) headers: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) chunked: bool,
}

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Kind {
    Status,
    Delay,
    Reset,
    Close,
    CutBody,
    Html,
    WrongJson,
    EmptyBody,
}

/// Whether the call takes effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Work {
    /// The fault comes first; of all but a delay, the work is then never done.
    Before,
    /// The work is done, and its answer is lost.
    After,
}

fn any() -> String {
    ANY.to_owned()
}

fn once() -> u32 {
    1
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the signature is serde's")]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

fn millis(span: Duration) -> u32 {
    u32::try_from(span.as_millis()).unwrap_or(u32::MAX)
}

impl Fault {
    fn new(kind: Kind) -> Self {
        Self {
            kind,
            operation: any(),
            times: once(),
            skip: 0,
            work: None,
            delay_ms: 0,
            status: None,
            code_type: None,
            message: None,
            headers: BTreeMap::new(),
            chunked: false,
        }
    }

    /// This status, with an error body if it is 400 or more, else with `{}`. The work is not done.
    pub fn status(status: u16) -> Self {
        Self { status: Some(status), ..Self::new(Kind::Status) }
    }

    /// The true answer, late: the work is done at once, and the answer held back. With `before_work` it is the work that waits.
    pub fn delay(span: Duration) -> Self {
        Self { delay_ms: millis(span), ..Self::new(Kind::Delay) }
    }

    /// The connection is reset (RST) without an answer. The work is not done.
    pub fn reset() -> Self {
        Self::new(Kind::Reset)
    }

    /// The connection is closed (FIN) without an answer. The work is not done.
    pub fn close() -> Self {
        Self::new(Kind::Close)
    }

    /// The work is done; its answer promises a `Content-Length`, and half of that comes before the connection is closed.
    pub fn cut_body() -> Self {
        Self::new(Kind::CutBody)
    }

    /// The work is done; the answer is a page of HTML with status 200, as of a captive portal.
    pub fn html() -> Self {
        Self::new(Kind::Html)
    }

    /// The work is done; the answer is JSON with status 200, but of a type that no operation answers: a list.
    pub fn wrong_json() -> Self {
        Self::new(Kind::WrongJson)
    }

    /// The work is done; the answer has status 200, says that it is JSON, and is empty.
    pub fn empty_body() -> Self {
        Self::new(Kind::EmptyBody)
    }

    /// Only calls to this operation: its id in the API document, such as `LinksService_Create`, or `*` for all.
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.operation = operation.into();
        self
    }

    /// So many calls meet it; without this, one.
    pub fn times(mut self, times: u32) -> Self {
        self.times = times;
        self
    }

    /// So many calls are let through first.
    pub fn skip(mut self, calls: u32) -> Self {
        self.skip = calls;
        self
    }

    /// The work is not done (of a delay: not yet).
    pub fn before_work(mut self) -> Self {
        self.work = Some(Work::Before);
        self
    }

    /// The work is done first: it takes effect, and only its answer is lost.
    pub fn after_work(mut self) -> Self {
        self.work = Some(Work::After);
        self
    }

    /// Waits for so long before it strikes.
    pub fn wait(mut self, span: Duration) -> Self {
        self.delay_ms = millis(span);
        self
    }

    /// The error's `codeType`, such as `MAX_PUBLIC_API_QUERIED_REACHED`.
    pub fn code_type(mut self, code_type: impl Into<String>) -> Self {
        self.code_type = Some(code_type.into());
        self
    }

    /// The error's message.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// A `Retry-After` in seconds.
    pub fn retry_after(self, seconds: u64) -> Self {
        self.header("retry-after", seconds.to_string())
    }

    /// A header on the answer, instead of one of that name which it has.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.insert(name.into(), value.into());
        self
    }

    /// A cut body comes in chunks, of which the last is missing, instead of with a `Content-Length`.
    pub fn chunked(mut self) -> Self {
        self.chunked = true;
        self
    }

    pub(crate) fn wait_span(&self) -> Duration {
        Duration::from_millis(self.delay_ms.into())
    }

    pub(crate) fn work(&self) -> Work {
        self.work.unwrap_or(match self.kind {
            Kind::Status | Kind::Reset | Kind::Close => Work::Before,
            Kind::Delay | Kind::CutBody | Kind::Html | Kind::WrongJson | Kind::EmptyBody => Work::After,
        })
    }

    /// What is wrong with it, if anything is: the field, and the mend.
    pub(crate) fn check(&self) -> Result<(), (&'static str, String)> {
        let fault = |field, message: &str| Err((field, message.to_owned()));
        if self.operation != ANY {
            document().check_operation(&self.operation).map_err(|message| ("operation", message))?;
        }
        if self.times == 0 {
            return fault("times", "must be at least 1");
        }
        match (self.kind, self.status) {
            (Kind::Status, None) => return fault("status", "is required for this kind of fault"),
            (Kind::Delay | Kind::Reset | Kind::Close, Some(_)) => {
                return fault("status", "is not allowed for this kind of fault");
            }
            (_, Some(status)) if !(200..=599).contains(&status) => return fault("status", "must be from 200 to 599"),
            _ => {}
        }
        if self.kind == Kind::Delay && self.delay_ms == 0 {
            return fault("delayMs", "must be at least 1 for a delay");
        }
        if self.kind == Kind::CutBody && self.work == Some(Work::Before) {
            return fault("work", "must be `after` for a cut body: there is no response to cut before the work");
        }
        if self.chunked && self.kind != Kind::CutBody {
            return fault("chunked", "is allowed only for a cut body");
        }
        for (name, value) in &self.headers {
            if HeaderName::from_bytes(name.as_bytes()).is_err() || HeaderValue::from_str(value).is_err() {
                return Err(("headers", format!("{name:?}: {value:?} is not a valid header")));
            }
        }
        Ok(())
    }

    /// What the ledger calls it.
    pub(crate) fn name(&self) -> String {
        let what = match self.kind {
            Kind::Status => format!("status {}", self.status.unwrap_or_default()),
            Kind::Delay => format!("delay of {} ms", self.delay_ms),
            Kind::Reset => "reset".to_owned(),
            Kind::Close => "close".to_owned(),
            Kind::CutBody => "cut body".to_owned(),
            Kind::Html => "HTML".to_owned(),
            Kind::WrongJson => "wrong JSON".to_owned(),
            Kind::EmptyBody => "empty body".to_owned(),
        };
        match self.work() {
            Work::Before => format!("{what} before the work"),
            Work::After => format!("{what} after the work"),
        }
    }

    /// The answer that it puts in place of the true one; none where there is no answer, or the true one is sent.
    pub(crate) fn reply(&self) -> Option<Reply> {
        const HTML: &[u8] = b"<!doctype html>\n<title>Welcome</title>\n<p>Sign in to use this network.</p>\n";
        let status = self.status.unwrap_or(200);
        let json = |body: &[u8]| Reply::new(status, "application/json", body.to_vec());
        match self.kind {
            Kind::Delay | Kind::Reset | Kind::Close | Kind::CutBody => None,
            Kind::Html => Some(Reply::new(status, "text/html; charset=utf-8", HTML.to_vec())),
            Kind::WrongJson => Some(json(b"[\"this is not what was asked for\"]")),
            Kind::EmptyBody => Some(json(b"")),
            Kind::Status if status < 400 => Some(json(b"{}")),
            Kind::Status => {
                let message = self.message.as_deref().unwrap_or("a fault on demand");
                let mut body =
                    serde_json::json!({"code": status, "codeType": UNKNOWN, "message": message, "details": []});
                if let Some(code_type) = &self.code_type {
                    body["codeType"] = code_type.as_str().into();
                }
                Some(Reply::json(status, &body))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_have_names_for_the_ledger() {
        let second = Duration::from_secs(1);
        for (fault, name) in [
            (Fault::status(503), "status 503 before the work"),
            (Fault::status(503).after_work(), "status 503 after the work"),
            (Fault::delay(second), "delay of 1000 ms after the work"),
            (Fault::delay(second).before_work(), "delay of 1000 ms before the work"),
            (Fault::reset(), "reset before the work"),
            (Fault::close().after_work(), "close after the work"),
            (Fault::cut_body(), "cut body after the work"),
            (Fault::html(), "HTML after the work"),
            (Fault::wrong_json().before_work(), "wrong JSON before the work"),
            (Fault::empty_body(), "empty body after the work"),
        ] {
            assert_eq!(fault.name(), name);
        }
    }

    #[test]
    fn an_answer_in_place_of_the_true_one_has_the_status_that_was_asked_for() {
        let reply = |fault: Fault| {
            let reply = fault.reply()?;
            Some((reply.status, reply.headers[0].1.clone(), String::from_utf8(reply.body).unwrap()))
        };
        let json = |status, body: &str| Some((status, "application/json".to_owned(), body.to_owned()));
        assert_eq!(reply(Fault::status(204)), json(204, "{}"));
        let (status, _, body) = reply(Fault::status(400)).unwrap();
        let body: serde_json::Value = serde_json::from_str(&body).unwrap();
        let told =
            serde_json::json!({"code": 400, "codeType": "UNKNOWN", "message": "a fault on demand", "details": []});
        assert_eq!((status, body), (400, told));
        assert_eq!(reply(Fault { status: Some(502), ..Fault::empty_body() }), json(502, ""));
        let (status, content_type, _) = reply(Fault { status: Some(504), ..Fault::html() }).unwrap();
        assert_eq!((status, content_type.as_str()), (504, "text/html; charset=utf-8"));
        for fault in [Fault::delay(Duration::from_millis(1)), Fault::reset(), Fault::close(), Fault::cut_body()] {
            assert_eq!(reply(fault), None);
        }
    }
}
