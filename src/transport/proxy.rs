//! The proxy and the hosts that are reached through it.

use std::fmt;

use http::Uri;

use super::no_proxy;
use crate::{
    text::value_problem,
    url::{self, is_loopback},
};

/// A validated HTTP proxy.
#[derive(Debug, Clone)]
pub(crate) struct HttpProxy(ureq::Proxy);

impl HttpProxy {
    /// Parses a URL, or only host and port, which environment variables often contain.
    pub(crate) fn parse(value: &str) -> Result<Self, &'static str> {
        const INVALID: &str = "is not a valid HTTP proxy URL, such as `http://proxy.example:3128`";
        if let Some(problem) = value_problem(value) {
            return Err(problem);
        }
        let (scheme, rest) = value.split_once("://").unwrap_or(("http", value));
        let scheme = scheme.to_ascii_lowercase();
        if scheme.starts_with("socks") {
            return Err("names a SOCKS proxy, which is not supported; use an HTTP proxy, such as \
                        `http://proxy.example:3128`");
        }
        if scheme != "http" && scheme != "https" {
            return Err(INVALID);
        }
        // In a password, such a character would end the host part of the URL, so the host would be wrong.
        if rest.strip_suffix('/').unwrap_or(rest).contains(['/', '?', '#']) {
            return Err("must end after host and port; percent-encode `/`, `?` and `#` in a user name or password");
        }
        let url = format!("{scheme}://{rest}");
        let uri: Uri = url.parse().map_err(|_| INVALID)?;
        let authority = uri.authority().filter(|authority| !authority.host().is_empty()).ok_or(INVALID)?;
        url::port(authority)?;
        ureq::Proxy::new(&url).map(Self).map_err(|_| INVALID)
    }

    pub(super) fn to_ureq(&self) -> ureq::Proxy {
        self.0.clone()
    }
}

/// Writes host and port, without credentials.
impl fmt::Display for HttpProxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.0.host(), self.0.port())
    }
}

/// A proxy setting that is invalid. The message does not repeat the value, which may contain a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("`{setting}` {problem}")]
pub(crate) struct UnusableProxy {
    pub(crate) setting: &'static str,
    pub(crate) problem: &'static str,
}

/// Decides per host whether a connection uses the proxy.
///
/// An unusable proxy from the environment is an error only for hosts that need it.
#[derive(Debug, Clone, Default)]
pub(crate) struct ProxyRules {
    proxy: Option<Result<HttpProxy, UnusableProxy>>,
    /// The hosts without a proxy, in the syntax of `NO_PROXY`.
    exceptions: String,
}

impl ProxyRules {
    /// `proxy` is the name and the value of the setting.
    pub(crate) fn new(proxy: Option<(&'static str, &str)>, exceptions: Option<&str>) -> Self {
        let parse = |(setting, value)| HttpProxy::parse(value).map_err(|problem| UnusableProxy { setting, problem });
        Self { proxy: proxy.map(parse), exceptions: exceptions.unwrap_or_default().to_owned() }
    }

    /// Returns the proxy setting if it is unusable.
    pub(crate) fn unusable(&self) -> Option<UnusableProxy> {
        self.proxy.as_ref()?.as_ref().err().copied()
    }

    /// Returns the proxy for connections to `host`; `None` for a direct connection.
    pub(crate) fn proxy_for(&self, host: &str, port: u16) -> Result<Option<HttpProxy>, UnusableProxy> {
        match &self.proxy {
            Some(proxy) if !is_loopback(host) && !no_proxy::contains(&self.exceptions, host, port) => {
                proxy.clone().map(Some)
            }
            _ => Ok(None),
        }
    }
}

/// Parses the status of the proxy's response to `CONNECT`, which ureq reports only within `reason`.
pub(super) fn rejection_status(reason: &str) -> Option<u16> {
    reason.rsplit_once(' ')?.1.split('/').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;

    #[test]
    fn proxy_is_parsed_with_and_without_scheme_port_and_credentials() {
        for (value, shown) in [
            ("http://proxy.example:3128", "proxy.example:3128"),
            ("HTTP://proxy.example:3128/", "proxy.example:3128"),
            ("Https://proxy.example", "proxy.example:443"),
            ("proxy.example:3128", "proxy.example:3128"),
            ("proxy.example", "proxy.example:80"),
            ("user:p%40ss@proxy.example:3128", "proxy.example:3128"),
            ("http://user:p@ss@proxy.example:1", "proxy.example:1"),
            ("http://[fd00::1]:3128", "[fd00::1]:3128"),
            ("[fd00::1]", "[fd00::1]:80"),
        ] {
            assert_eq!(HttpProxy::parse(value).unwrap().to_string(), shown, "{value}");
        }
    }

    #[test]
    fn unusable_proxy_url_is_rejected_with_its_reason() {
        let problem = |value: &str| HttpProxy::parse(value).expect_err(value);
        for value in ["http://h:70000", "h:0", "http://user:pass@h:", "https://[::1]:99999", "h:port"] {
            assert!(problem(value).contains("port"), "{value}: {}", problem(value));
        }
        for value in ["socks5h://h:1080", "SOCKS5://user:pass@h", "socks://h", "socks4a://h"] {
            assert!(problem(value).contains("SOCKS"), "{value}: {}", problem(value));
        }
        for value in ["http://u:pa/ss@h:1", "http://u:1/ss@h:1", "http://u:1#ss@h", "u:1?ss@h", "http://h/proxy.pac"] {
            assert!(problem(value).contains("percent-encode"), "{value}: {}", problem(value));
        }
        for value in ["", "ftp://h", "http://", "http:///", "http://user@", "://h", "http://:3128", "http://u:%ff@h"] {
            assert!(problem(value).contains("not a valid HTTP proxy URL"), "{value}: {}", problem(value));
        }
        assert_snapshot!(problem("\"http://h:1\""), @"must not be enclosed in quotes; remove them (`docker --env-file` passes them on as part of the value)");
        assert_snapshot!(problem("http://h:1\r"), @"must not contain whitespace or line breaks");
    }

    #[test]
    fn each_host_is_reached_through_the_proxy_unless_excepted() {
        let rules = |url| ProxyRules::new(Some(("HTTPS_PROXY", url)), Some("files.example"));
        let (rules, unusable) = (rules("http://proxy.example:3128"), rules("socks5h://proxy.example"));
        for (host, needs_proxy) in [
            ("storage.example", true),
            ("files.example", false),
            ("FILES.example.", false),
            ("127.0.0.1", false),
            ("[::1]", false),
            ("localhost", false),
        ] {
            assert_eq!(rules.proxy_for(host, 443).unwrap().is_some(), needs_proxy, "{host}");
            assert_eq!(unusable.proxy_for(host, 443).is_err(), needs_proxy, "{host}");
        }
        assert!(ProxyRules::default().proxy_for("storage.example", 443).unwrap().is_none());
    }
}
