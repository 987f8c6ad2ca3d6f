//! Validated URLs.

mod base;
mod origin;
mod path;
mod signed;

pub(crate) use base::BaseUrl;
pub(crate) use origin::{is_loopback, port};
pub(crate) use path::problem as path_problem;
pub(crate) use signed::SignedUrl;
