//! Fills a sandbox with links and measures it: `cargo run --release --example load -- [LINKS] [--events N] [--data FILE]`.
//!
//! Prints how fast it starts, how fast it lists in each order, by tag, by directory and by search, and how much memory
//! a link takes; with events, the same of these. The client is in the same process, on another thread, so give it a second core.

#![allow(clippy::print_stdout, reason = "printing is what it is for")]

use std::error::Error;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use linkbreakers_sandbox::Sandbox;
use serde_json::{Value, json};

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// The most that one request accepts.
const BATCH: usize = 250;
const CONNECTIONS: usize = 2;
/// The time for which each kind of page is requested.
const SPAN: Duration = Duration::from_secs(2);

/// One connection that is kept open, with as little of a client as will do: it must not be what is measured.
struct Connection {
    stream: BufReader<TcpStream>,
    token: String,
}

impl Connection {
    fn new(sandbox: &Sandbox) -> Result<Self> {
        let stream = TcpStream::connect(sandbox.url().trim_start_matches("http://"))?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::with_capacity(1 << 17, stream), token: sandbox.token().to_owned() })
    }

    fn send(&mut self, method: &str, path: &str, body: &str) -> Result<Vec<u8>> {
        match self.exchange(method, path, "", body)? {
            (status, answer) if status.contains(" 200 ") => Ok(answer),
            (status, answer) => Err(format!("{path}: {status}: {}", String::from_utf8_lossy(&answer)).into()),
        }
    }

    /// The status line, and the body.
    fn exchange(&mut self, method: &str, path: &str, headers: &str, body: &str) -> Result<(String, Vec<u8>)> {
        let Self { stream, token } = self;
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {token}\r\n{headers}\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len(),
        );
        stream.get_mut().write_all(request.as_bytes())?;
        let (mut length, mut line) = (0, String::new());
        let mut status = String::new();
        loop {
            line.clear();
            stream.read_line(&mut line)?;
            let header = line.trim_end().to_ascii_lowercase();
            if status.is_empty() {
                status = header;
            } else if let Some(value) = header.strip_prefix("content-length:") {
                length = value.trim().parse()?;
            } else if header.is_empty() {
                break;
            }
        }
        let mut answer = vec![0; length];
        stream.read_exact(&mut answer)?;
        Ok((status, answer))
    }
}

/// Two tags, a name and metadata, as a campaign would have them.
fn link(n: usize) -> Value {
    json!({
        "destination": format!("https://www.example.com/products/{n}?utm_source=print"),
        "name": format!("Spring campaign, product {n}"),
        "tags": [format!("region-{}", n % 10), format!("campaign-{}", n % 1000)],
        "metadata": {"product_id": n.to_string()},
    })
}

/// Resident memory in bytes; 0 where there is no `/proc`.
fn memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<usize>().ok()).unwrap_or(0) * 1024
}

fn fill(sandbox: &Sandbox, links: usize) -> Result<()> {
    let mut connection = Connection::new(sandbox)?;
    for start in (0..links).step_by(BATCH) {
        let batch: Vec<Value> = (start..links.min(start + BATCH)).map(link).collect();
        connection.send("POST", "/v1/links/bulk", &json!({"links": batch}).to_string())?;
    }
    Ok(())
}

/// Visits, ten by each visitor, to a thousand links and now and then to others; many countries.
fn visit(sandbox: &Sandbox, events: usize) -> Result<()> {
    let mut connection = Connection::new(sandbox)?;
    let links = connection.send("GET", "/v1/links?pageSize=1000&sortBy=LINK_SORT_FIELD_CREATED_AT", "")?;
    let links: Value = serde_json::from_slice(&links)?;
    let links: Vec<&str> =
        links["links"].as_array().into_iter().flatten().filter_map(|l| l["shortlink"].as_str()).collect();
    for n in 0..events {
        let visitor = n / 10;
        let [a, b, c] = [16, 8, 0].map(|bits| (visitor >> bits) & 255);
        let country = char::from(b'A' + u8::try_from(visitor % 23)?);
        let headers = format!("x-forwarded-for: 10.{a}.{b}.{c}\r\ncf-ipcountry: X{country}\r\n");
        connection.exchange("GET", &format!("/{}", links[n * 7 % links.len()]), &headers, "")?;
    }
    Ok(())
}

/// The reads of a page per second, and the duration of the first one.
fn measure(sandbox: &Sandbox, path: &str) -> Result<(f64, Duration, Value)> {
    let start = Instant::now();
    let first = Connection::new(sandbox)?.send("GET", path, "")?;
    let first = (start.elapsed(), serde_json::from_slice::<Value>(&first)?);
    let start = Instant::now();
    let count = std::thread::scope(|scope| {
        let read = || -> Result<u32> {
            let mut connection = Connection::new(sandbox)?;
            let mut count = 0;
            while start.elapsed() < SPAN {
                connection.send("GET", path, "")?;
                count += 1;
            }
            Ok(count)
        };
        let readers: Vec<_> = (0..CONNECTIONS).map(|_| scope.spawn(read)).collect();
        let counts = readers.into_iter().map(|reader| reader.join().map_err(|_| "a reader panicked")?);
        counts.sum::<Result<u32>>()
    })?;
    Ok((f64::from(count) / start.elapsed().as_secs_f64(), first.0, first.1))
}

fn main() -> Result<()> {
    let (mut links, mut events) = (10_000, 0);
    let mut builder = Sandbox::builder().rate_limit(u64::MAX, Duration::from_secs(60)).ledger_capacity(0);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--data" => builder = builder.data(arguments.next().ok_or("--data needs a file")?),
            "--events" => events = arguments.next().ok_or("--events needs a number")?.parse()?,
            number => links = number.parse().map_err(|_| format!("{number:?} is not a number of links"))?,
        }
    }
    let start = Instant::now();
    let sandbox = builder.start()?;
    println!("started in {:?}", start.elapsed());
    let mut connection = Connection::new(&sandbox)?;
    let start = Instant::now();
    let page: Value = serde_json::from_slice(&connection.send("GET", "/v1/links?pageSize=50", "")?)?;
    println!("first request in {:?}", start.elapsed());
    let start = Instant::now();
    connection.send("POST", "/v1/links", &link(0).to_string())?;
    println!("first create in {:?}", start.elapsed());
    if page["totalCount"] == 0 {
        let (before, start) = (memory(), Instant::now());
        fill(&sandbox, links)?;
        let (grown, took) = (memory().saturating_sub(before), start.elapsed());
        println!("{links} links made in {took:.1?}, {} bytes each", grown / links.max(1));
    }
    for query in [
        "sortBy=LINK_SORT_FIELD_UPDATED_AT",
        "sortBy=LINK_SORT_FIELD_CREATED_AT&sortDirection=SORT_DIRECTION_ASC",
        "sortBy=LINK_SORT_FIELD_SHORTLINK",
        "sortBy=LINK_SORT_FIELD_NAME",
        "sortBy=LINK_SORT_FIELD_EVENT_COUNT",
        "tags=region-3&sortBy=LINK_SORT_FIELD_NAME",
        "tags=campaign-77&sortBy=LINK_SORT_FIELD_SHORTLINK",
        "tags=campaign-77&tags=region-3",
        "view=LINK_VIEW_DIRECTORY&sortBy=LINK_SORT_FIELD_NAME",
        "search=product%20777",
        "search=campaign",
        "include=tags",
    ] {
        show(&sandbox, &format!("/v1/links?pageSize=50&{query}"))?;
    }
    if events > 0 {
        let (before, start) = (memory(), Instant::now());
        visit(&sandbox, events)?;
        let (grown, took) = (memory().saturating_sub(before), start.elapsed());
        println!("{events} visits in {took:.1?}, {} bytes each", grown / events);
        read_events(&sandbox)?;
    }
    Ok(())
}

fn show(sandbox: &Sandbox, path: &str) -> Result<()> {
    let (rate, first, page) = measure(sandbox, path)?;
    let found = page.pointer("/json/totalCount").unwrap_or(&page["totalCount"]);
    println!("{rate:>8.0} pages/s, the first in {first:>10.2?}, of {found:>8}: {path}");
    Ok(())
}

/// One link in a directory, one tag, one country, and all of them.
fn read_events(sandbox: &Sandbox) -> Result<()> {
    let mut connection = Connection::new(sandbox)?;
    let mut ask = |method: &str, path: &str, body: &str| -> Result<Value> {
        Ok(serde_json::from_slice(&connection.send(method, path, body)?)?)
    };
    let event = ask("GET", "/v1/events?pageSize=1&include=link", "")?["json"]["events"][0].clone();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let (link, visitor) = (text(&event["linkId"]), text(&event["visitorId"]));
    let tag = text(&ask("GET", &format!("/v1/links/{link}?include=tags"), "")?["link"]["tags"][1]["id"]);
    let directory = text(&ask("POST", "/v1/directories", "{\"name\": \"d\"}")?["directory"]["id"]);
    ask("PATCH", &format!("/v1/links/{link}"), &json!({"directoryId": directory}).to_string())?;
    for path in [
        "events?".to_owned(),
        format!("events?linkId={link}"),
        format!("events?linkId={link}&startDate=2020-01-01T00:00:00Z"),
        format!("events?linkId={link}&visitorId={visitor}"),
        format!("events?visitorId={visitor}"),
        format!("events?directoryId={directory}"),
        format!("events?tagId={tag}"),
        "events?countries=XC".to_owned(),
        "visitors/attributes?countries=XC".to_owned(),
        "metrics/events?countries=XC".to_owned(),
        format!("visitors?linkId={link}"),
        format!("visitors/attributes?linkId={link}"),
        format!("metrics/events?linkId={link}"),
    ] {
        show(sandbox, &format!("/v1/{path}&pageSize=50"))?;
    }
    Ok(())
}
