//! Resolves host names when a connection is opened.
//!
//! ureq resolves the host of every request before it looks for an open connection, and with a timeout it starts a
//! thread for that. Here the resolver of the agent does nothing, and the connector resolves.

use std::{
    net::{IpAddr, SocketAddr},
    time::Instant,
};

use http::Uri;
use ureq::{
    Error,
    config::Config,
    unversioned::{
        resolver::{ResolvedSocketAddrs, Resolver},
        transport::{ConnectionDetails, Connector, NextTimeout, time::Duration},
    },
};

use super::sent_tracker;
use crate::url::{is_loopback, port_or_default};

/// The resolver of the agent, which leaves the lookup to [`ResolvingConnector`].
#[derive(Debug)]
pub(super) struct DeferredResolver;

impl Resolver for DeferredResolver {
    fn resolve(&self, _: &Uri, _: &Config, _: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        Ok(self.empty())
    }
}

/// Resolves the host of a connection and opens it with `connector`.
#[derive(Debug)]
pub(super) struct ResolvingConnector<C, R> {
    pub(super) resolver: R,
    pub(super) connector: C,
}

impl<C: Connector, R: Resolver> Connector for ResolvingConnector<C, R> {
    type Out = C::Out;

    fn connect(&self, details: &ConnectionDetails<'_>, chained: Option<()>) -> Result<Option<Self::Out>, Error> {
        // The host behind a proxy is resolved by the proxy. The connection to the proxy itself has no proxy.
        if details.config.proxy().is_some() {
            return self.connector.connect(details, chained);
        }
        let started = Instant::now();
        sent_tracker::resolving();
        let addrs = self.resolve(details)?;
        sent_tracker::resolved();
        // The connect timeout includes the lookup.
        let after = match details.timeout.after {
            Duration::Exact(after) => Duration::Exact(after.saturating_sub(started.elapsed())),
            Duration::NotHappening => Duration::NotHappening,
        };
        let details = ConnectionDetails {
            addrs,
            now: (details.current_time)(),
            timeout: NextTimeout { after, ..details.timeout },
            uri: details.uri,
            config: details.config,
            request_level: details.request_level,
            resolver: details.resolver,
            current_time: details.current_time.clone(),
            run_connector: details.run_connector.clone(),
            register_shutdown: details.register_shutdown.clone(),
        };
        self.connector.connect(&details, chained)
    }
}

impl<C, R: Resolver> ResolvingConnector<C, R> {
    fn resolve(&self, details: &ConnectionDetails<'_>) -> Result<ResolvedSocketAddrs, Error> {
        let host = details.uri.host().unwrap_or_default();
        if let Some(address) = literal(host, details.uri) {
            let mut addresses = self.resolver.empty();
            addresses.push(address);
            return Ok(addresses);
        }
        // With a timeout the lookup runs on a thread. `localhost` is resolved without a network.
        let timeout = if is_loopback(host) { NextTimeout::default() } else { details.timeout };
        self.resolver.resolve(details.uri, details.config, timeout)
    }
}

/// Returns the address of a host that is an IP address.
fn literal(host: &str, uri: &Uri) -> Option<SocketAddr> {
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    let ip: IpAddr = bare.parse().ok()?;
    Some(SocketAddr::new(ip, port_or_default(uri)))
}

#[cfg(test)]
mod tests {
    use std::{
        collections::VecDeque,
        io::{BufRead as _, BufReader, Read as _, Write as _},
        net::TcpListener,
        sync::{Arc, Mutex},
        thread,
        time::Duration as StdDuration,
    };

    use super::*;
    use crate::transport::{Agent, AgentSettings, HttpRequest, Transport as _, TransportFailureKind};

    const CONNECT_TIMEOUT: StdDuration = StdDuration::from_secs(20);

    /// Has an address for each lookup, then none; records the timeouts of the lookups.
    #[derive(Debug, Clone, Default)]
    struct FakeResolver(Arc<Mutex<(VecDeque<SocketAddr>, Vec<NextTimeout>)>>);

    impl FakeResolver {
        fn new(addresses: impl IntoIterator<Item = SocketAddr>) -> Self {
            Self(Arc::new(Mutex::new((addresses.into_iter().collect(), Vec::new()))))
        }

        fn lookups(&self) -> usize {
            self.0.lock().unwrap().1.len()
        }
    }

    impl Resolver for FakeResolver {
        fn resolve(&self, _: &Uri, _: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
            let mut state = self.0.lock().unwrap();
            state.1.push(timeout);
            let mut addresses = self.empty();
            addresses.push(state.0.pop_front().ok_or(Error::HostNotFound)?);
            Ok(addresses)
        }
    }

    /// Starts a server that responds this many times on each connection, and then closes it.
    fn server(responses: usize) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = BufReader::new(stream.unwrap());
                for n in 1..=responses {
                    while stream.by_ref().lines().next().is_some_and(|line| !line.unwrap().is_empty()) {}
                    let connection = if n == responses { "close" } else { "keep-alive" };
                    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: {connection}\r\n\r\n{{}}");
                    stream.get_mut().write_all(head.as_bytes()).unwrap();
                }
            }
        });
        address
    }

    fn agent(resolver: &FakeResolver) -> Agent {
        let settings = AgentSettings {
            user_agent: "test/1.0".to_owned(),
            https_only: false,
            timeout: StdDuration::from_secs(30),
            connect_timeout: CONNECT_TIMEOUT,
            max_response_size: 100,
            proxy: None,
            roots: None,
        };
        Agent::with_resolver(&settings, resolver.clone())
    }

    fn get(agent: &Agent, url: &str) -> Result<(), TransportFailureKind> {
        let mut request = HttpRequest::new(None);
        *request.uri_mut() = url.parse().unwrap();
        match agent.exchange(&request, StdDuration::from_secs(30)) {
            Ok(response) => {
                assert_eq!(response.body, b"{}");
                Ok(())
            }
            Err(failure) => {
                assert!(!failure.sent);
                Err(failure.kind)
            }
        }
    }

    #[test]
    fn open_connection_is_used_without_a_lookup() {
        let resolver = FakeResolver::new([server(3)]);
        let agent = agent(&resolver);
        for _ in 0..3 {
            get(&agent, "http://api.example/v1/links").unwrap();
        }
        assert_eq!(resolver.lookups(), 1);
        // The connection is closed and the name can no longer be resolved.
        assert_eq!(get(&agent, "http://api.example/v1/links"), Err(TransportFailureKind::Resolve));
        assert_eq!(resolver.lookups(), 2);
    }

    #[test]
    fn lookup_is_bounded_by_the_connect_timeout_unless_the_host_is_local() {
        let address = server(1);
        let resolver = FakeResolver::new([address; 2]);
        let agent = agent(&resolver);
        get(&agent, "http://api.example/").unwrap();
        get(&agent, "http://LocalHost/").unwrap();
        let timeouts: Vec<_> = resolver.0.lock().unwrap().1.iter().map(|timeout| timeout.after).collect();
        let [Duration::Exact(remote), Duration::NotHappening] = timeouts[..] else { panic!("{timeouts:?}") };
        assert!(remote <= CONNECT_TIMEOUT, "{remote:?}");
    }

    #[test]
    fn ip_address_is_not_looked_up() {
        let resolver = FakeResolver::default();
        get(&agent(&resolver), &format!("http://{}/", server(1))).unwrap();
        assert_eq!(resolver.lookups(), 0);
        for (url, expected) in [
            ("http://127.0.0.1/", Some("127.0.0.1:80")),
            ("https://192.0.2.1/", Some("192.0.2.1:443")),
            ("https://[2001:db8::1]/", Some("[2001:db8::1]:443")),
            ("http://[::1]:8080/", Some("[::1]:8080")),
            ("https://127.0.0.1.example/", None),
        ] {
            let uri: Uri = url.parse().unwrap();
            assert_eq!(literal(uri.host().unwrap(), &uri), expected.map(|text| text.parse().unwrap()), "{url}");
        }
    }
}
