//! A local server that imitates the Linkbreakers API, to try it without an account and to test programs.
//!
//! ```
//! use linkbreakers_sandbox::{Fault, Operation, Sandbox};
//!
//! let sandbox = Sandbox::start()?; // a free port of 127.0.0.1, on a background thread
//! let (host, token) = (sandbox.url(), sandbox.token()); // connect the program with these
//! sandbox.fault(Fault::reset().after_work().on(Operation::LINKS_CREATE))?; // the response of the next call is lost
//! // ... run the program
//! for entry in sandbox.ledger() {
//!     println!("{} {} changed {:?}", entry.method(), entry.path(), entry.changes());
//! }
//! # std::io::Result::Ok(())
//! ```
//!
//! A sandbox is a workspace in memory behind real HTTP on loopback. The resources follow from the API document: their
//! objects can be created, read, listed, updated and deleted. Links can be visited, visits become events, visitors can be
//! identified. Requests are validated against the document; errors, idempotency keys, pages and rate limits work as in the
//! API. An operation without a resource returns an example of its response, the same for the same request.
//!
//! Any number of sandboxes can run in one process. Each one stops, and frees its port, when it is dropped. A workspace ends
//! with its sandbox, unless [`Builder::data`] names a file for it.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod assertions;
mod base;
mod document;
mod domain;
mod handlers;
mod http;
mod router;
mod sandbox;
mod seed;
mod store;
mod testing;
mod visit;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

pub use sandbox::{Builder, Clock, Sandbox};
pub use seed::Seed;
pub use store::{Action, Change};
pub use testing::{Entry, Fault, Operation};
pub use visit::{Browser, Visit};
