//! The configuration of a client.

use std::{error::Error, fmt, time::Duration};

use super::{
    observer::{AttemptEvent, Observer},
    retry_policy::RetryPolicy,
    token::AccessToken,
    token_provider::TokenProvider,
};

const DEFAULT_HOST: &str = "https://api.linkbreakers.com";

/// The name of the proxy setting if the program set it, not the environment.
pub(crate) const PROXY: &str = "proxy";

/// The configuration of a client: access token, host, timeouts, retries and proxy.
///
/// Setters never fail: [`ApiClient::new`](crate::ApiClient::new) validates all settings, and its error names the
/// invalid one. Durations and sizes must be greater than zero. No setting is global, so a program can use several
/// clients with different configurations.
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
    pub(crate) token_provider: Option<TokenProvider>,
    pub(crate) host: Setting,
    pub(crate) timeout: Duration,
    pub(crate) connect_timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) client_name: Option<String>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) pace: bool,
    pub(crate) max_response_size: u64,
    pub(crate) proxy: Option<Setting>,
    pub(crate) no_proxy: Option<String>,
    pub(crate) root_certificates: Option<Vec<u8>>,
    pub(crate) observer: Option<Observer>,
}

/// A value with the name of the method or environment variable that set it.
#[derive(Clone)]
pub(crate) struct Setting {
    pub(crate) name: &'static str,
    pub(crate) value: String,
}

impl Configuration {
    /// Creates a configuration with an access token: a workspace token or an OAuth 2.0 access token.
    pub fn new(token: impl Into<AccessToken>) -> Self {
        Self { token: Some(token.into()), ..Self::without_token() }
    }

    /// Creates a configuration without a token, for operations that need no authentication.
    ///
    /// A call of any other operation fails before anything is sent. A [raw request](crate::ApiClient::request) is sent
    /// without a token.
    pub fn without_token() -> Self {
        Self {
            token: None,
            token_provider: None,
            host: Setting { name: "host", value: DEFAULT_HOST.to_owned() },
            timeout: Duration::from_secs(30),
            connect_timeout: Duration::from_secs(10),
            deadline: Duration::from_secs(180),
            retry: RetryPolicy::default(),
            client_name: None,
            headers: Vec::new(),
            pace: false,
            max_response_size: 64 * 1024 * 1024,
            proxy: None,
            no_proxy: None,
            root_certificates: None,
            observer: None,
        }
    }

    /// Sets a function that provides the access token, for secrets that rotate; it replaces a token that was set.
    ///
    /// - `provider`: is called when the first call needs a token, which all clones of the client then use. If the API
    ///   rejects the token (401), the call requests another one from the provider, once. If it is a different one, the
    ///   request is sent again with it, even after the last attempt that the retry policy allows: a request with an
    ///   invalid token is never executed, so this is safe for every method. It counts as an attempt and must start
    ///   within the deadline of the call.
    ///
    /// Concurrent calls wait for the provider and share its token. The deadline of a call does not interrupt the
    /// provider, so it should have a timeout of its own. It must not use the client: that would never return. A
    /// provider that fails, or returns an invalid token, causes an
    /// [`Error::TokenProvider`](crate::Error::TokenProvider), and the next call tries it again.
    ///
    /// ```
    /// use std::fs;
    /// use linkbreakers::{AccessToken, ApiClient, Configuration, LinksApi};
    ///
    /// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
    /// # let path = std::env::temp_dir().join(format!("linkbreakers-token-{}", std::process::id()));
    /// # fs::write(&path, format!("{}\n", sandbox.token()))?;
    /// # let file = path.clone();
    /// let read = move || fs::read_to_string(&path).map(|text| AccessToken::from(text.trim_end()));
    /// let configuration = Configuration::without_token().token_provider(read);
    /// # let configuration = configuration.host(sandbox.url());
    /// let client = ApiClient::new(configuration)?;
    /// LinksApi::new(&client).list().send()?;
    /// # fs::remove_file(file)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn token_provider<E>(self, provider: impl Fn() -> Result<AccessToken, E> + Send + Sync + 'static) -> Self
    where
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        Self { token: None, token_provider: Some(TokenProvider::new(provider)), ..self }
    }

    /// Sets the base URL of the API; `https://api.linkbreakers.com` unless set.
    ///
    /// - `url`: an absolute URL with `https`, or with `http` for a loopback address (`localhost`, `127.0.0.0/8`,
    ///   `[::1]`). Its path becomes the prefix of every request's path.
    ///
    /// The token is sent only to this host.
    pub fn host(self, url: impl Into<String>) -> Self {
        Self { host: Setting { name: "host", value: url.into() }, ..self }
    }

    /// Sets the timeout of one attempt, from the name lookup to the last byte of the response; 30 seconds unless set.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { timeout, ..self }
    }

    /// Sets the timeout of opening a connection: name lookup, TCP and TLS handshakes together; 10 seconds unless set.
    pub fn connect_timeout(self, connect_timeout: Duration) -> Self {
        Self { connect_timeout, ..self }
    }

    /// Sets the time limit of one call, including retries and waits; 180 seconds unless set.
    pub fn deadline(self, deadline: Duration) -> Self {
        Self { deadline, ..self }
    }

    /// Sets the retry policy; see [`RetryPolicy`] for the rules and the default.
    pub fn retry(self, retry: RetryPolicy) -> Self {
        Self { retry, ..self }
    }

    /// Sets the name of the calling program, which is sent in the `Linkbreakers-Client` header.
    ///
    /// - `name`: `name/version`, at most 100 visible ASCII characters without quotes or parentheses. Name and version
    ///   of this crate follow in parentheses; unless set, only these are sent.
    ///
    /// According to the API's documentation, the header has no effect on the response.
    pub fn client_name(self, name: impl Into<String>) -> Self {
        Self { client_name: Some(name.into()), ..self }
    }

    /// Adds a header to every request to the API, for example for a gateway in front of it; none unless set.
    ///
    /// - `name`: a header that the client does not set itself. [`ApiClient::new`](crate::ApiClient::new) rejects
    ///   others, such as `Authorization`, `Accept`, `Idempotency-Key` or `Content-Length`. A header that is added twice
    ///   is sent twice.
    /// - `value`: visible ASCII characters, spaces and tabs.
    ///
    /// A header of one call with the same name replaces it. Storage hosts, to which files are transferred, do not get
    /// it.
    ///
    /// ```
    /// use linkbreakers::{ApiClient, Configuration};
    ///
    /// # fn main() -> Result<(), linkbreakers::Error> {
    /// let configuration = Configuration::new("a-workspace-token").host("https://gateway.example/linkbreakers");
    /// let client = ApiClient::new(configuration.header("X-Gateway-Key", "a-gateway-key"))?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Throttles the client before it exceeds the rate limit; off unless set.
    ///
    /// Clones of a client share the known rate limit. When few calls remain in the current window, they are spread over
    /// the rest of it. When none remain, calls wait for the next window, but never beyond their deadline.
    pub fn pace(self, pace: bool) -> Self {
        Self { pace, ..self }
    }

    /// Sets the maximum size of a response body in bytes, after decompression; 64 MiB unless set.
    pub fn max_response_size(self, bytes: u64) -> Self {
        Self { max_response_size: bytes, ..self }
    }

    /// Sets the HTTP proxy.
    ///
    /// - `url`: such as `http://proxy.example:3128`, or `http://user:password@proxy.example:3128` if the proxy requires
    ///   authentication. Special characters in the user name and the password must be percent-encoded. SOCKS proxies
    ///   are not supported.
    ///
    /// The connection through the proxy is encrypted end to end. A loopback [`host`](Self::host) is never reached
    /// through a proxy.
    pub fn proxy(self, url: impl Into<String>) -> Self {
        Self { proxy: Some(Setting { name: PROXY, value: url.into() }), ..self }
    }

    /// Sets the root certificates, in place of those of the TLS library that the crate's features select.
    ///
    /// - `pem`: one or more certificates in PEM format. Only servers whose certificates are signed by one of these are
    ///   trusted.
    ///
    /// This is for networks with a proxy that intercepts TLS and issues its own certificates. If the operating system
    /// trusts such a proxy, the feature `platform-roots` or `native-tls` makes this setting unnecessary.
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

    /// Sets a function that is called after every attempt of a call, and of a transfer from or to a storage host, for
    /// metrics and traces; none unless set. A second function replaces the first.
    ///
    /// - `callback`: runs on the thread that makes the attempt, before the wait for the next one, so it must be fast. A
    ///   panic in it continues in the caller of the request; the client remains usable.
    ///
    /// The example program `observe` also records each attempt as an event of the `tracing` crate: because of the thread,
    /// the event belongs to the span in which the program makes the call.
    ///
    /// A histogram of the durations, with the upper bounds 1, 2, 4, 8, ... milliseconds:
    ///
    /// ```
    /// use std::{collections::BTreeMap, sync::{Arc, Mutex}};
    /// use linkbreakers::{ApiClient, Configuration, LinksApi};
    ///
    /// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
    /// # let configuration = Configuration::new(sandbox.token()).host(sandbox.url());
    /// let histogram: Arc<Mutex<BTreeMap<(String, u128), u64>>> = Arc::default();
    /// let counts = Arc::clone(&histogram);
    /// let client = ApiClient::new(configuration.on_attempt(move |event| {
    ///     let bound = event.duration().as_millis().saturating_add(1).next_power_of_two();
    ///     *counts.lock().unwrap().entry((event.operation().to_owned(), bound)).or_default() += 1;
    /// }))?;
    ///
    /// LinksApi::new(&client).list().send()?;
    /// for ((operation, bound), count) in &*histogram.lock().unwrap() {
    ///     println!("{operation}: {count} attempts of at most {bound} ms");
    /// }
    /// # assert_eq!(histogram.lock().unwrap().values().sum::<u64>(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn on_attempt(self, callback: impl Fn(&AttemptEvent<'_>) + Send + Sync + 'static) -> Self {
        Self { observer: Some(Observer::new(callback)), ..self }
    }
}

impl fmt::Debug for Configuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Configuration")
            .field("token", &self.token)
            .field("has_token_provider", &self.token_provider.is_some())
            .field("host", &without_credentials(&self.host.value))
            .field("timeout", &self.timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("deadline", &self.deadline)
            .field("retry", &self.retry)
            .field("client_name", &self.client_name)
            .field("headers", &self.headers.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("pace", &self.pace)
            .field("max_response_size", &self.max_response_size)
            .field("proxy", &self.proxy.as_ref().map(|proxy| without_credentials(&proxy.value)))
            .field("has_root_certificates", &self.root_certificates.is_some())
            .field("has_observer", &self.observer.is_some())
            .finish_non_exhaustive()
    }
}

/// Removes user name, password and query from `url`, even if it is not a valid URL.
fn without_credentials(url: &str) -> String {
    let is_scheme = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let (scheme, rest) = match url.split_once("://") {
        Some((scheme, rest)) if is_scheme(scheme) => (format!("{scheme}://"), rest),
        _ => (String::new(), url),
    };
    match rest.rsplit_once('@') {
        // If a password contains one of these unencoded, its end is ambiguous.
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
            .header("x-gateway-key", "secret")
            .host("https://user:secret@a.example?key=secret")
            .proxy("http://user:se@cret@proxy.example:3128");
        let shown = format!("{configuration:?}");
        assert!(!shown.contains("secret") && !shown.contains("se@cret"), "{shown}");
        assert!(shown.contains("[redacted]@proxy.example:3128"), "{shown}");
        assert!(shown.contains("https://[redacted]@a.example") && shown.contains("x-gateway-key"), "{shown}");
    }

    #[test]
    fn credentials_are_removed_even_from_invalid_urls() {
        for (url, redacted) in [
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
            assert_eq!(without_credentials(url), redacted);
        }
    }
}
