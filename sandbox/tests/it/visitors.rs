use serde_json::{Value, json};

use crate::client::{Api, texts};

fn identify(api: &Api, data: Value) -> Value {
    api.post("/v1/visitor/identify", json!({"visitor": {"data": data}})).ok()
}

fn attribute(visitor: &Value, key: &str) -> Value {
    let attributes = visitor["attributes"].as_array().unwrap();
    let found = attributes.iter().find(|a| a["key"] == key);
    found.cloned().unwrap_or_default()
}

#[test]
fn visitor_is_identified_updated_and_deleted() {
    let api = Api::start();
    let response = identify(
        &api,
        json!({
            "$email": "john@example.com", "$phone": "+14155551234", "$firstName": "John", "$lastName": "Doe",
            "company": "Acme", "leadScore": 85, "vip": true, "signupDate": "2024-01-15",
            "zip": "85",
        }),
    );
    assert_eq!(response["created"], true);
    let visitor = &response["visitor"];
    assert_eq!((&visitor["email"], &visitor["lastName"]), (&json!("john@example.com"), &json!("Doe")));
    assert_eq!(
        attribute(visitor, "company"),
        json!({"key": "company", "type": "VISITOR_ATTRIBUTE_TYPE_STRING", "value": "Acme"})
    );
    assert_eq!(attribute(visitor, "leadScore")["numberValue"], 85.0);
    assert_eq!(attribute(visitor, "vip")["boolValue"], true);
    assert_eq!(attribute(visitor, "signupDate")["dateValue"], "2024-01-15T00:00:00Z");

    let zip = json!({"key": "zip", "type": "VISITOR_ATTRIBUTE_TYPE_STRING", "value": "85"});
    assert_eq!(attribute(visitor, "zip"), zip);

    let path = format!("/v1/visitors/{}", visitor["id"].as_str().unwrap());
    let changed =
        api.patch(&path, json!({"visitor": {"data": {"plan": "enterprise", "$email": "j@example.com"}}})).ok();
    assert_eq!((&changed["email"], &changed["firstName"]), (&json!("j@example.com"), &json!("John")));
    assert_eq!(attribute(&changed, "plan")["value"], "enterprise");
    assert_eq!(attribute(&changed, "company")["value"], "Acme");
    assert_eq!(api.get(&path).ok(), changed);

    assert_eq!(api.delete(&format!("{path}/attributes/plan")).ok(), json!({"success": true}));
    assert_eq!(attribute(&api.get(&path).ok(), "plan"), Value::Null);
    assert_eq!(api.delete(&format!("{path}/attributes/plan")).status, 404);
    assert_eq!(api.delete(&path).ok(), json!({"success": true}));
    for again in [api.get(&path), api.delete(&path), api.patch(&path, json!({}))] {
        assert_eq!(again.error().0, 404);
    }
    assert_eq!(identify(&api, json!({"$email": "j@example.com"}))["created"], true);
}

#[test]
fn identify_finds_a_visitor_by_email_in_any_case() {
    let api = Api::start();
    let first = identify(&api, json!({"$email": "a@b.c", "plan": "free"}));
    let second = identify(&api, json!({"$email": "A@B.C", "plan": "pro"}));
    assert_eq!((&second["created"], &second["visitor"]["id"]), (&json!(false), &first["visitor"]["id"]));
    assert_eq!(attribute(&second["visitor"], "plan")["value"], "pro");
    let body = json!({"setOnce": true, "visitor": {"data": {"$email": "a@b.c", "plan": "max", "seats": 3}}});
    let third = api.post("/v1/visitor/identify", body).ok();
    assert_eq!(attribute(&third["visitor"], "plan")["value"], "pro");
    assert_eq!(attribute(&third["visitor"], "seats")["value"], "3");
    let other = identify(&api, json!({"$email": "d@e.f"}));
    let path = format!("/v1/visitors/{}", other["visitor"]["id"].as_str().unwrap());
    let taken = api.patch(&path, json!({"visitor": {"data": {"$email": "a@b.c"}}}));
    assert_eq!(taken.error().0, 409);
}

#[test]
fn anonymous_visitor_is_promoted_or_merged() {
    let api = Api::start();
    api.link(json!({"destination": "https://example.com", "shortlink": "s", "conversionTracking": true}));
    let visit = |ip: &str| {
        let response = api.raw("GET", "/s?lbsrc=qrcode", &[("x-forwarded-for", ip)], None);
        response.header("location").split("lbid=").nth(1).unwrap().to_owned()
    };
    let identify = |lbid: &str, data: Value| {
        let response = api.post("/v1/visitor/identify", json!({"lbid": lbid, "visitor": {"data": data}})).ok();
        (response["visitor"].clone(), response["created"] == true)
    };
    let first = visit("1");
    let (anonymous, created) = identify(&first, json!({"n": 1}));
    assert!(!created, "still anonymous");
    let (known, created) = identify(&first, json!({"$email": "A@b.c"}));
    assert_eq!((&known["id"], created), (&anonymous["id"], true));
    assert!(!identify(&first, json!({"$email": "a@B.c", "$phone": "+1"})).1);
    let (merged, created) = identify(&visit("2"), json!({"$phone": "+1"}));
    assert_eq!((&merged["id"], created), (&known["id"], false), "known by the phone");
    for count in ["visitCount", "deviceCount", "qrcodeCount"] {
        assert_eq!(merged[count], 2, "{count}");
    }
    assert_eq!(merged["attributes"][0]["value"], "1");
    assert_eq!(api.get("/v1/visitors").ok()["json"]["totalCount"], 1);
    let path = format!("/v1/visitors/{}", known["id"].as_str().unwrap());
    assert_eq!(api.get(&format!("{path}?include=devices")).ok()["devices"].as_array().unwrap().len(), 2);
    api.delete(&path).ok();
    let (again, created) = identify(&first, json!({"$email": "a@b.c"}));
    assert_eq!((&again["deviceCount"], &again["visitCount"], created), (&json!(1), &json!(1), true));

    // A device that another visit has given to another visitor stays there.
    api.delete(&format!("/v1/visitors/{}", again["id"].as_str().unwrap())).ok();
    let next = identify(&visit("1"), json!({"n": 1})).0;
    let (late, created) = identify(&first, json!({"$email": "a@b.c"}));
    assert_eq!((&late["deviceCount"], &late["visitCount"], created), (&json!(0), &json!(1), true));
    let path = format!("/v1/visitors/{}?include=devices", next["id"].as_str().unwrap());
    assert_eq!(api.get(&path).ok()["devices"].as_array().unwrap().len(), 1);
}

#[test]
fn invalid_identify_is_rejected() {
    let api = Api::start();
    for (body, status, named) in [
        (json!({}), 400, "visitor"),
        (json!({"lbid": "???", "visitor": {"data": {"a": 1}}}), 400, "lbid"),
        (json!({"lbid": "NWE0ZDBiMGMtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAx"}), 404, "lbid"),
        (json!({"visitor": {"data": {"$mail": "a@b.c"}}}), 400, "$mail"),
        (json!({"visitor": {"data": {"$email": 5}}}), 400, "$email"),
        (json!({"visitor": {"data": {"plan": null}}}), 400, "visitor.data.plan"),
        (json!({"visitor": {"data": {"": 1}}}), 400, "empty"),
        (json!({"visitor": {"data": []}}), 400, "/visitor/data"),
        (json!({"setOnce": "no"}), 400, "/setOnce"),
    ] {
        let response = api.post("/v1/visitor/identify", body.clone());
        assert_eq!(response.error().0, status, "{body}");
        assert!(response.error().2.contains(named), "{}", response.error().2);
    }
    assert_eq!(api.get("/v1/visitors").ok()["json"]["totalCount"], 0);
}

#[test]
fn visitors_are_filtered_sorted_and_paged() {
    let api = Api::start();
    let link = api.link(json!({"destination": "https://example.com", "shortlink": "s", "conversionTracking": true}));
    for n in 0..5 {
        identify(&api, json!({"$email": format!("v{n}@example.com"), "company": format!("Acme {n}")}));
    }
    let lbid = |ip: &str| {
        let response = api.raw("GET", "/s", &[("x-forwarded-for", ip)], None);
        response.header("location").split("lbid=").nth(1).unwrap().to_owned()
    };
    let body = json!({"lbid": lbid("1"), "visitor": {"data": {"$email": "v3@example.com"}}});
    assert_eq!(api.post("/v1/visitor/identify", body).ok()["created"], false);
    lbid("1");

    let list = |query: &str| api.get(&format!("/v1/visitors?{query}")).ok()["json"].clone();
    let emails = |query: &str| texts(&list(query)["visitors"], "email").join(" ").replace("@example.com", "");
    assert_eq!(emails(""), "v4 v3 v2 v1 v0");
    assert_eq!(emails("sortDirection=SORT_DIRECTION_ASC"), "v0 v1 v2 v3 v4");
    assert_eq!(emails("email=V2@example.com"), "v2");
    assert_eq!(emails("email=v2"), "");
    assert_eq!(emails("search=ACME%201"), "v1");
    assert_eq!(emails(&format!("linkId={}", link["id"].as_str().unwrap())), "v3");
    assert_eq!(emails(&format!("linkId={}&email=v3@example.com", link["id"].as_str().unwrap())), "v3");
    assert_eq!(emails(&format!("linkId={}&email=v2@example.com", link["id"].as_str().unwrap())), "");
    assert_eq!(emails(&format!("linkId={}&search=acme%202", link["id"].as_str().unwrap())), "");
    assert_eq!(emails("search=V1@"), "v1", "a search includes the system fields");
    assert_eq!(emails("sortField=VISITOR_SORT_FIELD_VISIT_COUNT&pageSize=1"), "v3");

    let first = list("pageSize=3");
    assert_eq!((&first["hasMore"], &first["totalCount"]), (&json!(true), &json!(5)));
    let token = first["nextPageToken"].as_str().unwrap();
    assert_eq!(emails(&format!("pageSize=3&pageToken={token}")), "v1 v0");

    let full = list("email=v3@example.com&include=devices&include=events&include=links");
    let visitor = &full["visitors"][0];
    assert_eq!((&visitor["visitCount"], &visitor["deviceCount"]), (&json!(2), &json!(1)));
    assert_eq!(visitor["events"].as_array().unwrap().len(), 2);
    assert_eq!((&visitor["links"][0]["id"], &visitor["links"][0]["eventCount"]), (&link["id"], &json!(2)));
    assert_eq!(visitor["devices"][0]["ipAddress"], "1");
    assert_eq!(list("email=v3@example.com")["visitors"][0].get("devices"), None);
    let csv = api.get("/v1/visitors?responseFormat=RESPONSE_FORMAT_CSV").ok();
    assert_eq!(csv["csv"]["csvData"].as_str().unwrap().lines().count(), 6);
    identify(&api, json!({"$email": "v0@example.com", "$firstName": "A, \"B\""}));
    let csv = api.get("/v1/visitors?responseFormat=RESPONSE_FORMAT_CSV&email=v0@example.com").ok();
    assert!(csv["csv"]["csvData"].as_str().unwrap().contains(",\"A, \"\"B\"\"\",,0,"), "{csv}");

    api.delete(&format!("/v1/visitors/{}", visitor["id"].as_str().unwrap())).ok();
    let events = api.get("/v1/events").ok()["json"]["events"].clone();
    assert_eq!((events.as_array().unwrap().len(), events[0].get("visitorId")), (2, None));
    let again =
        api.post("/v1/visitor/identify", json!({"lbid": lbid("2"), "visitor": {"data": {"$email": "n@b.c"}}})).ok();
    assert_eq!(again["created"], true);
}

#[test]
fn attribute_keys_have_the_most_frequent_type() {
    let api = Api::start();
    assert_eq!(api.get("/v1/visitors/attributes").ok(), json!({"attributeKeys": [], "attributes": []}));
    for (n, seats) in [json!(3), json!("many"), json!(4)].into_iter().enumerate() {
        identify(&api, json!({"$email": format!("v{n}@example.com"), "seats": seats}));
    }
    let keys = api.get("/v1/visitors/attributes").ok();
    assert_eq!(keys["attributeKeys"], json!(["$email", "seats"]));
    assert_eq!(texts(&keys["attributes"], "type"), ["VISITOR_ATTRIBUTE_TYPE_STRING", "VISITOR_ATTRIBUTE_TYPE_NUMBER"]);
    assert_eq!(api.get("/v1/visitors/attributes?tagId=none").ok()["attributeKeys"], json!([]));
}
