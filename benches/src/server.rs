//! A server with canned responses on 127.0.0.1, which does as little work of its own as possible.
//!
//! `GET /v1/links` returns a page of a list with 1,000,000 links, and `POST /v1/links` returns one link. Any other request
//! returns an empty object. Connections stay open, and each has its own thread.

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    thread,
};

use crate::Result;

/// The number of links in the list.
pub(crate) const LINKS: usize = 1_000_000;

const DEFAULT_PAGE_SIZE: usize = 50;

/// A server that runs until the process ends.
pub(crate) struct Server {
    port: u16,
}

impl Server {
    pub(crate) fn start() -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let port = listener.local_addr()?.port();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // An error ends only this connection; the client reports it.
                thread::spawn(move || serve(stream));
            }
        });
        Ok(Self { port })
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The URL with a host name that the client must look up.
    pub(crate) fn url_with_name(&self) -> String {
        format!("http://localhost:{}", self.port)
    }
}

fn serve(stream: TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::with_capacity(1 << 16, stream);
    let created = format!(r#"{{"link":{}}}"#, link(7));
    let mut page = Page::new(DEFAULT_PAGE_SIZE);
    while let Some(target) = read_request(&mut reader)? {
        let body = match target.as_str() {
            "POST /v1/links" => created.clone(),
            target if target.starts_with("GET /v1/links?") => {
                let size = query(target, "pageSize").unwrap_or(DEFAULT_PAGE_SIZE);
                if page.size != size {
                    page = Page::new(size);
                }
                page.body(query(target, "pageToken").unwrap_or(0))
            }
            _ => "{}".to_owned(),
        };
        writer.write_all(response(&body).as_bytes())?;
    }
    Ok(())
}

/// Reads a request with its body, and returns its method and target; `None` at the end of the connection.
fn read_request(reader: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let target = line.rsplit_once(' ').map_or_else(String::new, |(target, _version)| target.to_owned());
    let mut length = 0;
    while line != "\r\n" {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().map_err(io::Error::other)?;
        }
    }
    io::copy(&mut reader.take(length), &mut io::sink())?;
    Ok(Some(target))
}

fn query(target: &str, name: &str) -> Option<usize> {
    let (_path, query) = target.split_once('?')?;
    let mut parameters = query.split('&').filter_map(|parameter| parameter.split_once('='));
    let (_name, value) = parameters.find(|(found, _value)| *found == name)?;
    value.parse().ok()
}

fn response(body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 200 OK\r\n\
         content-type: application/json\r\n\
         content-length: {length}\r\n\
         ratelimit-limit: 720\r\n\
         ratelimit-remaining: 700\r\n\
         ratelimit-reset: 30\r\n\
         \r\n\
         {body}"
    )
}

/// Pages of one size. All have the same links, and a token that is the position of the next page.
struct Page {
    size: usize,
    links: String,
}

impl Page {
    fn new(size: usize) -> Self {
        let links = (0..size).map(link).collect::<Vec<_>>().join(",");
        Self { size, links }
    }

    fn body(&self, position: usize) -> String {
        let next = position + self.size;
        let token = if next < LINKS { next.to_string() } else { String::new() };
        let links = &self.links;
        format!(r#"{{"links":[{links}],"nextPageToken":"{token}","totalCount":{LINKS}}}"#)
    }
}

/// A link with every field that a list returns.
fn link(n: usize) -> String {
    let fields = [
        format!(r#""id":"6f9619ff-8b86-d011-b42d-{n:012}""#),
        format!(r#""name":"Summer Sale {n}""#),
        format!(r#""shortlink":"s{n:06}""#),
        format!(r#""destination":"https://example.com/p/{n}""#),
        format!(r#""entrypoint":"https://lbr.ai/s{n:06}""#),
        r#""fallbackDestination":"https://example.com/404""#.to_owned(),
        r#""createdAt":"2026-05-01T10:11:12.345678Z""#.to_owned(),
        r#""updatedAt":"2026-05-02T10:11:12.345678Z""#.to_owned(),
        format!(r#""eventCount":{n}"#),
        format!(r#""metadata":{{"product_id":"{n}","campaign_id":"spring-2026","utm_source":"email"}}"#),
        r#""qrcodeEnabled":true"#.to_owned(),
        format!(r#""qrcodeSignedUrl":"https://cdn.example.com/qr/{n}.png?sig=abcdef0123456789""#),
        format!(r#""qrcodeDesignId":"11111111-2222-3333-4444-{n:012}""#),
        r#""workspaceId":"99999999-2222-3333-4444-555555555555""#.to_owned(),
        format!(r#""tags":[{},{}]"#, tag("aaaaaaaa", n, "campaign"), tag("bbbbbbbb", n, "email")),
    ];
    format!("{{{}}}", fields.join(","))
}

fn tag(id: &str, n: usize, name: &str) -> String {
    let time = "2026-01-01T00:00:00Z";
    format!(r#"{{"id":"{id}-0000-0000-0000-{n:012}","name":"{name}","createdAt":"{time}","updatedAt":"{time}"}}"#)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exchange(requests: &str) -> String {
        let server = Server::start().unwrap();
        let mut stream = TcpStream::connect(("127.0.0.1", server.port)).unwrap();
        stream.write_all(requests.as_bytes()).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        let mut received = String::new();
        stream.read_to_string(&mut received).unwrap();
        received
    }

    #[test]
    fn list_has_as_many_links_as_requested_and_the_position_of_the_next_page() {
        let received = exchange("GET /v1/links?pageSize=3&pageToken=6 HTTP/1.1\r\n\r\n");
        assert_eq!(received.matches(r#""shortlink""#).count(), 3);
        assert!(received.ends_with(r#""nextPageToken":"9","totalCount":1000000}"#), "{received}");
    }

    #[test]
    fn last_page_has_no_token() {
        let received = exchange("GET /v1/links?pageSize=50&pageToken=999950 HTTP/1.1\r\n\r\n");
        assert!(received.contains(r#""nextPageToken":"""#), "{received}");
    }

    #[test]
    fn requests_on_one_connection_receive_their_responses_in_order() {
        let create = "POST /v1/links HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}";
        let received = exchange(&format!("{create}{create}GET /v1/tags HTTP/1.1\r\n\r\n"));
        let bodies: Vec<&str> = received.split("\r\n\r\n").skip(1).collect();
        let created = format!(r#"{{"link":{}}}"#, link(7));
        assert_eq!(bodies.len(), 3, "{received}");
        assert!(bodies[0].starts_with(&created) && bodies[1].starts_with(&created), "{received}");
        assert_eq!(bodies[2], "{}");
    }
}
