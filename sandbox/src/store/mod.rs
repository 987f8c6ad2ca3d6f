//! Objects in memory, and in a file: tables, their order, transactions. It knows no rules of the API.

mod file;
mod listing;
mod memory;
mod object;
mod orders;
mod table;
mod transaction;

pub(crate) use self::listing::{List, Listed, Page};
pub(crate) use self::memory::{Lookups, Store};
pub(crate) use self::object::{Fields, Object, Row, fields};
pub(crate) use self::orders::{Sort, SortBy};
pub(crate) use self::transaction::Transaction;
pub use self::transaction::{Action, Change};
