//! Media.

use super::call::Handler;
use crate::base::message::Request;

/// The path of direct uploads.
pub(crate) const UPLOADS: &str = "/-/uploads/";

/// The URL that an import is to download.
pub(crate) fn source(operation: &str, request: &Request) -> Option<String> {
    let _ = (operation, request);
    None
}

pub(super) fn handler(operation: &str) -> Option<Handler> {
    let _ = operation;
    None
}
