//! Concurrent calls and long lists with the SDK.
//!
//! - `ours-load HOST create COUNT THREADS`: creates links, one per call, on threads that share a client.
//! - `ours-load HOST batch COUNT THREADS`: creates links with `Batch`, one per call.
//! - `ours-load HOST import COUNT THREADS`: creates links with `BulkImport`, 10 per call.
//! - `ours-load HOST items COUNT PAGE_SIZE`: reads all items of a list with `COUNT` links.
//!
//! Prints the number of links received, and the peak resident memory.

#[path = "../load.rs"]
mod load;

use std::error::Error;

use linkbreakers::{ApiClient, Batch, BulkImport, Configuration, CreateLinkRequest, LinksApi};

use load::{Arguments, CHUNK, Mode};

fn main() -> Result<(), Box<dyn Error>> {
    let Arguments { host, mode, count, parameter } = Arguments::read()?;
    let client = ApiClient::new(Configuration::new("t").host(host))?;
    let received = match mode {
        Mode::Create => {
            load::on_threads(parameter, count, || create(&client)).map_err(|error| error as Box<dyn Error>)?
        }
        Mode::Batch => batch(&client, count, parameter)?,
        Mode::Import => import(&client, count, parameter)?,
        Mode::Items => items(&client, i64::try_from(parameter)?)?,
    };
    load::report(received)
}

fn request() -> CreateLinkRequest {
    CreateLinkRequest::new("https://example.com/p").name("P").tags(["marketing", "email"])
}

fn create(client: &ApiClient) -> Result<usize, linkbreakers::Error> {
    let created = LinksApi::new(client).create(request()).send()?;
    Ok(usize::from(!created.link.shortlink.is_empty()))
}

fn batch(client: &ApiClient, count: usize, parallel: usize) -> Result<usize, Box<dyn Error>> {
    let links = LinksApi::new(client);
    let report = Batch::new(client).parallel(parallel).run((0..count).map(|_| links.create(request())))?;
    Ok(report.done())
}

fn import(client: &ApiClient, count: usize, parallel: usize) -> Result<usize, Box<dyn Error>> {
    let rows = (0..count).map(|_| request());
    let report = BulkImport::new(client).chunk_size(CHUNK).parallel(parallel).run(rows)?;
    Ok(report.done())
}

fn items(client: &ApiClient, page_size: i64) -> Result<usize, linkbreakers::Error> {
    let mut received = 0;
    for link in LinksApi::new(client).list().page_size(page_size).items() {
        link?;
        received += 1;
    }
    Ok(received)
}
