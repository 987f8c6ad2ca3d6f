//! Imports generated links with a journal in the current directory. It writes there the position and id of each link, the
//! positions of the failed links, and its peak memory. It is a separate program so that tests can kill it.

mod rows;

use std::{
    env,
    error::Error,
    fs,
    io::{BufWriter, Write as _},
    time::Duration,
};

use linkbreakers::{ApiClient, BulkImport, Configuration, RetryPolicy};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [url, token, links, chunk, parallel, rows] = arguments.as_slice() else {
        return Err("arguments: URL TOKEN LINKS CHUNK_SIZE PARALLEL different|equal".into());
    };
    let row = if rows == "equal" { rows::equal_row } else { rows::row };
    let fast = RetryPolicy::default().initial_backoff(Duration::from_millis(1)).max_backoff(Duration::from_millis(2));
    let client = ApiClient::new(Configuration::new(token.as_str()).host(url).retry(fast))?;
    let mut links_file = BufWriter::new(fs::File::create("links")?);
    let report = BulkImport::new(&client)
        .chunk_size(chunk.parse()?)
        .parallel(parallel.parse()?)
        .journal("journal")
        .try_on_link(|position, link| writeln!(links_file, "{position} {}", link.id))
        .run((0..links.parse()?).map(row))?;
    links_file.flush()?;
    let failed: Vec<_> = report.failed().iter().map(|failure| failure.position.to_string()).collect();
    fs::write("failed", failed.join(" "))?;
    fs::write("memory", format!("{} {}", peak_memory(), report.resumed()))?;
    Ok(())
}

/// Returns the peak resident memory in kilobytes, or 0 if the system does not report it.
fn peak_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
}
