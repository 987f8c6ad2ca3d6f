//! The transport to storage hosts, whose URLs the API signs.

use std::{fmt, sync::OnceLock, time::Duration};

use http::Uri;

use super::{
    agent::{Agent, AgentSettings},
    exchange::{HttpRequest, HttpResponse, Streams, Transport},
    failure::{TransportFailure, TransportFailureKind},
    proxy::ProxyRules,
};
use crate::url::port_or_default;

/// Two agents for all hosts, one with the proxy and one without; each is created when it is first needed.
pub(crate) struct StorageTransport {
    settings: AgentSettings,
    rules: ProxyRules,
    direct: OnceLock<Agent>,
    proxied: OnceLock<Agent>,
}

impl StorageTransport {
    /// Creates the transport. `rules` select the proxy for each host; the proxy of `settings` is ignored.
    pub(crate) fn new(settings: AgentSettings, rules: ProxyRules) -> Self {
        // `SignedUrl` has already rejected plain HTTP, except to loopback addresses.
        let settings = AgentSettings { https_only: false, proxy: None, ..settings };
        Self { settings, rules, direct: OnceLock::new(), proxied: OnceLock::new() }
    }

    fn agent(&self, uri: &Uri) -> Result<&Agent, TransportFailure> {
        let host = uri.host().unwrap_or_default();
        let proxy = self.rules.proxy_for(host, port_or_default(uri));
        let proxy = proxy.map_err(|proxy| TransportFailure::new(TransportFailureKind::UnusableProxy(proxy), false))?;
        let agent = if proxy.is_some() { &self.proxied } else { &self.direct };
        Ok(agent.get_or_init(|| Agent::new(&AgentSettings { proxy, ..self.settings.clone() })))
    }
}

impl Transport for StorageTransport {
    fn exchange(&self, request: &HttpRequest, timeout: Duration) -> Result<HttpResponse, TransportFailure> {
        self.agent(request.uri())?.exchange(request, timeout)
    }

    fn stream(
        &self,
        request: &HttpRequest,
        streams: Streams<'_>,
        timeout: Duration,
    ) -> Result<HttpResponse, TransportFailure> {
        self.agent(request.uri())?.stream(request, streams, timeout)
    }
}

impl fmt::Debug for StorageTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StorageTransport").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;

    #[test]
    fn host_in_no_proxy_is_reached_without_the_proxy() {
        let settings = AgentSettings {
            user_agent: "test/1.0".to_owned(),
            https_only: true,
            timeout: Duration::from_secs(1),
            connect_timeout: Duration::from_secs(1),
            max_response_size: 1,
            proxy: None,
            roots: None,
        };
        let storage_transport = |proxy| {
            StorageTransport::new(settings.clone(), ProxyRules::new(Some(("ALL_PROXY", proxy)), Some("files.example")))
        };
        let (storage, files) =
            ("https://storage.example/a".parse().unwrap(), "https://files.example/a".parse().unwrap());

        let usable = storage_transport("http://127.0.0.1:1");
        let proxied: *const Agent = usable.agent(&storage).unwrap();
        let direct: *const Agent = usable.agent(&files).unwrap();
        assert!(!std::ptr::eq(proxied, direct));
        assert!(std::ptr::eq(direct, usable.agent(&"http://127.0.0.1:4010/a".parse().unwrap()).unwrap()));

        let unusable = storage_transport("socks5h://127.0.0.1:1");
        assert!(unusable.agent(&files).is_ok());
        let failure = unusable.agent(&storage).unwrap_err();
        assert!(!failure.sent && !failure.kind.is_transient() && failure.kind.is_connect());
        assert_snapshot!(failure.kind, @"`ALL_PROXY` names a SOCKS proxy, which is not supported; use an HTTP proxy, such as `http://proxy.example:3128`");
    }
}
