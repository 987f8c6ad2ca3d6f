//! Text of strangers, made safe to be shown.

/// Returns `text` with a space for each control or direction character, so that a visitor's name cannot contain commands
/// for the terminal.
pub fn printable(text: &str) -> String {
    let is_harmful = |character: char| {
        character.is_control() || matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.replace(is_harmful, " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_and_marks_of_direction_become_spaces() {
        assert_eq!(printable("a\u{1b}[31m\r\nb\u{9b}c\u{202e}d\u{2066}e\u{2028}f\u{7f}"), "a [31m  b c d e f ");
    }

    #[test]
    fn ordinary_text_stays() {
        assert_eq!(printable("Café 日本 שלום 👩‍🚀"), "Café 日本 שלום 👩‍🚀");
    }
}
