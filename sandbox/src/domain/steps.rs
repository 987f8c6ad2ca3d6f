//! Workflow steps: from a visit of a link to its exit.

use super::rules::Rules;

/// The rules of a kind; none of those that are not special here.
pub(super) fn rules(kind: &str) -> Option<Rules> {
    let _ = kind;
    None
}
