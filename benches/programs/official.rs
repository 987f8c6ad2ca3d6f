//! The official async SDK, called from a blocking program.
//!
//! Usage: `official HOST list|create COUNT`. Makes `COUNT` calls and prints the number of links received.

use std::{env, error::Error};

use official::{
    apis::{configuration::Configuration, links_api},
    models::CreateLinkRequest,
};
use tokio::runtime::{Builder, Runtime};

#[allow(clippy::print_stdout, reason = "the runner reads the number from standard output")]
fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [host, call, count] = arguments.as_slice() else {
        return Err("usage: official HOST list|create COUNT".into());
    };
    let call = match call.as_str() {
        "list" => list,
        "create" => create,
        other => return Err(format!("the call must be `list` or `create`, not `{other}`").into()),
    };
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let mut configuration = Configuration::new();
    configuration.base_path = host.clone();
    configuration.bearer_access_token = Some("t".into());
    let mut received = 0;
    for _ in 0..count.parse::<usize>()? {
        received += call(&runtime, &configuration)?;
    }
    println!("{received}");
    Ok(())
}

fn tags() -> Option<Vec<String>> {
    Some(vec!["marketing".into(), "email".into()])
}

fn list(runtime: &Runtime, configuration: &Configuration) -> Result<usize, Box<dyn Error>> {
    let call = links_api::links_service_list(configuration, 50, None, None, tags(), None, None, None, None, None, None);
    let page = runtime.block_on(call)?;
    Ok(page.links.map_or(0, |links| links.len()))
}

fn create(runtime: &Runtime, configuration: &Configuration) -> Result<usize, Box<dyn Error>> {
    let mut request = CreateLinkRequest::new("https://example.com/p".into());
    request.name = Some("P".into());
    request.tags = tags();
    let created = runtime.block_on(links_api::links_service_create(configuration, request, None))?;
    Ok(usize::from(created.link.is_some_and(|link| link.shortlink.is_some())))
}
