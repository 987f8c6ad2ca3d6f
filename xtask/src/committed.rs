//! The API document as `openapi/linkbreakers.json` keeps it: facts, in one form and with sorted keys, so that a change of it
//! is a change of the API. Of the vendor's prose it has only what our overlays do not say better.

use anyhow::Result;
use serde_json::{Value, json};
use ureq::http::StatusCode;

use crate::{
    source::{self, text},
    workspace::{DOCUMENT, root},
};

/// Reads the committed document.
pub(crate) fn read() -> Result<Value> {
    source::read(&root().join(DOCUMENT).to_string_lossy())
}

/// Removes the prose that `overlaid` has replaced, and describes responses only by their status.
pub(crate) fn condense(document: &Value, overlaid: &Value) -> Value {
    let mut condensed = document.clone();
    forget(&mut condensed, overlaid);
    let items = condensed["paths"].as_object_mut().into_iter().flatten();
    for (_, operation) in items.filter_map(|(_, item)| item.as_object_mut()).flatten() {
        let responses = operation.get_mut("responses").and_then(Value::as_object_mut);
        for (status, response) in responses.into_iter().flatten() {
            response["description"] = json!(reason(status));
        }
    }
    condensed
}

/// The name of a status; statuses without a name, such as `default`, stay as they are.
fn reason(status: &str) -> &str {
    StatusCode::from_bytes(status.as_bytes()).ok().and_then(|status| status.canonical_reason()).unwrap_or(status)
}

fn forget(value: &mut Value, overlaid: &Value) {
    match value {
        Value::Object(object) => {
            object.retain(|key, inner| {
                !(matches!(key.as_str(), "description" | "summary")
                    && inner.is_string()
                    && overlaid.get(key) != Some(inner))
            });
            for (key, inner) in object {
                forget(inner, overlaid.get(key).unwrap_or(&Value::Null));
            }
        }
        Value::Array(array) => {
            for (index, inner) in array.iter_mut().enumerate() {
                // An overlay may have removed some.
                let same = |other: &&Value| text(other, "name") == text(inner, "name") && other["in"] == inner["in"];
                let others = overlaid.as_array().map_or(&[][..], Vec::as_slice);
                let other = if inner.get("name").is_some() { others.iter().find(same) } else { others.get(index) };
                forget(inner, &other.cloned().unwrap_or_default());
            }
        }
        _ => {}
    }
}

/// The document as text, with sorted keys.
pub(crate) fn render(document: &Value) -> String {
    format!("{document:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{overlay, read, workspace::OVERLAYS, write};

    #[test]
    fn the_committed_document_is_as_it_would_be_written() {
        let document = write::document(&read::api(&read().unwrap()).unwrap());
        let mut overlaid = document.clone();
        overlay::apply_all(&mut overlaid, &root().join(OVERLAYS)).unwrap();
        let written = render(&condense(&document, &overlaid));
        let committed = std::fs::read_to_string(root().join(DOCUMENT)).unwrap();
        let differs = written.lines().zip(committed.lines()).position(|(a, b)| a != b);
        assert!(written == committed, "line {differs:?} differs");
    }

    #[test]
    fn prose_stays_where_our_overlays_have_none() {
        let document = json!({"paths": {"/a": {"get": {
            "summary": "theirs", "description": "theirs", "responses": {"200": {"description": "A successful response."}},
            "parameters": [{"name": "gone", "description": "theirs"}, {"name": "kept", "description": "theirs"}]}}}});
        let mut overlaid = document.clone();
        overlaid["paths"]["/a"]["get"]["summary"] = json!("ours");
        overlaid["paths"]["/a"]["get"]["parameters"].as_array_mut().unwrap().remove(0);
        let condensed = condense(&document, &overlaid);
        assert_eq!(
            condensed["paths"]["/a"]["get"],
            json!({
            "description": "theirs", "responses": {"200": {"description": "OK"}},
            "parameters": [{"name": "gone"}, {"name": "kept", "description": "theirs"}]})
        );
    }
}
