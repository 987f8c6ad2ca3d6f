use serde_json::{Value, json};

use crate::client::{Api, ApiResponse, texts};

const IPHONE: &str =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1";

fn visit(api: &Api, path: &str, ip: &str) -> ApiResponse {
    let headers = [("user-agent", IPHONE), ("x-forwarded-for", ip), ("accept-language", "fr-FR,fr;q=0.9")];
    api.raw("GET", path, &headers, None)
}

fn events(api: &Api, query: &str) -> Value {
    api.get(&format!("/v1/events?{query}")).ok()["json"].clone()
}

#[test]
fn visit_redirects_and_is_recorded_as_an_event() {
    let api = Api::start();
    let link = api.link(json!({"destination": "https://example.com/p?x=1#top", "shortlink": "a/b"}));
    let response = visit(&api, "/a/b", "9.9.9.1");
    assert_eq!((response.status, response.header("location")), (302, "https://example.com/p?x=1#top"));

    let list = events(&api, "include=device&include=visitor&include=link&include=journey&include=workspace");
    assert_eq!((list["totalCount"].as_i64(), &list["hasMore"]), (Some(1), &json!(false)));
    let event = &list["events"][0];
    assert_eq!((&event["linkId"], &event["link"]["id"]), (&link["id"], &link["id"]));
    assert_eq!((&event["action"], &event["visitType"]), (&json!("ACTION_CLICK"), &json!("VISIT_TYPE_FIRST")));
    assert_eq!(event["device"]["deviceType"], "DEVICE_TYPE_MOBILE");
    assert_eq!(event["device"]["browserLanguage"], "fr-FR");
    assert_eq!(event["device"]["ipAddress"], "9.9.9.1");
    assert_eq!(event["visitor"]["id"], event["visitorId"]);
    assert_eq!(event["visitor"].get("email"), None);
    assert_eq!(event["workspace"]["id"], link["workspaceId"]);
    let bare = &events(&api, "")["events"][0];
    for part in ["device", "visitor", "link", "journey", "workspace"] {
        assert_eq!(bare.get(part), None);
    }

    visit(&api, "/a/b?lbsrc=qrcode", "9.9.9.1");
    let second = events(&api, "pageSize=1");
    let newest = &second["events"][0];
    assert_eq!((&newest["action"], &newest["visitType"]), (&json!("ACTION_SCAN"), &json!("VISIT_TYPE_RETURNING")));
    assert_eq!(newest["visitorId"], event["visitorId"]);
    let id = link["id"].as_str().unwrap();
    assert_eq!(api.get(&format!("/v1/links/{id}")).ok()["link"]["eventCount"], 2);
    assert_eq!(visit(&api, "/nothing", "9.9.9.1").status, 404);
    assert_eq!(api.raw("POST", "/a/b", &[], Some(Vec::new())).header("allow"), "GET, HEAD");
}

#[test]
fn conversion_tracking_adds_the_event_to_the_destination() {
    let api = Api::start();
    api.link(json!({"destination": "https://example.com/p?x=1#top", "shortlink": "s", "conversionTracking": true}));
    let location = visit(&api, "/s", "9.9.9.1").header("location").to_owned();
    let lbid = location.strip_prefix("https://example.com/p?x=1&lbid=").unwrap().strip_suffix("#top").unwrap();
    let response =
        api.post("/v1/visitor/identify", json!({"lbid": lbid, "visitor": {"data": {"$email": "a@b.c"}}})).ok();
    assert_eq!(response["created"], true);
    let event = &events(&api, "include=visitor")["events"][0];
    assert_eq!(event["visitor"]["email"], "a@b.c");
    assert_eq!(event["visitorId"], response["visitor"]["id"]);
}

#[test]
fn events_are_filtered_in_pages_newest_first() {
    let api = Api::start();
    let one = api.link(json!({"destination": "https://example.com", "shortlink": "one", "tags": ["t"]}));
    api.link(json!({"destination": "https://example.com", "shortlink": "two"}));
    for n in 0..5 {
        visit(&api, "/one", &format!("9.9.9.{n}"));
    }
    api.raw("GET", "/two", &[("cf-ipcountry", "fr"), ("user-agent", "curl/8")], None);
    let total = |query: &str| events(&api, query)["totalCount"].as_i64().unwrap();
    let id = one["id"].as_str().unwrap();
    assert_eq!(total(""), 6);
    assert_eq!(total(&format!("linkId={id}")), 5);
    assert_eq!(total("linkId=nothing"), 0);
    assert_eq!(total(&format!("tagId={}", one["tags"][0]["id"].as_str().unwrap())), 5);
    assert_eq!(total("countries=DE&countries=FR"), 1);
    assert_eq!(
        (total("countries=DE"), total("countries=fr"), total("countries=")),
        (0, total("countries=FR"), total(""))
    );

    let all = events(&api, "pageSize=100");
    let times = texts(&all["events"], "createdAt");
    // By time: texts of different lengths would sort differently.
    let moments: Vec<jiff::Timestamp> = times.iter().map(|time| time.parse().unwrap()).collect();
    assert!(moments.is_sorted_by(|a, b| a > b), "newest first");
    assert_eq!(total(&format!("startDate={}&endDate={}", times[3], times[1])), 3);
    let first = events(&api, "pageSize=4");
    assert_eq!(first["hasMore"], true);
    let token = first["nextPageToken"].as_str().unwrap();
    let rest = events(&api, &format!("pageSize=4&pageToken={token}"));
    let ids = |page: &Value| texts(&page["events"], "id").join(" ");
    assert_eq!(format!("{} {}", ids(&first), ids(&rest)), ids(&all));
    assert_eq!((rest.get("nextPageToken"), &rest["hasMore"]), (None, &json!(false)));
    let visitor = all["events"][1]["visitorId"].as_str().unwrap();
    assert_eq!(total(&format!("visitorId={visitor}")), 1);
    assert_eq!(total(&format!("visitorId={}&linkId={id}", visitor.to_uppercase())), 1);
    assert_eq!((total("visitorId=none"), total("tagId=none")), (0, 0));
    assert_eq!(total(&format!("startDate={}&endDate={}", times[1], times[3])), 0);

    let csv = api.get("/v1/events?responseFormat=RESPONSE_FORMAT_CSV").ok();
    assert_eq!(csv["csv"]["csvData"].as_str().unwrap().lines().count(), 7);
    assert_eq!(csv.get("json"), None);
}

#[test]
fn metrics_count_events_by_link_country_and_device() {
    let api = Api::start();
    let empty = api.get("/v1/metrics/events").ok();
    assert_eq!((empty["totalEvents"].as_i64(), empty.get("firstAt")), (Some(0), None));
    let one = api.link(json!({"destination": "https://example.com", "shortlink": "one"}));
    api.link(json!({"destination": "https://example.com", "shortlink": "two"}));
    for (path, country, agent) in [("/one", "DE", IPHONE), ("/one", "FR", IPHONE), ("/two", "FR", "curl/8")] {
        let headers = [("cf-ipcountry", country), ("user-agent", agent), ("x-forwarded-for", country)];
        api.raw("GET", path, &headers, None);
    }
    let all = api.get("/v1/metrics/events").ok();
    assert_eq!((&all["totalEvents"], &all["totalCountries"], &all["topCountry"]), (&json!(3), &json!(2), &json!("FR")));
    assert_eq!((&all["topDeviceType"], &all["totalDeviceTypes"]), (&json!("DEVICE_TYPE_MOBILE"), &json!(2)));
    let moment = |name: &str| all[name].as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
    assert!(moment("firstAt") < moment("lastAt"));
    let id = one["id"].as_str().unwrap();
    assert_eq!(api.get(&format!("/v1/metrics/events?linkId={id}")).ok()["totalEvents"], 2);
    let workspace = api.get("/v1/metrics/workspace").ok();
    assert_eq!((&workspace["totalLinks"], &workspace["totalEvents"]), (&json!(2), &json!(3)));
    assert_eq!(workspace["totalMonthlyEvents"], 3);
    api.delete(&format!("/v1/links/{id}")).ok();
    assert_eq!(api.get("/v1/metrics/workspace").ok()["totalLinks"], 1);
}

#[test]
fn expired_link_redirects_to_its_expired_destination() {
    let api = Api::start();
    let hour = std::time::Duration::from_secs(60 * 60);
    let soon = (jiff::Timestamp::now() + hour).to_string();
    let link = api.link(json!({
        "destination": "https://example.com", "shortlink": "s", "expiresAt": soon,
        "expiredDestination": "https://example.com/over",
    }));
    api.link(json!({"destination": "https://example.com", "shortlink": "t", "expiresAt": soon}));
    let path = format!("/v1/links/{}", link["id"].as_str().unwrap());
    assert_eq!(visit(&api, "/s", "1").header("location"), "https://example.com");
    assert_eq!(api.get(&path).status, 200);
    api.sandbox.clock().advance(hour);
    assert_eq!(visit(&api, "/s", "1").header("location"), "https://example.com/over");
    assert_eq!(visit(&api, "/t", "1").status, 410);
    assert_eq!(api.get(&path).status, 404);
    assert_eq!(events(&api, "")["totalCount"], 1);
}

#[test]
fn devices_are_recognized_by_their_user_agent() {
    let api = Api::start();
    api.link(json!({"destination": "https://example.com", "shortlink": "s"}));
    let chrome = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36";
    let edge = format!("Mozilla/5.0 (Windows NT 10.0; Win64; x64) {chrome} Edg/130.0");
    let tablet = format!("Mozilla/5.0 (Linux; Android 14; SM-X710) {chrome}");
    let phone = format!("Mozilla/5.0 (Linux; Android 14; Pixel 9) {chrome} Mobile");
    let agents: [(&str, [&str; 4]); 5] = [
        (IPHONE, ["MOBILE", "iOS", "Safari", "Apple"]),
        (&edge, ["DESKTOP", "Windows", "Edge", ""]),
        (&tablet, ["TABLET", "Android", "Chrome", "Samsung"]),
        (&phone, ["MOBILE", "Android", "Chrome", "Google"]),
        ("curl/8.5.0", ["UNKNOWN", "", "", ""]),
    ];
    for (agent, expected) in agents {
        api.raw("GET", "/s", &[("user-agent", agent)], None);
        let device = events(&api, "include=device&pageSize=1")["events"][0]["device"].clone();
        let fields = ["deviceType", "platformName", "browserName", "deviceBrand"];
        let found = fields.map(|name| device[name].as_str().unwrap_or_default());
        let found = found.map(|text| text.trim_start_matches("DEVICE_TYPE_"));
        assert_eq!(found, expected, "{agent}");
    }
}

#[test]
fn location_is_the_encoded_destination_with_the_lbid_in_its_query() {
    let api = Api::start();
    for (shortlink, url, expected) in [
        ("a", "https://a.example", "https://a.example?lbid="),
        ("b", "https://a.example/?#z?", "https://a.example/?lbid=#z?"),
        ("c", "https://a.example/é%20?q=\u{1f600}&", "https://a.example/%C3%A9%20?q=%F0%9F%98%80&lbid="),
    ] {
        api.link(json!({"destination": url, "shortlink": shortlink, "conversionTracking": true}));
        let response = visit(&api, &format!("/{shortlink}"), "9.9.9.1");
        let (before, lbid) = response.header("location").split_once("lbid=").unwrap();
        let fragment = lbid.find('#').map_or("", |at| &lbid[at..]);
        assert_eq!(format!("{before}lbid={fragment}"), expected);
    }
}
