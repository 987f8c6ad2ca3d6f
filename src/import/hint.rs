//! Indexes in error messages, such as `links[17]`.

use crate::ApiException;

const PREFIX: &str = "links[";

/// Returns the index of the link that an error names, in its message or else in its details.
///
/// The text can repeat parts of the request, so the index is only a hint.
pub(super) fn hinted_index(exception: &ApiException) -> Option<u64> {
    let message = exception.message().and_then(first_index);
    message.or_else(|| exception.details().iter().find_map(|detail| first_index(&detail.to_string())))
}

/// Replaces the index in a message about the only link of a call by the position of that link in the input.
pub(super) fn with_position(message: &str, position: u64) -> String {
    let mut text = String::with_capacity(message.len() + 8);
    let mut end = 0;
    for (at, index) in indexes(message).filter(|(_, index)| *index == "0") {
        text.push_str(&message[end..at]);
        text.push_str(&position.to_string());
        end = at + index.len();
    }
    text + &message[end..]
}

fn first_index(text: &str) -> Option<u64> {
    indexes(text).find_map(|(_, index)| index.parse().ok())
}

/// Returns the offset and the digits of each index.
fn indexes(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices(PREFIX).filter_map(move |(start, _)| {
        // A URL that the text repeats can contain the same characters.
        let is_name = |before: char| !(before.is_alphanumeric() || "?&=/_-%".contains(before));
        if !text[..start].chars().next_back().is_none_or(is_name) {
            return None;
        }
        let at = start + PREFIX.len();
        let index = &text[at..at + text[at..].find(']')?];
        (!index.is_empty() && index.bytes().all(|byte| byte.is_ascii_digit())).then_some((at, index))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_index_ignores_indexes_in_urls_and_other_names() {
        for (text, index) in [
            ("links[17]: the shortlink is taken", Some(17)),
            ("invalid value at `links[3].destination`, links[4]", Some(3)),
            (r#"{"field":"links[0].name"}"#, Some(0)),
            ("body.links[2] is not a link", Some(2)),
            ("https://e.example/?links[5]=1 is malicious", None),
            ("https://e.example/?links[5]=1 is malicious (links[6])", Some(6)),
            ("mylinks[1]", None),
            ("links[], links[x], links[-1], links[1", None),
            ("links[99999999999999999999999]", None),
            ("", None),
        ] {
            assert_eq!(first_index(text), index, "{text}");
        }
    }

    #[test]
    fn index_of_a_single_link_is_replaced_by_its_position() {
        let text = "links[0].name and links[0] are bad, links[1] and ?links[0] stay";
        let expected = "links[812].name and links[812] are bad, links[1] and ?links[0] stay";
        assert_eq!(with_position(text, 812), expected);
        assert_eq!(with_position("no index", 812), "no index");
    }
}
