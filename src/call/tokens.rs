//! The tokens of a JSON text.

use std::ops::Range;

/// Returns the first token that starts at or after `position`: a string, a punctuation mark, or a number or literal.
///
/// In malformed text, a string may lack its end, and any other run of characters is a token as well.
pub(super) fn next_token(json: &[u8], position: usize) -> Option<Range<usize>> {
    let start = position + json.get(position..)?.iter().position(|byte| !byte.is_ascii_whitespace())?;
    let (first, rest) = json[start..].split_first()?;
    let length = match first {
        b'"' => string_end(rest),
        b'{' | b'}' | b'[' | b']' | b':' | b',' => Some(0),
        _ => rest.iter().position(|byte| b"\"{}[]:, \t\r\n".contains(byte)),
    };
    Some(start..start + 1 + length.unwrap_or(rest.len()))
}

/// Returns the length of a string, including its closing quote.
fn string_end(text: &[u8]) -> Option<usize> {
    let mut is_escaped = false;
    let quote = text.iter().position(|byte| {
        let is_end = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        is_end
    });
    quote.map(|quote| quote + 1)
}
