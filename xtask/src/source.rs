//! Reading the API document.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// Many times what the document has today.
const LARGEST_DOCUMENT: u64 = 64 * 1024 * 1024;

/// Where the vendor serves the document.
pub(crate) const LIVE: &str = "https://api.linkbreakers.com/openapi.json";

/// Reads a document, JSON or YAML, from a file, a URL, or from where the vendor serves it (`live`).
pub(crate) fn read(source: &str) -> Result<Value> {
    let source = if source == "live" { LIVE } else { source };
    let is_url = ["https://", "http://"].iter().any(|scheme| source.starts_with(scheme));
    let text = if is_url { fetch(source) } else { std::fs::read_to_string(source).map_err(Into::into) };
    parse(&text.with_context(|| format!("cannot read {source}"))?).with_context(|| format!("cannot use {source}"))
}

fn fetch(url: &str) -> Result<String> {
    let agent = ureq::Agent::config_builder().timeout_global(Some(Duration::from_secs(60))).build().new_agent();
    let mut response = agent.get(url).call()?;
    Ok(response.body_mut().with_config().limit(LARGEST_DOCUMENT).read_to_string()?)
}

/// JSON is tried first, although it is YAML too: its errors tell more.
fn parse(text: &str) -> Result<Value> {
    let document: Value = if text.trim_start().starts_with('{') {
        serde_json::from_str(text).context("the document is not valid JSON")?
    } else {
        let mut document = serde_norway::from_str(text).context("the document is neither valid JSON nor valid YAML")?;
        merge_keys(&mut document);
        document
    };
    // YAML takes `3.1` without quotes for a number.
    let version = |key: &str| match document.get(key)? {
        Value::String(version) => Some(version.clone()),
        Value::Number(version) => Some(version.to_string()),
        _ => None,
    };
    match (version("openapi"), version("swagger")) {
        (Some(version), _) if version.starts_with("3.") => Ok(document),
        (Some(version), _) => bail!("the document uses OpenAPI {version}; only version 3 is supported"),
        (None, Some(version)) => {
            bail!("the document uses Swagger {version}; convert it to OpenAPI 3 first")
        }
        (None, None) => bail!("the document is not an OpenAPI document: it has no `openapi` version"),
    }
}

/// What YAML merges by `<<`: the keys of another mapping, or of several, that are not there already.
fn merge_keys(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.values_mut().for_each(merge_keys);
            let merged = match object.get("<<") {
                Some(Value::Object(_)) => object.remove("<<").into_iter().collect(),
                Some(Value::Array(several)) if several.iter().all(Value::is_object) => several.clone(),
                _ => return,
            };
            object.remove("<<");
            for other in merged {
                for (key, inner) in other.as_object().cloned().unwrap_or_default() {
                    object.entry(key).or_insert(inner);
                }
            }
        }
        Value::Array(array) => array.iter_mut().for_each(merge_keys),
        _ => {}
    }
}

pub(crate) fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key)?.as_str()
}

pub(crate) fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The entries of the object at a key.
pub(crate) fn entries<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = (&'a String, &'a Value)> + use<'a> {
    value.get(key).and_then(Value::as_object).into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};

    use super::*;

    #[test]
    fn json_and_yaml_are_read_and_anything_else_is_named() {
        assert_eq!(parse("{\"openapi\": \"3.1.0\"}").unwrap(), parse("openapi: 3.1.0\n").unwrap());
        let problem = |text: &str| format!("{:#}", parse(text).unwrap_err());
        assert!(problem("{\"openapi\": \"2.0\"}").contains("OpenAPI 2.0"));
        assert!(problem("swagger: '2.0'").contains("Swagger 2.0"));
        assert!(problem("{\"openapi\":").starts_with("the document is not valid JSON"));
        assert!(problem("<html>").contains("not an OpenAPI document"));
        assert!(read("/nowhere/document.json").unwrap_err().to_string().contains("/nowhere/document.json"));
    }

    #[test]
    fn yaml_may_merge_and_leave_quotes_out() {
        let yaml =
            "openapi: 3.1\nx-a: &a {k: 1, l: 1}\nx-b: &b {m: {<<: *a}}\nx-c: {<<: [*a, *b], l: 2}\nx-d: {200: '<<'}\n";
        let document = parse(yaml).unwrap();
        assert_eq!(document["x-b"], serde_json::json!({"m": {"k": 1, "l": 1}}));
        assert_eq!(document["x-c"], serde_json::json!({"k": 1, "l": 2, "m": {"k": 1, "l": 1}}));
        assert_eq!(document["x-d"], serde_json::json!({"200": "<<"}));
    }

    #[test]
    fn a_document_is_fetched() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/openapi.json", listener.local_addr().unwrap());
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let _ = stream.read(&mut [0; 1024]).unwrap();
            let body = "{\"openapi\": \"3.1.0\"}";
            write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len()).unwrap();
        });
        assert_eq!(text(&read(&url).unwrap(), "openapi"), Some("3.1.0"));
        server.join().unwrap();
    }
}
