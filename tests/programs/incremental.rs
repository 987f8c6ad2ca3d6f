//! Imports a file by key, and prints the report. It is a separate program so that tests can kill it.

use std::{env, error::Error, fs, time::Duration};

use linkbreakers::{ApiClient, BulkImport, Configuration, CreateLinkRequest, RetryPolicy, WhenChanged};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [url, token, file, parallel] = arguments.as_slice() else {
        return Err("arguments: URL TOKEN FILE PARALLEL".into());
    };
    let fast = RetryPolicy::default().initial_backoff(Duration::from_millis(1)).max_backoff(Duration::from_millis(2));
    let client = ApiClient::new(Configuration::new(token.as_str()).host(url).retry(fast))?;
    let text = fs::read_to_string(file)?;
    let rows = text.lines().filter_map(|line| {
        let [sku, destination, name] = line.split(' ').collect::<Vec<_>>().try_into().ok()?;
        let row = CreateLinkRequest::new(destination).name(name).qrcode_enabled(false);
        Some(row.metadata([("sku".to_owned(), sku.to_owned())]))
    });
    let report = BulkImport::new(&client)
        .chunk_size(20)
        .parallel(parallel.parse()?)
        .key(|row| row.metadata.as_ref()?.get("sku").cloned())
        .when_changed(WhenChanged::Update)
        .journal("state")
        .run(rows)?;
    let counts = [report.done(), report.unchanged(), report.updated(), report.failed().len()];
    fs::write("report", counts.map(|count| count.to_string()).join(" "))?;
    Ok(())
}
