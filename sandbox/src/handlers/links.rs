//! Links.

use super::call::Handler;

pub(super) fn handler(operation: &str) -> Option<Handler> {
    let _ = operation;
    None
}
