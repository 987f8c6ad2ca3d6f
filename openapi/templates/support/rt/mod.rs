// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! The runtime of the generated types: the interface to a client, and the encoding rules of the API.
//!
//! Nothing here opens a connection, reads a clock or implements a policy. A [`Request`] converts itself to a [`Call`],
//! and a [`Client`] sends it.

mod call;
mod enums;
mod methods;
mod object;
mod setters;
mod text;
mod time;
mod uri;
mod wire;

pub use call::{Call, CallOptions, Client, CsvExport, InvalidRequest, Operation, Paged, Request};
pub(crate) use enums::{enum_value, string_enum, unknown_value};
pub(crate) use methods::{call_methods, idempotency_methods, paging_methods};
pub(crate) use object::{Object, ObjectVisitor, Rule, json_object};
pub use setters::{IntoList, IntoMap, IntoOption, PageSize};
pub(crate) use text::{Text, joined};
pub(crate) use uri::Path;
pub use uri::Query;
pub use wire::Empty;
pub(crate) use wire::{Integer, Redacted, Wire, json_body, read_entry, reject_page_token, serde_wire};
