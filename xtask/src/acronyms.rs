//! Acronyms in the names of types.

/// Writes acronyms as one word each (RFC 430): `HTTPMethod` becomes `HttpMethod`. `OAuth` stays one word.
pub(crate) fn as_words(name: &str) -> String {
    name.split("OAuth").map(lower_acronyms).collect::<Vec<_>>().join("OAuth")
}

/// Keeps the capitals that start a word: those that follow no capital, or are followed by a lowercase letter.
fn lower_acronyms(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let starts_word = |index: usize| {
        let follows_capital = index > 0 && letters[index - 1].is_ascii_uppercase();
        !follows_capital
            || match letters[index + 1..] {
                // A plural (`URLs`) and a version (`IPv4`) belong to the acronym.
                [] | ['s'] => false,
                ['s', next, ..] => next.is_ascii_lowercase(),
                ['v', next, ..] if next.is_ascii_digit() => false,
                [next, ..] => next.is_ascii_lowercase(),
            }
    };
    let letter = |index: usize| if starts_word(index) { letters[index] } else { letters[index].to_ascii_lowercase() };
    (0..letters.len()).map(letter).collect()
}
