//! A local stand-in for the Linkbreakers API, for a first try without an account and for tests.
//!
//! ```
//! use linkbreakers_sandbox::Sandbox;
//!
//! let sandbox = Sandbox::start()?;
//! println!("LINKBREAKERS_BASE_URL={}", sandbox.url());
//! println!("LINKBREAKERS_SECRET_KEY={}", sandbox.token());
//! # std::io::Result::Ok(())
//! ```
//!
//! A sandbox is a workspace in memory behind real HTTP on loopback. It keeps what it is told and answers from
//! that: links can be visited, visits become events, visitors can be identified. Requests are checked against
//! the API document; errors, idempotency keys, paging and rate limits work as the API says.
//! What it keeps no memory of answers an example made from its schema, the same for the same request.
//! A workspace ends with its sandbox, unless [`Builder::data`] names a file for it.
//!
//! Any number can run in one process. Each stops, and frees its port, when it is dropped.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod agent;
mod app;
mod changes;
mod clock;
mod control;
mod cors;
mod data;
mod deliver;
mod document;
mod fault;
mod faults;
mod fetch;
mod hint;
mod http;
mod idempotency;
mod ids;
mod ledger;
mod limits;
mod ops;
mod page;
mod prune;
mod qrcode;
mod rhythm;
mod sandbox;
mod seed;
mod server;
mod signed;
mod store;
mod validate;
mod wire;

pub use changes::Action;
pub use fault::Fault;
pub use ledger::{Change, Entry};
pub use sandbox::{Builder, Sandbox};
pub use seed::Seed;
