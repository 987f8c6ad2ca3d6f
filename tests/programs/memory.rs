//! Reads a long list from the server at an address, and says how many bytes or items it had, and what memory that took at
//! most. It is a program of its own, so that the memory is its own, too.

use std::{env, error::Error, fs, io};

use linkbreakers::{ApiClient, Configuration, EventsApi, ExportCsv as _, LinksApi};

#[allow(clippy::print_stdout, reason = "it is what it is for")]
fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(way), Some(url)) = (arguments.next(), arguments.next()) else {
        return Err("how to read (`items`, `prefetch` or `csv`) and the address of a server are missing".into());
    };
    let client = ApiClient::new(Configuration::new("a-token").host(url))?;
    let links = LinksApi::new(&client).list().page_size(1000);
    let count = match way.as_str() {
        "items" => count(links.items())?,
        "prefetch" => count(links.items().prefetch())?,
        "csv" => EventsApi::new(&client).list().write_csv(&mut io::sink())?,
        other => return Err(format!("`{other}` is no way to read").into()),
    };
    let status = fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("this system does not tell")?;
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
