//! Whom to trust.

use std::fmt;

#[cfg(any(feature = "rustls", feature = "native-tls"))]
use ureq::tls::{Certificate, PemItem, RootCerts, parse_pem};

/// Root certificates of the caller's.
#[derive(Clone)]
pub(crate) struct Roots {
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    certificates: RootCerts,
}

impl Roots {
    /// Reads all certificates that `pem` holds; what else is in there, such as a comment, is passed over.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub(crate) fn from_pem(pem: &[u8]) -> Result<Self, &'static str> {
        let mut certificates: Vec<Certificate<'static>> = Vec::new();
        for item in parse_pem(pem) {
            match item {
                Ok(PemItem::Certificate(certificate)) => certificates.push(certificate),
                Ok(_) => {}
                Err(_) => return Err("is damaged: its PEM cannot be read"),
            }
        }
        if certificates.is_empty() {
            return Err("holds no certificate; it must be PEM, with lines like `-----BEGIN CERTIFICATE-----`");
        }
        Ok(Self { certificates: RootCerts::from(certificates.into_iter()) })
    }

    #[cfg(not(any(feature = "rustls", feature = "native-tls")))]
    pub(crate) fn from_pem(_: &[u8]) -> Result<Self, &'static str> {
        Err("needs TLS, which this build has none of: turn on the feature `rustls` or `native-tls`")
    }

    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub(super) fn certificates(&self) -> RootCerts {
        self.certificates.clone()
    }
}

impl fmt::Debug for Roots {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Roots").finish_non_exhaustive()
    }
}
