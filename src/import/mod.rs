//! Bulk import: creates any number of links in chunks, each link once.
//!
//! `driver` reads the input and starts the calls, `send` makes them, `settle` records their results in the `journal`, and
//! `resume` continues after an earlier run.

mod bulk_import;
mod chunk;
mod driver;
mod error;
mod hint;
mod journal;
mod key;
mod lock;
mod options;
mod record;
mod report;
mod resume;
mod send;
mod settle;
mod state;
#[cfg(test)]
mod test_server;

pub use bulk_import::BulkImport;
pub use error::{ImportError, ImportErrorKind};
pub use options::WhenExpired;
pub use report::{ImportFailure, ImportProgress, ImportReport, ImportedLink};
