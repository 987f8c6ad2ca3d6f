//! The client.

use std::{env::consts::OS, fmt, sync::Arc, time::Duration};

use http::HeaderValue;
use serde::de::DeserializeOwned;

use crate::{
    AccessToken, ApiResponse, Configuration, ConfigurationError, Error, RateLimit,
    base_url::BaseUrl,
    config::PROXY,
    decode::{self, EmptyBody},
    exchange::{Answer, Engine},
    outgoing::{Outgoing, Settings},
    request::{Call, Client, Items, Paged, Pages, RawRequest},
    runtime::System,
    text::QUOTES,
    transport::{Agent, AgentSettings, Outside, ProxyRules, Roots, UnusableProxy},
};

const SELF: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// The connection to the API: hand it to the `new` of any API.
///
/// Cloning is cheap, and clones share connections and what is known of the rate limit. One client serves any number of
/// threads, and can be built, used and dropped inside an async runtime, whose worker it blocks as any blocking code
/// does.
///
/// ```
/// use linkbreakers::{ApiClient, Configuration, CreateLinkRequest, LinksApi};
///
/// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
/// # let configuration = Configuration::new(sandbox.token()).host(sandbox.url());
/// let client = ApiClient::new(configuration)?;
/// let created = LinksApi::new(&client).create(CreateLinkRequest::new("https://example.com/product")).send()?;
/// println!("{}", created.link.shortlink);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct ApiClient {
    engine: Arc<Engine>,
}

impl ApiClient {
    /// Builds a client; nothing is sent before the first call.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] that names the setting which is wrong.
    pub fn new(configuration: Configuration) -> Result<Self, Error> {
        let base = BaseUrl::parse(&configuration.host.value, configuration.host.name)?;
        check_limits(&configuration)?;
        let client = client_header(configuration.client_name.as_deref())?;
        let token = checked_token(configuration.token.as_ref())?;
        let rules = proxy_rules(&configuration)?;
        let roots = configuration.root_certificates.as_deref().map(Roots::from_pem).transpose();
        let roots = roots.map_err(|problem| ConfigurationError::new("root_certificates", problem))?;
        if base.is_https() && !cfg!(any(feature = "rustls", feature = "native-tls")) {
            let problem = "needs TLS, which this build has none of: turn on the feature `rustls` or `native-tls`";
            return Err(ConfigurationError::new(configuration.host.name, problem).into());
        }
        let agent_settings = AgentSettings {
            user_agent: SELF.to_owned(),
            https_only: !base.is_loopback(),
            timeout: configuration.timeout,
            connect_timeout: configuration.connect_timeout,
            max_response_size: configuration.max_response_size,
            proxy: rules.proxy_for(base.host(), base.port()).map_err(unusable)?,
            roots,
        };
        let agent = Agent::new(&agent_settings);
        let outside = Outside::new(agent_settings, rules);
        let settings = Settings {
            base,
            client,
            token,
            timeout: configuration.timeout,
            deadline: configuration.deadline,
            retry: configuration.retry,
            pace: configuration.pace,
            max_response_size: configuration.max_response_size,
        };
        let engine = Engine::new(settings, Box::new(agent), Box::new(outside), Arc::new(System::new()));
        Ok(Self { engine: Arc::new(engine) })
    }

    /// Builds a client from the environment; see [`Configuration::from_env`].
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] that names the variable which is missing or wrong.
    pub fn from_env() -> Result<Self, Error> {
        Self::new(Configuration::from_env()?)
    }

    /// Starts a request to an operation that this crate does not know.
    ///
    /// The method is `GET`, `HEAD`, `POST`, `PUT`, `PATCH` or `DELETE`; the path starts with a slash and is
    /// percent-encoded. Neither can change the host that the request goes to.
    ///
    /// ```
    /// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
    /// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
    /// let answer: serde_json::Value = client.request("GET", "/v1/links").query("pageSize", 10).send()?;
    /// assert_eq!(answer["links"].as_array().map(Vec::len), Some(0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn request(&self, method: impl AsRef<str>, path: impl AsRef<str>) -> RawRequest {
        RawRequest::new(self.clone(), method.as_ref(), path.as_ref())
    }

    /// How many calls are left, as the last answer said; `None` before the first.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.engine.pacer.last_seen()
    }

    pub(crate) fn execute(&self, outgoing: Outgoing) -> Result<Answer, Error> {
        self.engine.execute(outgoing)
    }

    /// Sends as `send` does, in the place that [`Engine::await_place`] has waited for.
    #[cfg(feature = "links")]
    pub(crate) fn send_in_place<T: DeserializeOwned>(&self, call: Call) -> Result<ApiResponse<T>, Error> {
        let empty = EmptyBody::of(call.operation);
        decode::decode(self.engine.execute_in_place(call.try_into()?)?, empty)
    }

    pub(crate) fn engine(&self) -> &Engine {
        &self.engine
    }

    #[cfg(test)]
    pub(crate) fn with_engine(engine: Engine) -> Self {
        Self { engine: Arc::new(engine) }
    }
}

impl Client for ApiClient {
    type Error = Error;
    type Response<T> = ApiResponse<T>;
    type Pages<R: Paged<Client = Self>> = Pages<R>;
    type Items<R: Paged<Client = Self>> = Items<R>;

    fn send<T: DeserializeOwned>(&self, call: Call) -> Result<ApiResponse<T>, Error> {
        let empty = EmptyBody::of(call.operation);
        decode::decode(self.execute(call.try_into()?)?, empty)
    }

    fn into_value<T>(response: ApiResponse<T>) -> T {
        response.into_inner()
    }

    fn pages<R: Paged<Client = Self>>(request: R) -> Pages<R> {
        Pages::new(request)
    }

    fn items<R: Paged<Client = Self>>(request: R) -> Items<R> {
        Items::new(request)
    }
}

impl fmt::Debug for ApiClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = &self.engine.settings;
        f.debug_struct("ApiClient")
            .field("host", &settings.base)
            .field("token", &settings.token)
            .field("timeout", &settings.timeout)
            .field("deadline", &settings.deadline)
            .field("retry", &settings.retry)
            .finish_non_exhaustive()
    }
}

fn check_limits(configuration: &Configuration) -> Result<(), ConfigurationError> {
    let durations = [
        ("timeout", configuration.timeout),
        ("connect_timeout", configuration.connect_timeout),
        ("deadline", configuration.deadline),
    ];
    if let Some((name, _)) = durations.into_iter().find(|(_, duration)| *duration == Duration::ZERO) {
        return Err(ConfigurationError::new(name, "must be longer than nothing"));
    }
    if configuration.max_response_size == 0 {
        return Err(ConfigurationError::new("max_response_size", "must be more than nothing"));
    }
    Ok(())
}

fn checked_token(token: Option<&AccessToken>) -> Result<Option<AccessToken>, ConfigurationError> {
    match token.and_then(AccessToken::problem) {
        Some(problem) => Err(ConfigurationError::new("token", problem)),
        None => Ok(token.cloned()),
    }
}

/// The proxy of the environment, which serves all programs, may be unusable as long as nothing needs it.
fn proxy_rules(configuration: &Configuration) -> Result<ProxyRules, ConfigurationError> {
    let setting = configuration.proxy.as_ref().map(|setting| (setting.name, setting.value.as_str()));
    let rules = ProxyRules::new(setting, configuration.no_proxy.as_deref());
    match rules.unusable() {
        Some(proxy) if proxy.setting == PROXY => Err(unusable(proxy)),
        _ => Ok(rules),
    }
}

fn unusable(proxy: UnusableProxy) -> ConfigurationError {
    ConfigurationError::new(proxy.setting, proxy.problem)
}

/// The value of `Linkbreakers-Client`: `<client>/<version> (<details>)`.
fn client_header(name: Option<&str>) -> Result<HeaderValue, ConfigurationError> {
    let problem = "must be a name and a version, like `nightly-import/1.0`, without spaces or quotes";
    let value = match name {
        None => format!("{SELF} (rust; {OS})"),
        Some(name) => {
            let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_graphic());
            let is_valid = name.split_once('/').is_some_and(|(name, version)| is_word(name) && is_word(version));
            let is_quoted = name.starts_with(QUOTES) || name.ends_with(QUOTES);
            if !is_valid || is_quoted || name.len() > 100 || name.contains(['(', ')']) {
                return Err(ConfigurationError::new("client_name", problem));
            }
            format!("{name} ({SELF}; rust; {OS})")
        }
    };
    HeaderValue::from_str(&value).map_err(|_| ConfigurationError::new("client_name", problem))
}
