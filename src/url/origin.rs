//! The origin of a URL: scheme, host and port.

use std::net::Ipv4Addr;

use http::{Uri, uri::Authority};

/// Validates the origin of a URL, to which secrets are sent, and returns the port if the URL contains one.
pub(crate) fn check_origin(scheme: &str, authority: &Authority) -> Result<Option<u16>, &'static str> {
    if authority.as_str().contains('@') {
        return Err("must not contain a user name or a password");
    }
    let host = authority.host();
    if host.is_empty() {
        return Err("must contain a host");
    }
    let port = port(authority)?;
    match scheme {
        "https" => Ok(port),
        "http" if is_loopback(host) => Ok(port),
        "http" => Err("must start with `https://`; plain HTTP is allowed only for loopback addresses"),
        _ => Err("must start with `https://`"),
    }
}

/// Validates and returns the port of a URL; `None` if the URL contains no port.
///
/// `Authority::port` also returns `None` for a port that is out of range, and HTTP clients then use the default port.
pub(crate) fn port(authority: &Authority) -> Result<Option<u16>, &'static str> {
    let text = authority.as_str();
    let host_and_port = text.rsplit_once('@').map_or(text, |(_, rest)| rest);
    let port = host_and_port.strip_prefix(authority.host()).unwrap_or(host_and_port);
    if port.is_empty() {
        return Ok(None);
    }
    let digits = port.strip_prefix(':').filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
    match digits.and_then(|digits| digits.parse().ok()) {
        Some(port @ 1..) => Ok(Some(port)),
        _ => Err("must have a port between 1 and 65535, or none"),
    }
}

/// Returns the port of a valid URL, or the default port of its scheme.
pub(crate) fn port_or_default(uri: &Uri) -> u16 {
    uri.port_u16().unwrap_or(if uri.scheme_str() == Some("http") { 80 } else { 443 })
}

/// Returns whether `host` is a loopback address without a name lookup, so that no request leaves the machine.
pub(crate) fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || host == "[::1]"
        || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
}
