//! Reads a long list from a server, and prints how many items or bytes it read and the peak resident memory.
//!
//! Usage: `test_memory items|prefetch|csv URL`. Run by `tests/it/memory.rs` as a process, so that only this reading is
//! measured.

use std::{env, error::Error, fs, io};

use linkbreakers::{ApiClient, Configuration, EventsApi, ExportCsv as _, LinksApi};

#[allow(clippy::print_stdout, reason = "the test reads the numbers from standard output")]
fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(mode), Some(url)) = (arguments.next(), arguments.next()) else {
        return Err("usage: test_memory items|prefetch|csv URL".into());
    };
    let client = ApiClient::new(Configuration::new("a-token").host(url))?;
    let links = LinksApi::new(&client).list().page_size(1000);
    let count = match mode.as_str() {
        "items" => count(links.items())?,
        "prefetch" => count(links.items().prefetch())?,
        "csv" => EventsApi::new(&client).list().write_csv(&mut io::sink())?,
        other => return Err(format!("the mode must be `items`, `prefetch` or `csv`, not `{other}`").into()),
    };
    let status = fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("/proc/self/status has no `VmHWM`")?;
    println!("{count} {}", peak.trim());
    Ok(())
}

fn count<T, E>(items: impl Iterator<Item = Result<T, E>>) -> Result<u64, E> {
    let mut count = 0;
    for item in items {
        item?;
        count += 1;
    }
    Ok(count)
}
