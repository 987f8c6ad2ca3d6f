//! Runs every program of the documents as a process of its own, against a sandbox of its own.

#![allow(clippy::unwrap_used, reason = "clippy takes what is outside of the test functions for ordinary code")]

use std::{fs, path::Path, process::Command};

use linkbreakers::{
    ApiClient, Configuration, CreateLinkRequest, IdentifyRequest, Lbid, Link, LinksApi, VisitorInput, VisitorsApi,
};
use linkbreakers_sandbox::Sandbox;

include!(concat!(env!("OUT_DIR"), "/tests.rs"));

/// The id that the documents use for a link.
const LINK: &str = "0190e5a4-8f5e-7c3a-9d8e-1b2c3d4e5f60";

/// The server of nobody, so that a program that would leave the machine fails.
const NOWHERE: &str = "http://127.0.0.1:9";

/// Runs the program at `place`; if it `talks`, it must have said something.
fn run(place: &str, talks: bool) {
    let sandbox = Sandbox::start().unwrap();
    let world = World::of(&sandbox);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(place.replace(['/', ':'], "-"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for file in [".env", "nightly-import.env"] {
        fs::write(folder.join(file), format!("LINKBREAKERS_SECRET_KEY={}\n", sandbox.token())).unwrap();
    }
    sandbox.clear_ledger();

    let output = Command::new(env!("CARGO_BIN_EXE_linkbreakers-doctest"))
        .arg(place)
        .current_dir(&folder)
        .env_clear()
        .env("LINKBREAKERS_BASE_URL", sandbox.url())
        .env("LINKBREAKERS_SECRET_KEY", sandbox.token())
        .env("HTTPS_PROXY", NOWHERE)
        .env("GIVEN_LINK_ID", LINK)
        .env("GIVEN_VISITOR_ID", &world.visitor)
        .env("GIVEN_LANDING_URL", &world.landing)
        .output()
        .unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{place}: {said}");
    assert!(!talks || !sandbox.ledger().is_empty(), "{place} calls the API in what is never run: {said}");
}

/// What the documents take for given: a link, a visit to it that nobody has been named for, and a visitor.
struct World {
    visitor: String,
    landing: String,
}

impl World {
    fn of(sandbox: &Sandbox) -> Self {
        let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
        let request = CreateLinkRequest::new("https://example.com/landing")
            .id(LINK)
            .name("Spring campaign")
            .tags(["marketing", "email"])
            .metadata([("product_id", "123")])
            .conversion_tracking(true)
            .wait_for_qrcode(true);
        let link = LinksApi::new(&client).create(request).send().unwrap().link;
        let known = Lbid::from_url(&visit(&link, "a phone")).unwrap();
        let jane = VisitorInput::new().email("jane@example.com").attribute("company", "Acme");
        let answer = VisitorsApi::new(&client).identify(IdentifyRequest::new().lbid(known).visitor(jane)).send();
        Self { visitor: answer.unwrap().visitor.id, landing: visit(&link, "a browser") }
    }
}

/// Opens the short link as a browser would, and returns where it leads.
fn visit(link: &Link, user_agent: &str) -> String {
    let agent = ureq::Agent::config_builder().max_redirects(0).user_agent(user_agent).build().new_agent();
    let answer = agent.get(link.entrypoint.as_deref().unwrap()).call().unwrap();
    answer.headers()["location"].to_str().unwrap().to_owned()
}
