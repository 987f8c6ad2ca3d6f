//! Untrusted text: safe output on one line, and validation of configured values.

/// Returns `text` on one line of at most `limit` characters, without characters that control a terminal or a log.
pub(crate) fn one_line(text: &str, limit: usize) -> String {
    let mut line = String::with_capacity(text.len().min(limit));
    for (count, character) in text.trim().chars().enumerate() {
        if count == limit {
            line.push('…');
            break;
        }
        line.push(if is_printable(character) { character } else { ' ' });
    }
    line
}

fn is_printable(character: char) -> bool {
    // The ranges are line and paragraph separators, and marks that change the direction of the text.
    !character.is_control()
        && !matches!(character, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The quotes of shells and `.env` files.
pub(crate) const QUOTES: [char; 2] = ['"', '\''];
pub(crate) const QUOTED_PROBLEM: &str =
    "must not be enclosed in quotes; remove them (`docker --env-file` passes them on as part of the value)";

/// Returns the mistake in a value from a shell, a file or a deployment system; `None` if the value has none.
///
/// A valid URL or name contains no whitespace, and no quote at either end.
pub(crate) fn value_problem(value: &str) -> Option<&'static str> {
    if value.starts_with(QUOTES) || value.ends_with(QUOTES) {
        Some(QUOTED_PROBLEM)
    } else if value.contains(char::is_whitespace) {
        Some("must not contain whitespace or line breaks")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_replaced_by_spaces() {
        assert_eq!(one_line("a\nb\r\tc\u{1b}[31md\u{2028}e\u{202e}f\u{9b}g", 100), "a b  c [31md e f g");
    }

    #[test]
    fn value_with_whitespace_or_quotes_is_rejected() {
        for value in [" a", "a ", "a b", "a\r", "a\n", "\ta", "a\u{a0}"] {
            assert!(value_problem(value).is_some_and(|problem| problem.contains("whitespace")), "{value:?}");
        }
        for value in ["\"a\"", "'a'", "\"a", "a'", "\"a b\"", "\"", "'"] {
            assert!(value_problem(value).is_some_and(|problem| problem.contains("quotes")), "{value:?}");
        }
        for value in ["", "a", "https://a.example", "it's"] {
            assert_eq!(value_problem(value), None, "{value:?}");
        }
    }

    #[test]
    fn long_text_is_truncated_between_characters() {
        assert_eq!(one_line("äöüß", 4), "äöüß");
        assert_eq!(one_line("äöüß!", 4), "äöüß…");
        assert_eq!(one_line("  a  ", 4), "a");
        assert_eq!(one_line("a", 0), "…");
    }
}
