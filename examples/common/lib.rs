//! What the example programs share: where they talk to, their command lines, what they write.

pub mod cli;
pub mod output;
pub mod page;
pub mod printable;
pub mod service;
pub mod session;
pub mod spreadsheet;
pub mod table;
