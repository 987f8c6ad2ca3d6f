//! The pages of a workflow: what leads on from them, what does not, and who may see them.

use serde_json::{Value, json};

use crate::client::Api;
use crate::flow::{Page, URL, actions, flow, id};

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

/// A page with a button that leads back.
fn with_back(title: &str) -> Value {
    let message = json!({"title": title, "navigationType": "MESSAGE_PAGE_NAVIGATION_TYPE_BUTTON"});
    json!({"payload": {"messagePage": message}, "backButton": {"enabled": true}})
}

#[test]
fn a_page_leads_back_to_the_one_before() {
    let flow = flow();
    let steps = ["One", "Two", "Three"].map(|title| flow.insert_with(with_back(title)));
    let one = flow.begin(&[]);
    assert_eq!(one.links(), [] as [String; 0], "there is none before");
    let two = one.send("");
    let back = |page: &Page<'_>, step: &str| assert_eq!(page.links(), [one.action().replace(&steps[0], step)]);
    back(&two, &steps[0]);
    let three = two.send("");
    back(&three, &steps[1]);
    // A page that was sent already has itself behind it, and leads past that.
    back(&two.get(&two.action()), &steps[0]);
    flow.api.delete(&format!("{}/{}", flow.path, steps[1])).ok();
    back(&three.get(&three.action()), &steps[0]);
}

#[test]
fn only_a_timer_goes_on_by_itself() {
    let flow = flow();
    let step = flow.insert_with(with_back("One"));
    assert!(!flow.begin(&[]).html.contains("setTimeout"));
    let timer = json!({"title": "One", "navigationType": "MESSAGE_PAGE_NAVIGATION_TYPE_TIMER", "timerSeconds": -3});
    flow.patch(&step, json!({"payload": {"messagePage": timer}})).ok();
    let page = flow.begin(&[]);
    assert!(page.html.contains("submit(), 0)"), "{}", page.html);
    assert_eq!(flow.visit(&[]).header("cache-control"), "no-store");
    // Nothing that is sent needs no type.
    let empty = flow.api.raw("POST", &page.action(), &[], None);
    assert!(empty.header("location").starts_with(URL), "{}", empty.status);
}

#[test]
fn a_contact_is_saved_as_a_file() {
    let flow = flow();
    let card = flow.create(json!({"vcard": {"firstName": "Ada"}}));
    flow.connect(&flow.entry, "next", &card["id"]).ok();
    let page = flow.begin(&[]);
    let save = page.links()[0].clone();
    let file = flow.api.raw("GET", &save, &[], None);
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"contact.vcf\"");
    assert!(page.get(&save.replace("format=vcard", "format=pdf")).html.contains("<h1>Ada</h1>"));
}

#[test]
fn a_profile_is_chosen_where_the_visitor_is() {
    let flow = flow();
    let step = flow.insert_with(with_back("One"));
    let links = json!([{"platform": "X", "url": "https://x.example/me"}]);
    let social = flow.create(json!({"socialLinks": {"title": "Me", "links": links}}));
    flow.connect(&step, "next", &social["id"]).ok();
    let page = flow.begin(&[]);
    page.send("");
    let again = page.send("");
    assert_eq!(again.get(&again.links()[0]).location, "https://x.example/me");
    let chosen: Vec<Value> = [2, 4].map(|at| flow.told(at, "socialLinks")["selectedLink"].clone()).into();
    assert_eq!(chosen, [Value::Null, links[0].clone()]);
}

#[test]
fn whoever_goes_back_is_where_they_go_from_there() {
    let flow = flow();
    let buttons = json!([{"id": "out", "label": "Out"}, {"id": "stay", "label": "Stay"}]);
    let menu = flow.insert(json!({"multiLink": {"buttons": buttons}}));
    flow.connect(&menu, "out", &json!(flow.exit)).ok();
    let message = with_back("Here")["payload"].clone();
    let (here, elsewhere) = (flow.create(message.clone()), flow.create(message));
    flow.connect(&menu, "stay", &here["id"]).ok();
    let page = flow.begin(&[]);
    assert!(page.send("branch=out").location.starts_with(URL));
    assert!(page.send("branch=stay").html.contains("<h1>Here</h1>"));
    let at = |step: &Value| page.action().replace(&menu, id(step));
    assert_eq!(page.get(&at(&elsewhere)).location, at(&here), "not at the exit that they came to before");
}
