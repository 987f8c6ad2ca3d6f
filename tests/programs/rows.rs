//! The rows that `test_import` imports, and that the tests expect.

use linkbreakers::CreateLinkRequest;

/// One in a thousand has a shortlink that is taken.
pub(crate) fn is_bad(position: usize) -> bool {
    position % 1000 == 500
}

pub(crate) fn row(position: usize) -> CreateLinkRequest {
    let row = CreateLinkRequest::new(format!("https://example.com/{position}")).name(format!("row {position}"));
    if is_bad(position) { row.shortlink("taken") } else { row }
}

/// A row that is the same at every position.
pub(crate) fn equal_row(_: usize) -> CreateLinkRequest {
    CreateLinkRequest::new("https://example.com/table").name("table")
}
