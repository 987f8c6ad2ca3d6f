//! The floor: ureq and serde by hand.
//!
//! Usage: `floor HOST list|create COUNT`. Makes `COUNT` calls and prints the number of links received.

mod model;

use std::{env, error::Error};

use ureq::Agent;

use model::{CREATE, Created, Page};

#[allow(clippy::print_stdout, reason = "the runner reads the number from standard output")]
fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [host, call, count] = arguments.as_slice() else {
        return Err("usage: floor HOST list|create COUNT".into());
    };
    let call = match call.as_str() {
        "list" => list,
        "create" => create,
        other => return Err(format!("the call must be `list` or `create`, not `{other}`").into()),
    };
    let agent = Agent::config_builder().build().into();
    let url = format!("{host}/v1/links");
    let mut received = 0;
    for _ in 0..count.parse::<usize>()? {
        received += call(&agent, &url)?;
    }
    println!("{received}");
    Ok(())
}

fn list(agent: &Agent, url: &str) -> Result<usize, Box<dyn Error>> {
    let request = agent.get(url).query("pageSize", "50").query("tags", "marketing").query("tags", "email");
    let mut response = request.header("authorization", "Bearer t").call()?;
    let page: Page = serde_json::from_slice(&response.body_mut().read_to_vec()?)?;
    Ok(page.links.len())
}

fn create(agent: &Agent, url: &str) -> Result<usize, Box<dyn Error>> {
    let body = serde_json::to_vec(&CREATE)?;
    let request = agent.post(url).header("authorization", "Bearer t").header("content-type", "application/json");
    let mut response = request.send(&body)?;
    let created: Created = serde_json::from_slice(&response.body_mut().read_to_vec()?)?;
    Ok(usize::from(created.link.shortlink.is_some()))
}
