//! Results are compared with the visits that the test sent, not with other responses of the sandbox.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::client::{Api, texts};

const IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Safari/604.1";
const EDGE: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0 Safari/537.36 Edg/130.0";
const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/// A visit of a link from a device.
#[derive(Clone, Copy)]
struct Visit {
    link: &'static str,
    agent: &'static str,
    ip: &'static str,
    country: &'static str,
    city: &'static str,
}

const fn visit(link: &'static str, agent: &'static str, ip: &'static str, country: &'static str) -> Visit {
    let city = match country.as_bytes() {
        b"DE" => "Berlin",
        b"FR" => "Paris",
        _ => "",
    };
    Visit { link, agent, ip, country, city }
}

const VISITS: [Visit; 9] = [
    visit("one", IPHONE, "1.1.1.1", "DE"),
    visit("one", IPHONE, "1.1.1.1", "DE"),
    visit("one", EDGE, "1.1.1.2", "FR"),
    visit("two", IPHONE, "1.1.1.1", "DE"),
    visit("two", FIREFOX, "1.1.1.3", "NL"),
    visit("two", "curl/8.5.0", "1.1.1.4", ""),
    visit("one", EDGE, "1.1.1.5", "FR"),
    visit("two", EDGE, "1.1.1.2", "FR"),
    visit("one", FIREFOX, "1.1.1.3", "NL"),
];

struct Filled {
    api: Api,
    links: BTreeMap<&'static str, Value>,
    /// The time of each visit, the oldest first.
    times: Vec<String>,
}

fn filled() -> Filled {
    let api = Api::start();
    let body =
        |name: &str| json!({"destination": "https://example.com", "shortlink": name, "name": name, "tags": [name]});
    let links = ["one", "two"].map(|name| (name, api.link(body(name)))).into();
    for visit in VISITS {
        let mut headers = vec![("user-agent", visit.agent), ("x-forwarded-for", visit.ip)];
        headers.extend([("cf-ipcountry", visit.country), ("cf-ipcity", visit.city)]);
        assert_eq!(api.raw("GET", &format!("/{}", visit.link), &headers, None).status, 302);
    }
    let events = api.get("/v1/events").ok();
    let mut times: Vec<String> =
        texts(&events["json"]["events"], "createdAt").iter().map(ToString::to_string).collect();
    times.reverse();
    assert_eq!(times.len(), VISITS.len());
    Filled { api, links, times }
}

impl Filled {
    fn report(&self, name: &str, body: Value) -> Value {
        self.api.post(&format!("/v1/analytics/{name}"), body).ok()
    }

    fn id(&self, link: &str) -> &str {
        self.links[link]["id"].as_str().unwrap()
    }

    /// Filters, and the visits that match them.
    fn filters(&self) -> Vec<(Value, Vec<Visit>)> {
        let matching = |keep: &dyn Fn(usize, &Visit) -> bool| {
            let kept = VISITS.iter().enumerate().filter(|(at, visit)| keep(*at, visit));
            kept.map(|(_, visit)| *visit).collect::<Vec<_>>()
        };
        vec![
            (json!({}), matching(&|_, _| true)),
            (json!({"linkId": self.id("one")}), matching(&|_, visit| visit.link == "one")),
            (json!({"tagId": self.links["two"]["tags"][0]["id"]}), matching(&|_, visit| visit.link == "two")),
            (json!({"countries": ["de", "NL"]}), matching(&|_, visit| matches!(visit.country, "DE" | "NL"))),
            (json!({"startDate": self.times[2], "endDate": self.times[6]}), matching(&|at, _| (2..=6).contains(&at))),
            (
                json!({"startDate": self.times[4], "linkId": self.id("two"), "countries": ["FR"]}),
                matching(&|at, visit| at >= 4 && visit.link == "two" && visit.country == "FR"),
            ),
            (json!({"linkId": "nothing"}), Vec::new()),
            (json!({"directoryId": self.id("one")}), Vec::new()),
        ]
    }
}

/// The number of occurrences of each value, without empty ones.
fn counts(visits: &[Visit], value: impl Fn(&Visit) -> &'static str) -> BTreeMap<String, u64> {
    let mut counts = BTreeMap::new();
    for value in visits.iter().map(value).filter(|value| !value.is_empty()) {
        *counts.entry(value.to_owned()).or_default() += 1;
    }
    counts
}

/// The same from a response, whose order and percentages are checked too.
fn reported(data: &Value, field: &str, total: usize) -> BTreeMap<String, u64> {
    let points = data.as_array().unwrap();
    let count = |point: &Value| point["eventCount"].as_u64().unwrap();
    assert!(points.is_sorted_by_key(|point| std::cmp::Reverse(count(point))), "{data}");
    for point in points {
        let share = 100.0 * f64::from(u32::try_from(count(point)).unwrap()) / f64::from(u32::try_from(total).unwrap());
        assert!((point["percentage"].as_f64().unwrap() - share).abs() < 1e-9, "{point}");
    }
    points.iter().map(|point| (point[field].as_str().unwrap().to_owned(), count(point))).collect()
}

fn device(visit: &Visit) -> &'static str {
    match visit.agent {
        IPHONE => "DEVICE_TYPE_MOBILE",
        EDGE | FIREFOX => "DEVICE_TYPE_DESKTOP",
        _ => "DEVICE_TYPE_UNKNOWN",
    }
}

fn browser(visit: &Visit) -> &'static str {
    match visit.agent {
        IPHONE => "Safari",
        EDGE => "Edge",
        FIREFOX => "Firefox",
        _ => "",
    }
}

fn with(mut body: Value, name: &str, value: impl Into<Value>) -> Value {
    body[name] = value.into();
    body
}

#[test]
fn reports_count_the_events_that_match_the_filters() {
    let filled = filled();
    for (filter, visits) in filled.filters() {
        let total = visits.len();
        let devices = filled.report("devices", filter.clone());
        assert_eq!(
            (reported(&devices["data"], "deviceType", total), &devices["totalEvents"]),
            (counts(&visits, device), &json!(total))
        );
        let geo = filled.report("geo", filter.clone());
        assert_eq!(reported(&geo["data"], "location", total), counts(&visits, |visit| visit.country), "{filter}");
        let geo = filled.report("geo", with(filter.clone(), "groupBy", "city"));
        assert_eq!(reported(&geo["data"], "location", total), counts(&visits, |visit| visit.city));
        let breakdown = filled.report("breakdown", with(filter.clone(), "dimension", "browser"));
        assert_eq!(
            (reported(&breakdown["data"], "label", total), &breakdown["total"]),
            (counts(&visits, browser), &json!(total))
        );
        let links = filled.report("top-links", filter.clone());
        let ranked: BTreeMap<String, u64> = links["data"]
            .as_array()
            .unwrap()
            .iter()
            .map(|link| (link["shortlink"].as_str().unwrap().to_owned(), link["eventCount"].as_u64().unwrap()))
            .collect();
        assert_eq!((ranked, &links["totalEvents"]), (counts(&visits, |visit| visit.link), &json!(total)));
        let hours = filled.report("hours", filter);
        let hours: Vec<u64> =
            hours["data"].as_array().unwrap().iter().map(|h| h["eventCount"].as_u64().unwrap()).collect();
        assert_eq!((hours.len(), hours.iter().sum::<u64>()), (24, u64::try_from(total).unwrap()));
        if total == VISITS.len() {
            let mut expected = vec![0; 24];
            filled.times.iter().for_each(|time| expected[time[11..13].parse::<usize>().unwrap()] += 1);
            assert_eq!(hours, expected);
        }
    }
}

#[test]
fn rankings_are_limited_and_labeled() {
    let filled = filled();
    let top = filled.report("breakdown", json!({"dimension": "country", "limit": 1}));
    assert_eq!(top["data"].as_array().unwrap().len(), 1);
    assert_eq!((&top["data"][0]["label"], &top["data"][0]["code"]), (&json!("Germany"), &json!("DE")));
    let devices = filled.report("breakdown", json!({"dimension": "deviceType", "limit": 1}));
    assert_eq!(
        devices["data"][0],
        json!({"label": "Desktop", "code": "DEVICE_TYPE_DESKTOP", "eventCount": 5, "percentage": 500.0 / 9.0})
    );
    let types = filled.report("breakdown", json!({"dimension": "GROUP_BY_DIMENSION_VISIT_TYPE"}));
    assert_eq!(texts(&types["data"], "label"), ["First", "Returning"]);
    assert_eq!((&types["data"][0]["eventCount"], &types["data"][1]["eventCount"]), (&json!(8), &json!(1)));
    let error = |name: &str, body: Value| {
        let response = filled.api.post(&format!("/v1/analytics/{name}"), body);
        assert_eq!(response.status, 400);
        response.error().2.to_owned()
    };
    assert!(error("breakdown", json!({})).contains("dimension"));
    assert!(error("breakdown", json!({"dimension": "browser", "limit": -1})).contains("limit"));
    assert!(error("geo", json!({"groupBy": "browser"})).contains("groupBy"));
    assert!(error("devices", json!({"startDate": "yesterday"})).contains("startDate"));

    let countries = filled.api.get("/v1/analytics/visitor-countries").ok();
    assert_eq!(texts(&countries["countries"], "code"), ["DE", "FR", "NL"]);
    assert_eq!(texts(&countries["countries"], "name"), ["Germany", "France", "Netherlands"]);
    let two = filled.id("two").to_owned();
    filled.api.delete(&format!("/v1/links/{two}")).ok();
    let links = filled.report("top-links", json!({}));
    assert_eq!((texts(&links["data"], "shortlink"), &links["totalEvents"]), (vec!["one"], &json!(9)));
}

#[test]
fn series_contain_every_event_once() {
    let filled = filled();
    let first: jiff::Timestamp = filled.times[0].parse().unwrap();
    let last: jiff::Timestamp = filled.times[8].parse().unwrap();
    // An hour in minutes that starts half an hour before the first visit.
    let start = first.checked_sub(std::time::Duration::from_secs(30 * 60)).unwrap();
    let end = last.checked_add(std::time::Duration::from_secs(30 * 60)).unwrap();
    for (filter, visits) in filled.filters() {
        if filter.get("startDate").is_some() {
            continue;
        }
        let body = with(with(filter.clone(), "startDate", start.to_string()), "endDate", end.to_string());
        let body = with(body, "intervalInMinutes", 1);
        let series = filled.api.post("/v1/timeseries/events", body).ok()["timeSeries"].clone();
        let points = series["data"].as_array().unwrap();
        assert_eq!(series["totalIntervals"], points.len());
        assert!((61..=62).contains(&points.len()), "{}", points.len());
        assert_eq!((&points[0]["timestamp"], &points[0]["eventCount"]), (&json!(start.to_string()), &json!(0)));
        let sum: u64 = points.iter().map(|point| point["eventCount"].as_u64().unwrap()).sum();
        assert_eq!((sum, &series["totalData"]), (u64::try_from(visits.len()).unwrap(), &json!(visits.len())));
        // Every visit is in its minute.
        if filter == json!({}) {
            let mut minutes = vec![0; points.len()];
            for time in &filled.times {
                let at: jiff::Timestamp = time.parse().unwrap();
                let minute = (at.as_microsecond() - start.as_microsecond()) / 60_000_000;
                minutes[usize::try_from(minute).unwrap()] += 1;
            }
            let counts: Vec<i64> = points.iter().map(|point| point["eventCount"].as_i64().unwrap()).collect();
            assert_eq!(counts, minutes);
        }
    }
    let short = filled.api.post("/v1/timeseries/events", json!({})).ok();
    assert_eq!(short["timeSeries"]["totalData"], 9, "from the first event until now");
    let midnight = format!("{}T00:00:00Z", &filled.times[0][..10]);
    assert_eq!(short["timeSeries"]["data"][0]["timestamp"], midnight, "whole days");

    let len = |minutes: u32, start: &str, end: &str| {
        let body = json!({"intervalInMinutes": minutes, "startDate": start, "endDate": end});
        let response = filled.api.post("/v1/timeseries/events", body);
        match response.status {
            200 => Ok(response.ok()["timeSeries"]["totalIntervals"].as_u64().unwrap()),
            _ => Err(response.error().2.to_owned()),
        }
    };
    assert_eq!(len(60, "2026-01-01T00:00:00Z", "2026-01-01T23:59:59Z"), Ok(24));
    assert_eq!(len(60, "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"), Ok(25), "the end is part of the last one");
    assert_eq!(len(60, "1960-01-01T00:30:00Z", "1960-01-01T02:00:00Z"), Ok(2));
    let reversed = len(1, "2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z");
    assert!(reversed.unwrap_err().starts_with("endDate: "));
    assert!(len(1, "2020-01-01T00:00:00Z", "2026-01-01T00:00:00Z").unwrap_err().contains("10000"));
}

#[test]
fn traces_are_those_of_the_entry_and_the_exit() {
    let filled = filled();
    let event = filled.api.get("/v1/events?pageSize=1").ok()["json"]["events"][0].clone();
    let id = event["id"].as_str().unwrap();
    let traces = filled.api.get(&format!("/v1/events/{id}/traces")).ok()["traces"].clone();
    assert_eq!(texts(&traces, "stepKind"), ["KIND_ENTRY", "KIND_EXIT"]);
    let moments: Vec<jiff::Timestamp> = texts(&traces, "completedAt").iter().map(|at| at.parse().unwrap()).collect();
    assert!(moments.is_sorted());
    assert_eq!(traces[0]["stepData"]["entryAccess"]["entrypoint"], event["entrypoint"]);
    assert_eq!(traces[1]["stepData"]["redirect"]["destination"], "https://example.com");
    assert_ne!(traces[0]["id"], traces[1]["id"]);
    assert_eq!(filled.api.get(&format!("/v1/events/{id}/traces")).ok()["traces"], traces);
    assert_eq!(filled.api.get("/v1/events/x/traces").error().0, 404);
}

fn lbid(event: &str) -> String {
    // Base64 of a UUID's text, whose length needs no padding.
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let letter = |bits: u32| char::from(LETTERS[(bits & 63) as usize]);
    let triple = |bytes: &[u8]| u32::from(bytes[0]) << 16 | u32::from(bytes[1]) << 8 | u32::from(bytes[2]);
    let groups = event.as_bytes().chunks(3).map(triple);
    groups.flat_map(|bits| [18, 12, 6, 0].map(|shift| letter(bits >> shift))).collect()
}

#[test]
fn attributes_are_those_of_the_visitors_whose_events_match() {
    let filled = filled();
    // The devices of three visits, the oldest first.
    let events = filled.api.get("/v1/events").ok()["json"]["events"].clone();
    let event = |at: usize| events[8 - at]["id"].as_str().unwrap();
    for (at, data) in [
        (0, json!({"$email": "a@b.c", "rating": 5, "plan": "pro"})),
        (2, json!({"$email": "d@e.f", "rating": 3, "plan": "pro"})),
        (4, json!({"$email": "g@h.i", "rating": "good", "plan": "free"})),
    ] {
        filled.api.post("/v1/visitor/identify", json!({"lbid": lbid(event(at)), "visitor": {"data": data}})).ok();
    }
    filled.api.post("/v1/visitor/identify", json!({"visitor": {"data": {"$email": "x@y.z", "rating": 1}}})).ok();

    let plans = filled.report("attributes/distribution", json!({"key": "plan"}));
    assert_eq!((texts(&plans["data"], "label"), &plans["total"]), (vec!["pro", "free"], &json!(3)));
    assert_eq!((&plans["data"][0]["visitorCount"], &plans["data"][1]["visitorCount"]), (&json!(2), &json!(1)));
    // The visitors of `one`: the devices of visits 0, 2, 6 and 8.
    let ratings = filled.report("attributes/distribution", json!({"key": "rating", "linkId": filled.id("one")}));
    assert_eq!((texts(&ratings["data"], "label"), &ratings["total"]), (vec!["3", "5", "good"], &json!(3)));
    let nothing = filled.report("attributes/distribution", json!({"key": "unheard"}));
    assert_eq!((&nothing["data"], &nothing["total"]), (&json!([]), &json!(0)));
    assert_eq!(filled.api.post("/v1/analytics/attributes/distribution", json!({})).error().0, 400);
    let keys = filled.api.get("/v1/visitors/attributes").ok();
    assert_eq!(keys["attributeKeys"], json!(["$email", "plan", "rating"]));
    assert_eq!(keys["attributes"][2], json!({"key": "rating", "type": "VISITOR_ATTRIBUTE_TYPE_NUMBER"}));
    let keys = |query: &str| filled.api.get(&format!("/v1/visitors/attributes?{query}")).ok()["attributeKeys"].clone();
    assert_eq!(keys("countries=NL"), json!(["$email", "plan", "rating"]));
    assert_eq!(keys("countries=XX"), json!([]));
    assert_eq!(keys("directoryId=6f0c2a52-9d1c-4b8e-9a3c-0a3f6e1d2c4b"), json!([]));
}
