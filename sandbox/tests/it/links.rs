use std::time::Duration;

use serde_json::{Value, json};

use crate::client::{Api, texts};
use crate::data::File;

const URL: &str = "https://example.com/product";

#[test]
fn link_is_created_read_and_deleted() {
    let api = Api::start();
    let created = api
        .post("/v1/links", json!({
            "destination": URL, "name": "Launch", "shortlink": "launch", "tags": ["a", "b", "a"],
            "metadata": {"product_id": "123"}, "purpose": "spring", "fallbackDestination": "https://example.com/404",
            "waitForQrcode": true,
        }))
        .ok();
    let link = &created["link"];
    assert_eq!((&link["shortlink"], &link["name"]), (&json!("launch"), &json!("Launch")));
    assert_eq!(texts(&link["tags"], "name"), ["a", "b"]);
    assert_eq!(link["metadata"], json!({"product_id": "123"}));
    assert_eq!(link["entrypoint"], format!("{}/launch", api.sandbox.url()));
    assert_eq!(link["qrcodePendingUpdateSince"], Value::Null);
    assert_eq!(texts(&created["workflowSteps"], "kind"), ["KIND_ENTRY", "KIND_EXIT"]);
    let exit = &created["workflowSteps"][1];
    assert_eq!(exit["payload"]["clientRedirect"]["destination"], URL);
    assert_eq!(created["workflowSteps"][0]["branches"][0]["nextStepId"], exit["id"]);

    let path = format!("/v1/links/{}", link["id"].as_str().unwrap());
    let plain = api.get(&path).ok()["link"].clone();
    assert_eq!((plain.get("tags"), plain.get("qrcodeSignedUrl")), (None, None));
    assert_eq!(plain["createdAt"], link["createdAt"]);
    let full = api.get(&format!("{path}?include=tags&include=qrcodeSignedUrl&include=qrcodeDesign")).ok();
    assert_eq!(texts(&full["link"]["tags"], "name"), ["a", "b"]);
    assert_eq!(full["link"]["qrcodeDesign"]["id"], full["link"]["qrcodeDesignId"]);

    assert_eq!(api.delete(&path).ok(), json!({}));
    for again in [api.delete(&path), api.get(&path), api.patch(&path, json!({"name": "x"}))] {
        let (status, code, message) = again.error();
        assert_eq!((status, code), (404, "UNKNOWN"));
        assert!(message.contains(link["id"].as_str().unwrap()), "{message}");
    }
    assert_eq!(api.link(json!({"destination": URL, "shortlink": "launch"}))["shortlink"], "launch");
}

#[test]
fn fields_that_were_not_sent_are_generated() {
    let api = Api::start();
    let (one, two) = (api.link(json!({"destination": URL})), api.link(json!({"destination": URL})));
    assert_eq!(one["shortlink"].as_str().unwrap().len(), 7);
    assert_ne!(one["shortlink"], two["shortlink"]);
    assert_ne!(one["id"], two["id"]);
    assert_eq!(one["qrcodeEnabled"], true);
    assert_eq!(one.get("name"), None);
    let id = "0b0c5a4d-1111-4222-8333-444455556666";
    assert_eq!(api.link(json!({"destination": URL, "id": id}))["id"], id);
    let again = api.post("/v1/links", json!({"destination": URL, "id": id}));
    assert_eq!(again.error().0, 409);
}

#[test]
fn shortlink_that_is_taken_is_rejected() {
    let api = Api::start();
    let free =
        |name: &str| api.get(&format!("/v1/links/shortlink-availability?shortlink={name}")).ok()["available"] == true;
    assert!(free("docs/v2"));
    api.link(json!({"destination": URL, "shortlink": "docs/v2"}));
    assert!(!free("docs/v2"));
    assert!(!free("steps"));
    let again = api.post("/v1/links", json!({"destination": URL, "shortlink": "docs/v2"}));
    let (status, code, message) = again.error();
    assert_eq!((status, code), (409, "SHORTLINK_ALREADY_EXISTS"));
    assert!(message.contains("docs/v2"), "{message}");
    let random = api.get("/v1/links/shortlink-random").ok();
    assert!(free(random["shortlink"].as_str().unwrap()));
}

#[test]
fn invalid_fields_are_rejected_by_name() {
    let api = Api::start();
    let keys: serde_json::Map<_, _> = (0..51).map(|n| (n.to_string(), json!("x"))).collect();
    let unknown = "0b0c5a4d-1111-4222-8333-444455556666";
    for (fields, status, named) in [
        (json!({"destination": "example.com"}), 400, "destination"),
        (json!({"destination": "javascript:alert(1)"}), 400, "destination"),
        (json!({"destination": "https:///x"}), 400, "destination"),
        (json!({"id": "7"}), 400, "id"),
        (json!({"shortlink": "a//b"}), 400, "shortlink"),
        (json!({"shortlink": "a/steps"}), 400, "shortlink"),
        (json!({"shortlink": "a b"}), 400, "shortlink"),
        (json!({"shortlink": "v1/x"}), 400, "shortlink"),
        (json!({"shortlink": "u/{name}"}), 400, "custom domain"),
        (json!({"metadata": keys}), 400, "metadata"),
        (json!({"metadata": {"a": {"b": "c"}}}), 400, "/metadata/a"),
        (json!({"tags": ["a", " "]}), 400, "tags[1]"),
        (json!({"expiresAt": "2020-01-01T00:00:00Z"}), 400, "expiresAt"),
        (json!({"expiresAt": "tomorrow"}), 400, "/expiresAt"),
        (json!({"qrcodeEnabled": false, "waitForQrcode": true}), 400, "waitForQrcode"),
        (json!({"customDomainId": unknown}), 404, "customDomainId"),
        (json!({"directoryId": unknown}), 404, "directoryId"),
    ] {
        let mut body = json!({"destination": URL});
        body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        let response = api.post("/v1/links", body.clone());
        assert_eq!(response.status, status, "{body}");
        assert!(response.error().2.contains(named), "{body}: {}", response.error().2);
    }
    assert_eq!(api.get("/v1/links?pageSize=5").ok()["totalCount"], 0);
    assert_eq!(api.get("/v1/tags?pageSize=5").ok()["tags"], json!([]));
}

#[test]
fn update_keeps_sets_and_clears_fields() {
    let api = Api::start();
    let link = api.link(json!({
        "destination": URL, "name": "Old", "purpose": "p", "tags": ["a", "b"],
        "expiresAt": "2999-01-01T00:00:00Z", "expiredDestination": "https://example.com/over",
    }));
    let path = format!("/v1/links/{}", link["id"].as_str().unwrap());
    let patch = |body: Value| api.patch(&path, body).ok()["link"].clone();

    let renamed = patch(json!({"name": "New"}));
    assert_eq!((&renamed["name"], &renamed["purpose"]), (&json!("New"), &json!("p")));
    assert_eq!(texts(&renamed["tags"], "name"), ["a", "b"]);
    assert_eq!(renamed["expiresAt"], "2999-01-01T00:00:00Z");
    assert!(renamed["updatedAt"].as_str() > link["updatedAt"].as_str());
    assert_eq!(renamed["createdAt"], link["createdAt"]);

    assert_eq!(texts(&patch(json!({"tags": ["c", "b"]}))["tags"], "name"), ["c", "b"]);
    assert_eq!(patch(json!({"tagsDelete": true}))["tags"], json!([]));
    let cleared = patch(json!({"expiresAtDelete": true, "expiredDestinationDelete": true}));
    assert_eq!((cleared.get("expiresAt"), cleared.get("expiredDestination")), (None, None));
    assert_eq!(cleared["name"], "New");

    let design = &renamed["qrcodeDesignId"];
    let off = patch(json!({"qrcodeEnabled": false}));
    assert_eq!((&off["qrcodeEnabled"], off.get("qrcodeDesignId")), (&json!(false), None));
    assert_ne!(&patch(json!({"qrcodeEnabled": true}))["qrcodeDesignId"], design);

    for (body, named) in [
        (json!({"tags": ["x"], "tagsDelete": true}), "tagsDelete"),
        (json!({"expiresAt": "2020-01-01T00:00:00Z"}), "expiresAt"),
        (json!({"fallbackDestination": "x"}), "fallbackDestination"),
    ] {
        let response = api.patch(&path, body);
        assert_eq!(response.status, 400);
        assert!(response.error().2.contains(named));
    }
    // The document has no such property of an update, so it is ignored.
    assert_eq!(patch(json!({"shortlink": "other"}))["shortlink"], link["shortlink"]);
}

#[test]
fn last_timestamp_of_the_api_is_returned_unchanged() {
    const NEVER: &str = "9999-12-31T23:59:59Z";
    let file = File::new();
    let api = file.start();
    let link = api.link(json!({"destination": URL, "shortlink": "s", "expiresAt": NEVER}));
    assert_eq!(link["expiresAt"], NEVER);
    let path = format!("/v1/links/{}", link["id"].as_str().unwrap());
    assert_eq!(
        api.patch(&path, json!({"expiresAt": "9999-12-30T22:00:01Z"})).ok()["link"]["expiresAt"],
        "9999-12-30T22:00:01Z"
    );
    api.patch(&path, json!({"expiresAt": NEVER})).ok();
    drop(api);
    let api = file.start();
    api.sandbox.clock().advance(Duration::from_secs(100 * 365 * 24 * 60 * 60));
    assert_eq!(api.get(&path).ok()["link"]["expiresAt"], NEVER);
    assert_eq!(api.raw("GET", "/s", &[], None).status, 302);

    let until = |time: &str| api.get(&format!("/v1/events?endDate={time}")).ok()["json"]["totalCount"].clone();
    assert_eq!((until(NEVER), until("9999-12-31T23:59:59.999999999Z")), (json!(1), json!(1)));
    let series = json!({"startDate": "2020-01-01T00:00:00Z", "endDate": NEVER, "intervalInMinutes": 60});
    assert!(api.post("/v1/timeseries/events", series).error().2.contains("too many"));
    let visitor = json!({"data": {"$email": "a@example.com", "until": NEVER}});
    let visitor = api.post("/v1/visitor/identify", json!({"visitor": visitor})).ok()["visitor"].clone();
    assert_eq!(
        (&visitor["attributes"][0]["value"], &visitor["attributes"][0]["dateValue"]),
        (&json!(NEVER), &json!(NEVER))
    );
    let filter =
        json!({"key": "until", "operator": "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_BEFORE_OR_EQUAL", "value": NEVER});
    let found = api.post("/v1/visitors/search", json!({"attributeFilters": [filter], "pageSize": 1})).ok();
    assert_eq!(found["json"]["totalCount"], 1);
}

#[test]
fn pending_qrcode_is_complete_after_a_moment() {
    let api = Api::start();
    let link = api.link(json!({"destination": URL}));
    assert!(link["qrcodePendingUpdateSince"].is_string());
    let path = format!("/v1/links/{}?include=qrcodeSignedUrl", link["id"].as_str().unwrap());
    api.sandbox.clock().advance(Duration::from_secs(1));
    let drawn = api.get(&path).ok()["link"].clone();
    assert_eq!(drawn.get("qrcodePendingUpdateSince"), None);
    let image = drawn["qrcodeSignedUrl"].as_str().unwrap().strip_prefix(api.sandbox.url()).unwrap();
    let response = api.raw("GET", image, &[], None);
    assert_eq!((response.status, response.header("content-type")), (200, "image/png"));
    assert!(response.bytes.starts_with(b"\x89PNG"));
    assert_eq!(api.raw("GET", &image.replace("signature=", "signature=0"), &[], None).status, 403);
}

#[test]
fn expired_link_leaves_the_workspace_and_keeps_its_shortlink() {
    let file = File::new();
    let api = file.start();
    let at = (jiff::Timestamp::now() + Duration::from_secs(60 * 60)).to_string();
    let over = "https://example.com/over";
    let body =
        json!({"destination": URL, "shortlink": "s", "tags": ["t"], "expiresAt": at, "expiredDestination": over});
    let link = api.link(body.clone());
    drop(api);
    let api = file.start();
    api.sandbox.clock().advance(Duration::from_secs(60 * 60));
    assert_eq!(api.get("/v1/links?pageSize=5").ok()["totalCount"], 0);
    assert_eq!(api.get(&format!("/v1/links/{}", link["id"].as_str().unwrap())).status, 404);
    assert_eq!(api.raw("GET", "/s", &[], None).header("location"), over);
    assert_eq!(api.get("/v1/links/shortlink-availability?shortlink=s").ok()["available"], false);
    assert_eq!(api.get("/v1/links?pageSize=5&tags=t").ok()["totalCount"], 0);
}

#[test]
fn properties_that_the_document_does_not_have_are_ignored() {
    let api = Api::start();
    let link = api.link(json!({"destination": URL, "eventCount": 7, "entrypoint": "x", "none": 1}));
    assert_eq!((&link["eventCount"], link.get("none")), (&json!(0), None));
    assert!(link["entrypoint"].as_str().unwrap().starts_with(api.sandbox.url()));
    let offset = api.link(json!({"destination": URL, "expiresAt": "2999-01-01T01:00:00+01:00"}));
    assert_eq!(offset["expiresAt"], "2999-01-01T00:00:00Z");
}

#[test]
fn qrcode_design_belongs_to_one_link() {
    let api = Api::start();
    let link = api.link(json!({"destination": URL}));
    let design = &link["qrcodeDesignId"];
    let taken = api.post("/v1/links", json!({"destination": URL, "qrcodeDesignId": design}));
    assert_eq!(taken.error().0, 409);
    assert!(taken.error().2.contains(link["id"].as_str().unwrap()), "{}", taken.error().2);
    let off = json!({"destination": URL, "qrcodeEnabled": false, "qrcodeDesignId": design});
    assert!(api.post("/v1/links", off).error().2.starts_with("qrcodeDesignId"));
    let path = format!("/v1/links/{}", link["id"].as_str().unwrap());
    let off = json!({"qrcodeEnabled": false, "qrcodeTemplateId": design});
    assert!((400..=404).contains(&api.patch(&path, off).status));
}
