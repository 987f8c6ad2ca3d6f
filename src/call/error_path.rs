//! The path of the value that cannot be decoded.

use std::{fmt::Write as _, iter, ops::Range};

use super::tokens::next_token;

/// Returns the error of `decode::parse` for one type; `None` if there is none.
pub(crate) type Parse<'a> = &'a dyn Fn(&[u8]) -> Option<serde_json::Error>;

/// Returns the path of the value that `error` is about, such as `links[3].id`; `.` is the whole text. A syntax error has
/// no path.
///
/// The position of the error is not sufficient, because an error that is raised after a value was read has the position
/// of the next token, or of the end of the surrounding object. So this function searches for the shortest part of the
/// text that causes the error; its last token belongs to the value. Tokens are not split, because a part of a number is
/// another number.
pub(crate) fn error_path(error: &serde_json::Error, json: &[u8], parse: Parse<'_>) -> Option<String> {
    if !error.is_data() {
        return None;
    }
    let message = without_position(error);
    let fails = |end: usize| parse(&json[..end]).is_some_and(|error| without_position(&error) == message);
    let ends: Vec<usize> = tokens(json).map(|token| token.end).collect();
    let end = ends.get(ends.partition_point(|end| !fails(*end)));
    let mut containers = containers(&json[..end.copied().unwrap_or(json.len())]);
    // The last token is the repeated name, but the error is about the object.
    if message.starts_with("duplicate field ") {
        containers.pop();
    }
    Some(format_path(json, &containers))
}

fn without_position(error: &serde_json::Error) -> String {
    let mut message = error.to_string();
    message.truncate(message.rfind(" at line ").unwrap_or(message.len()));
    message
}

fn tokens(json: &[u8]) -> impl Iterator<Item = Range<usize>> + use<'_> {
    iter::successors(next_token(json, 0), |token| next_token(json, token.end))
}

/// An object or an array that contains the last token of a text.
enum Container {
    /// The name of the last member.
    Object(Option<Range<usize>>),
    /// The number of items so far.
    Array(usize),
}

/// Returns the objects and arrays that are not closed before the last token, outermost first.
fn containers(json: &[u8]) -> Vec<Container> {
    let mut containers = Vec::new();
    for token in tokens(json) {
        let first = json[token.start];
        match (first, containers.last_mut()) {
            (b'}' | b']', _) => drop(containers.pop()),
            (b',', Some(Container::Object(name))) => *name = None,
            (b',' | b':', _) => {}
            (_, Some(Container::Object(name @ None))) => *name = Some(token),
            (_, Some(Container::Array(count))) => *count += 1,
            _ => {}
        }
        match first {
            b'{' => containers.push(Container::Object(None)),
            b'[' => containers.push(Container::Array(0)),
            _ => {}
        }
    }
    containers
}

fn format_path(json: &[u8], containers: &[Container]) -> String {
    let mut path = String::new();
    for container in containers {
        match container {
            Container::Object(Some(name)) => {
                path.push_str(if path.is_empty() { "" } else { "." });
                path.push_str(&serde_json::from_slice::<String>(&json[name.clone()]).unwrap_or_default());
            }
            Container::Array(count @ 1..) => {
                let _ = write!(path, "[{}]", count - 1);
            }
            // The last token is the bracket, so the container itself is the invalid value.
            Container::Object(None) | Container::Array(0) => {}
        }
    }
    if path.is_empty() { ".".to_owned() } else { path }
}

#[cfg(test)]
#[allow(dead_code, reason = "the fields are only decoded")]
mod tests {
    use std::collections::BTreeMap;

    use serde::{
        Deserialize, Deserializer,
        de::{DeserializeOwned, Error as _},
    };
    use serde_json::Value;

    use super::*;

    #[derive(Deserialize)]
    struct Outer {
        #[serde(default)]
        text: String,
        #[serde(default)]
        texts: Vec<String>,
        #[serde(default)]
        lists: Vec<Vec<String>>,
        #[serde(default)]
        map: BTreeMap<String, Inner>,
        inner: Option<Box<Inner>>,
        #[serde(default)]
        small: Vec<Small>,
        #[serde(default)]
        keys: BTreeMap<u8, Value>,
        #[serde(default, deserialize_with = "described")]
        described: Vec<u8>,
    }

    #[derive(Deserialize)]
    struct Inner {
        required: bool,
        small: Option<Small>,
        choice: Option<Choice>,
        either: Option<Vec<Either>>,
    }

    /// Replaces even the error of incomplete JSON.
    fn described<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        Vec::deserialize(deserializer).map_err(|error| D::Error::custom(format_args!("not a list of bytes: {error}")))
    }

    /// The error of a conversion has no position of its own.
    #[derive(Deserialize)]
    #[serde(try_from = "i64")]
    struct Small(u8);

    impl TryFrom<i64> for Small {
        type Error = std::num::TryFromIntError;

        fn try_from(value: i64) -> Result<Self, Self::Error> {
            value.try_into().map(Self)
        }
    }

    #[derive(Deserialize)]
    enum Choice {
        Unit,
        Value(Small),
    }

    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Either {
        Number(u8),
        Object { a: u8 },
    }

    fn path_in<T: DeserializeOwned>(json: &str) -> Option<String> {
        let parse = |json: &[u8]| serde_json::from_slice::<T>(json).err();
        error_path(&parse(json.as_bytes()).unwrap(), json.as_bytes(), &parse)
    }

    fn tracked_path<T: DeserializeOwned>(json: &str) -> String {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let result = serde_path_to_error::deserialize::<_, T>(&mut deserializer);
        result.err().unwrap().path().to_string()
    }

    #[test]
    fn path_equals_that_of_a_deserializer_that_tracks_it() {
        for (json, expected) in [
            (r#"5"#, "."),
            (r#"{"text":{}}"#, "text"),
            (r#"{"text":[]}"#, "text"),
            (r#"{"text":[["#, "text"),
            (r#"{"text":null,"texts":[]}"#, "text"),
            (r#"{"text":"a","texts":["b","\"]}",5,"c"]}"#, "texts[2]"),
            (r#"{"texts":[[],"a"]}"#, "texts[0]"),
            (r#"{"texts":[{"a":1}]}"#, "texts[0]"),
            (r#"{"texts":{"a":[]}}"#, "texts"),
            (r#"{"lists":[[],["a"],["b",null]]}"#, "lists[2][1]"),
            (r#"{"lists":[["a"],"b",[]]}"#, "lists[1]"),
            (r#"{"map":{"a.b":{"required":true},"c\"d\u00e9":{"required":1}}}"#, "map.c\"dé.required"),
            (r#"{"map":{"a":{"required":true},"b":{"small":1}}}"#, "map.b"),
            (r#"{"map":{"a":{}}}"#, "map.a"),
            (r#"{"inner":{"required":true,"unknown":{"required":[1,{"small":{}}]},"small":[]}}"#, "inner.small"),
            (r#"{"inner":[true,300]}"#, "inner[1]"),
            (r#"{"inner":[]}"#, "inner"),
            (r#"{"inner":{"required":true,"small":300,"choice":"Unit"}}"#, "inner.small"),
            (r#"{"inner":{"required":true,"small":300}}"#, "inner.small"),
            (r#"{"inner":{"required":true,"small":300"#, "inner.small"),
            (r#"{"small":[1,300,{}]}"#, "small[1]"),
            (r#"{"small":[30,300]}"#, "small[1]"),
            (r#"{"small":[[]]}"#, "small[0]"),
            (r#"{"inner":{"required":true,"choice":{"Value":300}}}"#, "inner.choice.Value"),
            (r#"{"inner":{"required":true,"choice":{"Unit":300}}}"#, "inner.choice.Unit"),
            (r#"{"inner":{"required":true,"choice":"Other"}}"#, "inner.choice"),
            (r#"{"inner":{"required":true,"either":[1,{"a":2},{"a":300},{"a":1}]}}"#, "inner.either[2]"),
            (r#"{"keys":{"1":{},"300":{}}}"#, "keys.300"),
            (r#"{"described":[1,300]}"#, "described[1]"),
            (r#"{"described":[1,2,3],"inner":{"required":true},"text":5}"#, "text"),
            (r#"{"inner":{"required":true,"required":true}}"#, "inner"),
            (r#"{"text":"","text":""}"#, "."),
            (r#"{"text":5,"texts":["#, "text"),
            (r#"{"text":5,"texts":["\x"#, "text"),
        ] {
            for json in [json.to_owned(), json.replace(':', "\n:\t").replace(',', " ,\n ").replace('}', " } ")] {
                assert_eq!(tracked_path::<Outer>(&json), expected, "{json}");
                assert_eq!(path_in::<Outer>(&json).as_deref(), Some(expected), "{json}");
            }
        }
        assert_eq!(path_in::<Vec<Outer>>(r#"[{},{"text":1}]"#).as_deref(), Some("[1].text"));
        assert_eq!(path_in::<Either>(r#"{"a":300}"#).as_deref(), Some("."));
    }

    #[test]
    fn syntax_error_has_no_path() {
        for json in ["", "{", r#"{"text":"a"#, r#"{"text":"\x"}"#, r#"{"text":"a"} x"#, r#"{"text":tru}"#] {
            assert_eq!(path_in::<Outer>(json), None, "{json}");
        }
    }
}
