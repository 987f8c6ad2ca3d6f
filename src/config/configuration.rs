//! The configuration of a client.

use std::{fmt, time::Duration};

use super::{retry_policy::RetryPolicy, token::AccessToken};

const DEFAULT_HOST: &str = "https://api.linkbreakers.com";

/// The name of the setter, in contrast to the environment variables of a proxy.
pub(crate) const PROXY: &str = "proxy";

/// How a client reaches the API, and how patient it is.
///
/// Setters never fail: [`ApiClient::new`](crate::ApiClient::new) checks everything and says which setting is wrong.
/// Nothing here is global: two clients with two configurations live side by side.
///
/// ```
/// use std::time::Duration;
/// use linkbreakers::{ApiClient, Configuration, RetryPolicy};
///
/// # fn main() -> Result<(), linkbreakers::Error> {
/// let client = ApiClient::new(
///     Configuration::new("a-workspace-token")
///         .timeout(Duration::from_secs(10))
///         .deadline(Duration::from_secs(60))
///         .retry(RetryPolicy::default().max_attempts(3))
///         .client_name("nightly-import/1.0"),
/// )?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use]
pub struct Configuration {
    pub(crate) token: Option<AccessToken>,
    pub(crate) host: Setting,
    pub(crate) timeout: Duration,
    pub(crate) connect_timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) client_name: Option<String>,
    pub(crate) pace: bool,
    pub(crate) max_response_size: u64,
    pub(crate) proxy: Option<Setting>,
    pub(crate) no_proxy: Option<String>,
    pub(crate) root_certificates: Option<Vec<u8>>,
}

/// A value, and the name of whatever it was set with: a method or an environment variable.
#[derive(Clone)]
pub(crate) struct Setting {
    pub(crate) name: &'static str,
    pub(crate) value: String,
}

impl Configuration {
    /// Starts from an access token: a workspace token or an OAuth 2.0 access token.
    pub fn new(token: impl Into<AccessToken>) -> Self {
        Self { token: Some(token.into()), ..Self::without_token() }
    }

    /// Starts without a token, for the operations that need none.
    ///
    /// Any other operation is refused before it is sent.
    pub fn without_token() -> Self {
        Self {
            token: None,
            host: Setting { name: "host", value: DEFAULT_HOST.to_owned() },
            timeout: Duration::from_secs(30),
            connect_timeout: Duration::from_secs(10),
            deadline: Duration::from_secs(180),
            retry: RetryPolicy::default(),
            client_name: None,
            pace: false,
            max_response_size: 64 * 1024 * 1024,
            proxy: None,
            no_proxy: None,
            root_certificates: None,
        }
    }

    /// Sets where the API is; `https://api.linkbreakers.com` unless set.
    ///
    /// A whole URL with `https`, or `http` for a loopback address (`localhost`, `127.0.0.0/8`, `[::1]`). A path in it
    /// becomes the prefix of every request's path. The token is sent there and nowhere else.
    pub fn host(self, url: impl Into<String>) -> Self {
        Self { host: Setting { name: "host", value: url.into() }, ..self }
    }

    /// Limits one attempt, from looking up the host to the last byte of the answer; 30 seconds unless set.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { timeout, ..self }
    }

    /// Limits connecting: the lookup of the host, and the TCP and TLS handshakes, each; 10 seconds unless set.
    pub fn connect_timeout(self, connect_timeout: Duration) -> Self {
        Self { connect_timeout, ..self }
    }

    /// Limits one call, its retries and waits included; 180 seconds unless set.
    pub fn deadline(self, deadline: Duration) -> Self {
        Self { deadline, ..self }
    }

    /// Sets how often failed calls are tried again; see [`RetryPolicy`] for the rules and the default.
    pub fn retry(self, retry: RetryPolicy) -> Self {
        Self { retry, ..self }
    }

    /// Names your program to the API, as `name/version`, in the `Linkbreakers-Client` header.
    ///
    /// According to the API's documentation it has no effect on the answer. This crate's own name and version follow in
    /// parentheses, or stand there alone unless this is set.
    pub fn client_name(self, name: impl Into<String>) -> Self {
        Self { client_name: Some(name.into()), ..self }
    }

    /// Makes the client slow down before it runs into the rate limit; off unless set.
    ///
    /// Clones of a client share what they know. Once little is left of the present window, calls are spread over the
    /// rest of it; once nothing is left, they wait for the next one, though never past their deadline.
    pub fn pace(self, pace: bool) -> Self {
        Self { pace, ..self }
    }

    /// Limits the size of an answer in bytes, after decompression; 64 MiB unless set.
    pub fn max_response_size(self, bytes: u64) -> Self {
        Self { max_response_size: bytes, ..self }
    }

    /// Connects through an HTTP proxy, such as `http://proxy.example:3128`, with `user:password@` before the host if need
    /// be.
    ///
    /// The connection through it is encrypted end to end. A loopback [`host`](Self::host) is never reached through a
    /// proxy. SOCKS proxies are not supported. Special characters in the user name and the password must be
    /// percent-encoded.
    pub fn proxy(self, url: impl Into<String>) -> Self {
        Self { proxy: Some(Setting { name: PROXY, value: url.into() }), ..self }
    }

    /// Trusts servers whose certificates these root certificates vouch for, and no others; unless set, those of the TLS
    /// that the crate's features choose.
    ///
    /// This is for networks whose proxy takes encryption apart and signs for every server itself. Where the operating
    /// system trusts such a proxy, the features `platform-roots` and `native-tls` do without this.
    ///
    /// - `pem`: one certificate or several, as PEM.
    ///
    /// ```
    /// use linkbreakers::{ApiClient, Configuration};
    ///
    /// # let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/tls/root.pem");
    /// let company = std::fs::read(path)?;
    /// let client = ApiClient::new(Configuration::new("a-workspace-token").root_certificates(company))?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[doc(alias = "ssl_ca_cert")]
    pub fn root_certificates(self, pem: impl Into<Vec<u8>>) -> Self {
        Self { root_certificates: Some(pem.into()), ..self }
    }
}

impl fmt::Debug for Configuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Configuration")
            .field("token", &self.token)
            .field("host", &without_credentials(&self.host.value))
            .field("timeout", &self.timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("deadline", &self.deadline)
            .field("retry", &self.retry)
            .field("client_name", &self.client_name)
            .field("pace", &self.pace)
            .field("max_response_size", &self.max_response_size)
            .field("proxy", &self.proxy.as_ref().map(|proxy| without_credentials(&proxy.value)))
            .field("has_root_certificates", &self.root_certificates.is_some())
            .finish_non_exhaustive()
    }
}

/// `url` without user name, password and query, whether it is a URL or not.
fn without_credentials(url: &str) -> String {
    let is_scheme = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let (scheme, rest) = match url.split_once("://") {
        Some((scheme, rest)) if is_scheme(scheme) => (format!("{scheme}://"), rest),
        _ => (String::new(), url),
    };
    match rest.rsplit_once('@') {
        // Where a password contains one of these unencoded, it is not clear what is secret.
        Some((credentials, _)) if credentials.contains(['?', '#']) => format!("{scheme}[redacted]"),
        Some((_, host)) => format!("{scheme}[redacted]@{}", without_query(host)),
        None => format!("{scheme}{}", without_query(rest)),
    }
}

fn without_query(url: &str) -> &str {
    url.split(['?', '#']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_neither_token_nor_credentials() {
        let configuration = Configuration::new("secret-token")
            .host("https://user:secret@a.example?key=secret")
            .proxy("http://user:se@cret@proxy.example:3128");
        let shown = format!("{configuration:?}");
        assert!(!shown.contains("secret") && !shown.contains("se@cret"), "{shown}");
        assert!(shown.contains("[redacted]@proxy.example:3128"), "{shown}");
        assert!(shown.contains("https://[redacted]@a.example"), "{shown}");
    }

    #[test]
    fn credentials_are_removed_from_whatever_holds_them() {
        for (url, shown) in [
            ("http://proxy.example", "http://proxy.example"),
            ("user:secret@proxy.example", "[redacted]@proxy.example"),
            ("http://a:b@c@d/e", "http://[redacted]@d/e"),
            ("http://user:sec/ret@proxy.example", "http://[redacted]@proxy.example"),
            ("http://user:sec#ret@proxy.example", "http://[redacted]"),
            ("user:sec?ret@proxy.example", "[redacted]"),
            ("http://proxy.example/?key=secret#secret", "http://proxy.example/"),
            ("http://proxy.example/?key=secret@secret", "http://[redacted]"),
            ("proxy.example?key=secret://secret", "proxy.example"),
            ("", ""),
        ] {
            assert_eq!(without_credentials(url), shown);
        }
    }
}
