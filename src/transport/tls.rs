//! TLS with the library that the crate's features select, and its certificate roots.

use std::fmt;

use ureq::{
    config::ConfigBuilder,
    tls::{Certificate, PemItem, RootCerts, TlsConfig, TlsProvider, parse_pem},
    typestate::AgentScope,
    unversioned::transport::Connector,
};

pub(crate) const HAS_TLS: bool = true;

const IS_NATIVE: bool = cfg!(feature = "native-tls");

#[cfg(feature = "native-tls")]
type TlsConnector = ureq::unversioned::transport::NativeTlsConnector;
#[cfg(not(feature = "native-tls"))]
type TlsConnector = ureq::unversioned::transport::RustlsConnector;

/// The certificate roots that the user configured.
#[derive(Clone)]
pub(crate) struct Roots(RootCerts);

impl Roots {
    /// Parses all certificates in `pem`; other items and comments are ignored.
    pub(crate) fn from_pem(pem: &[u8]) -> Result<Self, &'static str> {
        let mut certificates: Vec<Certificate<'static>> = Vec::new();
        for item in parse_pem(pem) {
            match item {
                Ok(PemItem::Certificate(certificate)) => certificates.push(certificate),
                Ok(_) => {}
                Err(_) => return Err("is not valid PEM"),
            }
        }
        if certificates.is_empty() {
            return Err("contains no certificate; it must be PEM, with lines like `-----BEGIN CERTIFICATE-----`");
        }
        Ok(Self(RootCerts::from(certificates.into_iter())))
    }
}

impl fmt::Debug for Roots {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Roots").finish_non_exhaustive()
    }
}

/// Sets the TLS library and the certificate roots.
pub(super) fn configure(builder: ConfigBuilder<AgentScope>, roots: Option<&Roots>) -> ConfigBuilder<AgentScope> {
    let tls = TlsConfig::builder();
    let tls = if IS_NATIVE { tls.provider(TlsProvider::NativeTls) } else { tls };
    let tls = match roots {
        Some(roots) => tls.root_certs(roots.0.clone()),
        None if IS_NATIVE || cfg!(feature = "platform-roots") => tls.root_certs(RootCerts::PlatformVerifier),
        None => tls,
    };
    builder.tls_config(tls.build())
}

/// Adds TLS to the connections of `connector`.
pub(super) fn chain(connector: impl Connector) -> impl Connector {
    connector.chain(TlsConnector::default())
}
