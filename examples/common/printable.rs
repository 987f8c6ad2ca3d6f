//! Sanitizing of untrusted text for the terminal.

/// Replaces each control and text direction character with a space, so that a visitor's name cannot contain escape
/// sequences for the terminal.
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
    fn control_and_direction_characters_become_spaces() {
        assert_eq!(printable("a\u{1b}[31m\r\nb\u{9b}c\u{202e}d\u{2066}e\u{2028}f\u{7f}"), "a [31m  b c d e f ");
    }

    #[test]
    fn text_of_other_scripts_and_emoji_is_unchanged() {
        assert_eq!(printable("Café 日本 שלום 👩‍🚀"), "Café 日本 שלום 👩‍🚀");
    }
}
