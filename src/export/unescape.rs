//! Unescaping of JSON strings without a copy.

use std::io::{self, Write};

#[derive(Debug, thiserror::Error)]
pub(super) enum UnescapeError {
    #[error("the text is not a JSON string")]
    Invalid,
    #[error(transparent)]
    Write(#[from] io::Error),
}

/// Writes the text of a JSON string, which includes its quotes, and returns the number of bytes written.
pub(super) fn unescape(string: &str, writer: &mut dyn Write) -> Result<u64, UnescapeError> {
    let mut rest = string.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).ok_or(UnescapeError::Invalid)?;
    let mut length = 0;
    let mut write = |text: &str| {
        length += u64::try_from(text.len()).unwrap_or(u64::MAX);
        writer.write_all(text.as_bytes())
    };
    while let Some(at) = rest.find('\\') {
        write(&rest[..at])?;
        let (character, escape_length) = parse_escape(&rest[at..]).ok_or(UnescapeError::Invalid)?;
        write(character.encode_utf8(&mut [0; 4]))?;
        rest = &rest[at + escape_length..];
    }
    write(rest)?;
    Ok(length)
}

/// The character of an escape sequence at the start of `text`, and the length of the sequence in bytes.
fn parse_escape(text: &str) -> Option<(char, usize)> {
    let simple = |character| Some((character, 2));
    match text.as_bytes().get(1)? {
        b'n' => simple('\n'),
        b'r' => simple('\r'),
        b't' => simple('\t'),
        b'b' => simple('\u{8}'),
        b'f' => simple('\u{c}'),
        b'u' => parse_unicode_escape(text),
        character @ (b'"' | b'\\' | b'/') => simple(char::from(*character)),
        _ => None,
    }
}

/// Parses `\uXXXX`, or two of them that form a surrogate pair (RFC 8259, section 7). A lone surrogate is replaced.
fn parse_unicode_escape(text: &str) -> Option<(char, usize)> {
    let unit = |at: usize| u16::from_str_radix(text.get(at..at + 6)?.strip_prefix("\\u")?, 16).ok();
    let first = unit(0)?;
    if let Some(character) = char::from_u32(first.into()) {
        return Some((character, 6));
    }
    let pair = unit(6).and_then(|second| char::decode_utf16([first, second]).next()?.ok());
    Some(pair.map_or((char::REPLACEMENT_CHARACTER, 6), |character| (character, 12)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unescaped(string: &str) -> Result<String, UnescapeError> {
        let mut written = Vec::new();
        let length = unescape(string, &mut written)?;
        assert_eq!(length, u64::try_from(written.len()).unwrap());
        Ok(String::from_utf8(written).unwrap())
    }

    #[test]
    fn unescaped_text_equals_that_of_a_json_parser() {
        let mut strings: Vec<String> = [
            r#""""#,
            r#""plain""#,
            r#""a\r\nb\tc\b\f""#,
            r#""\"\\\/""#,
            r#""\u0041\u00e9\u20AC\ud83d\ude00!""#,
            r#""\\u0041\\""#,
            r#""ä€😀\u0000""#,
        ]
        .map(str::to_owned)
        .to_vec();
        // Each code point up to 0x180: as `\uXXXX` between letters, and as `serde_json` writes it.
        strings.extend((0..0x180_u32).map(|code| format!("\"a\\u{code:04x}b\"")));
        strings.extend((0..0x180_u32).filter_map(|code| serde_json::to_string(&char::from_u32(code)?).ok()));
        for string in strings {
            assert_eq!(unescaped(&string).unwrap(), serde_json::from_str::<String>(&string).unwrap(), "{string}");
        }
    }

    #[test]
    fn lone_surrogate_becomes_a_replacement_character() {
        for (string, expected) in [
            (r#""\ud83d""#, "\u{fffd}"),
            (r#""\ud83dx""#, "\u{fffd}x"),
            (r#""\ude00\ud83d\n""#, "\u{fffd}\u{fffd}\n"),
            (r#""\ud83d\u0041""#, "\u{fffd}A"),
            (r#""\ud83d\ud83d\ude00""#, "\u{fffd}😀"),
        ] {
            assert_eq!(unescaped(string).unwrap(), expected, "{string}");
        }
    }

    #[test]
    fn text_that_is_not_a_json_string_is_an_error() {
        for string in [r#""\x""#, r#""\u12""#, r#""\""#, "x"] {
            assert!(matches!(unescaped(string), Err(UnescapeError::Invalid)), "{string}");
        }
    }
}
