//! Hosts that are reached without the proxy.

use std::net::IpAddr;

use crate::text::QUOTES;

/// Returns whether `exceptions`, a list in the syntax of `NO_PROXY`, contains `host`.
///
/// Entries are separated by commas or whitespace. An entry is `*`, an IP address, a network such as `10.0.0.0/8`, or a
/// domain, with or without a leading dot, which includes its subdomains; a port limits it to that port. Invalid entries
/// match nothing.
pub(super) fn contains(exceptions: &str, host: &str, port: u16) -> bool {
    let host = normalize(host);
    let address = parse_address(&host);
    exceptions
        .split(|character: char| character == ',' || character.is_whitespace())
        .map(|entry| normalize(entry.trim_matches(QUOTES)))
        .filter(|entry| !entry.is_empty())
        .any(|entry| matches(&entry, &host, address, port))
}

fn matches(entry: &str, host: &str, address: Option<IpAddr>, port: u16) -> bool {
    if let Some((network, length)) = entry.split_once('/') {
        return address.is_some_and(|address| network_contains(network, length, address));
    }
    // An IPv6 address without brackets ends with digits that look like a port.
    let (name, only_port) = match entry.rsplit_once(':') {
        Some((name, digits)) if parse_address(entry).is_none() => (name, Some(digits)),
        _ => (entry, None),
    };
    if only_port.is_some_and(|digits| digits.parse() != Ok(port)) {
        return false;
    }
    match address {
        _ if name == "*" => true,
        Some(address) => parse_address(name) == Some(address),
        None => is_domain_of(name, host),
    }
}

fn is_domain_of(name: &str, host: &str) -> bool {
    let name = normalize(name.trim_start_matches("*.").trim_start_matches('.'));
    !name.is_empty()
        && host.strip_suffix(name.as_str()).is_some_and(|prefix| prefix.is_empty() || prefix.ends_with('.'))
}

/// Returns `name` in lowercase, without the dot at the end of a fully qualified domain name.
fn normalize(name: &str) -> String {
    name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase()
}

/// Parses an IP address with or without brackets.
fn parse_address(text: &str) -> Option<IpAddr> {
    let bare = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
    bare.parse().ok().map(|address: IpAddr| address.to_canonical())
}

fn network_contains(network: &str, length: &str, address: IpAddr) -> bool {
    let (Some(network), Ok(length)) = (parse_address(network), length.parse::<u32>()) else {
        return false;
    };
    let (network, address, width) = match (network, address) {
        (IpAddr::V4(network), IpAddr::V4(address)) => (network.to_bits().into(), address.to_bits().into(), u32::BITS),
        (IpAddr::V6(network), IpAddr::V6(address)) => (network.to_bits(), address.to_bits(), u128::BITS),
        _ => return false,
    };
    // Only the prefix is compared. The shift returns `None` for an IPv6 prefix of zero bits.
    let differing: u128 = network ^ address;
    length <= width && differing.checked_shr(width - length).unwrap_or(0) == 0
}

#[cfg(test)]
mod tests {
    use super::contains;

    #[test]
    fn host_matches_its_name_domain_and_port() {
        let host = "api.linkbreakers.com";
        for entry in [
            "*",
            "*:443",
            "api.linkbreakers.com",
            "linkbreakers.com",
            ".linkbreakers.com",
            "*.linkbreakers.com",
            "API.LINKBREAKERS.COM:443",
            "api.linkbreakers.com.",
            ".linkbreakers.com.:443",
            "com",
        ] {
            for list in [format!("x.example,{entry}"), format!("{entry} x.example"), format!("\"x.example,\t{entry}\"")]
            {
                assert!(contains(&list, host, 443), "{list}");
                assert!(contains(&list, "api.linkbreakers.com.", 443), "{list}");
            }
        }
        for entry in [
            "",
            ",",
            ".",
            "..",
            "*:80",
            ":443",
            "breakers.com",
            "api.linkbreakers.com:80",
            "api.linkbreakers.com:",
            "api.linkbreakers.com:443x",
            "linkbreakers.co",
            "evil.com",
            "10.0.0.0/0",
            "::/0",
        ] {
            assert!(!contains(entry, host, 443), "{entry}");
        }
        assert!(!contains("evil.com", "evil.com.example", 443));
    }

    #[test]
    fn ipv4_address_matches_itself_and_its_networks() {
        for entry in ["10.1.2.3", "10.1.2.3:443", "10.0.0.0/8", "10.1.2.3/32", "10.9.9.9/8", "0.0.0.0/0", "*"] {
            assert!(contains(&format!("a.example {entry}"), "10.1.2.3", 443), "{entry}");
        }
        for entry in
            ["10.1.2.4", "10.1.2.3:80", "10.1.2.2/32", "11.0.0.0/8", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "2.3"]
        {
            assert!(!contains(entry, "10.1.2.3", 443), "{entry}");
        }
    }

    #[test]
    fn ipv6_address_matches_itself_and_its_networks_with_and_without_brackets() {
        for entry in [
            "fd00::1",
            "FD00:0:0:0:0:0:0:1",
            "[fd00::1]",
            "[fd00::1]:443",
            "fd00::/8",
            "[fd00::]/8",
            "fd00::1/128",
            "::/0",
        ] {
            assert!(contains(&format!("10.0.0.0/8,{entry}"), "[fd00::1]", 443), "{entry}");
        }
        for entry in ["fd00::2", "[fd00::1]:80", "fe00::/8", "fd00::/129", "fd00::2/128", "0.0.0.0/0", "1"] {
            assert!(!contains(entry, "[fd00::1]", 443), "{entry}");
        }
        assert!(contains("10.0.0.0/8", "[::ffff:10.1.2.3]", 443));
    }
}
