//! Text from elsewhere, made fit to be printed on one line.

/// `text` on one line of at most `limit` characters, with nothing in it that a terminal or a log would act upon.
pub(crate) fn one_line(text: &str, limit: usize) -> String {
    let mut line = String::with_capacity(text.len().min(limit));
    for (count, character) in text.trim().chars().enumerate() {
        if count == limit {
            line.push('…');
            break;
        }
        line.push(if is_harmless(character) { character } else { ' ' });
    }
    line
}

fn is_harmless(character: char) -> bool {
    // Beside the control characters: line and paragraph separators, and marks that turn the direction of writing.
    !character.is_control()
        && !matches!(character, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_act_upon_becomes_a_space() {
        assert_eq!(one_line("a\nb\r\tc\u{1b}[31md\u{2028}e\u{202e}f\u{9b}g", 100), "a b  c [31md e f g");
    }

    #[test]
    fn long_text_is_cut_between_characters() {
        assert_eq!(one_line("äöüß", 4), "äöüß");
        assert_eq!(one_line("äöüß!", 4), "äöüß…");
        assert_eq!(one_line("  a  ", 4), "a");
        assert_eq!(one_line("a", 0), "…");
    }
}
