//! Why a call failed.

use std::{borrow::Cow, error::Error as StdError, fmt, iter, time::Duration};

use serde_json::Error as JsonError;

#[cfg(feature = "links")]
use crate::ImportError;
#[cfg(feature = "jobs")]
use crate::JobFailed;
use crate::{
    ApiException, DecodeError, FileError, TransportError, Unfinished, WaitFailed, request::InvalidRequest,
    retry::QUOTA_EXHAUSTED, text::one_line,
};

/// Why a call failed.
///
/// Its `Display` is one line that is safe to log: it holds no body, no header, no query and no token. So is its `Debug`,
/// which `main`, `unwrap` and `expect` print: the same line, followed by the causes that the line does not tell, such as
/// `Connection refused`. `{:#?}` and `dbg!` show the parts.
///
/// ```
/// use linkbreakers::{Error, LinksApi};
///
/// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
/// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
/// match LinksApi::new(&client).get("0194d6a1-7c3e-7b2a-9f4e-ffeeddccbbaa").send() {
///     Ok(response) => println!("{}", response.link.shortlink),
///     Err(error) if error.is_not_found() => println!("no such link"),
///     Err(Error::Api(e)) => eprintln!("{} {} {}", e.status(), e.reason(), e.body()),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The API answered with a status that is no success.
    #[error(transparent)]
    Api(#[from] ApiException),
    /// No complete answer came.
    #[error(transparent)]
    Transport(#[from] TransportError),
    /// The API reported success, with an answer that cannot be read.
    #[error(transparent)]
    Decode(#[from] DecodeError),
    /// The request was refused before it was sent.
    #[error(transparent)]
    InvalidRequest(Box<InvalidRequest>),
    /// The client cannot be built from what it was given.
    #[error(transparent)]
    Configuration(#[from] ConfigurationError),
    /// The job that was waited for has failed.
    #[cfg(feature = "jobs")]
    #[error(transparent)]
    JobFailed(#[from] JobFailed),
    /// What was waited for, other than a job, will not come.
    #[error(transparent)]
    WaitFailed(#[from] WaitFailed),
    /// What was waited for had not come when time ran out.
    #[error(transparent)]
    Unfinished(#[from] Unfinished),
    /// A file on this machine could not be read or written, or does not fit.
    #[error(transparent)]
    File(#[from] FileError),
    /// The bulk import has ended before its end.
    #[cfg(feature = "links")]
    #[error(transparent)]
    Import(#[from] ImportError),
}

impl Error {
    /// Whether the API knows no such thing (404).
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(404)
    }

    /// Whether the API did not accept the token (401): it is wrong, was revoked or has expired.
    pub fn is_unauthorized(&self) -> bool {
        self.status() == Some(401)
    }

    /// Whether the token may not do this (403), for want of a scope, as a rule.
    pub fn is_forbidden(&self) -> bool {
        self.status() == Some(403)
    }

    /// Whether the request conflicts with the state of the resource (409), such as a name that is taken.
    pub fn is_conflict(&self) -> bool {
        self.status() == Some(409)
    }

    /// Whether the content of the request was rejected, so that the same request fails every time: by the API (400, 413
    /// or 422), or by this client before it was sent ([`Error::InvalidRequest`]).
    ///
    /// An unmet precondition (412), such as a directory that is not empty, depends on the state of the workspace, and is
    /// not among them.
    pub fn is_invalid(&self) -> bool {
        matches!(self.status(), Some(400 | 413 | 422)) || matches!(self.of_call(), Self::InvalidRequest(_))
    }

    /// Whether there were too many calls in too short a time (429); waiting for [`retry_after`](Self::retry_after) helps.
    ///
    /// A spent monthly quota has the same status, but no wait mends it: see
    /// [`is_quota_exhausted`](Self::is_quota_exhausted).
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(429) && !self.is_quota_exhausted()
    }

    /// Whether the monthly quota of calls is spent, until the billing cycle turns or the plan changes.
    pub fn is_quota_exhausted(&self) -> bool {
        matches!(self.of_call(), Self::Api(e) if e.status() == 429 && e.code() == Some(QUOTA_EXHAUSTED))
    }

    /// Whether time ran out here: for connecting, for an answer, or for what was waited for.
    ///
    /// The statuses 408 and 504, with which a server reports a timeout of its own, do not count.
    pub fn is_timeout(&self) -> bool {
        match self.of_call() {
            Self::Transport(e) => e.kind().is_timeout(),
            Self::Unfinished(_) => true,
            _ => false,
        }
    }

    /// Whether the last attempt reached no server: its name was not found, it did not accept the connection in time,
    /// or it could not be trusted.
    pub fn is_connect(&self) -> bool {
        matches!(self.of_call(), Self::Transport(e) if e.kind().is_connect())
    }

    /// Whether the same call may succeed at another time.
    ///
    /// The client has tried as often as its policy and the deadline allow. To repeat a call that creates something,
    /// give it an idempotency key of your own, so that it is not carried out twice.
    pub fn is_retryable(&self) -> bool {
        match self.of_call() {
            Self::Api(e) => e.is_transient(),
            Self::Transport(e) => e.kind().is_transient(),
            Self::Unfinished(_) => true,
            _ => false,
        }
    }

    /// Whether the request may have reached the API, in any of its attempts; `false` means that nothing has happened
    /// there.
    pub fn maybe_sent(&self) -> bool {
        match self.of_call() {
            Self::Transport(e) => e.maybe_sent(),
            Self::InvalidRequest(_) | Self::Configuration(_) => false,
            _ => true,
        }
    }

    /// The number of attempts made; 0 if the request was refused before it was sent.
    pub fn attempts(&self) -> u32 {
        match self.of_call() {
            Self::Api(e) => e.attempts(),
            Self::Transport(e) => e.attempts(),
            Self::Decode(e) => e.attempts(),
            _ => 0,
        }
    }

    /// The operation's id in the API document, such as `LinksService_Get`, or method and path of a raw request.
    pub fn operation(&self) -> Option<&str> {
        match self.of_call() {
            Self::Api(e) => Some(e.operation()),
            Self::Transport(e) => Some(e.operation()),
            Self::Decode(e) => Some(e.operation()),
            Self::InvalidRequest(e) => Some(&e.operation),
            _ => None,
        }
    }

    /// The HTTP status of the response, such as 404; `None` if the error is not about a response.
    ///
    /// A response that cannot be decoded ([`Error::Decode`]) has a status of success (2xx); a response that is an error
    /// ([`Error::Api`]) has any other.
    pub fn status(&self) -> Option<u16> {
        match self.of_call() {
            Self::Api(e) => Some(e.status()),
            Self::Decode(e) => Some(e.status()),
            _ => None,
        }
    }

    /// The API's own code (`codeType`) of the error, such as `MEDIA_ALREADY_EXISTS`; `None` if there is no such code.
    pub fn code(&self) -> Option<&str> {
        match self.of_call() {
            Self::Api(e) => e.code(),
            #[cfg(feature = "jobs")]
            Self::JobFailed(e) => {
                let code = e.job().error.as_ref().map(|error| error.code_type.as_str());
                code.filter(|code| !code.is_empty())
            }
            _ => None,
        }
    }

    /// The id of the request in the API's own records, for support; `None` if the response names none, or if there was no
    /// response.
    pub fn request_id(&self) -> Option<&str> {
        match self.of_call() {
            Self::Api(e) => e.request_id(),
            Self::Decode(e) => e.request_id(),
            _ => None,
        }
    }

    /// How long the API asks to wait before the next attempt; see [`ApiException::retry_after`].
    pub fn retry_after(&self) -> Option<Duration> {
        match self.of_call() {
            Self::Api(e) => e.retry_after(),
            _ => None,
        }
    }

    /// Whether what was asked for may have been carried out, in any of the attempts.
    #[cfg(feature = "links")]
    pub(crate) fn may_have_taken_effect(&self) -> bool {
        match self {
            Self::Api(e) => e.may_have_taken_effect(),
            error => error.maybe_sent(),
        }
    }

    /// The failure of a call, where this is the failure of something larger because of it.
    fn of_call(&self) -> &Self {
        #[cfg(feature = "links")]
        if let Self::Import(e) = self {
            return e.call().unwrap_or(self);
        }
        self
    }
}

impl Error {
    /// The name of the variant, and what is in it.
    fn parts(&self) -> (&'static str, &dyn fmt::Debug) {
        match self {
            Self::Api(e) => ("Api", e),
            Self::Transport(e) => ("Transport", e),
            Self::Decode(e) => ("Decode", e),
            Self::InvalidRequest(e) => ("InvalidRequest", e),
            Self::Configuration(e) => ("Configuration", e),
            #[cfg(feature = "jobs")]
            Self::JobFailed(e) => ("JobFailed", e),
            Self::WaitFailed(e) => ("WaitFailed", e),
            Self::Unfinished(e) => ("Unfinished", e),
            Self::File(e) => ("File", e),
            #[cfg(feature = "links")]
            Self::Import(e) => ("Import", e),
        }
    }
}

impl fmt::Debug for Error {
    // Where it is printed without being asked for, by `main` and `unwrap`, people read it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            let (variant, content) = self.parts();
            return f.debug_tuple(variant).field(content).finish();
        }
        f.write_str(&with_causes(self))
    }
}

/// An error and its causes on one line, each said once.
pub(crate) fn with_causes(error: &(dyn StdError + 'static)) -> String {
    const LONGEST_CAUSE: usize = 300;
    let mut line = error.to_string();
    // What the JSON parser says repeats a value of the answer, which is not to be printed by accident.
    let causes = iter::successors(error.source(), |&cause| cause.source()).take_while(|cause| !cause.is::<JsonError>());
    for cause in causes {
        let cause = one_line(&cause.to_string(), LONGEST_CAUSE);
        if !line.contains(&cause) {
            line.push_str(": ");
            line.push_str(&cause);
        }
    }
    line
}

impl From<InvalidRequest> for Error {
    fn from(error: InvalidRequest) -> Self {
        Self::InvalidRequest(Box::new(error))
    }
}

/// A setting that a client cannot work with. It never repeats the setting's value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigurationError {
    setting: &'static str,
    problem: Cow<'static, str>,
}

impl ConfigurationError {
    pub(crate) fn new(setting: &'static str, problem: impl Into<Cow<'static, str>>) -> Self {
        Self { setting, problem: problem.into() }
    }

    /// The method of [`Configuration`](crate::Configuration) or the environment variable that is wrong.
    pub fn setting(&self) -> &str {
        self.setting
    }
}

impl fmt::Display for ConfigurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.setting, self.problem)
    }
}

impl StdError for ConfigurationError {}

/// "1 attempt", "2 attempts".
pub(crate) struct Attempts(pub(crate) u32);

impl fmt::Display for Attempts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} attempt{}", self.0, if self.0 == 1 { "" } else { "s" })
    }
}
