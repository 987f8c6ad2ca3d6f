//! Reading the API document.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

pub(crate) type Object = Map<String, Value>;

/// Many times what the document has today.
const LARGEST_DOCUMENT: u64 = 64 * 1024 * 1024;

/// Where the vendor serves the document.
pub(crate) const LIVE: &str = "https://api.linkbreakers.com/openapi.json";

/// Where the schemas are, as references spell it.
pub(crate) const SCHEMAS: &str = "#/components/schemas/";

pub(crate) const METHODS: [&str; 7] = ["delete", "get", "head", "options", "patch", "post", "put"];

/// An operation with where it is.
pub(crate) struct Operation<'a> {
    pub(crate) path: &'a str,
    pub(crate) method: &'a str,
    pub(crate) value: &'a Value,
}

impl<'a> Operation<'a> {
    pub(crate) fn id(&self) -> Result<&'a str> {
        text(self.value, "operationId").with_context(|| format!("{} {} has no operationId", self.method, self.path))
    }

    pub(crate) fn tag(&self) -> Result<&'a str> {
        self.value["tags"][0].as_str().with_context(|| format!("{} {} has no tag", self.method, self.path))
    }

    pub(crate) fn parameters(&self) -> impl Iterator<Item = &'a Value> + use<'a> {
        list(self.value, "parameters").iter()
    }

    /// The schema of the JSON request body.
    pub(crate) fn body(&self) -> Option<&'a Value> {
        media_schema(&self.value["requestBody"])
    }

    /// The schemas of the success responses, by status.
    pub(crate) fn successes(&self) -> impl Iterator<Item = &'a Value> + use<'a> {
        object(&self.value["responses"])
            .into_iter()
            .flatten()
            .filter(|(status, _)| status.starts_with('2'))
            .filter_map(|(_, response)| media_schema(response))
    }

    /// Whether a success may be without content, beside others or alone.
    pub(crate) fn declares_empty_success(&self) -> bool {
        let mut responses = object(&self.value["responses"]).into_iter().flatten();
        responses.any(|(status, response)| status.starts_with('2') && media_schema(response).is_none())
    }
}

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

/// All operations, in the order of their paths.
pub(crate) fn operations(document: &Value) -> impl Iterator<Item = Operation<'_>> {
    object(&document["paths"]).into_iter().flatten().flat_map(|(path, item)| {
        METHODS.iter().filter_map(move |method| item.get(*method).map(|value| Operation { path, method, value }))
    })
}

/// The schemas by name.
pub(crate) fn schemas(document: &Value) -> impl Iterator<Item = (&String, &Value)> {
    object(&document["components"]["schemas"]).into_iter().flatten()
}

/// The schemas by name, to change.
pub(crate) fn schemas_mut(document: &mut Value) -> Result<&mut Object> {
    document["components"]["schemas"].as_object_mut().context("the document has no `components.schemas`")
}

/// The schema that a `$ref` names, by its name.
pub(crate) fn ref_name(schema: &Value) -> Option<&str> {
    text(schema, "$ref")?.strip_prefix(SCHEMAS)
}

/// A part of a JSON pointer, decoded.
pub(crate) fn pointer_token(token: &str) -> String {
    percent_encoding::percent_decode_str(token).decode_utf8_lossy().replace("~1", "/").replace("~0", "~")
}

pub(crate) fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key)?.as_str()
}

pub(crate) fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or(false)
}

pub(crate) fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

pub(crate) fn object(value: &Value) -> Option<&Object> {
    value.as_object()
}

/// The properties of an object schema.
pub(crate) fn properties(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    schema.get("properties").and_then(Value::as_object).into_iter().flatten()
}

fn media_schema(holder: &Value) -> Option<&Value> {
    let content = object(&holder["content"])?;
    let media = content.get("application/json").or_else(|| content.values().next())?;
    media.get("schema")
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
