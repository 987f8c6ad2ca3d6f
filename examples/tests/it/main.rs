//! Tests of each example as a process: its output, its exit code, and what it changed in the sandbox.

#![allow(clippy::unwrap_used, reason = "clippy does not recognize helpers outside of test functions as test code")]

mod browser;
mod cleanup_links;
mod command_line;
mod conversion;
mod daily_report;
mod export_visitors;
mod images;
mod import_csv;
mod observe;
mod program;
mod qr_sheet;
// The tests stop the services with signals.
#[cfg(unix)]
mod services;
mod sync_visitors;
