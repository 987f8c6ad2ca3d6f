//! Sockets and HTTP: from bytes to requests, from responses to bytes.

mod client;
mod control;
mod local;
mod server;
mod webhooks;

pub(crate) use self::local::Local;
