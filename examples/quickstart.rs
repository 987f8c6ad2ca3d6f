//! A tour of the SDK: creates links one by one and in bulk, lists, updates and reads them, identifies a visitor, and
//! deletes everything it created.
//!
//! Without a secret key the program runs against a sandbox inside this process, with one against the API:
//!
//! ```text
//! cargo run --example quickstart
//! LINKBREAKERS_SECRET_KEY=eyJ... cargo run --example quickstart
//! ```

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

use std::{env, error::Error, process::ExitCode, thread};

#[allow(unreachable_pub, reason = "shared with the other examples")]
#[path = "common/printable.rs"]
mod printable;
#[allow(dead_code, unreachable_pub, reason = "shared with the other examples")]
#[path = "common/session.rs"]
mod session;

use linkbreakers::{
    ApiClient, CreateBulkLinksRequest, CreateLinkRequest, IdentifyRequest, Lbid, Link, LinksApi, MetricsApi,
    SortDirection, TagsApi, Timestamp, UpdateLinkRequest, VisitorInput, VisitorsApi,
};

use printable::printable;

const HELP: &str = "\
A tour of the SDK: creates, lists, updates and reads links, identifies a visitor, and deletes everything it created.

Usage: quickstart

Options:
  -h, --help  print this help

Environment:
  LINKBREAKERS_SECRET_KEY   secret key of the workspace; the program creates four links, two tags and a visitor there,
                            visits one of the links, and deletes everything it created. Without a key it uses a sandbox
                            inside this process
  LINKBREAKERS_BASE_URL     URL of the API [default: https://api.linkbreakers.com]

Exit codes: 0 success, 1 failure, 2 invalid arguments
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
    // The sandbox runs until this variable is dropped.
    let (configuration, _sandbox) = session::configuration(session::Workspace::Empty)?;
    let client = ApiClient::new(configuration.client_name("quickstart/1.0"))?;
    // Unique tags, so that deleting them affects no other links of the workspace.
    let now = Timestamp::now().as_second();
    let tags = [format!("quickstart-{now}"), format!("launch-{now}")];
    let mut created = Created { client: &client, tags, links: Vec::new(), visitors: Vec::new() };
    let result = tour(&client, &mut created);
    // Clean up even if a call failed.
    let cleanup = created.delete();
    result?;
    cleanup?;
    println!("\nDeleted the {} links, the visitor and the tags.", created.links.len());
    Ok(())
}

fn tour(client: &ApiClient, created: &mut Created<'_>) -> Result<(), Box<dyn Error>> {
    let links = LinksApi::new(client);
    let [tag, launch] = created.tags.clone();

    let request = CreateLinkRequest::new("https://example.com/product")
        .name("Product Launch")
        .tags([&tag, &launch])
        .metadata([("product_id", "123")])
        .conversion_tracking(true);
    let first = links.create(request).send()?.link;
    created.links.push(first.id.clone());
    println!("Created one link:");
    print_link(&first);

    let products = [("001", "Widget A"), ("002", "Widget B"), ("003", "Widget C")].map(|(id, name)| {
        CreateLinkRequest::new(format!("https://example.com/products/{id}"))
            .name(format!("Product: {name}"))
            .tags([&tag])
            .metadata([("product_id", id)])
    });
    let bulk = links.create_bulk(CreateBulkLinksRequest::new(products)).send()?.links;
    created.links.extend(bulk.iter().map(|link| link.id.clone()));
    println!("\nCreated {} links in bulk:", bulk.len());
    bulk.iter().for_each(print_link);

    list(&links, &tag)?;

    links.update(&first.id, UpdateLinkRequest::new().name("Product Launch, second edition").tags([&tag])).send()?;
    println!("\nUpdated the name and the tags of the first link:");
    print_link(&links.get(&first.id).include(["tags"]).send()?.link);

    println!("\nVisited the first link and identified the visitor:");
    match visit(&first)? {
        Some(lbid) => created.visitors.extend(identify(client, lbid, &format!("{tag}@example.com"))?),
        None => println!("  the redirect contains no lbid, so the visitor cannot be identified"),
    }

    let totals = MetricsApi::new(client).workspace().send()?;
    println!("\nTotals of the workspace:");
    println!("  links {}, events {}, members {}", totals.total_links, totals.total_events, totals.total_members);
    Ok(())
}

fn list(links: &LinksApi<ApiClient>, tag: &str) -> Result<(), linkbreakers::Error> {
    println!("\nLinks tagged `{tag}`, two per page:");
    let by_tag = links.list().tags([tag]).include(["tags"]).sort_direction(SortDirection::Asc).page_size(2);
    for (number, page) in (1..).zip(by_tag.pages()) {
        println!("  page {number}");
        page?.links.iter().for_each(print_link);
    }
    Ok(())
}

/// Requests the short link as a browser would, and reads the lbid from the URL that it redirects to.
fn visit(link: &Link) -> Result<Option<Lbid>, Box<dyn Error>> {
    let Some(entrypoint) = link.entrypoint.as_deref().filter(|url| url.starts_with("http")) else {
        return Ok(None);
    };
    let browser = ureq::Agent::config_builder().max_redirects(0).http_status_as_error(false).build().new_agent();
    let response = browser.get(entrypoint).call()?;
    let location = response.headers().get("location").and_then(|location| location.to_str().ok());
    Ok(location.and_then(Lbid::from_url))
}

/// Identifies the visitor, and returns their id if this created a new profile.
fn identify(client: &ApiClient, lbid: Lbid, email: &str) -> Result<Option<String>, linkbreakers::Error> {
    let john = VisitorInput::new()
        .email(email)
        .first_name("John")
        .last_name("Doe")
        .attribute("company", "Acme")
        .attribute("leadScore", 85);
    let response = VisitorsApi::new(client).identify(IdentifyRequest::new().lbid(lbid).visitor(john)).send()?;
    let visitor = response.visitor;
    let kind = if response.created { "a new visitor" } else { "a known visitor" };
    println!("  {} is {kind} with the attributes:", printable(visitor.email.as_deref().unwrap_or("(no email)")));
    for attribute in &visitor.attributes {
        println!("    {}", printable(&format!("{:<12} {}", attribute.key, attribute.value)));
    }
    Ok(response.created.then_some(visitor.id))
}

fn print_link(link: &Link) {
    let url = link.entrypoint.as_deref().unwrap_or(&link.shortlink);
    let name = link.name.as_deref().unwrap_or("(no name)");
    let tags: Vec<&str> = link.tags.iter().map(|tag| tag.name.as_str()).collect();
    let created = link.created_at.map_or(String::new(), |at| at.strftime("%-d %B %Y, %H:%M").to_string());
    println!("  {}", printable(&format!("{url:<34} {name:<32} {created}  {}", tags.join(", "))));
}

/// The resources that the program created and has to delete.
struct Created<'a> {
    client: &'a ApiClient,
    tags: [String; 2],
    links: Vec<String>,
    visitors: Vec<String>,
}

impl Created<'_> {
    fn delete(&self) -> Result<(), linkbreakers::Error> {
        for id in &self.links {
            LinksApi::new(self.client).delete(id).send()?;
        }
        for id in &self.visitors {
            VisitorsApi::new(self.client).delete(id).send()?;
        }
        for name in self.tags.iter().filter(|_| !self.links.is_empty()) {
            TagsApi::new(self.client).delete(name).send()?;
        }
        Ok(())
    }
}

impl Drop for Created<'_> {
    /// Cleans up after a panic, such as that of `println!` if standard output is closed.
    fn drop(&mut self) {
        if thread::panicking() {
            let _ = self.delete();
        }
    }
}
