//! Bulk import: creates any number of links in chunks, each link once, as a run of `crate::batch`.

mod bulk_import;
mod hint;
mod keyed;
mod links;

pub use bulk_import::BulkImport;
pub use keyed::{ImportState, WhenChanged};
pub use links::ImportedLink;
#[cfg(test)]
pub(crate) use links::{Links, OnLink, row};
