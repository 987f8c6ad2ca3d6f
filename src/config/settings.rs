//! Validation of a configuration.

use std::{env::consts::OS, time::Duration};

use http::{HeaderMap, HeaderValue};

use super::{
    configuration::{Configuration, PROXY},
    headers::client_headers,
    observer::Observer,
    retry_policy::RetryPolicy,
    token::AccessToken,
    token_provider::TokenProvider,
};
use crate::{
    ConfigurationError,
    text::QUOTES,
    transport::{AgentSettings, HAS_TLS, ProxyRules, Roots, UnusableProxy},
    url::BaseUrl,
};

/// The name and version of this crate, as in `User-Agent`.
const SDK: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// The settings of a client that concern its calls.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) base: BaseUrl,
    /// The fixed token; see `Executor::token` for the one that calls use.
    pub(crate) token: Option<AccessToken>,
    pub(crate) token_provider: Option<TokenProvider>,
    /// The value of `Linkbreakers-Client`.
    pub(crate) client: HeaderValue,
    /// The headers that the program adds to every request.
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) pace: bool,
    pub(crate) max_response_size: u64,
    /// Is called after every attempt.
    pub(crate) observer: Option<Observer>,
}

/// All settings of a client.
pub(crate) struct Validated {
    pub(crate) settings: Settings,
    /// The settings of the transport to the API.
    pub(crate) agent: AgentSettings,
    /// Decides for each storage host whether it is reached through the proxy.
    pub(crate) proxy_rules: ProxyRules,
}

impl Configuration {
    pub(crate) fn validate(self) -> Result<Validated, ConfigurationError> {
        let host = self.host.name;
        let base = BaseUrl::parse(&self.host.value).map_err(|problem| ConfigurationError::new(host, problem))?;
        self.check_limits()?;
        let client = client_header(self.client_name.as_deref())?;
        let headers = client_headers(&self.headers)?;
        if let Some(problem) = self.token.as_ref().and_then(AccessToken::problem) {
            return Err(ConfigurationError::new("token", problem));
        }
        let proxy_rules = self.proxy_rules()?;
        let roots = self.root_certificates.as_deref().map(Roots::from_pem).transpose();
        let roots = roots.map_err(|problem| ConfigurationError::new("root_certificates", problem))?;
        if base.is_https() && !HAS_TLS {
            let problem = "needs TLS, which this build does not support: enable the feature `rustls` or `native-tls`";
            return Err(ConfigurationError::new(host, problem));
        }
        let agent = AgentSettings {
            user_agent: SDK.to_owned(),
            https_only: !base.is_loopback(),
            timeout: self.timeout,
            connect_timeout: self.connect_timeout,
            max_response_size: self.max_response_size,
            proxy: proxy_rules.proxy_for(base.host(), base.port()).map_err(unusable)?,
            roots,
        };
        let settings = Settings {
            base,
            token: self.token,
            token_provider: self.token_provider,
            client,
            headers,
            timeout: self.timeout,
            deadline: self.deadline,
            retry: self.retry,
            pace: self.pace,
            max_response_size: self.max_response_size,
            observer: self.observer,
        };
        Ok(Validated { settings, agent, proxy_rules })
    }

    fn check_limits(&self) -> Result<(), ConfigurationError> {
        let is_zero = [
            ("timeout", self.timeout.is_zero()),
            ("connect_timeout", self.connect_timeout.is_zero()),
            ("deadline", self.deadline.is_zero()),
            ("max_response_size", self.max_response_size == 0),
        ];
        match is_zero.into_iter().find(|(_, is_zero)| *is_zero) {
            Some((name, _)) => Err(ConfigurationError::new(name, "must be greater than zero")),
            None => Ok(()),
        }
    }

    /// An invalid proxy from the environment is an error only for hosts that need it: other programs use it, too.
    fn proxy_rules(&self) -> Result<ProxyRules, ConfigurationError> {
        let setting = self.proxy.as_ref().map(|setting| (setting.name, setting.value.as_str()));
        let rules = ProxyRules::new(setting, self.no_proxy.as_deref());
        match rules.unusable() {
            Some(proxy) if proxy.setting == PROXY => Err(unusable(proxy)),
            _ => Ok(rules),
        }
    }
}

fn unusable(proxy: UnusableProxy) -> ConfigurationError {
    ConfigurationError::new(proxy.setting, proxy.problem)
}

/// Returns the value of `Linkbreakers-Client`: `<client>/<version> (<details>)`.
fn client_header(name: Option<&str>) -> Result<HeaderValue, ConfigurationError> {
    let problem = "must be a name and a version, such as `nightly-import/1.0`, without spaces, quotes or parentheses";
    let value = match name {
        None => format!("{SDK} (rust; {OS})"),
        Some(name) => {
            let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_graphic());
            let is_valid = name.split_once('/').is_some_and(|(name, version)| is_word(name) && is_word(version));
            let is_quoted = name.starts_with(QUOTES) || name.ends_with(QUOTES);
            if !is_valid || is_quoted || name.len() > 100 || name.contains(['(', ')']) {
                return Err(ConfigurationError::new("client_name", problem));
            }
            format!("{name} ({SDK}; rust; {OS})")
        }
    };
    HeaderValue::from_str(&value).map_err(|_| ConfigurationError::new("client_name", problem))
}
