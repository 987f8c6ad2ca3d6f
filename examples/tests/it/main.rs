//! Every example as its users run it: a process, its output, its exit code, and what it changed.

#![allow(clippy::unwrap_used, reason = "clippy takes what is outside of the test functions for ordinary code")]

mod browser;
mod codes;
mod conversion;
mod daily_report;
mod export_visitors;
mod import_csv;
mod manners;
mod program;
mod qr_sheet;
// They are stopped by signals.
#[cfg(unix)]
mod servers;
