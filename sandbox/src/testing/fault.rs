//! Faults: what goes wrong, for which calls, and how often.

use std::collections::BTreeMap;
use std::time::Duration;

use hyper::header::{HeaderName, HeaderValue};
use serde::{Deserialize, Serialize};

use super::operation::Operation;
use crate::base::message::{ApiError, Response, UNKNOWN};
use crate::document::Document;

/// Every operation.
pub(crate) const ANY: &str = "*";

/// A fault of the next calls: a status, a delay, a broken connection, a truncated or wrong body.
///
/// ```
/// use std::time::Duration;
/// use linkbreakers_sandbox::{Fault, Operation, Sandbox};
///
/// let sandbox = Sandbox::start()?;
/// sandbox.fault(Fault::status(503).retry_after(1).times(2).on(Operation::LINKS_CREATE))?;
/// sandbox.fault(Fault::reset().after_work().on(Operation::LINKS_CREATE))?;
/// sandbox.fault(Fault::delay(Duration::from_millis(50)))?;
/// # std::io::Result::Ok(())
/// ```
///
/// At most one fault applies to a call: the first one added that matches. Without [`on`](Self::on) a fault matches every
/// operation, without [`times`](Self::times) it applies to one call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[must_use = "a fault does nothing until it is passed to a sandbox"]
pub struct Fault {
    pub(crate) kind: Kind,
    #[serde(default = "any")]
    pub(crate) operation: String,
    /// The number of calls that it still applies to.
    #[serde(default = "once")]
    pub(crate) times: u32,
    /// The number of calls before that.
    #[serde(default)]
    pub(crate) skip: u32,
    pub(crate) work: Option<Work>,
    #[serde(default)]
    pub(crate) delay_ms: u32,
    pub(crate) status: Option<u16>,
    pub(crate) code_type: Option<String>,
    pub(crate) message: Option<String>,
    #[serde(default)]
    pub(crate) headers: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) chunked: bool,
}

/// The effect of a fault.
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

/// When a fault strikes: before or after the operation is executed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Work {
    /// The operation is not executed; with a delay, it is executed after it.
    Before,
    /// The operation is executed, and its response is lost.
    After,
}

fn any() -> String {
    ANY.to_owned()
}

fn once() -> u32 {
    1
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

    /// Responds with a status from 200 to 599, with an error body if it is 400 or more, else with `{}`. The operation is not
    /// executed.
    pub fn status(status: u16) -> Self {
        Self { status: Some(status), ..Self::new(Kind::Status) }
    }

    /// Delays the response. With [`before_work`](Self::before_work) the operation is executed after the delay.
    pub fn delay(span: Duration) -> Self {
        Self { delay_ms: millis(span), ..Self::new(Kind::Delay) }
    }

    /// Resets the connection (RST) instead of a response. The operation is not executed.
    pub fn reset() -> Self {
        Self::new(Kind::Reset)
    }

    /// Closes the connection (FIN) instead of a response. The operation is not executed.
    pub fn close() -> Self {
        Self::new(Kind::Close)
    }

    /// Executes the operation, sends the head of the response and half of the body, and closes the connection.
    pub fn cut_body() -> Self {
        Self::new(Kind::CutBody)
    }

    /// Executes the operation and responds with 200 and an HTML page, like a captive portal.
    pub fn html() -> Self {
        Self::new(Kind::Html)
    }

    /// Executes the operation and responds with 200 and a JSON list, which no operation returns.
    pub fn wrong_json() -> Self {
        Self::new(Kind::WrongJson)
    }

    /// Executes the operation and responds with 200, the content type of JSON, and no body.
    pub fn empty_body() -> Self {
        Self::new(Kind::EmptyBody)
    }

    /// Limits the fault to calls of one operation.
    pub fn on(mut self, operation: Operation) -> Self {
        self.operation = operation.as_str().to_owned();
        self
    }

    /// Sets the number of calls that the fault applies to; at least 1, which is the default.
    pub fn times(mut self, times: u32) -> Self {
        self.times = times;
        self
    }

    /// Sets the number of matching calls before the fault applies; 0 by default.
    pub fn skip(mut self, calls: u32) -> Self {
        self.skip = calls;
        self
    }

    /// Strikes before the operation is executed, which is then not executed (with a delay: after it).
    pub fn before_work(mut self) -> Self {
        self.work = Some(Work::Before);
        self
    }

    /// Strikes after the operation was executed: it takes effect, and only its response is lost.
    pub fn after_work(mut self) -> Self {
        self.work = Some(Work::After);
        self
    }

    /// Waits before the fault strikes; in milliseconds, 0 by default.
    pub fn wait(mut self, span: Duration) -> Self {
        self.delay_ms = millis(span);
        self
    }

    /// Sets the `codeType` of the error, such as `MAX_PUBLIC_API_QUERIED_REACHED`; `UNKNOWN` by default.
    pub fn code_type(mut self, code_type: impl Into<String>) -> Self {
        self.code_type = Some(code_type.into());
        self
    }

    /// Sets the message of the error.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets the response header `Retry-After`, in seconds.
    pub fn retry_after(self, seconds: u64) -> Self {
        self.header("retry-after", seconds.to_string())
    }

    /// Sets a response header; it replaces one with the same name.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.insert(name.into(), value.into());
        self
    }

    /// Sends a truncated body in chunks, of which the last is missing, instead of with a `Content-Length`.
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

    /// Rejects a fault that is not valid, by its field and the constraint.
    pub(crate) fn check(&self, document: &Document) -> Result<(), (&'static str, String)> {
        if self.operation != ANY {
            document.check_operation(&self.operation).map_err(|message| ("operation", message))?;
        }
        let (is, status) = (|kind| self.kind == kind, self.status);
        let keeps_status = is(Kind::Delay) || is(Kind::Reset) || is(Kind::Close);
        let before = "must be `after` for a cut body: before the work, no response exists";
        let constraints = [
            ("times", self.times > 0, "must be at least 1"),
            ("status", !is(Kind::Status) || status.is_some(), "is required for this kind of fault"),
            ("status", !keeps_status || status.is_none(), "is not allowed for this kind of fault"),
            ("status", status.is_none_or(|status| (200..=599).contains(&status)), "must be from 200 to 599"),
            ("delayMs", !is(Kind::Delay) || self.delay_ms > 0, "must be at least 1 for a delay"),
            ("work", !is(Kind::CutBody) || self.work != Some(Work::Before), before),
            ("chunked", !self.chunked || is(Kind::CutBody), "is allowed only for a cut body"),
        ];
        if let Some((field, _, message)) = constraints.into_iter().find(|(_, holds, _)| !holds) {
            return Err((field, message.to_owned()));
        }
        for (name, value) in &self.headers {
            if HeaderName::from_bytes(name.as_bytes()).is_err() || HeaderValue::from_str(value).is_err() {
                return Err(("headers", format!("{name:?}: {value:?} is not a valid header")));
            }
        }
        Ok(())
    }

    /// The description in the ledger.
    pub(crate) fn name(&self) -> String {
        let what = match self.kind {
            Kind::Status => &format!("status {}", self.status.unwrap_or_default()),
            Kind::Delay => &format!("delay of {} ms", self.delay_ms),
            Kind::Reset => "reset",
            Kind::Close => "close",
            Kind::CutBody => "cut body",
            Kind::Html => "HTML",
            Kind::WrongJson => "wrong JSON",
            Kind::EmptyBody => "empty body",
        };
        format!("{what} {} the work", if self.work() == Work::Before { "before" } else { "after" })
    }

    /// The response that replaces the real one, if one does.
    pub(crate) fn response(&self) -> Option<Response> {
        const HTML: &[u8] = b"<!doctype html>\n<title>Welcome</title>\n<p>Sign in to use this network.</p>\n";
        let status = self.status.unwrap_or(200);
        let json = |body: &[u8]| Response::new(status, "application/json", body.to_vec());
        match self.kind {
            Kind::Delay | Kind::Reset | Kind::Close | Kind::CutBody => None,
            Kind::Html => Some(Response::new(status, "text/html; charset=utf-8", HTML.to_vec())),
            Kind::WrongJson => Some(json(b"[\"not the requested object\"]")),
            Kind::EmptyBody => Some(json(b"")),
            Kind::Status if status < 400 => Some(json(b"{}")),
            Kind::Status => {
                let code_type = self.code_type.clone().unwrap_or_else(|| UNKNOWN.to_owned());
                let message = self.message.as_deref().unwrap_or("an injected fault");
                Some(ApiError::new(status, code_type, message).into())
            }
        }
    }
}

/// The faults that still apply.
#[derive(Debug, Default)]
pub(crate) struct Faults(pub(crate) Vec<Fault>);

impl Faults {
    /// The fault of a call, which is used up by that.
    pub(crate) fn next(&mut self, operation: &str) -> Option<Fault> {
        let matches = |fault: &Fault| fault.operation == ANY || fault.operation == operation;
        let at = self.0.iter_mut().position(|fault| {
            let skipped = matches(fault) && fault.skip > 0;
            fault.skip -= u32::from(skipped);
            matches(fault) && !skipped
        })?;
        let found = self.0[at].clone();
        self.0[at].times -= 1;
        if self.0[at].times == 0 {
            drop(self.0.remove(at));
        }
        Some(found)
    }

    /// Parses one fault or a list of faults.
    pub(crate) fn read(body: &[u8], document: &Document) -> Result<Vec<Fault>, ApiError> {
        let fail = |error: serde_json::Error| ApiError::bad_request(format!("the body is not a valid fault: {error}"));
        let value: serde_json::Value = serde_json::from_slice(body).map_err(fail)?;
        let faults: Vec<Fault> = match value.is_array() {
            true => serde_json::from_value(value).map_err(fail)?,
            false => vec![serde_json::from_value(value).map_err(fail)?],
        };
        for fault in &faults {
            fault.check(document).map_err(|(field, message)| ApiError::field(field, message))?;
        }
        Ok(faults)
    }
}
