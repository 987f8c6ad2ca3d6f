use linkbreakers_sandbox::{Change, Entry};
use serde_json::json;

use crate::client::texts;
use crate::data::File;
use crate::deliveries::{Endpoint, webhook};
use crate::flow::{Flow, Page, URL, actions, flow, flow_on, id};

/// Conditions, pages and an exit, one after the other.
fn long(flow: &Flow) {
    flow.insert(json!({"countryCondition": {"countries": [{"countryCode": "FR"}]}}));
    let menu = json!({"title": "Menu", "buttons": [{"id": "blog", "label": "Blog", "order": 3}, {"id": "shop", "label": "Shop", "order": 2}]});
    let menu = flow.insert(json!({"multiLink": menu}));
    flow.connect(&menu, "shop", &json!(flow.exit)).ok();
    let lock = flow.insert(json!({"password": {"title": "Closed", "description": "Ring", "password": "open"}}));
    flow.insert(json!({"messagePage": {"title": "Hello", "navigationType": "MESSAGE_PAGE_NAVIGATION_TYPE_BUTTON"}}));
    // A button stays where it was connected; the others lead through the steps that came later.
    flow.connect(&menu, "shop", &json!(lock)).ok();
}

#[test]
fn a_visit_is_traced_and_told_step_by_step() {
    let flow = flow();
    long(&flow);
    let endpoint = Endpoint::answering(200);
    webhook(&flow.api, json!({"endpointUrl": endpoint.url}));
    let menu = flow.begin(&[("cf-ipcountry", "FR")]);
    assert_eq!(menu.status, 200);
    assert!(menu.html.find(">Shop<") < menu.html.find(">Blog<"), "in their order: {}", menu.html);
    assert_eq!(actions(&flow.traces()), ["LINK_VISIT", "COUNTRY_CONDITION"]);
    let waiting = flow.event();
    assert_eq!((waiting.get("destination"), waiting.get("destinationAction")), (None, None));
    assert_eq!(waiting["journey"], json!({"completed": false, "stepsReached": 3, "stepsTotal": 6}));

    let lock = menu.send("branch=shop");
    let message = lock.send("password=open");
    let out = message.send("");
    assert!(out.location.starts_with("https://example.com/a?lbid="), "{}", out.location);
    assert_eq!(out.status, 303);
    let traces = flow.traces();
    let expected =
        ["LINK_VISIT", "COUNTRY_CONDITION", "MULTI_LINK", "PASSWORD_VERIFY", "MESSAGE_PAGE", "CLIENT_REDIRECT"];
    assert_eq!(actions(&traces), expected);
    let kinds =
        ["KIND_ENTRY", "KIND_CONDITION", "KIND_INTERACTION", "KIND_INTERACTION", "KIND_INTERACTION", "KIND_EXIT"];
    assert_eq!(texts(&traces, "stepKind"), kinds);
    let data = |at: usize| traces[at]["stepData"].clone();
    assert_eq!(data(0)["entryAccess"]["visitType"], "VISIT_TYPE_FIRST");
    let countries = json!([{"countryCode": "FR", "hasRoute": true}]);
    assert_eq!(data(1)["countryCondition"], json!({"countries": countries, "hasElse": false}));
    let (blog, shop) =
        (json!({"id": "blog", "label": "Blog", "order": 3}), json!({"id": "shop", "label": "Shop", "order": 2}));
    let menu = json!({"title": "Menu", "availableButtons": [blog, shop], "selectedButton": shop});
    assert_eq!(data(2)["multiLink"], menu);
    assert_eq!(data(3)["password"], json!({"title": "Closed", "description": "Ring", "validated": true}));
    assert_eq!(data(4), json!({}));
    let redirect = json!({"destination": URL, "conversionTracking": true, "fallback": false});
    assert_eq!(data(5)["redirect"], redirect);

    let times: Vec<jiff::Timestamp> = texts(&traces, "completedAt").iter().map(|time| time.parse().unwrap()).collect();
    assert!(times.is_sorted() && times[5] > times[0], "{times:?}");
    let event = flow.event();
    assert_eq!((&traces[0]["completedAt"], &traces[1]["completedAt"]), (&event["createdAt"], &event["createdAt"]));
    assert_eq!(
        (&event["destination"], &event["destinationAction"]),
        (&json!(URL), &json!("EVENT_ACTION_CLIENT_REDIRECT"))
    );
    assert_eq!(event["journey"], json!({"completed": true, "stepsReached": 6, "stepsTotal": 6}));
    assert_eq!((0..6).map(|_| endpoint.next()).collect::<Vec<_>>(), traces.as_array().unwrap()[..]);
    assert!(endpoint.is_left_alone());
    let ids: std::collections::BTreeSet<&str> = texts(&traces, "id").into_iter().collect();
    assert_eq!((ids.len(), ids.contains(id(&event))), (6, false));
    assert_eq!(flow.api.get("/v1/events").ok()["json"]["totalCount"], 1);
}

#[test]
fn whoever_goes_back_can_come_to_another_exit() {
    let flow = flow();
    let buttons = json!([{"id": "out", "label": "Out"}, {"id": "stay", "label": "Stay"}]);
    let menu = flow.insert(json!({"multiLink": {"buttons": buttons}}));
    flow.connect(&menu, "out", &json!(flow.exit)).ok();
    flow.connect(&menu, "stay", &flow.create(json!({"thankYouPage": {"title": "Fine"}}))["id"]).ok();
    let page = flow.begin(&[]);
    assert!(page.send("branch=out").location.starts_with(URL));
    assert_eq!(flow.event()["destinationAction"], "EVENT_ACTION_CLIENT_REDIRECT");
    assert!(page.send("branch=stay").html.contains("<h1>Fine</h1>"));
    assert_eq!(flow.event()["destinationAction"], "EVENT_ACTION_THANK_YOU_PAGE", "the last one counts");
    let journey = json!({"completed": true, "stepsReached": 4, "stepsTotal": 4});
    assert_eq!(flow.event()["journey"], journey);
    flow.api.delete(&format!("{}/{menu}", flow.path)).ok();
    assert_eq!(flow.event()["journey"], journey, "it has been at steps that are gone");
}

#[test]
fn webhooks_hear_of_the_kinds_of_steps_that_they_ask_for() {
    let flow = flow();
    long(&flow);
    let (interactions, conditions) = (Endpoint::answering(200), Endpoint::answering(200));
    webhook(&flow.api, json!({"endpointUrl": interactions.url, "triggers": ["KIND_INTERACTION"]}));
    webhook(&flow.api, json!({"endpointUrl": conditions.url, "triggers": ["KIND_CONDITION"]}));
    let all = Endpoint::answering(200);
    webhook(&flow.api, json!({"endpointUrl": all.url, "triggers": ["KIND_UNSPECIFIED"]}));
    let menu = flow.begin(&[("cf-ipcountry", "FR")]);
    assert_eq!(all.next()["stepAction"], "EVENT_ACTION_LINK_VISIT", "a kind that is none chooses nothing");
    assert_eq!(conditions.next()["stepAction"], "EVENT_ACTION_COUNTRY_CONDITION");
    assert!(interactions.is_left_alone(), "a page that is shown is not completed");
    menu.send("branch=shop").send("password=wrong");
    assert_eq!(interactions.next()["stepAction"], "EVENT_ACTION_MULTI_LINK");
    assert!(interactions.is_left_alone() && conditions.is_left_alone());
}

#[test]
fn a_redirect_is_told_without_being_kept() {
    let flow = flow();
    // The same way, though its step was changed.
    flow.patch(&flow.exit, json!({"payload": {"clientRedirect": {"destination": "https://example.com/b"}}})).ok();
    assert_eq!(flow.visit(&[]).status, 302);
    flow.api.link(json!({"destination": URL, "shortlink": "plain"}));
    flow.api.raw("GET", "/plain", &[], None);
    let ledger = flow.api.sandbox.ledger();
    let kinds = ledger.iter().flat_map(Entry::changes).map(Change::kind);
    assert_eq!(kinds.filter(|kind| *kind == "Journey").count(), 0);
    let page = flow.api.get("/v1/events").ok()["json"]["events"].clone();
    assert_eq!(texts(&page, "destination"), [URL, "https://example.com/b"]);
    for (event, tracked) in page.as_array().unwrap().iter().zip([false, true]) {
        let traces = flow.api.get(&format!("/v1/events/{}/traces", id(event))).ok()["traces"].clone();
        assert_eq!(actions(&traces), ["LINK_VISIT", "CLIENT_REDIRECT"]);
        let redirect = json!({"destination": event["destination"], "conversionTracking": tracked, "fallback": false});
        assert_eq!(traces[1]["stepData"]["redirect"], redirect);
    }
    // What happened stays as it was told, whatever becomes of the link.
    let before = flow.traces();
    flow.patch(&flow.exit, json!({"payload": {"clientRedirect": {"conversionTracking": false}}})).ok();
    assert_eq!(flow.traces(), before);
}

#[test]
fn a_way_that_ends_nowhere_leads_to_the_fallback() {
    let flow = flow();
    let media = flow.api.post("/v1/media", json!({"fileData": crate::designs::PIXEL, "fileName": "a.png"})).ok();
    let media = media["media"].clone();
    let open = flow.create(json!({"openMedia": {"mediaId": media["id"]}}));
    flow.connect(&flow.entry, "next", &open["id"]).ok();
    assert!(flow.visit(&[]).header("location").contains("/-/files/"));
    let opened = json!({"mediaId": media["id"], "fileName": "a.png", "kind": media["kind"], "mimeType": "image/png"});
    let exit = flow.traces()[1].clone();
    assert_eq!((&exit["stepAction"], &exit["stepData"]["media"]), (&json!("EVENT_ACTION_OPEN_MEDIA"), &opened));

    flow.disconnect(&flow.entry, "next").ok();
    assert_eq!(flow.visit(&[]).status, 404);
    assert_eq!(actions(&flow.traces()), ["LINK_VISIT"]);
    let link = flow.path.trim_end_matches("/workflow-steps");
    flow.api.patch(link, json!({"fallbackDestination": "https://example.com/lost"})).ok();
    assert_eq!(flow.visit(&[]).header("location"), "https://example.com/lost");
    let exit = flow.traces()[1].clone();
    assert_eq!(exit["stepData"]["redirect"], json!({"destination": "https://example.com/lost", "fallback": true}));
    assert_eq!(
        (&exit["stepKind"], &flow.event()["destination"]),
        (&json!("KIND_EXIT"), &json!("https://example.com/lost"))
    );
}

#[test]
fn journeys_survive() {
    let file = File::new();
    let flow = flow_on(file.start());
    long(&flow);
    let lock = flow.begin(&[("cf-ipcountry", "FR")]).send("branch=shop");
    let action = lock.action();
    let (traces, url) = (flow.traces(), flow.api.sandbox.url().to_owned());
    let Flow { api, path, entry, exit } = flow;
    drop(api);
    let flow = Flow { api: file.start(), path, entry, exit };
    assert_ne!(flow.api.sandbox.url(), url);
    assert_eq!(flow.traces(), traces);
    let page = Page::of(&flow.api, &[], flow.api.raw("GET", &action, &[], None));
    assert!(page.send("password=open").send("").location.starts_with(URL));
    assert_eq!(actions(&flow.traces()).len(), 6);
}

#[test]
fn the_funnel_counts_pages_and_ways() {
    let flow = flow();
    long(&flow);
    for _ in 0..3 {
        flow.begin(&[("cf-ipcountry", "FR")]);
    }
    flow.begin(&[("cf-ipcountry", "FR")]).send("branch=shop").send("password=open").send("");
    let funnel = flow.api.post("/v1/analytics/funnel", json!({})).ok();
    assert_eq!((&funnel["entryVisits"], funnel["completionRate"].as_f64()), (&json!(4), Some(25.0)));
    let step = |action: &str| {
        let mut steps = funnel["steps"].as_array().unwrap().iter();
        steps.find(|step| step["stepAction"] == format!("EVENT_ACTION_{action}")).cloned().unwrap()
    };
    let menu = step("MULTI_LINK");
    assert_eq!(
        (&menu["visits"], &menu["interactions"], menu["interactionRate"].as_f64()),
        (&json!(4), &json!(1), Some(25.0))
    );
    let [branch] = &menu["branches"].as_array().unwrap()[..] else { panic!("{menu}") };
    assert_eq!((&branch["label"], &branch["visits"]), (&json!("Shop"), &json!(1)));
    assert_eq!(branch["shareOfStep"], 25.0);
    assert_eq!(step("COUNTRY_CONDITION")["branches"][0]["label"], "FR");
    assert_eq!((&step("PASSWORD_VERIFY")["visits"], &step("LINK_VISIT")["interactions"]), (&json!(1), &json!(0)));
}
