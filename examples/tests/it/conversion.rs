//! The landing page's side.

use linkbreakers::{ApiClient, Configuration, CreateLinkRequest, Lbid, LinksApi, VisitorsApi};
use linkbreakers_sandbox::Sandbox;

use crate::program::{Program, changes};

/// A sandbox, and the address that a visit of a tracked link there led to.
fn visited() -> (Sandbox, ApiClient, String) {
    let sandbox = Sandbox::start().unwrap();
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    let request = CreateLinkRequest::new("https://shop.example/thanks?a=b").conversion_tracking(true);
    let link = LinksApi::new(&client).create(request).send().unwrap().link;
    let browser = ureq::Agent::config_builder().max_redirects(0).build().new_agent();
    let answer = browser.get(link.entrypoint.unwrap()).call().unwrap();
    let landing = answer.headers()["location"].to_str().unwrap().to_owned();
    sandbox.clear_ledger();
    (sandbox, client, landing)
}

#[test]
fn without_a_key_a_link_is_visited_and_its_visitor_gets_a_name() {
    Program::new("conversion")
        .args(["--email", "new@example.com", "--attribute", "plan=pro"])
        .run()
        .exits(0)
        .complains("talking to a sandbox")
        .says("Visited http://127.0.0.1:")
        .says("new@example.com")
        .says("plan           pro");
}

#[test]
fn a_visitor_is_identified_by_the_url_they_came_to() {
    let (sandbox, client, landing) = visited();
    let outcome = Program::new("conversion")
        .to(&sandbox)
        .args(["--email", "jo@example.com", "--first-name", "Jo", "--last-name", "Doe", "--phone", "+14155551234"])
        .args(["--attribute", "score=85", "--attribute", "vip=true", "--attribute", "zip=01234", &landing])
        .run()
        .exits(0)
        .says("New visitor");
    let event = Lbid::from_url(&landing).unwrap().event_id().unwrap();
    assert!(outcome.stdout.contains(&format!("Visit: {event}")), "{}", outcome.stdout);

    let found = VisitorsApi::new(&client).list().email("jo@example.com").send().unwrap();
    let visitor = &found.json.unwrap().visitors[0];
    assert_eq!((visitor.first_name.as_deref(), visitor.last_name.as_deref()), (Some("Jo"), Some("Doe")));
    assert_eq!(visitor.phone.as_deref(), Some("+14155551234"));
    let attribute = |key| visitor.attributes.iter().find(|attribute| attribute.key == key).unwrap();
    assert_eq!((attribute("score").number_value, attribute("vip").bool_value), (Some(85.0), Some(true)));
    assert_eq!(attribute("zip").value, "01234", "what is no JSON number stays as it is");
    let clients: Vec<String> = sandbox.ledger().iter().filter_map(|entry| entry.client().map(str::to_owned)).collect();
    assert!(clients[0].starts_with("conversion/1.0 "), "{clients:?}");
}

#[test]
fn the_first_line_of_a_request_will_do_as_an_argument_or_on_standard_input() {
    let (sandbox, _client, landing) = visited();
    let line = format!("GET /thanks?{} HTTP/1.1", landing.split_once('?').unwrap().1);
    let jo = |program: Program| program.to(&sandbox).args(["--email", "jo@example.com"]);
    jo(Program::new("conversion")).args(["--request", &line]).run().exits(0).says("New visitor");
    jo(Program::new("conversion"))
        .args(["--request", "-"])
        .input(&format!("{line}\r\nHost: shop.example\r\n\r\n"))
        .run()
        .exits(0)
        .says("known before");
}

#[test]
fn with_set_once_what_is_known_stays() {
    let (sandbox, client, landing) = visited();
    let named = |name: &str, option: &[&str]| {
        let mut program =
            Program::new("conversion").to(&sandbox).args(["--email", "jo@example.com", "--first-name", name]);
        for option in option {
            program = program.args([option]);
        }
        program.args([&landing]).run().exits(0);
        let found = VisitorsApi::new(&client).list().email("jo@example.com").send().unwrap();
        found.json.unwrap().visitors[0].first_name.clone().unwrap()
    };
    assert_eq!(named("Jo", &[]), "Jo");
    assert_eq!(named("Josephine", &["--set-once"]), "Jo");
    assert_eq!(named("Josephine", &[]), "Josephine");
}

#[test]
fn a_dry_run_says_what_would_be_sent_and_sends_nothing() {
    let (sandbox, _client, landing) = visited();
    Program::new("conversion")
        .to(&sandbox)
        .args(["--email", "jo@example.com", "--dry-run", &landing])
        .run()
        .exits(0)
        .says("nothing is sent")
        .says("\"$email\": \"jo@example.com\"");
    assert!(sandbox.ledger().is_empty());
}

#[test]
fn text_of_the_visitor_cannot_become_commands_to_the_terminal() {
    let (sandbox, _client, landing) = visited();
    let jo = || {
        let program = Program::new("conversion").to(&sandbox).args(["--first-name", "Jo\u{1b}[2J\u{9b}1m"]);
        program.args(["--attribute", "a\u{1b}b=c\u{7}d"])
    };
    for outcome in [jo().args(["--dry-run", &landing]).run(), jo().args([&landing]).run()] {
        let outcome = outcome.exits(0);
        assert!(!outcome.stdout.contains(['\u{1b}', '\u{9b}', '\u{7}']), "{:?}", outcome.stdout);
        assert!(outcome.stdout.contains("[2J"), "{:?}", outcome.stdout);
    }
    jo().args(["https://shop.example/?lbid=%1b%5b2J"]).run().exits(1);
}

#[test]
fn an_address_without_an_lbid_exits_with_1() {
    let sandbox = Sandbox::start().unwrap();
    let jo = || Program::new("conversion").to(&sandbox).args(["--email", "jo@example.com"]);
    jo().args(["https://shop.example/?utm=x"]).run().exits(1).complains("no lbid");
    jo().args(["--request", "GET / HTTP/1.1"]).run().exits(1).complains("no lbid");
    jo().args(["--request", "/?lbid=MDE5"]).run().exits(1).complains("is like `GET");
    assert_eq!(changes(&sandbox), 0);
}

#[test]
fn bad_arguments_exit_with_2_and_say_what_is_missing() {
    let sandbox = Sandbox::start().unwrap();
    let fails = |program: Program, text: &str| drop(program.to(&sandbox).run().exits(2).complains(text));
    let program = || Program::new("conversion");
    fails(program().args(["/?lbid=MDE5"]), "say who the visitor is");
    fails(program().args(["--email", "a@example.com"]), "give the URL");
    fails(program().args(["--email", "a@example.com", "--request", "x", "/?lbid=a"]), "not both");
    fails(program().args(["--attribute", "plan"]), "\"plan\" is not KEY=VALUE");
    fails(program().args(["--attribute", "$email=x"]), "keys with $");
    fails(program().args(["--email"]), "missing argument");
    fails(program().args(["--email", " "]), "--email needs a value");
}
