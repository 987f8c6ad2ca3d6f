//! Runs any number of calls: several at a time, within the rate limit, each exactly once.
//!
//! `engine` reads the input and starts the calls, `pool` runs them in threads, `send` makes one of them, `settle` records
//! their results in the `journal`, and `resume` continues after an earlier run. What the calls are is the `Work`: requests
//! one by one for [`Batch`], and chunks of links for the bulk import.

#[allow(clippy::module_inception, reason = "the builder has the name of the module")]
mod batch;
mod chunk;
mod engine;
mod error;
mod identity;
mod journal;
mod key;
mod lock;
mod options;
mod pool;
mod positions;
mod problem;
mod record;
mod report;
mod request;
mod results;
mod resume;
mod send;
mod settle;
mod state;
#[cfg(test)]
pub(crate) mod test_server;
mod words;
mod work;

pub use batch::Batch;
pub use error::{BatchError, BatchErrorKind};
pub use options::WhenExpired;
pub use report::{BatchFailure, BatchProgress, BatchReport};
pub use request::{BatchRequest, TryRequest};
pub use results::{BatchItem, BatchResults};
pub(crate) use {
    chunk::RowError,
    engine::{Engine, OnProgress, exact_size, index, salt},
    identity::Identity,
    journal::{Journal, Replay},
    key::CallDigest,
    options::{MAX_FAILURES, Options},
    problem::Problem,
    report::Counts,
    send::{Verdict, is_account_code, verdict_of_call},
    words::Words,
    work::Work,
};
