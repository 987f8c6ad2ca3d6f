//! Acronyms in the names of types.

/// Spells acronyms as one word each (RFC 430): `HTTPMethod` becomes `HttpMethod`. `OAuth` stays one word.
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
    let spell = |index: usize| if starts_word(index) { letters[index] } else { letters[index].to_ascii_lowercase() };
    (0..letters.len()).map(spell).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acronym_is_spelled_as_one_word() {
        let pairs = "\
            HTTPMethod=HttpMethod APIScopes=ApiScopes ChatUIAction=ChatUiAction LinkURL=LinkUrl ID=Id \
            SHA256Hash=Sha256Hash Base64URL=Base64Url MP4=Mp4 ListURLsResponse=ListUrlsResponse LinkIDs=LinkIds \
            IPv4Address=Ipv4Address URLStatus=UrlStatus GetSlackOAuthURLResponse=GetSlackOAuthUrlResponse \
            APIOAuthURL=ApiOAuthUrl";
        for (name, expected) in pairs.split_whitespace().filter_map(|pair| pair.split_once('=')) {
            assert_eq!(as_words(name), expected);
        }
    }

    #[test]
    fn name_without_acronym_is_unchanged() {
        for name in ["VCardData", "Foo2bar", "OAuth2Token", "CompleteSlackOAuthRequest", "ThemeA", "QrCode3DView", ""] {
            assert_eq!(as_words(name), name);
        }
    }
}
