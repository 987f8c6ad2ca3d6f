use serde_json::{Value, json};

use crate::client::{Api, texts};
use crate::designs::PIXEL;
use crate::images::fetch;

fn text(api: &Api, path: &str) -> String {
    let response = api.raw("GET", path, &[], None);
    assert_eq!(response.status, 200, "{path}");
    String::from_utf8(response.bytes).unwrap()
}

fn events(api: &Api) -> Value {
    api.get("/v1/events").ok()["json"]["totalCount"].clone()
}

#[test]
fn contact_link_ends_at_a_contact_card() {
    let api = Api::start();
    let card = json!({"firstName": "Ada", "lastName": "Lovelace", "email": "ada@example.com", "phone": "+44 1",
        "socialLinks": [{"platform": "x", "url": "https://example.com/ada"}], "walletPassEnabled": true});
    let body = json!({"vcardData": card, "shortlink": "ada", "tags": ["t"], "metadata": {"a": "b"}});
    let made = api.post("/v1/links/contact", body).ok();
    assert_eq!(made.get("workflowSteps"), None);
    let link = &made["link"];
    assert_eq!((&link["shortlink"], &link["metadata"]["a"]), (&json!("ada"), &json!("b")));
    assert_eq!(texts(&link["tags"], "name"), ["t"]);
    let steps = api.get(&format!("/v1/links/{}/workflow-steps", link["id"].as_str().unwrap())).ok();
    let exit = &steps["workflowSteps"][1];
    assert_eq!((&exit["eventAction"], &exit["payload"]["vcard"]), (&json!("EVENT_ACTION_CONTACT_CARD"), &card));

    let page = text(&api, "/ada");
    assert!(page.contains(exit["id"].as_str().unwrap()) && page.contains("vcard"), "{page}");
    assert_eq!(events(&api), 1);
}

#[test]
fn thank_you_link_ends_at_a_page_or_the_fallback() {
    let api = Api::start();
    let body = json!({"title": "Thank you", "description": "See you <soon>", "shortlink": "thanks"});
    let link = api.post("/v1/links/thank-you", body).ok()["link"].clone();
    assert_eq!(link["qrcodeEnabled"], true);
    let page = text(&api, "/thanks");
    assert!(page.contains("thankYouPage"), "{page}");
    assert_eq!(events(&api), 1);
    let event = api.get("/v1/events?include=journey").ok()["json"]["events"][0].clone();
    assert_eq!(event["destinationAction"], "EVENT_ACTION_THANK_YOU_PAGE");
    assert_eq!(event["journey"]["completed"], true);
    let path = format!("/v1/links/{}", link["id"].as_str().unwrap());
    api.patch(&path, json!({"fallbackDestination": "https://example.com/other"})).ok();
    assert_eq!(api.raw("GET", "/thanks", &[], None).header("location"), "https://example.com/other");
    assert_eq!(api.get(&path).ok()["link"]["eventCount"], 2);
}

#[test]
fn open_media_link_redirects_to_the_file() {
    let api = Api::start();
    let media = api.post("/v1/media", json!({"fileData": PIXEL, "fileName": "a.png"})).ok()["media"].clone();
    let body = json!({"mediaId": media["id"], "shortlink": "m", "name": "Menu", "waitForQrcode": true});
    let made = api.post("/v1/links/open-media", body).ok();
    assert_eq!(made["link"].get("qrcodePendingUpdateSince"), None);
    let exit = &made["workflowSteps"][1];
    assert_eq!((&exit["kind"], &exit["payload"]["openMedia"]["mediaId"]), (&json!("KIND_EXIT"), &media["id"]));
    let visit = api.raw("GET", "/m", &[], None);
    assert_eq!(visit.status, 302);
    assert_eq!(fetch(&api, &json!(visit.header("location"))).header("content-type"), "image/png");
    assert_eq!(events(&api), 1);

    let path = format!("/v1/media/{}", media["id"].as_str().unwrap());
    let used = api.delete(&path);
    assert_eq!((used.error().0, used.error().1), (409, "MEDIA_IN_USE"));
    assert_eq!(used.body["details"][0]["metadata"]["linkIds"], json!([made["link"]["id"]]));
    api.delete(&format!("/v1/links/{}", made["link"]["id"].as_str().unwrap())).ok();
    api.delete(&path).ok();
}

#[test]
fn special_links_without_content_are_rejected() {
    let api = Api::start();
    for (path, body, status, named) in [
        ("contact", json!({}), 400, "vcardData"),
        ("contact", json!({"vcardData": {}}), 400, "vcardData"),
        ("thank-you", json!({}), 400, "title"),
        ("thank-you", json!({"title": ""}), 400, "title"),
        ("thank-you", json!({"title": "x", "shortlink": "steps"}), 400, "shortlink"),
        ("open-media", json!({"mediaId": "x"}), 404, "mediaId"),
    ] {
        let response = api.post(&format!("/v1/links/{path}"), body.clone());
        assert_eq!(response.error().0, status, "{body}");
        assert!(response.error().2.contains(named), "{}", response.error().2);
    }
    assert_eq!(api.get("/v1/links?pageSize=5").ok()["totalCount"], 0);
    // Other links require a destination.
    assert_eq!(api.post("/v1/links", json!({"destination": ""})).status, 400);
}
