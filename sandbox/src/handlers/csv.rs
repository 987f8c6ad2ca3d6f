//! Lists as CSV.

use serde_json::json;

use crate::base::message::Response;

/// A CSV response with a line for each row, whose cells are in the order of the header.
pub(crate) fn respond(header: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Response {
    let header = header.iter().map(ToString::to_string).collect();
    let data: String = std::iter::once(header).chain(rows).map(line).collect();
    Response::ok(&json!({"csv": {"contentType": "text/csv", "csvData": data}}))
}

fn line(cells: Vec<String>) -> String {
    let quote = |cell: String| match cell.contains([',', '"', '\r', '\n']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell,
    };
    cells.into_iter().map(quote).collect::<Vec<_>>().join(",") + "\r\n"
}
