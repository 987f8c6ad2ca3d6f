//! The faults and the ledger, which tests control and read.

mod control;
mod fault;
mod ledger;
mod operation;

pub(crate) use self::control::{Arrival, Control};
pub use self::fault::Fault;
pub(crate) use self::fault::{ANY, Faults, Work};
pub(crate) use self::ledger::CAPACITY;
pub use self::ledger::Entry;
pub use self::operation::Operation;
