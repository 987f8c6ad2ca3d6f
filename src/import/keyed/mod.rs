//! Import by key: creates the rows that are new, and leaves, reports or updates the others.
//!
//! The ID of each new link is chosen before it is sent and recorded with its key, so that a later run can ask the API
//! whether the link exists, whatever the input contains then.

mod digests;
mod input;
mod links;
mod state;
mod state_file;
mod update;
mod when_changed;

pub(super) use input::{KeyOf, KeyedInput};
pub(super) use links::KeyedLinks;
pub(super) use state::{Records, STATE, State};
pub use state_file::ImportState;
pub use when_changed::WhenChanged;
