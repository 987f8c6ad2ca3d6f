//! Connections to hosts that are not the API's: those that keep the files.

use std::{fmt, sync::OnceLock, time::Duration};

use http::Uri;

use super::{Agent, AgentSettings, Failure, FailureKind, ProxyRules, Streams, Transport, WireRequest, WireResponse};

/// Agents for any host, one with the proxy and one without, each made when it is first needed.
pub(crate) struct Outside {
    settings: AgentSettings,
    rules: ProxyRules,
    direct: OnceLock<Agent>,
    proxied: OnceLock<Agent>,
}

impl Outside {
    /// The proxy of `settings` is replaced by that of `rules`, which depends on the host.
    pub(crate) fn new(settings: AgentSettings, rules: ProxyRules) -> Self {
        // Plain HTTP is for loopback alone, which was checked with the address.
        let settings = AgentSettings { https_only: false, proxy: None, ..settings };
        Self { settings, rules, direct: OnceLock::new(), proxied: OnceLock::new() }
    }

    fn agent(&self, uri: &Uri) -> Result<&Agent, Failure> {
        let host = uri.host().unwrap_or_default();
        let port = uri.port_u16().unwrap_or(if uri.scheme_str() == Some("http") { 80 } else { 443 });
        let proxy = self.rules.proxy_for(host, port);
        let proxy = proxy.map_err(|proxy| Failure::new(FailureKind::UnusableProxy(proxy), false))?;
        let agent = if proxy.is_some() { &self.proxied } else { &self.direct };
        Ok(agent.get_or_init(|| Agent::new(&AgentSettings { proxy, ..self.settings.clone() })))
    }
}

impl Transport for Outside {
    fn exchange(&self, request: &WireRequest, limit: Duration) -> Result<WireResponse, Failure> {
        self.agent(request.uri())?.exchange(request, limit)
    }

    fn stream(&self, request: &WireRequest, streams: Streams<'_>, limit: Duration) -> Result<WireResponse, Failure> {
        self.agent(request.uri())?.stream(request, streams, limit)
    }
}

impl fmt::Debug for Outside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outside").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;

    #[test]
    fn each_host_is_reached_through_the_proxy_only_if_it_needs_it() {
        let settings = AgentSettings {
            user_agent: "test/1.0".to_owned(),
            https_only: true,
            timeout: Duration::from_secs(1),
            connect_timeout: Duration::from_secs(1),
            max_response_size: 1,
            proxy: None,
            roots: None,
        };
        let outside =
            |proxy| Outside::new(settings.clone(), ProxyRules::new(Some(("ALL_PROXY", proxy)), Some("files.example")));
        let (storage, files) =
            ("https://storage.example/a".parse().unwrap(), "https://files.example/a".parse().unwrap());

        let usable = outside("http://127.0.0.1:1");
        let proxied: *const Agent = usable.agent(&storage).unwrap();
        let direct: *const Agent = usable.agent(&files).unwrap();
        assert!(!std::ptr::eq(proxied, direct));
        assert!(std::ptr::eq(direct, usable.agent(&"http://127.0.0.1:4010/a".parse().unwrap()).unwrap()));

        let unusable = outside("socks5h://127.0.0.1:1");
        assert!(unusable.agent(&files).is_ok());
        let failure = unusable.agent(&storage).unwrap_err();
        assert!(!failure.sent && !failure.kind.is_transient() && failure.kind.is_connect());
        assert_snapshot!(failure.kind, @"`ALL_PROXY` names a SOCKS proxy, which is not supported; use an HTTP proxy, such as `http://proxy.example:3128`");
    }
}
