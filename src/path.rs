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
    if !path.bytes().all(|byte| byte.is_ascii_graphic()) || path.contains('\\') {
        return Some("holds a space, a backslash or another character that must be percent-encoded");
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
