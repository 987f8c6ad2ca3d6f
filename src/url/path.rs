//! Validation of request paths.

use percent_encoding::percent_decode_str;

/// Returns the constraint that `path` violates; `None` if it is valid.
pub(crate) fn problem(path: &str) -> Option<&'static str> {
    if !path.starts_with('/') {
        return Some("must start with a slash");
    }
    if path.bytes().any(|byte| matches!(byte, b'?' | b'#')) {
        return Some("must not contain `?` or `#`; set query parameters with `query`");
    }
    // These characters are not allowed in a URL (RFC 3986, appendix A).
    let is_allowed = |byte: u8| byte.is_ascii_graphic() && !br#""<>\^`{|}"#.contains(&byte);
    if !path.bytes().all(is_allowed) {
        return Some("contains a character that must be percent-encoded, such as a space, a quote or a brace");
    }
    // Most paths contain neither an escape nor a dot, so the checks below are skipped.
    if !path.bytes().any(|byte| matches!(byte, b'%' | b'.')) {
        return None;
    }
    if percent_decode_str(path).any(|byte| byte.is_ascii_control()) {
        return Some("must not contain percent-encoded control characters, because ids and keys contain none");
    }
    // A server or proxy that decodes the path before routing resolves encoded dot segments, too.
    let is_dot_segment = |segment: &str| {
        let decoded: Vec<u8> = percent_decode_str(segment).collect();
        decoded.split(|byte| matches!(byte, b'/' | b'\\')).any(|part| part == b"." || part == b"..")
    };
    path.split('/')
        .any(is_dot_segment)
        .then_some("must not contain a dot segment, because it would name another resource")
}

#[cfg(test)]
mod tests {
    use super::problem;

    #[test]
    fn valid_paths_are_accepted() {
        for path in
            ["/", "/v1/links", "/v1/links/a%20b", "/v1/media:import", "/v1/...", "/v1/.well-known", "/a%2Fb", "/v1/"]
        {
            assert_eq!(problem(path), None, "{path}");
        }
    }

    #[test]
    fn invalid_paths_are_rejected() {
        for path in [
            "",
            "v1",
            "https://evil.com/",
            "/a?b",
            "/a#b",
            "/a b",
            "/a\nb",
            "/a\\b",
            "/\"a\"",
            "/{id}",
            "/a%0d",
            "/a%00b",
            "/a%7F",
            "/ä",
            "/a/../b",
            "/a/./b",
            "/..",
            "/%2e%2e/b",
            "/.%2E/b",
            "/%2e",
            "/a%2f..%2fb",
            "/a%5c..%5cb",
        ] {
            assert!(problem(path).is_some(), "{path:?}");
        }
    }
}
