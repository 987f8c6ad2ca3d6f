//! The SDK.
//!
//! Usage: `ours HOST list|create COUNT`. Makes `COUNT` calls and prints the number of links received.

use std::{env, error::Error};

use linkbreakers::{ApiClient, Configuration, CreateLinkRequest, LinksApi};

#[allow(clippy::print_stdout, reason = "the runner reads the number from standard output")]
fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [host, call, count] = arguments.as_slice() else {
        return Err("usage: ours HOST list|create COUNT".into());
    };
    let call = match call.as_str() {
        "list" => list,
        "create" => create,
        other => return Err(format!("the call must be `list` or `create`, not `{other}`").into()),
    };
    let client = ApiClient::new(Configuration::new("t").host(host))?;
    let links = LinksApi::new(&client);
    let mut received = 0;
    for _ in 0..count.parse::<usize>()? {
        received += call(&links)?;
    }
    println!("{received}");
    Ok(())
}

fn list(links: &LinksApi) -> Result<usize, Box<dyn Error>> {
    let page = links.list().page_size(50).tags(["marketing", "email"]).send()?;
    Ok(page.links.len())
}

fn create(links: &LinksApi) -> Result<usize, Box<dyn Error>> {
    let request = CreateLinkRequest::new("https://example.com/p").name("P").tags(["marketing", "email"]);
    let created = links.create(request).send()?;
    Ok(usize::from(!created.link.shortlink.is_empty()))
}
