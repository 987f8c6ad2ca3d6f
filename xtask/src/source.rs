//! Reading the API document.

use std::{fmt, time::Duration};

use anyhow::{Context, Result, bail};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

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
        yaml(text).context("cannot parse the document as JSON or YAML")?
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
        (None, Some(version)) => bail!("the document uses Swagger {version}; convert it to OpenAPI 3 first"),
        (None, None) => bail!("the document is not an OpenAPI document: it has no `openapi` version"),
    }
}

pub(crate) fn yaml(text: &str) -> serde_norway::Result<Value> {
    Node { is_yaml: true, ..Node::default() }.deserialize(serde_norway::Deserializer::from_str(text))
}

/// A value with its place: unlike `Value`, it rejects duplicate keys and infinite numbers, and accepts integers beyond
/// 64 bits.
#[derive(Clone, Copy, Default)]
struct Node<'a> {
    /// The parent and the key in it; none for the document.
    place: Option<(&'a Node<'a>, &'a dyn fmt::Display)>,
    level: usize,
    is_yaml: bool,
}

impl<'a> Node<'a> {
    fn child(&'a self, key: &'a dyn fmt::Display) -> Node<'a> {
        Node { place: Some((self, key)), level: self.level + 1, ..*self }
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
        visit_bool(bool), visit_i64(i64), visit_u64(u64), visit_str(&str),
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        let number = Number::from_f64(value).map(Value::from);
        number.ok_or_else(|| E::custom(format!("{value} at {self} is not a number in JSON")))
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
        if self.is_yaml {
            merge(&mut object);
        }
        Ok(object.into())
    }
}

/// Applies the merge key `<<` of YAML: adds the entries of other mappings that are missing.
fn merge(object: &mut Map<String, Value>) {
    let mappings = match object.get("<<") {
        Some(Value::Object(only)) => vec![only.clone()],
        Some(Value::Array(several)) if several.iter().all(Value::is_object) => {
            several.iter().filter_map(Value::as_object).cloned().collect()
        }
        _ => return,
    };
    object.remove("<<");
    for (key, value) in mappings.into_iter().flatten() {
        object.entry(key).or_insert(value);
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

/// Changes every object of a value, those inside of others first.
pub(crate) fn each_object(value: &mut Value, change: &mut impl FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            object.values_mut().for_each(|inner| each_object(inner, change));
            change(object);
        }
        Value::Array(array) => array.iter_mut().for_each(|inner| each_object(inner, change)),
        _ => {}
    }
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

    use serde_json::json;

    use super::*;

    #[test]
    fn documents_are_read_or_rejected_with_the_reason() {
        let cases = yaml(include_str!("../documents/sources.yaml")).unwrap();
        for (name, case) in cases.as_object().unwrap() {
            let document = parse(text(case, "text").unwrap());
            match case.get("error") {
                Some(error) => assert_eq!(json!(format!("{:#}", document.expect_err(name))), *error, "{name}"),
                None => assert_eq!(document.expect(name)["x"], case["x"], "{name}"),
            }
        }
        assert!(read("/nowhere/document.json").unwrap_err().to_string().contains("/nowhere/document.json"));
    }

    #[test]
    fn deep_nesting_is_read_up_to_a_limit_that_the_error_names() {
        let texts = |levels| {
            let nested = format!("{}1{}", "[".repeat(levels), "]".repeat(levels));
            [format!("{{\"openapi\": \"3.1.0\", \"x\": {nested}}}"), format!("openapi: 3.1.0\nx: {nested}\n")]
        };
        texts(DEEPEST_LEVEL - 1).iter().for_each(|text| drop(parse(text).unwrap()));
        for text in [DEEPEST_LEVEL, 360].into_iter().flat_map(texts) {
            let error = format!("{:#}", parse(&text).unwrap_err());
            assert!(error.contains("nested more than 120 levels deep at #/x/0/0/0"), "{error}");
        }
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
