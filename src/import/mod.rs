//! Bulk import: creates any number of links in chunks, each link once, as a run of `crate::batch`.

mod bulk_import;
mod hint;
mod keyed;
mod links;

/// The kind of a state file, in its first line.
const STATE: &str = "keys";

pub use bulk_import::BulkImport;
pub use keyed::{ImportState, WhenChanged};
pub use links::ImportedLink;
pub(crate) use links::Links;
use links::bulk_call;
#[cfg(test)]
pub(crate) use links::{OnLink, row};
