use linkbreakers_sandbox::{Change, Entry};
use serde_json::{Value, json};

use crate::client::{Api, texts};
use crate::data::File;
use crate::deliveries::{Endpoint, webhook};
use crate::flow::{Flow, Page, URL, flow, flow_on, id};

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

fn actions(traces: &Value) -> Vec<String> {
    texts(traces, "stepAction").iter().map(|action| action.trim_start_matches("EVENT_ACTION_").to_owned()).collect()
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
fn a_wrong_password_does_not_lead_on() {
    let flow = flow();
    let lock = flow.insert(json!({"password": {"title": "Closed", "password": "open"}}));
    let page = flow.begin(&[]);
    assert!(page.html.contains("<h1>Closed</h1>") && !page.html.contains("open"), "{}", page.html);
    for wrong in ["password=Open", "password=", ""] {
        let refused = page.send(wrong);
        assert_eq!(refused.status, 403);
        assert!(refused.html.contains("This is not the password.") && refused.html.contains("<form"));
    }
    assert_eq!(actions(&flow.traces()), ["LINK_VISIT"]);
    // What lies behind it is not to be had by its address either.
    let behind = page.action().replace(&lock, &flow.exit);
    for answer in [page.get(&behind), page.post(&behind, "")] {
        assert_eq!((answer.status, &answer.location), (303, &page.action()));
    }
    assert!(page.send("password=open").location.starts_with(URL));
    assert_eq!(actions(&flow.traces()), ["LINK_VISIT", "PASSWORD_VERIFY", "CLIENT_REDIRECT"]);
    // Whoever has been there may come again: to the page, and to where it led.
    assert_eq!(page.get(&page.action()).status, 200);
    assert!(page.get(&behind).location.starts_with(URL));
    assert_eq!(page.post(&behind, "").status, 405);
}

#[test]
fn steps_are_for_visits() {
    let flow = flow();
    let step = flow
        .insert(json!({"messagePage": {"title": "Hello", "navigationType": "MESSAGE_PAGE_NAVIGATION_TYPE_BUTTON"}}));
    let page = flow.begin(&[]);
    flow.api.link(json!({"destination": URL, "shortlink": "other", "conversionTracking": true}));
    let other = flow.api.raw("GET", "/other", &[], None).header("location").to_owned();
    let foreign = other.split_once("lbid=").unwrap().1;
    let elsewhere = page.get(&format!("//s/steps/{step}"));
    assert_eq!((elsewhere.status, elsewhere.location.as_str()), (303, "/s"), "not another host");
    for query in [String::new(), "?lbid=x".to_owned(), format!("?lbid={foreign}")] {
        let answer = page.get(&format!("/s/steps/{step}{query}"));
        assert_eq!((answer.status, answer.location.as_str()), (303, "/s"), "{query}");
    }
    let query = page.action().split_once('?').unwrap().1.to_owned();
    for path in
        [format!("/s/steps/x?{query}"), format!("/s/steps/{}?{query}", flow.entry), format!("/t/steps/{step}?{query}")]
    {
        assert_eq!(page.get(&path).status, 404, "{path}");
    }
    let action = page.action();
    assert_eq!(flow.api.raw("PUT", &action, &[], None).header("allow"), "GET, HEAD, OPTIONS, POST");
    assert_eq!(flow.api.raw("OPTIONS", &action, &[], None).header("allow"), "GET, HEAD, OPTIONS, POST");
    let json = [("content-type", "application/json")];
    assert_eq!(flow.api.raw("POST", &action, &json, Some(b"{}".to_vec())).status, 415);
    assert_eq!(flow.api.raw("HEAD", &action, &[], None).status, 200);
    assert_eq!(page.send("").status, 303);
    // A step that is gone has no page.
    flow.api.delete(&format!("{}/{step}", flow.path)).ok();
    assert_eq!(page.get(&action).status, 404);
}

#[test]
fn a_page_can_go_on_by_itself_or_back() {
    let flow = flow();
    let message = |title: &str| json!({"title": title, "buttonLabel": "On & on", "navigationType": "MESSAGE_PAGE_NAVIGATION_TYPE_TIMER", "timerSeconds": 4});
    flow.insert(json!({"messagePage": message("One")}));
    let back = json!({"enabled": true, "label": "To one"});
    flow.insert_with(json!({"payload": {"messagePage": message("Two")}, "backButton": back}));
    let one = flow.begin(&[]);
    assert!(one.html.contains("submit(), 4000)") && one.html.contains("On &amp; on") && !one.html.contains("To one"));
    let answer = one.post(&one.action(), "");
    assert_eq!((answer.status, answer.html.contains("<h1>Two</h1>")), (303, false), "so that it can be loaded again");
    let two = one.get(&answer.location);
    assert!(two.html.contains("<h1>Two</h1>") && two.html.contains(">To one</a>"), "{}", two.html);
    let again = two.get(&two.links()[0]);
    assert!(again.html.contains("<h1>One</h1>"));
    assert!(again.send("").send("").location.starts_with(URL));
    let expected = ["LINK_VISIT", "MESSAGE_PAGE", "MESSAGE_PAGE", "MESSAGE_PAGE", "CLIENT_REDIRECT"];
    assert_eq!(actions(&flow.traces()), expected);
}

#[test]
fn the_time_of_day_is_that_of_the_visitor() {
    let flow = flow();
    let ranges = json!([{"id": "am", "startTime": "00:00", "endTime": "12:00"}]);
    let condition = flow.insert(json!({"timeOfDayCondition": {"ranges": ranges}}));
    flow.connect(&condition, "else", &json!(flow.create(json!({"thankYouPage": {"title": "Afternoon"}}))["id"])).ok();
    // Twelve hours apart, it is morning in one of them, and only there.
    let statuses = ["Etc/GMT+6", "Etc/GMT-6"].map(|zone| {
        let answer = flow.visit(&[("cf-timezone", zone), ("x-forwarded-for", zone)]);
        assert_eq!(flow.event()["device"]["timezone"], zone);
        answer.status
    });
    assert!(matches!(statuses, [200, 302] | [302, 200]), "{statuses:?}");
    let traces = flow.traces();
    assert_eq!(
        (&traces[1]["stepKind"], texts(&traces[1]["stepData"]["timeOfDayCondition"]["ranges"], "id")),
        (&json!("KIND_CONDITION"), vec!["am"])
    );
}

#[test]
fn whoever_goes_astray_is_led_to_where_they_are() {
    let flow = flow();
    let message = json!({"messagePage": {"title": "Hello", "navigationType": "MESSAGE_PAGE_NAVIGATION_TYPE_BUTTON"}});
    let (page, astray) = (flow.insert(message.clone()), flow.create(message));
    let thanks = flow.create(json!({"thankYouPage": {"title": "Thanks"}}));
    flow.connect(&page, "next", &thanks["id"]).ok();
    let shown = flow.begin(&[]);
    let astray = shown.action().replace(&page, id(&astray));
    assert_eq!(shown.get(&astray).location, shown.action());
    assert!(shown.send("").html.contains("<h1>Thanks</h1>"));
    assert_eq!(shown.get(&astray).location, shown.action().replace(&page, id(&thanks)));
    // Where that is gone, at the beginning.
    flow.api.delete(&format!("{}/{}", flow.path, id(&thanks))).ok();
    assert_eq!(shown.get(&astray).location, "/s");
}

#[test]
fn a_condition_sees_the_device_and_the_visit() {
    let phone = "Mozilla/5.0 (Linux; Android 14; Pixel 9) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36";
    let headers = [("user-agent", phone), ("accept-language", "fr-CA,en;q=0.5")];
    for (payload, seen) in [
        (json!({"languageCondition": {"languages": [{"languageCode": "fr"}]}}), json!({"language": "fr-CA"})),
        (
            json!({"deviceBrandCondition": {"options": [{"value": "DEVICE_BRAND_CONDITION_VALUE_GOOGLE"}]}}),
            json!({"deviceBrand": "Google"}),
        ),
        (
            json!({"visitTypeCondition": {"options": [{"value": "VISIT_TYPE_RETURNING"}]}}),
            json!({"visitType": "VISIT_TYPE_RETURNING"}),
        ),
    ] {
        let flow = flow();
        flow.visit(&headers);
        flow.insert(payload);
        assert_eq!(flow.visit(&headers).status, 302, "{seen}");
        let traces = flow.traces();
        let data = traces[1]["stepData"].as_object().unwrap().values().next().unwrap().clone();
        for (field, value) in seen.as_object().unwrap() {
            assert_eq!(&data[field], value);
        }
        assert_eq!(flow.event()["device"]["deviceBrand"], "Google");
    }
}

#[test]
fn conditions_that_lead_in_a_circle_lead_nowhere() {
    let flow = flow();
    let countries = json!({"countryCondition": {"countries": [{"countryCode": "FR"}]}});
    let (one, two) = (flow.insert(countries.clone()), flow.insert(countries));
    flow.connect(&one, "else", &json!(two)).ok();
    flow.connect(&two, "else", &json!(one)).ok();
    assert_eq!(flow.visit(&[]).status, 404);
    // Through each step once at most, and one more.
    assert!(flow.traces().as_array().unwrap().len() <= 5);
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
fn a_contact_and_profiles_are_exits_with_pages() {
    let flow = flow();
    let links = json!([{"id": "x", "platform": "X", "url": "https://x.example/me"}, {"platform": "Y", "url": "https://y.example/"}]);
    let step = flow.create(json!({"socialLinks": {"title": "Me", "links": links}}));
    flow.connect(&flow.entry, "next", &step["id"]).ok();
    let page = flow.begin(&[]);
    let shown = flow.traces();
    assert_eq!(shown[1]["stepData"]["socialLinks"], json!({"title": "Me", "links": links}));
    assert_eq!(page.get(&page.links()[1]).location, "https://y.example/");
    assert_eq!(page.get(&page.links()[1].replace("link=1", "link=2")).status, 404);
    let chosen = flow.traces();
    assert_eq!(actions(&chosen), ["LINK_VISIT", "SOCIAL_LINKS_PAGE"]);
    assert_eq!(chosen[1]["stepData"]["socialLinks"]["selectedLink"], links[1]);
    assert_eq!(chosen[1]["completedAt"], shown[1]["completedAt"]);
    let moment = |trace: &Value, name: &str| trace[name].as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
    assert!(moment(&chosen[1], "updatedAt") > moment(&shown[1], "updatedAt"));

    let card = json!({"firstName": "Ada", "walletPassEnabled": true, "socialLinks": [{"platform": "x", "url": "https://x.example"}]});
    let card = flow.create(json!({"vcard": card}));
    flow.connect(&flow.entry, "next", &card["id"]).ok();
    let page = flow.begin(&[]);
    assert_eq!(flow.traces()[1]["stepData"]["contactCard"], json!({"card": {"firstName": "Ada"}}));
    assert_eq!(page.links()[1], "https://x.example");
    assert!(page.get(&page.links()[0]).html.starts_with("BEGIN:VCARD"));
    assert_eq!(flow.event()["destinationAction"], "EVENT_ACTION_CONTACT_CARD");
    assert_eq!(actions(&flow.traces()).len(), 2);
}

#[test]
fn pages_lead_on_on_a_custom_domain() {
    let api = Api::start();
    let go = crate::domains::domain(&api, "go.example.com");
    let other = crate::domains::domain(&api, "other.example.com");
    let body = json!({"destination": URL, "shortlink": "p/{city}", "customDomainId": go["id"]});
    let made = api.post("/v1/links", body).ok();
    let path = format!("/v1/links/{}/workflow-steps", id(&made["link"]));
    let message = |title: &str| json!({"title": title, "navigationType": "MESSAGE_PAGE_NAVIGATION_TYPE_BUTTON"});
    for title in ["One", "Two"] {
        let step = json!({"payload": {"messagePage": message(title)}, "insertBefore": made["workflowSteps"][1]["id"]});
        api.post(&path, step).ok();
    }
    let host = [("host", "go.example.com")];
    let first = Page::of(&api, &host, api.raw("GET", "/p/New%20York", &host, None));
    assert!(first.html.contains("<h1>One</h1>"), "{}", first.html);
    assert!(first.action().starts_with("/p/New%20York/steps/"), "{}", first.action());
    let second = first.send("");
    assert!(second.html.contains("<h1>Two</h1>"), "{}", second.html);
    assert_eq!(second.send("").location, URL);
    let events = api.get("/v1/events?include=visitor").ok()["json"].clone();
    assert_eq!((&events["totalCount"], &events["events"][0]["destination"]), (&json!(1), &json!(URL)));
    assert_eq!(events["events"][0]["visitor"]["attributes"][0]["value"], "New York");
    let traces = api.get(&format!("/v1/events/{}/traces", id(&events["events"][0]))).ok()["traces"].clone();
    assert_eq!(actions(&traces), ["LINK_VISIT", "MESSAGE_PAGE", "MESSAGE_PAGE", "CLIENT_REDIRECT"]);
    // Elsewhere there is no such link, and so no such step.
    for elsewhere in [&[("host", "other.example.com")][..], &[]] {
        assert_eq!(api.raw("POST", &first.action(), elsewhere, None).status, 404);
    }
    assert_eq!(api.raw("POST", "/p/paris", &host, None).header("allow"), "GET, HEAD, OPTIONS");
    api.patch(&format!("/v1/custom-domains/{}", id(&other)), json!({"rootDestination": URL})).ok();
    let root = |path: &str| api.raw("GET", path, &[("host", "other.example.com")], None).status;
    assert_eq!((root("/"), root("/steps/x")), (302, 404), "a root has no steps");
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
