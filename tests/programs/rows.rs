//! The rows that `test_import` imports and the tests expect.

use linkbreakers::CreateLinkRequest;

/// Returns whether the shortlink of a row is taken, which applies to one row in a thousand.
pub(crate) fn is_rejected(position: usize) -> bool {
    position % 1000 == 500
}

pub(crate) fn row(position: usize) -> CreateLinkRequest {
    let row = CreateLinkRequest::new(format!("https://example.com/{position}")).name(format!("row {position}"));
    if is_rejected(position) { row.shortlink("taken") } else { row }
}

/// Returns a row that is the same at every position.
pub(crate) fn equal_row(_: usize) -> CreateLinkRequest {
    CreateLinkRequest::new("https://example.com/table").name("table")
}
