//! A build without TLS: only plain HTTP to loopback addresses.

use ureq::{config::ConfigBuilder, typestate::AgentScope, unversioned::transport::Connector};

pub(crate) const HAS_TLS: bool = false;

/// Certificate roots, which a build without TLS cannot use.
#[derive(Debug, Clone)]
pub(crate) struct Roots;

impl Roots {
    pub(crate) fn from_pem(_: &[u8]) -> Result<Self, &'static str> {
        Err("needs TLS, which this build does not support: enable the feature `rustls` or `native-tls`")
    }
}

pub(super) fn configure(builder: ConfigBuilder<AgentScope>, _: Option<&Roots>) -> ConfigBuilder<AgentScope> {
    builder
}

pub(super) fn chain(connector: impl Connector) -> impl Connector {
    connector
}
