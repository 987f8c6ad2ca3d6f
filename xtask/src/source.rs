//! Reading the API document.

use std::{fmt, time::Duration};

use anyhow::{Context, Result, bail};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// Many times what the document has today.
const LARGEST_DOCUMENT: u64 = 64 * 1024 * 1024;

/// Below the limits of both parsers (128), whose errors do not contain the place. Today's document has 9 levels.
const DEEPEST_LEVEL: usize = 120;

/// The URL of the vendor's document.
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

/// JSON is tried first, although it is YAML too: its errors are more precise.
fn parse(text: &str) -> Result<Value> {
    let text = text.trim_start_matches('\u{feff}');
    let document = if text.trim_start().starts_with('{') {
        let mut json = serde_json::Deserializer::from_str(text);
        let document = Node::default().deserialize(&mut json).and_then(|document| json.end().map(|()| document));
        document.context("cannot parse the document as JSON")?
    } else {
        let yaml = serde_norway::Deserializer::from_str(text);
        let mut document = Node::default().deserialize(yaml).context("cannot parse the document as JSON or YAML")?;
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

/// A value with its place: unlike `Value`, it rejects duplicate keys, and accepts integers that need more than 64 bits.
#[derive(Clone, Copy, Default)]
struct Node<'a> {
    /// The parent and the key in it; none for the document.
    place: Option<(&'a Node<'a>, &'a dyn fmt::Display)>,
    level: usize,
}

impl<'a> Node<'a> {
    fn child(&'a self, key: &'a dyn fmt::Display) -> Node<'a> {
        Node { place: Some((self, key)), level: self.level + 1 }
    }

    /// Fails for values that contain others at too deep a level.
    fn nest<E: Error>(&self) -> Result<(), E> {
        if self.level < DEEPEST_LEVEL {
            return Ok(());
        }
        Err(E::custom(format!("values are nested more than {DEEPEST_LEVEL} levels deep at {self}")))
    }
}

impl fmt::Display for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            None => f.write_str("#"),
            Some((parent, key)) => write!(f, "{parent}/{key}"),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

macro_rules! scalars {
    ($($visit:ident($type:ty),)*) => {
        $(fn $visit<E>(self, value: $type) -> Result<Value, E> { Ok(value.into()) })*
    };
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    scalars! {
        visit_bool(bool), visit_i64(i64), visit_u64(u64), visit_f64(f64), visit_str(&str),
    }

    // As `serde_json` reads them, so that JSON and YAML give the same document.
    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        self.nest()?;
        let mut array = Vec::new();
        while let Some(item) = items.next_element_seed(self.child(&array.len()))? {
            array.push(item);
        }
        Ok(array.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        self.nest()?;
        let mut object = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            if object.contains_key(&key) {
                return Err(A::Error::custom(format!("duplicate key `{key}` in {self}")));
            }
            let value = entries.next_value_seed(self.child(&key))?;
            object.insert(key, value);
        }
        Ok(object.into())
    }
}

/// Applies the merge key `<<` of YAML: adds the keys of other mappings that are missing.
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

/// A key as a part of a JSON pointer.
pub(crate) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

pub(crate) fn unescaped(part: &str) -> String {
    part.replace("~1", "/").replace("~0", "~")
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
        assert!(problem("{\"openapi\":").starts_with("cannot parse the document as JSON: EOF"));
        assert!(problem("{\"openapi\": \"3.1.0\"} x").contains("trailing characters"));
        assert!(problem("<html>").contains("not an OpenAPI document"));
        assert!(read("/nowhere/document.json").unwrap_err().to_string().contains("/nowhere/document.json"));
    }

    fn number(text: &str) -> Value {
        parse(text).unwrap()["x"].clone()
    }

    #[test]
    fn byte_order_mark_is_ignored_in_json_and_yaml() {
        assert_eq!(number("\u{feff}{\"openapi\": \"3.1.0\", \"x\": 1}"), 1);
        assert_eq!(number("\u{feff}openapi: 3.1.0\nx: 1\n"), 1);
    }

    #[test]
    fn integer_beyond_64_bits_is_the_same_float_in_json_and_yaml() {
        let beyond = "9".repeat(60);
        for integer in ["9223372036854776000", "-9223372036854776000", "18446744073709551616", &beyond] {
            let json = number(&format!("{{\"openapi\": \"3.1.0\", \"x\": {integer}}}"));
            assert!(json.is_number(), "{json}");
            assert_eq!(number(&format!("openapi: 3.1.0\nx: {integer}\n")), json);
        }
        assert_eq!(number("openapi: 3.1.0\nx: 18446744073709551615\n"), u64::MAX);
    }

    #[test]
    fn duplicate_key_is_rejected_with_its_place() {
        let json = "{\"openapi\": \"3.1.0\", \"paths\": {\"/a\": [{\"get\": 1, \"get\": 2}]}}";
        for text in [json, "openapi: 3.1.0\npaths:\n  /a:\n  - get: 1\n    get: 2\n"] {
            let error = format!("{:#}", parse(text).unwrap_err());
            assert!(error.contains("duplicate key `get` in #/paths//a/0"), "{error}");
            assert!(error.contains("line "), "{error}");
        }
    }

    #[test]
    fn deep_nesting_is_read_up_to_a_limit_that_the_error_names() {
        let nested = |levels: usize| format!("{}1{}", "[".repeat(levels), "]".repeat(levels));
        let texts = |levels| {
            let nested = nested(levels);
            [format!("{{\"openapi\": \"3.1.0\", \"x\": {nested}}}"), format!("openapi: 3.1.0\nx: {nested}\n")]
        };
        texts(DEEPEST_LEVEL - 1).iter().for_each(|text| drop(parse(text).unwrap()));
        for text in [DEEPEST_LEVEL, 360].into_iter().flat_map(texts) {
            let error = format!("{:#}", parse(&text).unwrap_err());
            assert!(error.contains("nested more than 120 levels deep at #/x/0/0/0"), "{error}");
        }
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
