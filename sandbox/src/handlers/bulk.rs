//! Many links at once, right away or by a job.

use super::call::Handler;

pub(super) fn handler(operation: &str) -> Option<Handler> {
    let _ = operation;
    None
}
