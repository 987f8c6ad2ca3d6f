//! `conversion`: identifying the visitor of a landing page.

use linkbreakers::{ApiClient, CreateLinkRequest, Lbid, LinksApi, VisitorsApi};
use linkbreakers_sandbox::Sandbox;

use crate::program::{Program, changes, client};

/// Starts a sandbox, visits a link with conversion tracking, and returns the URL of the landing page.
fn start_and_visit() -> (Sandbox, ApiClient, String) {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox);
    let request = CreateLinkRequest::new("https://shop.example/thanks?a=b").conversion_tracking(true);
    let link = LinksApi::new(&client).create(request).send().unwrap().link;
    let landing_url = sandbox.visit(&link.id).unwrap().destination().unwrap().to_owned();
    sandbox.clear_ledger();
    (sandbox, client, landing_url)
}

#[test]
fn without_a_key_a_link_of_the_demo_workspace_is_visited_and_the_visitor_identified() {
    Program::new("conversion")
        .args(["--email", "new@example.com", "--attribute", "plan=pro"])
        .run()
        .exits(0)
        .reports("talking to a sandbox")
        .prints("Visited http://127.0.0.1:")
        .prints("new@example.com")
        .prints("plan           pro");
}

#[test]
fn visitor_is_identified_by_the_url_of_the_landing_page() {
    let (sandbox, client, landing_url) = start_and_visit();
    let outcome = Program::new("conversion")
        .to(&sandbox)
        .args(["--email", "jo@example.com", "--first-name", "Jo", "--last-name", "Doe", "--phone", "+14155551234"])
        .args(["--attribute", "score=85", "--attribute", "vip=true", "--attribute", "zip=01234", &landing_url])
        .run()
        .exits(0)
        .prints("New visitor");
    let event = Lbid::from_url(&landing_url).unwrap().event_id().unwrap();
    assert!(outcome.stdout.contains(&format!("Visit: {event}")), "{}", outcome.stdout);

    let found = VisitorsApi::new(&client).list().email("jo@example.com").send().unwrap();
    let visitor = &found.json.unwrap().visitors[0];
    assert_eq!((visitor.first_name.as_deref(), visitor.last_name.as_deref()), (Some("Jo"), Some("Doe")));
    assert_eq!(visitor.phone.as_deref(), Some("+14155551234"));
    let attribute = |key| visitor.attributes.iter().find(|attribute| attribute.key == key).unwrap();
    assert_eq!((attribute("score").number_value, attribute("vip").bool_value), (Some(85.0), Some(true)));
    assert_eq!(attribute("zip").value, "01234", "a value that is not a JSON number is sent as text");
    let clients: Vec<String> = sandbox.ledger().iter().filter_map(|entry| entry.client().map(str::to_owned)).collect();
    assert!(clients[0].starts_with("conversion/1.0 "), "{clients:?}");
}

#[test]
fn request_is_read_from_the_argument_or_standard_input() {
    let (sandbox, _client, landing_url) = start_and_visit();
    let line = format!("GET /thanks?{} HTTP/1.1", landing_url.split_once('?').unwrap().1);
    let jo = |program: Program| program.to(&sandbox).args(["--email", "jo@example.com"]);
    jo(Program::new("conversion")).args(["--request", &line]).run().exits(0).prints("New visitor");
    jo(Program::new("conversion"))
        .args(["--request", "-"])
        .input(&format!("{line}\r\nHost: shop.example\r\n\r\n"))
        .run()
        .exits(0)
        .prints("Known visitor");
}

#[test]
fn set_once_keeps_existing_values() {
    let (sandbox, client, landing_url) = start_and_visit();
    let first_name_after = |name: &str, option: &[&str]| {
        let mut program =
            Program::new("conversion").to(&sandbox).args(["--email", "jo@example.com", "--first-name", name]);
        for option in option {
            program = program.args([option]);
        }
        program.args([&landing_url]).run().exits(0);
        let found = VisitorsApi::new(&client).list().email("jo@example.com").send().unwrap();
        found.json.unwrap().visitors[0].first_name.clone().unwrap()
    };
    assert_eq!(first_name_after("Jo", &[]), "Jo");
    assert_eq!(first_name_after("Josephine", &["--set-once"]), "Jo");
    assert_eq!(first_name_after("Josephine", &[]), "Josephine");
}

#[test]
fn dry_run_prints_the_request_and_sends_nothing() {
    let (sandbox, _client, landing_url) = start_and_visit();
    Program::new("conversion")
        .to(&sandbox)
        .args(["--email", "jo@example.com", "--dry-run", &landing_url])
        .run()
        .exits(0)
        .prints("nothing is sent")
        .prints("\"$email\": \"jo@example.com\"");
    assert!(sandbox.ledger().is_empty());
}

#[test]
fn control_characters_in_visitor_data_are_not_printed() {
    let (sandbox, _client, landing_url) = start_and_visit();
    let jo = || {
        let program = Program::new("conversion").to(&sandbox).args(["--first-name", "Jo\u{1b}[2J\u{9b}1m"]);
        program.args(["--attribute", "a\u{1b}b=c\u{7}d"])
    };
    for outcome in [jo().args(["--dry-run", &landing_url]).run(), jo().args([&landing_url]).run()] {
        let outcome = outcome.exits(0);
        assert!(!outcome.stdout.contains(['\u{1b}', '\u{9b}', '\u{7}']), "{:?}", outcome.stdout);
        assert!(outcome.stdout.contains("[2J"), "{:?}", outcome.stdout);
    }
    jo().args(["https://shop.example/?lbid=%1b%5b2J"]).run().exits(1);
}

#[test]
fn url_without_an_lbid_exits_with_1() {
    let sandbox = Sandbox::start().unwrap();
    let jo = || Program::new("conversion").to(&sandbox).args(["--email", "jo@example.com"]);
    jo().args(["https://shop.example/?utm=x"]).run().exits(1).reports("no lbid");
    jo().args(["--request", "GET / HTTP/1.1"]).run().exits(1).reports("no lbid");
    jo().args(["--request", "/?lbid=MDE5"]).run().exits(1).reports("must look like `GET");
    assert_eq!(changes(&sandbox), 0);
}

#[test]
fn invalid_arguments_are_named_and_exit_with_2() {
    let sandbox = Sandbox::start().unwrap();
    let fails = |program: Program, text: &str| drop(program.to(&sandbox).run().exits(2).reports(text));
    let program = || Program::new("conversion");
    fails(program().args(["/?lbid=MDE5"]), "at least one property of the visitor is required");
    fails(program().args(["--email", "a@example.com"]), "URL or --request is required");
    fails(program().args(["--email", "a@example.com", "--request", "x", "/?lbid=a"]), "cannot be combined");
    fails(program().args(["--attribute", "plan"]), "must be KEY=VALUE, not \"plan\"");
    fails(program().args(["--attribute", "$email=x"]), "must not start with $");
    fails(program().args(["--email"]), "missing argument");
    fails(program().args(["--email", " "]), "--email must not be empty");
}
