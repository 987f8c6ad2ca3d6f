//! Repairs JSON that is well-formed but that serde rejects.

use std::{collections::HashMap, ops::Range};

use serde::de::IgnoredAny;

use super::tokens::next_token;

/// Some encoders write it before the text; a parser may ignore it (RFC 8259, section 8.1).
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

pub(crate) fn without_byte_order_mark(json: &[u8]) -> &[u8] {
    json.strip_prefix(BYTE_ORDER_MARK).unwrap_or(json)
}

/// Repairs in place what most JSON parsers accept, and returns whether anything changed: a lone surrogate is replaced
/// by U+FFFD, and of members with the same name only the last is kept.
///
/// Malformed text is not changed, so that a truncated body cannot become a complete one.
pub(crate) fn repair(json: &mut [u8]) -> bool {
    let is_well_formed = serde_json::from_slice::<IgnoredAny>(without_byte_order_mark(json)).is_ok();
    is_well_formed && repair_tokens(json)
}

/// An object that is not closed yet.
#[derive(Default)]
struct Object {
    /// The completed members by name; each range includes the comma after the member.
    members: HashMap<Vec<u8>, Range<usize>>,
    /// The name and the start of the current member.
    current: Option<(Vec<u8>, usize)>,
}

impl Object {
    /// Begins the member with the given name, and overwrites an earlier member of that name with spaces.
    fn begin_member(&mut self, json: &mut [u8], name: Range<usize>) -> bool {
        let start = name.start;
        let name = json[name].to_vec();
        let earlier = self.members.remove(&name);
        self.current = Some((name, start));
        earlier.map(|earlier| json[earlier].fill(b' ')).is_some()
    }

    fn end_member(&mut self, end: usize) {
        if let Some((name, start)) = self.current.take() {
            self.members.insert(name, start..end);
        }
    }
}

fn repair_tokens(json: &mut [u8]) -> bool {
    // The objects and arrays (`None`) that enclose the token, outermost first.
    let mut containers: Vec<Option<Object>> = Vec::new();
    let mut is_changed = false;
    let mut position = 0;
    while let Some(token) = next_token(json, position) {
        position = token.end;
        match json[token.start] {
            b'{' => containers.push(Some(Object::default())),
            b'[' => containers.push(None),
            b'}' | b']' => drop(containers.pop()),
            b'"' => is_changed |= replace_lone_surrogates(&mut json[token.clone()]),
            _ => {}
        }
        let Some(Some(object)) = containers.last_mut() else { continue };
        match json[token.start] {
            b'"' if object.current.is_none() => is_changed |= object.begin_member(json, token),
            b',' => object.end_member(token.end),
            _ => {}
        }
    }
    is_changed
}

/// Replaces the lone surrogates among the escape sequences of a string.
fn replace_lone_surrogates(string: &mut [u8]) -> bool {
    let mut is_changed = false;
    let mut position = 0;
    while let Some(offset) = string[position..].iter().position(|byte| *byte == b'\\') {
        position += offset;
        position += match (code_unit(string, position), code_unit(string, position + 6)) {
            (Some(0xd800..0xdc00), Some(0xdc00..0xe000)) => 12,
            (Some(0xd800..0xe000), _) => {
                string[position + 2..position + 6].copy_from_slice(b"fffd");
                is_changed = true;
                6
            }
            // Any other `\uXXXX` is longer, but its digits can be scanned as ordinary characters.
            _ => 2,
        };
    }
    is_changed
}

/// Returns the UTF-16 code unit of the escape `\uXXXX` at `position`.
fn code_unit(string: &[u8], position: usize) -> Option<u16> {
    let digits = string.get(position..position + 6)?.strip_prefix(b"\\u")?;
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn repaired(text: &str) -> Option<String> {
        let mut json = text.as_bytes().to_vec();
        repair(&mut json).then(|| String::from_utf8(json).unwrap())
    }

    #[test]
    fn lone_surrogates_become_replacement_characters() {
        for (text, expected) in [
            (r#""a\ud83d""#, r#""a\ufffd""#),
            (r#""\ud83dx""#, r#""\ufffdx""#),
            (r#""\ude00\uD83D""#, r#""\ufffd\ufffd""#),
            (r#""\ud83d\u0041""#, r#""\ufffd\u0041""#),
            (r#""\ud83d\ud83d\ude00""#, r#""\ufffd\ud83d\ude00""#),
            (r#"{"\ud83d":1}"#, r#"{"\ufffd":1}"#),
        ] {
            assert_eq!(repaired(text).as_deref(), Some(expected));
        }
    }

    #[test]
    fn last_member_of_a_repeated_name_is_kept() {
        for (text, expected) in [
            (r#"{"a":1,"a":2}"#, json!({"a": 2})),
            (r#"{"a":{"b":[1,{"a":0}]} , "c":3, "a" :[]}"#, json!({"a": [], "c": 3})),
            (r#"[{"a":"x,\"}{","a":1,"a":null},{"a":3}]"#, json!([{"a": null}, {"a": 3}])),
            (r#"{"o":{"a":1,"b":"a","a":2},"a":["a","a"]}"#, json!({"o": {"a": 2, "b": "a"}, "a": ["a", "a"]})),
        ] {
            let repaired: Value = match repaired(text) {
                Some(repaired) => {
                    assert_eq!(repaired.matches("\"a\"").count(), expected.to_string().matches("\"a\"").count());
                    serde_json::from_str(&repaired).unwrap()
                }
                None => panic!("{text} was not repaired"),
            };
            assert_eq!(repaired, expected, "{text}");
        }
    }

    #[test]
    fn valid_json_and_malformed_text_are_not_changed() {
        for text in [
            "",
            "null",
            r#"{"a":1,"b":{"a":1},"c":["a","a"],"d":"\ud83d\ude00\\ud83d \"\n\u00e9"}"#,
            r#"{"a":1,"a":2"#,
            r#"{"a":x,"a":2}"#,
            r#"{"a":"\ud83d","b"}"#,
            r#""\ud83"#,
        ] {
            assert_eq!(repaired(text), None, "{text}");
        }
    }

    #[test]
    fn json_after_a_byte_order_mark_is_repaired() {
        assert_eq!(repaired("\u{feff}[\"\\ud83d\"]").as_deref(), Some("\u{feff}[\"\\ufffd\"]"));
    }
}
