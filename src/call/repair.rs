//! JSON that is well-formed, and yet not accepted by the types that it is read as.

use std::{collections::HashMap, ops::Range};

use serde::de::IgnoredAny;

/// Some encoders write one before the text (RFC 8259, section 8.1, lets a parser ignore it).
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

pub(crate) fn without_byte_order_mark(json: &[u8]) -> &[u8] {
    json.strip_prefix(BYTE_ORDER_MARK).unwrap_or(json)
}

/// Repairs in place what most JSON readers accept: half of a surrogate pair becomes U+FFFD, and of a repeated name only
/// the last member stays. Returns whether anything was repaired.
///
/// Text that is not well-formed stays as it is, so that a truncated body cannot become a whole one.
pub(crate) fn repair(json: &mut [u8]) -> bool {
    let is_well_formed = serde_json::from_slice::<IgnoredAny>(without_byte_order_mark(json)).is_ok();
    is_well_formed && Scanner { json, at: 0, open: Vec::new(), is_changed: false }.scan()
}

/// An open object.
#[derive(Default)]
struct Object {
    /// The members before the current one by their names, each with the comma after it.
    members: HashMap<Vec<u8>, Range<usize>>,
    current: Option<(Vec<u8>, usize)>,
}

/// Goes through well-formed JSON token by token.
struct Scanner<'a> {
    json: &'a mut [u8],
    at: usize,
    /// The objects and arrays (`None`) around the current position.
    open: Vec<Option<Object>>,
    is_changed: bool,
}

impl Scanner<'_> {
    fn scan(mut self) -> bool {
        while let Some(byte) = self.json.get(self.at).copied() {
            match byte {
                b'"' => {
                    self.string();
                    continue;
                }
                b'{' => self.open.push(Some(Object::default())),
                b'[' => self.open.push(None),
                b'}' | b']' => drop(self.open.pop()),
                b',' => self.end_member(),
                _ => {}
            }
            self.at += 1;
        }
        self.is_changed
    }

    fn string(&mut self) {
        let start = self.at;
        self.at += 1;
        while let Some(byte) = self.json.get(self.at).copied() {
            match byte {
                b'"' => break,
                b'\\' => self.escape(),
                _ => self.at += 1,
            }
        }
        self.at += 1;
        let rest = self.json.get(self.at..).unwrap_or_default();
        if rest.trim_ascii_start().starts_with(b":") {
            self.begin_member(start);
        }
    }

    /// Passes an escape, and replaces a surrogate without its other half.
    fn escape(&mut self) {
        self.at += match (self.code_unit(self.at), self.code_unit(self.at + 6)) {
            (Some(0xd800..0xdc00), Some(0xdc00..0xe000)) => 12,
            (Some(0xd800..0xe000), _) => {
                self.json[self.at + 2..self.at + 6].copy_from_slice(b"fffd");
                self.is_changed = true;
                6
            }
            // The other escapes are shorter than this one, or ordinary characters.
            _ => 2,
        };
    }

    /// The number in the escape `\uXXXX` at a position.
    fn code_unit(&self, at: usize) -> Option<u16> {
        let digits = self.json.get(at..at + 6)?.strip_prefix(b"\\u")?;
        u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
    }

    /// Begins the member whose name is between `start` and the current position, and blanks an earlier one of that name.
    fn begin_member(&mut self, start: usize) {
        let Some(Some(object)) = self.open.last_mut() else { return };
        let name = self.json[start..self.at].to_vec();
        if let Some(earlier) = object.members.remove(&name) {
            self.json[earlier].fill(b' ');
            self.is_changed = true;
        }
        object.current = Some((name, start));
    }

    fn end_member(&mut self) {
        let Some(Some(object)) = self.open.last_mut() else { return };
        if let Some((name, start)) = object.current.take() {
            object.members.insert(name, start..self.at + 1);
        }
    }
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
    fn the_last_member_of_a_repeated_name_stays() {
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
    fn sound_json_and_malformed_text_stay_as_they_are() {
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
    fn a_byte_order_mark_is_no_reason_against_a_repair() {
        assert_eq!(repaired("\u{feff}[\"\\ud83d\"]").as_deref(), Some("\u{feff}[\"\\ufffd\"]"));
    }
}
