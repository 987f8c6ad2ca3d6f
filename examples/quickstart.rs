//! A first round through the SDK: creates links, lists, changes and reads them, identifies a visitor, and cleans up.
//!
//! With a token it talks to the API (and removes what it made); without one, to a sandbox inside this process:
//!
//! ```text
//! cargo run --example quickstart
//! LINKBREAKERS_SECRET_KEY=eyJ... cargo run --example quickstart
//! ```

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

use std::{env, error::Error, process::ExitCode};

#[allow(unreachable_pub, reason = "shared with the other programs")]
#[path = "common/printable.rs"]
mod printable;
#[allow(dead_code, unreachable_pub, reason = "shared with the other programs")]
#[path = "common/session.rs"]
mod session;

use linkbreakers::{
    ApiClient, CreateBulkLinksRequest, CreateLinkRequest, IdentifyRequest, Lbid, Link, LinksApi, MetricsApi,
    SortDirection, TagsApi, Timestamp, UpdateLinkRequest, VisitorInput, VisitorsApi,
};

use printable::printable;

const HELP: &str = "\
A first round through the SDK: creates links, lists, changes and reads them, identifies a visitor, and cleans up.

Usage: quickstart

Options:
  -h, --help  this text

Environment:
  LINKBREAKERS_SECRET_KEY   the key; with one the program works in the key's own workspace: it creates four links, two
                            tags and a visitor there, opens one of the links, and deletes them all again. Without one it
                            talks to a sandbox of its own
  LINKBREAKERS_BASE_URL     another URL of the API

Exit codes: 0 fine, 1 failed, 2 bad arguments
";

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    if arguments.iter().any(|argument| argument == "--help" || argument == "-h") {
        print!("{HELP}");
        return ExitCode::SUCCESS;
    }
    if let Some(argument) = arguments.first() {
        eprintln!("quickstart: unexpected argument {argument:?}; see --help");
        return ExitCode::from(2);
    }
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("quickstart: {}", printable(&error.to_string()));
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    // The sandbox lives as long as this variable.
    let (configuration, _sandbox) = session::configuration(session::Workspace::Empty)?;
    let client = ApiClient::new(configuration.client_name("quickstart/1.0"))?;
    // New tags, so that removing them takes nothing from anybody.
    let now = Timestamp::now().as_second();
    let mut made = Made { tags: [format!("quickstart-{now}"), format!("launch-{now}")], ..Made::default() };
    let journey = journey(&client, &mut made);
    let cleaned = made.remove(&client);
    journey?;
    Ok(cleaned?)
}

fn journey(client: &ApiClient, made: &mut Made) -> Result<(), Box<dyn Error>> {
    let links = LinksApi::new(client);
    let [tag, launch] = made.tags.clone();

    let request = CreateLinkRequest::new("https://example.com/product")
        .name("Product Launch")
        .tags([&tag, &launch])
        .metadata([("product_id", "123")])
        .conversion_tracking(true);
    let first = links.create(request).send()?.link;
    made.links.push(first.id.clone());
    println!("Created one link:");
    show(&first);

    let products = [("001", "Widget A"), ("002", "Widget B"), ("003", "Widget C")].map(|(id, name)| {
        CreateLinkRequest::new(format!("https://example.com/products/{id}"))
            .name(format!("Product: {name}"))
            .tags([&tag])
            .metadata([("product_id", id)])
    });
    let bulk = links.create_bulk(CreateBulkLinksRequest::new(products)).send()?.links;
    made.links.extend(bulk.iter().map(|link| link.id.clone()));
    println!("\nCreated {} links in bulk:", bulk.len());
    bulk.iter().for_each(show);

    list(&links, &tag)?;

    links.update(&first.id, UpdateLinkRequest::new().name("Product Launch, second edition").tags([&tag])).send()?;
    println!("\nChanged its name and tags, and read it back:");
    show(&links.get(&first.id).include(["tags"]).send()?.link);

    println!("\nVisited it, and told Linkbreakers who that was:");
    match visit(&first)? {
        Some(lbid) => made.visitors.extend(identify(client, lbid, &format!("{tag}@example.com"))?),
        None => println!("  the visit brought no lbid, so that there is nobody to identify"),
    }

    let totals = MetricsApi::new(client).workspace().send()?;
    println!("\nThe workspace's totals:");
    println!("  links {}, events {}, members {}", totals.total_links, totals.total_events, totals.total_members);
    Ok(())
}

fn list(links: &LinksApi<ApiClient>, tag: &str) -> Result<(), linkbreakers::Error> {
    println!("\nLinks tagged `{tag}`, two to a page:");
    let by_tag = links.list().tags([tag]).include(["tags"]).sort_direction(SortDirection::Asc).page_size(2);
    for (number, page) in (1..).zip(by_tag.pages()) {
        println!("  page {number}");
        page?.links.iter().for_each(show);
    }
    Ok(())
}

/// Opens the short link as a browser would, but stops before the destination: its address holds the lbid.
fn visit(link: &Link) -> Result<Option<Lbid>, Box<dyn Error>> {
    let Some(entrypoint) = link.entrypoint.as_deref().filter(|address| address.starts_with("http")) else {
        return Ok(None);
    };
    let browser = ureq::Agent::config_builder().max_redirects(0).http_status_as_error(false).build().new_agent();
    let answer = browser.get(entrypoint).call()?;
    let location = answer.headers().get("location").and_then(|location| location.to_str().ok());
    Ok(location.and_then(Lbid::from_url))
}

/// Says who the visitor is, and returns the id if that made a new profile.
fn identify(client: &ApiClient, lbid: Lbid, email: &str) -> Result<Option<String>, linkbreakers::Error> {
    let john = VisitorInput::new()
        .email(email)
        .first_name("John")
        .last_name("Doe")
        .attribute("company", "Acme")
        .attribute("leadScore", 85);
    let known = VisitorsApi::new(client).identify(IdentifyRequest::new().lbid(lbid).visitor(john)).send()?;
    let visitor = known.visitor;
    let is = if known.created { "a new visitor" } else { "a visitor known before" };
    println!("  {} is {is}, with the attributes:", printable(visitor.email.as_deref().unwrap_or("somebody")));
    for attribute in &visitor.attributes {
        println!("    {}", printable(&format!("{:<12} {}", attribute.key, attribute.value)));
    }
    Ok(known.created.then_some(visitor.id))
}

fn show(link: &Link) {
    let address = link.entrypoint.as_deref().unwrap_or(&link.shortlink);
    let name = link.name.as_deref().unwrap_or("(no name)");
    let tags: Vec<&str> = link.tags.iter().map(|tag| tag.name.as_str()).collect();
    let created = link.created_at.map_or(String::new(), |at| at.strftime("%-d %B %Y, %H:%M").to_string());
    println!("  {}", printable(&format!("{address:<34} {name:<32} {created}  {}", tags.join(", "))));
}

/// What this program has made, to be removed whatever happens.
#[derive(Default)]
struct Made {
    tags: [String; 2],
    links: Vec<String>,
    visitors: Vec<String>,
}

impl Made {
    fn remove(&self, client: &ApiClient) -> Result<(), linkbreakers::Error> {
        for id in &self.links {
            LinksApi::new(client).delete(id).send()?;
        }
        for id in &self.visitors {
            VisitorsApi::new(client).delete(id).send()?;
        }
        for name in self.tags.iter().filter(|_| !self.links.is_empty()) {
            TagsApi::new(client).delete(name).send()?;
        }
        println!("\nDeleted the {} links, the visitor and the tags again.", self.links.len());
        Ok(())
    }
}
