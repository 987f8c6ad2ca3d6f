//! Runs every code block of the documents in a process and against a sandbox that no other block uses.

#![allow(clippy::unwrap_used, reason = "clippy does not recognize helpers outside of test functions as test code")]

use std::{fs, path::Path, process::Command};

use linkbreakers::{
    ApiClient, Configuration, CreateBulkLinksRequest, CreateLinkRequest, CreateWebhookRequest, EventsApi,
    IdentifyRequest, Lbid, Link, LinksApi, VisitorInput, VisitorsApi, WebhooksApi,
};
use linkbreakers_sandbox::Sandbox;

include!(concat!(env!("OUT_DIR"), "/tests.rs"));

/// The id of a link in the documents.
const LINK: &str = "0190e5a4-8f5e-7c3a-9d8e-1b2c3d4e5f60";

/// A proxy that does not exist, so that a program fails if it connects to another machine.
const UNREACHABLE_PROXY: &str = "http://127.0.0.1:9";

/// Runs the block at `location`. If it calls the API, at least one request must arrive.
fn run(location: &str, calls_api: bool) {
    let sandbox = Sandbox::start().unwrap();
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(location.replace(['/', ':'], "-"));
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).unwrap();
    for file in [".env", "nightly-import.env"] {
        fs::write(directory.join(file), format!("LINKBREAKERS_SECRET_KEY={}\n", sandbox.token())).unwrap();
    }
    let fixture = Fixture::create(&sandbox, &directory);
    sandbox.clear_ledger();

    let output = Command::new(env!("CARGO_BIN_EXE_linkbreakers-doctest"))
        .arg(location)
        .current_dir(&directory)
        .env_clear()
        .env("LINKBREAKERS_BASE_URL", sandbox.url())
        .env("LINKBREAKERS_SECRET_KEY", sandbox.token())
        .env("HTTPS_PROXY", UNREACHABLE_PROXY)
        .env("NO_PROXY", "127.0.0.1")
        .env("CONTEXT_LINK_ID", LINK)
        .env("CONTEXT_VISITOR_ID", &fixture.visitor_id)
        .env("CONTEXT_LANDING_URL", &fixture.landing_url)
        .env("CONTEXT_EVENT_ID", &fixture.event_id)
        .env("CONTEXT_JOB_ID", &fixture.job_id)
        .env("CONTEXT_MEDIA_ID", &fixture.media_id)
        .env("CONTEXT_WEBHOOK_ID", &fixture.webhook_id)
        .output()
        .unwrap();
    let output_text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{location}: {output_text}");
    assert!(!calls_api || !sandbox.ledger().is_empty(), "{location} never runs its call of the API: {output_text}");
}

/// The resources that the documents expect in the workspace: a link, an identified visitor, a visit whose visitor is not
/// identified, a job, a media item and a webhook.
struct Fixture {
    visitor_id: String,
    landing_url: String,
    event_id: String,
    job_id: String,
    media_id: String,
    webhook_id: String,
}

impl Fixture {
    fn create(sandbox: &Sandbox, directory: &Path) -> Self {
        let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
        let request = CreateLinkRequest::new("https://example.com/landing")
            .id(LINK)
            .name("Spring campaign")
            .tags(["marketing", "email"])
            .metadata([("product_id", "123")])
            .conversion_tracking(true)
            .wait_for_qrcode(true);
        let link = LinksApi::new(&client).create(request).send().unwrap().link;
        let lbid = Lbid::from_url(&visit(&link, "a phone")).unwrap();
        let jane = VisitorInput::new().email("jane@example.com").attribute("company", "Acme");
        let identified = VisitorsApi::new(&client).identify(IdentifyRequest::new().lbid(lbid).visitor(jane)).send();
        let jobs = CreateBulkLinksRequest::new([CreateLinkRequest::new("https://example.com/job")]);
        let menu = directory.join("menu.pdf");
        fs::write(&menu, "%PDF-1.7\n%%EOF\n").unwrap();
        let webhook = CreateWebhookRequest::new("https://example.com/hook", "Visits");
        Self {
            visitor_id: identified.unwrap().visitor.id,
            landing_url: visit(&link, "a browser"),
            event_id: EventsApi::new(&client).list().send().unwrap().json.unwrap().events[0].id.clone(),
            job_id: LinksApi::new(&client).create_bulk_async(jobs).send().unwrap().id,
            media_id: client.upload_media(menu).send().unwrap().media.id,
            webhook_id: WebhooksApi::new(&client).create(webhook).send().unwrap().webhook.id,
        }
    }
}

/// Visits a short link as a browser would, and returns the URL that it redirects to.
fn visit(link: &Link, user_agent: &str) -> String {
    let agent = ureq::Agent::config_builder().max_redirects(0).user_agent(user_agent).build().new_agent();
    let response = agent.get(link.entrypoint.as_deref().unwrap()).call().unwrap();
    response.headers()["location"].to_str().unwrap().to_owned()
}
