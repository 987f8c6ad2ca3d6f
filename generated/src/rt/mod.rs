// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! What the generated types stand on: the seam to a client, and the encoding rules of the API.
//!
//! Nothing here opens a connection, reads a clock or decides a policy. A request knows how to become a [`Call`]; a
//! [`Client`] knows how to carry one out.

mod call;
mod enums;
mod methods;
mod uri;
mod wire;

pub use call::{Call, CallOptions, Client, InvalidRequest, Operation, Paged, Request};
pub(crate) use enums::string_enum;
pub(crate) use methods::{call_methods, idempotency_methods, paging_methods};
pub(crate) use uri::{Path, Query, joined};
pub use wire::Empty;
pub(crate) use wire::{Int64, Present, Redacted, is_default, json_body, lenient};
