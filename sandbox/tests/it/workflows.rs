//! Visits of links with a workflow.

use serde_json::json;

use crate::client::texts;
use crate::data::File;
use crate::deliveries::{Endpoint, webhook};
use crate::flow::{Flow, URL, actions, flow, flow_on, id};

/// A condition and a page before the exit.
fn long(flow: &Flow) {
    flow.insert(json!({"countryCondition": {"countries": [{"countryCode": "FR"}]}}));
    flow.insert(json!({"password": {"title": "Closed", "password": "open"}}));
}

#[test]
fn visit_follows_the_first_connected_branch_to_the_exit() {
    let flow = flow();
    long(&flow);
    let endpoint = Endpoint::responding(200);
    webhook(&flow.api, json!({"endpointUrl": endpoint.url}));
    let visit = flow.visit(&[]);
    assert_eq!(visit.status, 302);
    assert!(visit.header("location").starts_with("https://example.com/a?lbid="), "{}", visit.header("location"));
    let traces = flow.traces();
    assert_eq!(actions(&traces), ["LINK_VISIT", "CLIENT_REDIRECT"]);
    assert_eq!(texts(&traces, "stepKind"), ["KIND_ENTRY", "KIND_EXIT"]);
    assert_eq!(traces[0]["stepData"]["entryAccess"]["visitType"], "VISIT_TYPE_FIRST");
    let redirect = json!({"destination": URL, "conversionTracking": true, "fallback": false});
    assert_eq!(traces[1]["stepData"]["redirect"], redirect);
    let event = flow.event();
    assert_eq!((&event["destination"], &event["journey"]["completed"]), (&json!(URL), &json!(true)));
    assert_eq!(event["destinationAction"], "EVENT_ACTION_CLIENT_REDIRECT");
    assert_eq!((0..2).map(|_| endpoint.next()).collect::<Vec<_>>(), traces.as_array().unwrap()[..]);
    assert!(endpoint.receives_nothing());
}

#[test]
fn traces_stay_when_the_link_changes() {
    let flow = flow();
    flow.patch(&flow.exit, json!({"payload": {"clientRedirect": {"destination": "https://example.com/b"}}})).ok();
    assert_eq!(flow.visit(&[]).status, 302);
    let before = flow.traces();
    let redirect = json!({"destination": "https://example.com/b", "conversionTracking": true, "fallback": false});
    assert_eq!(before[1]["stepData"]["redirect"], redirect);
    flow.patch(&flow.exit, json!({"payload": {"clientRedirect": {"conversionTracking": false}}})).ok();
    assert_eq!(flow.traces(), before);
}

#[test]
fn path_without_an_exit_redirects_to_the_fallback() {
    let flow = flow();
    let media = flow.api.post("/v1/media", json!({"fileData": crate::designs::PIXEL, "fileName": "a.png"})).ok();
    let open = flow.create(json!({"openMedia": {"mediaId": media["media"]["id"]}}));
    flow.connect(&flow.entry, "next", &open["id"]).ok();
    assert!(flow.visit(&[]).header("location").contains("/-/files/"));
    assert_eq!(actions(&flow.traces()), ["LINK_VISIT", "OPEN_MEDIA"]);

    flow.disconnect(&flow.entry, "next").ok();
    assert_eq!(flow.visit(&[]).status, 404);
    assert_eq!(actions(&flow.traces()), ["LINK_VISIT"]);
    let event = flow.event();
    assert_eq!((event.get("destination"), event.get("destinationAction")), (None, None));
    assert_eq!(event["journey"]["completed"], false);
    let link = flow.path.trim_end_matches("/workflow-steps");
    flow.api.patch(link, json!({"fallbackDestination": "https://example.com/lost"})).ok();
    assert_eq!(flow.visit(&[]).header("location"), "https://example.com/lost");
    let exit = flow.traces()[1].clone();
    let redirect = json!({"destination": "https://example.com/lost", "conversionTracking": false, "fallback": true});
    assert_eq!((&exit["stepKind"], &exit["stepData"]["redirect"]), (&json!("KIND_EXIT"), &redirect));
    assert_eq!(flow.event()["destination"], "https://example.com/lost");
}

#[test]
fn traces_survive_a_restart() {
    let file = File::new();
    let flow = flow_on(file.start());
    flow.visit(&[]);
    let (exit, event) = (flow.traces()[1].clone(), flow.event());
    let Flow { api, path, entry, exit: exit_step } = flow;
    drop(api);
    let flow = Flow { api: file.start(), path, entry, exit: exit_step };
    assert_eq!((&flow.traces()[1], id(&flow.event())), (&exit, id(&event)));
}

#[test]
fn path_takes_the_first_connected_branch_and_may_be_a_circle() {
    let flow = flow();
    let thanks = flow.create(json!({"thankYouPage": {"title": "Thanks"}}));
    let countries = json!([{"countryCode": "DE"}, {"countryCode": "AT", "nextStepId": thanks["id"]}]);
    let country = flow.create(json!({"countryCondition": {"countries": countries, "elseNextStepId": flow.exit}}));
    let chat = flow.create(json!({"chatBot": {"nextStepId": country["id"]}}));
    flow.connect(&flow.entry, "next", &country["id"]).ok();
    assert_eq!(flow.visit(&[]).status, 200);
    assert_eq!(actions(&flow.traces()), ["LINK_VISIT", "THANK_YOU_PAGE"]);
    flow.connect(id(&country), "DE", &chat["id"]).ok();
    assert_eq!(flow.visit(&[]).status, 404);
    flow.disconnect(id(&chat), "next").ok();
    flow.connect(id(&chat), "else", &json!(flow.exit)).ok();
    assert_eq!(flow.visit(&[]).status, 302);
}
