//! The base URL of the API.

use std::fmt;

use http::{
    Uri,
    uri::{Authority, Parts, PathAndQuery, Scheme},
};
use linkbreakers_generated::rt::Query;

use super::{
    origin::{check_origin, is_loopback},
    path,
};
use crate::text::value_problem;

/// A valid base URL: scheme, host and optional path prefix, without a slash at its end.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct BaseUrl {
    scheme: Scheme,
    authority: Authority,
    /// The path prefix, without a slash at its end.
    prefix: String,
    /// The host in lower case.
    host: String,
    port: Option<u16>,
    is_loopback: bool,
}

/// The maximum length of a URL in bytes, as in `Uri::from_str`; `Uri::from_parts` checks only the path and query.
const MAX_LENGTH: usize = 65_534;

impl BaseUrl {
    /// Parses and validates `url`. The error is a phrase that continues "`host` ...".
    pub(crate) fn parse(url: &str) -> Result<Self, &'static str> {
        if let Some(problem) = value_problem(url) {
            return Err(problem);
        }
        // `Uri` ignores a fragment without an error.
        if url.contains('#') {
            return Err("must not contain a fragment (`#`)");
        }
        let Ok(uri) = url.parse::<Uri>() else {
            return Err("is not a valid URL, such as `https://api.linkbreakers.com`");
        };
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            return Err("must be an absolute URL with scheme and host, such as `https://api.linkbreakers.com`");
        };
        let port = check_origin(scheme.as_str(), authority)?;
        if uri.query().is_some() {
            return Err("must not contain a query (`?`)");
        }
        if path::problem(uri.path()).is_some() {
            return Err("must not contain dot segments or spaces in its path");
        }
        if uri.path().split('/').rfind(|segment| !segment.is_empty()) == Some("v1") {
            return Err("must not end with `/v1`, because the path of every request starts with it");
        }
        Ok(Self {
            scheme: scheme.clone(),
            authority: authority.clone(),
            prefix: uri.path().trim_end_matches('/').to_owned(),
            host: authority.host().to_ascii_lowercase(),
            port,
            is_loopback: is_loopback(authority.host()),
        })
    }

    /// Adds `path`, which starts with a slash, and `query`; `None` if the URL is too long.
    pub(crate) fn join(&self, path: &str, query: &Query) -> Option<Uri> {
        let mut text = String::with_capacity(self.prefix.len() + path.len() + 64);
        text.push_str(&self.prefix);
        text.push_str(path);
        if !query.is_empty() {
            text.push('?');
            query.write_to(&mut text);
        }
        if self.scheme.as_str().len() + "://".len() + self.authority.as_str().len() + text.len() > MAX_LENGTH {
            return None;
        }
        let mut parts = Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(PathAndQuery::try_from(text).ok()?);
        Uri::from_parts(parts).ok()
    }

    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    pub(crate) fn port(&self) -> u16 {
        self.port.unwrap_or(if self.is_https() { 443 } else { 80 })
    }

    pub(crate) fn is_https(&self) -> bool {
        self.scheme == Scheme::HTTPS
    }

    pub(crate) fn is_loopback(&self) -> bool {
        self.is_loopback
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}{}", self.scheme, self.authority, self.prefix)
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;
    use crate::ConfigurationError;

    fn problem(url: &str) -> String {
        ConfigurationError::new("host", BaseUrl::parse(url).expect_err(url)).to_string()
    }

    #[test]
    fn path_is_joined_with_one_slash_after_the_prefix() {
        for (base, expected) in [
            ("https://api.linkbreakers.com", "https://api.linkbreakers.com/v1/links"),
            ("https://api.linkbreakers.com/", "https://api.linkbreakers.com/v1/links"),
            ("https://gateway.example/linkbreakers", "https://gateway.example/linkbreakers/v1/links"),
            ("https://gateway.example:8443/a/b//", "https://gateway.example:8443/a/b/v1/links"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080/v1/links"),
        ] {
            let joined = BaseUrl::parse(base).unwrap().join("/v1/links", &Query::default()).unwrap();
            assert_eq!(joined.to_string(), expected, "{base}");
        }
        let base = BaseUrl::parse("https://a.example").unwrap();
        let mut query = Query::default();
        query.push("a", " b");
        assert_eq!(base.join("/v1", &query).unwrap().to_string(), "https://a.example/v1?a=%20b");
    }

    #[test]
    fn plain_http_is_accepted_only_for_loopback() {
        for url in
            ["http://localhost:1", "http://LOCALHOST", "http://127.0.0.1", "http://127.9.9.9:1", "http://[::1]:1"]
        {
            assert!(BaseUrl::parse(url).unwrap().is_loopback(), "{url}");
        }
        for url in [
            "http://api.linkbreakers.com",
            "http://127.0.0.1.evil.com",
            "http://localhost.evil.com",
            "http://evil.com/127.0.0.1",
            "http://0.0.0.0",
            "http://[::2]",
            "http://127.1",
        ] {
            assert!(problem(url).contains("plain HTTP"), "{url}: {}", problem(url));
        }
    }

    #[test]
    fn invalid_base_url_is_rejected_with_its_reason() {
        for (url, reason) in [
            ("", "not a valid URL"),
            ("api.linkbreakers.com", "absolute URL"),
            ("/v1", "absolute URL"),
            ("https://", "not a valid URL"),
            ("https://user:secret@api.linkbreakers.com", "user name"),
            ("http://localhost@evil.com", "user name"),
            ("https://a.example?x=secret", "query"),
            ("https://a.example/#secret", "fragment"),
            ("http://evil.com#@127.0.0.1", "fragment"),
            ("ftp://a.example", "https://"),
            ("https://a.example/x/../y", "dot segments"),
            ("https://a.example/%2E%2e", "dot segments"),
            ("https://a b.example", "whitespace"),
            (" https://a.example", "whitespace"),
            ("https://a.example\r\n", "whitespace"),
            ("\"https://a.example\"", "quotes"),
            ("'https://a.example'", "quotes"),
            ("https://a.example\"", "quotes"),
            ("https://a.example\u{200b}", "not a valid URL"),
            ("https://a.example/v1", "must not end with `/v1`"),
            ("https://a.example/prefix/v1//", "must not end with `/v1`"),
        ] {
            let problem = problem(url);
            assert!(problem.contains(reason), "{url}: {problem}");
            assert!(problem.contains("`host`") && !problem.contains("secret"), "{url}: {problem}");
        }
    }

    #[test]
    fn port_out_of_range_or_not_a_number_is_rejected() {
        for port in ["0", "00", "65536", "99999", "4294967376", "18446744073709551696", "", "+80", "-1", "8o80", "a"] {
            for host in ["http://127.0.0.1", "http://[::1]", "http://localhost", "https://api.linkbreakers.com"] {
                let url = format!("{host}:{port}/prefix");
                let problem = problem(&url);
                assert!(problem.contains("port") || problem.contains("not a valid URL"), "{url}: {problem}");
            }
        }
        assert_snapshot!(problem("http://127.0.0.1:99999"), @"`host` must have a port between 1 and 65535, or none");
        assert_snapshot!(problem("http://127.0.0.1:/"), @"`host` must have a port between 1 and 65535, or none");
    }

    #[test]
    fn port_in_range_is_used_and_the_default_depends_on_the_scheme() {
        for (url, port) in [
            ("http://127.0.0.1:1", 1),
            ("http://[::1]:65535", 65535),
            ("https://a.example:08443", 8443),
            ("http://[::1]", 80),
            ("http://localhost/", 80),
            ("https://a.example", 443),
        ] {
            assert_eq!(BaseUrl::parse(url).unwrap().port(), port, "{url}");
        }
    }

    #[test]
    fn path_cannot_change_the_host() {
        let base = BaseUrl::parse("https://a.example").unwrap();
        assert_eq!(base.join("/@evil.com/", &Query::default()).unwrap().host(), Some("a.example"));
        assert_eq!(base.join("//evil.com/", &Query::default()).unwrap().host(), Some("a.example"));
    }
}
