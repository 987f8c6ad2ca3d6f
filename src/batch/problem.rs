//! The causes of a [`BatchError`](super::error::BatchError), and their messages.

use std::{
    error::Error as StdError,
    fmt, io,
    ops::Range,
    path::{Path, PathBuf},
    slice,
    time::Duration,
};

use super::{positions::Positions, send::MAX_WAIT, words::Words};
use crate::Error;

/// The cause of a [`BatchError`].
#[derive(Debug)]
pub(crate) enum Problem {
    Call(Error),
    /// The API requested a longer wait than [`MAX_WAIT`].
    WaitTooLong {
        error: Error,
        wait: Duration,
    },
    TooManyFailures {
        limit: usize,
    },
    Stopped,
    Thread {
        source: io::Error,
    },
    Input {
        position: u64,
        source: Box<dyn StdError + Send + Sync>,
    },
    Callback {
        position: usize,
        source: Box<dyn StdError + Send + Sync>,
    },
    InputChanged(InputChange),
    Io {
        action: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    InUse {
        path: PathBuf,
    },
    Mismatch {
        path: PathBuf,
        mismatch: Mismatch,
    },
    Expired {
        journal: Option<PathBuf>,
        positions: Vec<Range<u64>>,
        age: KeyAge,
    },
    DuplicateId {
        positions: Range<u64>,
    },
}

/// The age of a key that must not be used any more.
#[derive(Debug)]
pub(crate) enum KeyAge {
    TooOld,
    /// The time in the journal is ahead of the clock by this much, so the age is unknown.
    Negative(Duration),
}

/// The difference between the input and the one in the journal.
#[derive(Debug)]
pub(crate) enum InputChange {
    Differs(Range<u64>),
    Shorter { previous: u64 },
    Longer { previous: u64 },
}

#[derive(Debug)]
pub(crate) enum Mismatch {
    NotAJournal,
    Version(String),
    Damaged {
        line: u64,
    },
    Host {
        journal: String,
        client: String,
    },
    Workspace,
    /// The token changed, and the workspaces cannot be compared because a token does not contain its workspace.
    Token,
    /// Links were sent with another token, and their status is unknown.
    Unsettled(Vec<Range<u64>>),
}

impl Problem {
    /// Returns the message with the words of a kind of run.
    pub(crate) fn display<'a>(&'a self, words: &'a Words) -> impl fmt::Display + use<'a> {
        struct Message<'a>(&'a Problem, &'a Words);

        impl fmt::Display for Message<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.write(f, self.1)
            }
        }
        Message(self, words)
    }

    pub(super) fn write(&self, f: &mut fmt::Formatter<'_>, words: &Words) -> fmt::Result {
        let Words { run, item, items, .. } = *words;
        match self {
            Self::Call(error) => write!(f, "the {run} stopped: {error}"),
            Self::WaitTooLong { error, wait } => write!(
                f,
                "the {run} stopped: {error}; the API requested a wait of {wait:?}, but {} waits at most {MAX_WAIT:?}",
                words.a_run
            ),
            Self::TooManyFailures { limit } => write!(f, "the {run} stopped: more than {limit} {items} were rejected"),
            Self::Stopped => write!(f, "the {run} was stopped"),
            Self::Thread { source } => {
                write!(f, "the {run} stopped: the operating system could not start a thread: {source}")
            }
            Self::Input { position, .. } => {
                write!(f, "the {run} stopped: the request at position {position} could not be read")
            }
            Self::Callback { position, .. } => {
                write!(f, "the {run} stopped: the callback failed for the {item} at position {position}")
            }
            Self::InputChanged(change) => {
                change.write(f, run)?;
                write!(f, "; use the same input as before, or another journal for the new {items}")
            }
            Self::Io { action, path, source } => {
                write!(f, "the journal {} cannot be {action}: {source}", path.display())
            }
            Self::InUse { path } => {
                write!(f, "the journal {} is in use by another {run}; wait until that {run} ends", path.display())
            }
            Self::Mismatch { path, mismatch } => mismatch.write(f, path, words),
            Self::Expired { journal, positions, age } => {
                write!(f, "the {items} at {} ", Positions(positions))?;
                if let Some(path) = journal {
                    write!(f, "of the journal {} ", path.display())?;
                }
                age.write(f, words)?;
                write!(
                    f,
                    " whether they {}, then run the {run} again with `when_expired`: `SendAgain` if they {}, `Fail` if \
                     they {}",
                    words.whether, words.if_not, words.if_so
                )
            }
            Self::DuplicateId { positions } => write!(
                f,
                "the {run} stopped: the response for the {items} at {} repeats the id of a {item} that the {run} already \
                 {}, so these {items} may not exist; compare the {items} in the workspace with the input",
                Positions(slice::from_ref(positions)),
                words.done
            ),
        }
    }

    pub(super) fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            // `Display` contains the message of the call's error, so the source is the cause of that error.
            Self::Call(error) | Self::WaitTooLong { error, .. } => error.source(),
            Self::Input { source, .. } | Self::Callback { source, .. } => Some(&**source),
            Self::Io { source, .. } | Self::Thread { source } => Some(source),
            _ => None,
        }
    }

    /// Returns whether the run can be resumed by running it again; otherwise the message contains the fix.
    pub(super) fn is_resumable(&self) -> bool {
        match self {
            Self::Call(_)
            | Self::WaitTooLong { .. }
            | Self::TooManyFailures { .. }
            | Self::Stopped
            | Self::Thread { .. }
            | Self::Input { .. }
            | Self::Callback { .. }
            | Self::Io { .. } => true,
            Self::InputChanged(_)
            | Self::InUse { .. }
            | Self::Mismatch { .. }
            | Self::Expired { .. }
            | Self::DuplicateId { .. } => false,
        }
    }
}

impl KeyAge {
    fn write(&self, f: &mut fmt::Formatter<'_>, words: &Words) -> fmt::Result {
        match self {
            Self::TooOld => write!(
                f,
                "were sent more than 23 hours ago without a response, and the API may have forgotten whether it {} them; \
                 check",
                words.done
            ),
            Self::Negative(ahead) => write!(
                f,
                "were sent without a response at a time that is {ahead:?} ahead of the clock, so the age of their \
                 idempotency keys is unknown; if the clock is wrong, correct it and run the {} again; otherwise check",
                words.run
            ),
        }
    }
}

impl InputChange {
    fn write(&self, f: &mut fmt::Formatter<'_>, run: &str) -> fmt::Result {
        match self {
            Self::Differs(range) => write!(
                f,
                "the input changed after the journal was created: it differs at {}",
                Positions(slice::from_ref(range))
            ),
            Self::Shorter { previous } => write!(
                f,
                "the input changed after the journal was created: {previous} requests were read from it before, and now \
                 it has fewer"
            ),
            Self::Longer { previous } => write!(
                f,
                "the input changed after the {run} was completed: it had {previous} requests, and now it has more"
            ),
        }
    }
}

impl Mismatch {
    fn write(&self, f: &mut fmt::Formatter<'_>, path: &Path, words: &Words) -> fmt::Result {
        let (path, Words { run, a_run, items, done, .. }) = (path.display(), *words);
        match self {
            Self::NotAJournal => {
                write!(f, "the file {path} is not {a_run} journal; use another file for the journal")
            }
            Self::Version(version) => write!(
                f,
                "the journal {path} has the format version {version}, which this version of the SDK cannot read; finish \
                 the {run} with the version that started it"
            ),
            Self::Damaged { line } => write!(
                f,
                "the journal {path} is damaged at line {line}, so it is unknown which {items} were {done}; restore the \
                 journal from a copy, or check which {items} were {done} and send the others with a new journal"
            ),
            Self::Host { journal, client } => write!(
                f,
                "the journal {path} belongs to {a_run} to {journal}, but the client sends to {client}; use another file \
                 for the journal, or the host of the journal"
            ),
            Self::Workspace => write!(
                f,
                "the journal {path} belongs to {a_run} to another workspace; use another file for the journal, or a \
                 token of that workspace"
            ),
            Self::Token => write!(
                f,
                "the journal {path} belongs to {a_run} with another token, and the workspaces of the two tokens cannot \
                 be compared; use that token, or another file for the journal"
            ),
            Self::Unsettled(positions) => write!(
                f,
                "the {items} at {} of the journal {path} were sent with another token and without a response, and only \
                 that token can find out whether they were {done}; resume the {run} with that token",
                Positions(positions)
            ),
        }
    }
}
