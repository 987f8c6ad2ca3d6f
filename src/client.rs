//! The API client.

use std::{fmt, sync::Arc};

use linkbreakers_generated::rt::{Call, Client, Paged};
use serde::de::DeserializeOwned;

use crate::{
    ApiResponse, Configuration, Error, RateLimit,
    call::{EmptyBody, Executor, RawRequest, decode},
    config::Validated,
    paging::{Items, Pages},
    runtime::System,
    transport::{Agent, StorageTransport},
};

/// A client of the API. The `new` method of each API type, such as `LinksApi`, takes a reference to it.
///
/// Cloning is cheap; clones share their connections and the known rate limit. A client can be used from any number of
/// threads. It can be created, used and dropped inside an async runtime, where its calls block the worker thread.
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
    executor: Arc<Executor>,
}

impl ApiClient {
    /// Creates a client. It opens no connection before the first call.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] with the name of the invalid setting.
    pub fn new(configuration: Configuration) -> Result<Self, Error> {
        let Validated { settings, agent, proxy_rules } = configuration.validate()?;
        let transport = Box::new(Agent::new(&agent));
        let storage_transport = Box::new(StorageTransport::new(agent, proxy_rules));
        Ok(Self::with_executor(Executor::new(settings, transport, storage_transport, Arc::new(System::new()))))
    }

    /// Creates a client from environment variables; see [`Configuration::from_env`].
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] with the name of the variable that is missing or invalid.
    pub fn from_env() -> Result<Self, Error> {
        Self::new(Configuration::from_env()?)
    }

    /// Creates a request to an operation that this crate does not support yet.
    ///
    /// - `method`: `GET`, `HEAD`, `POST`, `PUT`, `PATCH` or `DELETE`.
    /// - `path`: a percent-encoded path that starts with a slash; it cannot change the host of the request.
    ///
    /// ```
    /// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
    /// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
    /// let page: serde_json::Value = client.request("GET", "/v1/links").query("pageSize", 10).send()?;
    /// assert_eq!(page["links"].as_array().map(Vec::len), Some(0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn request(&self, method: impl AsRef<str>, path: impl AsRef<str>) -> RawRequest {
        RawRequest::new(self.clone(), method.as_ref(), path.as_ref())
    }

    /// Returns the rate limit that the last response reported; `None` before the first call.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.executor.pacer.last_rate_limit()
    }

    pub(crate) fn executor(&self) -> &Executor {
        &self.executor
    }

    pub(crate) fn with_executor(executor: Executor) -> Self {
        Self { executor: Arc::new(executor) }
    }
}

impl Client for ApiClient {
    type Error = Error;
    type Response<T> = ApiResponse<T>;
    type Pages<R: Paged<Client = Self>> = Pages<R>;
    type Items<R: Paged<Client = Self>> = Items<R>;

    fn send<T: DeserializeOwned>(&self, call: Call) -> Result<ApiResponse<T>, Error> {
        let empty = EmptyBody::of(call.operation);
        decode(self.executor.execute(call)?, empty)
    }

    fn into_value<T>(response: ApiResponse<T>) -> T {
        response.into_value()
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
        let settings = &self.executor.settings;
        f.debug_struct("ApiClient")
            .field("host", &settings.base)
            .field("token", &self.executor.token())
            .field("timeout", &settings.timeout)
            .field("deadline", &settings.deadline)
            .field("retry", &settings.retry)
            .finish_non_exhaustive()
    }
}
