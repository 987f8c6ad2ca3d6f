//! Runs a batch of the requests in `items`, a file in the current directory with one item per line. It is a separate program
//! so that tests can kill it.
//!
//! Usage: `test_batch URL TOKEN create|update|delete|identify|read COUNT PARALLEL JOURNAL LIMIT`. `JOURNAL` is a file name, or
//! `-` for none. After `LIMIT` items the program writes the file `blocked` and waits to be killed. Otherwise it writes the
//! report: the executed and resumed items and its peak memory, and then the position and status of each failed item.

use std::{
    env,
    error::Error,
    fs,
    io::{BufRead as _, BufReader},
    thread,
    time::Duration,
};

use linkbreakers::{
    ApiClient, Batch, BatchReport, BatchRequest, Configuration, CreateLinkRequest, IdentifyRequest, LinksApi,
    RetryPolicy, TryRequest, UpdateLinkRequest, VisitorInput, VisitorsApi,
};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [url, token, kind, count, parallel, journal, limit] = arguments.as_slice() else {
        return Err("arguments: URL TOKEN KIND COUNT PARALLEL JOURNAL LIMIT".into());
    };
    let fast = RetryPolicy::default().initial_backoff(Duration::from_millis(1)).max_backoff(Duration::from_millis(2));
    let client = ApiClient::new(Configuration::new(token.as_str()).host(url).retry(fast))?;
    let (links, visitors) = (LinksApi::new(&client), VisitorsApi::new(&client));
    let mut batch = Batch::new(&client).parallel(parallel.parse()?);
    if journal != "-" {
        batch = batch.journal(journal);
    }
    let (count, limit) = (count.parse()?, limit.parse()?);
    let report = match kind.as_str() {
        "create" => run(batch, count, limit, |name| {
            let request = CreateLinkRequest::new("https://example.com").name(name);
            links.create(if name == "taken" { request.shortlink(name) } else { request })
        }),
        "update" => run(batch, count, limit, |id| links.update(id, UpdateLinkRequest::new().name(format!("new {id}")))),
        "delete" => run(batch, count, limit, |id| links.delete(id)),
        "identify" => run(batch, count, limit, |email| {
            visitors.identify(IdentifyRequest::new().visitor(VisitorInput::new().email(email)))
        }),
        "read" => Ok(batch.run((0..count).map(|n| client.request("GET", format!("/v1/links/{n}"))))?),
        other => return Err(format!("the kind must not be `{other}`").into()),
    }?;
    let failed = report.failed().iter().map(|failure| format!("\n{} {}", failure.position, failure.status));
    let summary = format!("{} {} {}", report.done(), report.resumed(), peak_memory());
    fs::write("report", summary + &failed.collect::<String>())?;
    Ok(())
}

fn run<R: BatchRequest>(
    batch: Batch<'_>,
    count: usize,
    limit: usize,
    request: impl Fn(&str) -> R,
) -> Result<BatchReport, Box<dyn Error>> {
    let lines = BufReader::new(fs::File::open("items")?).lines().take(count).enumerate();
    let requests = lines.map(|(position, line)| {
        if position == limit {
            fs::write("blocked", "").expect("the current directory should be writable");
            loop {
                thread::park();
            }
        }
        TryRequest(match line {
            Ok(line) if line.is_empty() => Err("the line is empty".to_owned()),
            Ok(line) => Ok(request(&line)),
            Err(error) => Err(error.to_string()),
        })
    });
    Ok(batch.run(requests)?)
}

/// Returns the peak resident memory in kilobytes, or 0 if the system does not report it.
fn peak_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
}
