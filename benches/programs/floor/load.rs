//! Concurrent calls and long lists with ureq and serde by hand: what the server and the computer allow.
//!
//! - `floor-load HOST create COUNT THREADS`: creates links, one per call.
//! - `floor-load HOST import COUNT THREADS`: creates links, 10 per call.
//! - `floor-load HOST items COUNT PAGE_SIZE`: reads all pages of a list with `COUNT` links.
//!
//! Prints the number of links received, and the peak resident memory.

#[path = "../load.rs"]
mod load;
mod model;

use std::error::Error;

use ureq::Agent;

use load::{Arguments, CHUNK, Failure, Mode};
use model::{CREATE, Create, CreateInBulk, Created, CreatedInBulk, Page};

fn main() -> Result<(), Box<dyn Error>> {
    let Arguments { host, mode, count, parameter } = Arguments::read()?;
    let threads = if mode == Mode::Items { 1 } else { parameter };
    // With the default of 3, most threads would open a connection per call.
    let agent: Agent =
        Agent::config_builder().max_idle_connections_per_host(threads).max_idle_connections(threads).build().into();
    let url = format!("{host}/v1/links");
    let received = match mode {
        Mode::Create | Mode::Batch => load::on_threads(threads, count, || create(&agent, &url)),
        Mode::Import => load::on_threads(threads, count / CHUNK, || create_in_bulk(&agent, &format!("{url}/bulk"))),
        Mode::Items => items(&agent, &url, parameter),
    };
    load::report(received.map_err(|error| error as Box<dyn Error>)?)
}

fn create(agent: &Agent, url: &str) -> Result<usize, Failure> {
    let body = post(agent, url, &serde_json::to_vec(&CREATE)?)?;
    let created: Created = serde_json::from_slice(&body)?;
    Ok(usize::from(created.link.shortlink.is_some()))
}

fn create_in_bulk(agent: &Agent, url: &str) -> Result<usize, Failure> {
    let links: Vec<Create<'_>> = (0..CHUNK).map(|_| CREATE).collect();
    let body = post(agent, url, &serde_json::to_vec(&CreateInBulk { links })?)?;
    let created: CreatedInBulk = serde_json::from_slice(&body)?;
    Ok(created.links.len())
}

fn post(agent: &Agent, url: &str, body: &[u8]) -> Result<Vec<u8>, Failure> {
    let request = agent.post(url).header("authorization", "Bearer t").header("content-type", "application/json");
    Ok(request.send(body)?.body_mut().read_to_vec()?)
}

fn items(agent: &Agent, url: &str, page_size: usize) -> Result<usize, Failure> {
    let mut received = 0;
    let mut token = String::new();
    loop {
        let request = agent.get(url).query("pageSize", page_size.to_string()).query("pageToken", &token);
        let mut response = request.header("authorization", "Bearer t").call()?;
        let page: Page = serde_json::from_slice(&response.body_mut().read_to_vec()?)?;
        received += page.links.len();
        token = page.next_page_token.unwrap_or_default();
        if token.is_empty() {
            return Ok(received);
        }
    }
}
