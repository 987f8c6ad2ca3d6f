//! Validated URLs.

mod base;
mod origin;
mod path;
mod signed;

pub(crate) use base::BaseUrl;
pub(crate) use origin::{is_loopback, port, port_or_default};
pub(crate) use path::problem as path_problem;
pub(crate) use signed::SignedUrl;
