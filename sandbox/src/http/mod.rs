//! Sockets and HTTP: from bytes to requests, from responses to bytes.

mod client;
mod control;
mod server;
mod webhooks;
mod wire;

pub(crate) use self::server::accept;
