//! Connections to hosts that are not the API's: those that keep the files.

use std::{fmt, sync::OnceLock, time::Duration};

use http::Uri;

use super::{Agent, AgentSettings, Failure, Streams, Transport, WireRequest, WireResponse};
use crate::{base_url::is_loopback, env};

/// Agents for any host, one with the proxy and one without, each made when it is first needed.
pub(crate) struct Outside {
    settings: AgentSettings,
    /// Hosts that need no proxy, separated by commas.
    exceptions: String,
    direct: OnceLock<Agent>,
    proxied: OnceLock<Agent>,
}

impl Outside {
    /// `settings` hold the proxy, whether the API itself needs it or not.
    pub(crate) fn new(settings: AgentSettings, exceptions: String) -> Self {
        // Plain HTTP is for loopback alone, which was checked with the address.
        let settings = AgentSettings { https_only: false, ..settings };
        Self { settings, exceptions, direct: OnceLock::new(), proxied: OnceLock::new() }
    }

    fn agent(&self, uri: &Uri) -> &Agent {
        if self.settings.proxy.is_some() && self.needs_proxy(uri) {
            self.proxied.get_or_init(|| Agent::new(&self.settings))
        } else {
            self.direct.get_or_init(|| Agent::new(&AgentSettings { proxy: None, ..self.settings.clone() }))
        }
    }

    fn needs_proxy(&self, uri: &Uri) -> bool {
        let host = uri.host().unwrap_or_default().to_ascii_lowercase();
        let port = uri.port_u16().unwrap_or(if uri.scheme_str() == Some("http") { 80 } else { 443 });
        !is_loopback(&host) && !env::needs_no_proxy(&self.exceptions, &host, port)
    }
}

impl Transport for Outside {
    fn exchange(&self, request: &WireRequest, limit: Duration) -> Result<WireResponse, Failure> {
        self.agent(request.uri()).exchange(request, limit)
    }

    fn stream(&self, request: &WireRequest, streams: Streams<'_>, limit: Duration) -> Result<WireResponse, Failure> {
        self.agent(request.uri()).stream(request, streams, limit)
    }
}

impl fmt::Debug for Outside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outside").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_host_takes_its_own_way() {
        let settings = AgentSettings {
            user_agent: "test/1.0".to_owned(),
            https_only: true,
            timeout: Duration::from_secs(1),
            connect_timeout: Duration::from_secs(1),
            max_response_size: 1,
            proxy: Some("http://127.0.0.1:1".to_owned()),
            roots: None,
        };
        let outside = Outside::new(settings, "files.example".to_owned());
        for (uri, is_proxied) in [
            ("https://storage.example/a", true),
            ("https://files.example/a", false),
            ("https://FILES.example/a", false),
            ("http://127.0.0.1:4010/a", false),
            ("http://[::1]:4010/a", false),
        ] {
            assert_eq!(outside.needs_proxy(&uri.parse().unwrap()), is_proxied, "{uri}");
        }
        let proxied: *const Agent = outside.agent(&"https://storage.example/a".parse().unwrap());
        let direct: *const Agent = outside.agent(&"https://files.example/a".parse().unwrap());
        assert!(!std::ptr::eq(proxied, direct));
    }
}
