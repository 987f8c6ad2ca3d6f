//! What a path may hold.

use percent_encoding::percent_decode_str;

/// What is wrong with `path`; `None` if nothing is.
pub(crate) fn problem(path: &str) -> Option<&'static str> {
    if !path.starts_with('/') {
        return Some("must start with a slash");
    }
    if path.contains(['?', '#']) {
        return Some("must hold neither `?` nor `#`; a query has its own method");
    }
    // The characters that no URL contains literally (RFC 3986, appendix A).
    if !path.bytes().all(|byte| byte.is_ascii_graphic())
        || path.contains(['"', '<', '>', '\\', '^', '`', '{', '|', '}'])
    {
        return Some("contains a character that must be percent-encoded, such as a space, a quote or a brace");
    }
    if percent_decode_str(path).any(|byte| byte.is_ascii_control()) {
        return Some("contains a percent-encoded control character, which no id or key contains");
    }
    // A server or proxy that decodes before it routes would walk up from these.
    let is_dot_segment = |segment: &str| {
        let decoded: Vec<u8> = percent_decode_str(segment).collect();
        decoded.split(|byte| matches!(byte, b'/' | b'\\')).any(|part| part == b"." || part == b"..")
    };
    path.split('/').any(is_dot_segment).then_some("has a dot segment, so that it would name another resource")
}

#[cfg(test)]
mod tests {
    use super::problem;

    #[test]
    fn ordinary_paths_pass() {
        for path in
            ["/", "/v1/links", "/v1/links/a%20b", "/v1/media:import", "/v1/...", "/v1/.well-known", "/a%2Fb", "/v1/"]
        {
            assert_eq!(problem(path), None, "{path}");
        }
    }

    #[test]
    fn a_path_that_names_something_else_is_refused() {
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
