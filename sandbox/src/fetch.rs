//! Fetches files from loopback addresses, as imports of media ask for. Nothing else is ever asked for: a sandbox has no
//! business outside its own machine.

use std::io::{self, ErrorKind};
use std::time::Duration;

use tokio::net::TcpStream;

/// More than any kind of media may have, and the head of an answer.
const LARGEST: usize = 51 * 1024 * 1024;
const PATIENCE: Duration = Duration::from_secs(10);
const REDIRECTS: usize = 5;

/// The bytes behind an address, or what is wrong with it.
pub(crate) type Fetched = Result<Vec<u8>, String>;

/// A loopback address in parts.
#[derive(Debug, PartialEq)]
struct Target {
    host: String,
    port: u16,
    path: String,
}

impl Target {
    fn parse(url: &str) -> Result<Self, String> {
        let only = || {
            format!(
                "{url:?} is not an http address of this machine (127.0.0.1, localhost, [::1]); the sandbox imports from nowhere else"
            )
        };
        let rest = url.strip_prefix("http://").ok_or_else(only)?;
        let (authority, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
        let colon = authority.rfind(':').filter(|at| !authority[*at..].contains(']'));
        let (host, port) = authority.split_at(colon.unwrap_or(authority.len()));
        let port = match port.strip_prefix(':') {
            Some(port) => port.parse().map_err(|_| only())?,
            None => 80,
        };
        let host = match host {
            "localhost" => "127.0.0.1",
            "[::1]" => "::1",
            host if host.parse::<std::net::Ipv4Addr>().is_ok_and(|ip| ip.is_loopback()) => host,
            _ => return Err(only()),
        };
        let path = path.split('#').next().unwrap_or_default();
        let slash = if path.starts_with('/') { "" } else { "/" };
        if path.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(format!("{url:?} has spaces in it; encode them as %20"));
        }
        Ok(Self { host: host.to_owned(), port, path: format!("{slash}{path}") })
    }
}

/// Follows up to five redirects, all of them on this machine.
pub(crate) async fn get(url: &str) -> Fetched {
    match tokio::time::timeout(PATIENCE, follow(url)).await {
        Ok(fetched) => fetched,
        Err(_) => Err(format!("{url} did not answer in {} seconds", PATIENCE.as_secs())),
    }
}

async fn follow(url: &str) -> Fetched {
    let mut url = url.to_owned();
    for _ in 0..=REDIRECTS {
        let target = Target::parse(&url)?;
        let answer = exchange(&target).await.map_err(|error| format!("{url} cannot be fetched: {error}"))?;
        let (status, location, body) = parse(answer).ok_or_else(|| format!("{url} does not answer in HTTP"))?;
        match (status, location) {
            (200, _) => return Ok(body),
            (301 | 302 | 303 | 307 | 308, Some(location)) if location.starts_with('/') => {
                let Target { host, port, .. } = target;
                let host = if host.contains(':') { format!("[{host}]") } else { host };
                url = format!("http://{host}:{port}{location}");
            }
            (301 | 302 | 303 | 307 | 308, Some(location)) => url = location,
            (status, _) => return Err(format!("{url} answers {status}, not 200")),
        }
    }
    Err(format!("there are more than {REDIRECTS} redirects, the last to {url}"))
}

/// HTTP/1.0 needs no library: the answer ends with the connection, and is never in pieces.
async fn exchange(target: &Target) -> io::Result<Vec<u8>> {
    let Target { host, port, path } = target;
    let stream = TcpStream::connect((host.as_str(), *port)).await?;
    let request = format!("GET {path} HTTP/1.0\r\nhost: {host}:{port}\r\naccept: */*\r\nconnection: close\r\n\r\n");
    let mut unsent = request.as_bytes();
    while !unsent.is_empty() {
        stream.writable().await?;
        match stream.try_write(unsent) {
            Ok(count) => unsent = &unsent[count..],
            Err(error) if error.kind() == ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
    }
    let (mut answer, mut part) = (Vec::new(), vec![0; 64 * 1024]);
    loop {
        stream.readable().await?;
        match stream.try_read(&mut part) {
            Ok(0) => return Ok(answer),
            Ok(count) => answer.extend_from_slice(&part[..count]),
            Err(error) if error.kind() == ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
        if answer.len() > LARGEST {
            return Err(io::Error::other("it is larger than any media may be"));
        }
    }
}

/// Status, `Location` and body of an answer; none if it is cut short or nonsense.
fn parse(mut answer: Vec<u8>) -> Option<(u16, Option<String>, Vec<u8>)> {
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n")?;
    let body = answer.split_off(end + 4);
    let head = String::from_utf8(answer).ok()?;
    let mut lines = head.lines();
    let status = lines.next()?.strip_prefix("HTTP/1.")?.split(' ').nth(1)?.parse().ok()?;
    let header = |name: &str| {
        let found = head.lines().filter_map(|line| line.split_once(':')).find(|(n, _)| n.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.trim().to_owned())
    };
    let whole = header("content-length").is_none_or(|length| length.parse() == Ok(body.len()));
    (whole && header("transfer-encoding").is_none()).then(|| (status, header("location"), body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_asked() {
        let target = |url: &str| Target::parse(url).map(|t| (t.host, t.port, t.path)).ok();
        assert_eq!(target("http://127.0.0.1:8080/a?b#c"), Some(("127.0.0.1".into(), 8080, "/a?b".into())));
        assert_eq!(target("http://localhost"), Some(("127.0.0.1".into(), 80, "/".into())));
        assert_eq!(target("http://[::1]:1?x"), Some(("::1".into(), 1, "/?x".into())));
        for url in [
            "https://127.0.0.1/",
            "http://example.com/",
            "http://10.0.0.1/",
            "http://127.0.0.1@example.com/",
            "http://127.0.0.1.example.com/",
            "http://localhost:99999/",
            "http://127.0.0.1/a b",
            "file:///etc/passwd",
            "",
        ] {
            assert_eq!(target(url), None, "{url}");
        }
    }

    #[test]
    fn answers_are_read_whole() {
        let read = |text: &str| parse(text.as_bytes().to_vec());
        assert_eq!(read("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab"), Some((200, None, b"ab".to_vec())));
        assert_eq!(read("HTTP/1.0 302 Found\r\nlocation: /x\r\n\r\n"), Some((302, Some("/x".into()), Vec::new())));
        assert_eq!(read("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab"), None);
        assert_eq!(read("SSH-2.0\r\n\r\n"), None);
    }
}
