//! Code that the examples share: the client's configuration, command lines, and output.

pub mod batch;
pub mod cli;
pub mod output;
pub mod page;
pub mod paths;
pub mod printable;
pub mod service;
pub mod session;
pub mod spreadsheet;
pub mod table;
