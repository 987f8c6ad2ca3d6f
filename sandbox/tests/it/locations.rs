//! Pages that ask where their visitors are.

use serde_json::json;

use crate::flow::{URL, flow, id};

#[test]
fn a_location_is_shared_or_not() {
    let flow = flow();
    let step = flow.insert(json!({"locationRequest": {"title": "Where?", "buttonLabel": "Here", "skipEnabled": true}}));
    let elsewhere = flow.create(json!({"thankYouPage": {"title": "Fine"}}));
    flow.connect(&step, "else", &elsewhere["id"]).ok();
    let page = flow.begin(&[]);
    assert!(page.html.contains("<button>Here</button>"));
    for wrong in ["", "latitude=91&longitude=0", "latitude=1", "latitude=x&longitude=1", "latitude=NaN&longitude=1"] {
        assert_eq!(page.send(wrong).status, 422, "{wrong}");
    }
    assert!(page.send("latitude=52.5&longitude=13.4&accuracy=20.5").location.starts_with(URL));
    let shared = json!({"outcome": "LOCATION_REQUEST_OUTCOME_SHARED", "automatic": false, "latitude": 52.5, "longitude": 13.4, "accuracyMeters": 20.5});
    assert_eq!(flow.told(1, "locationRequest"), shared);
    let device = [("x-forwarded-for", "9.9.9.9")];
    for (body, outcome) in [("outcome=denied&latitude=1&longitude=1", "DENIED"), ("outcome=unavailable", "UNAVAILABLE")]
    {
        assert!(flow.begin(&device).send(body).html.contains("Fine"));
        let outcome = json!({"outcome": format!("LOCATION_REQUEST_OUTCOME_{outcome}"), "automatic": false});
        assert_eq!(flow.told(1, "locationRequest"), outcome);
    }
    let page = flow.skippable(&step, "locationRequest", &device);
    page.follow(&page.other_actions()[0], "");
    assert_eq!(flow.told(1, "locationRequest")["outcome"], "LOCATION_REQUEST_OUTCOME_SKIPPED");

    // Asked only once, everybody's last word holds.
    flow.patch(&step, json!({"payload": {"locationRequest": {"askOnce": true}}})).ok();
    assert_eq!(flow.begin(&[]).status, 302);
    let told = flow.told(1, "locationRequest");
    assert_eq!(
        (&told["outcome"], &told["automatic"], &told["latitude"]),
        (&json!("LOCATION_REQUEST_OUTCOME_ALREADY_SHARED"), &json!(true), &json!(52.5))
    );
    assert!(flow.begin(&device).html.contains("Fine"));
    let told = flow.told(1, "locationRequest");
    assert_eq!((&told["outcome"], &told["automatic"]), (&json!("LOCATION_REQUEST_OUTCOME_SKIPPED"), &json!(true)));
    assert!(flow.begin(&[("x-forwarded-for", "8.8.8.8")]).html.contains("<form"));
    assert_eq!(id(&flow.get(&step)), step);
}

#[test]
fn each_place_is_asked_for_by_itself() {
    let flow = flow();
    let [one, two] =
        ["One", "Two"].map(|title| flow.insert(json!({"locationRequest": {"title": title, "askOnce": true}})));
    let bye = flow.create(json!({"thankYouPage": {"title": "Bye"}}));
    flow.connect(&two, "else", &bye["id"]).ok();
    let second = flow.begin(&[]).send("latitude=1&longitude=2");
    assert!(second.html.contains("<h1>Two</h1>"), "what the first was told is not told to the second: {}", second.html);
    assert!(second.send("outcome=denied").html.contains("Bye"));
    assert!(flow.begin(&[]).html.contains("Bye"));
    let told = [1, 2].map(|at| flow.told(at, "locationRequest")["outcome"].clone());
    assert_eq!(told, ["LOCATION_REQUEST_OUTCOME_ALREADY_SHARED", "LOCATION_REQUEST_OUTCOME_DENIED"]);

    // Who says something else of it, on the way round: the last word holds at once.
    let round = flow.create(json!({"countryCondition": {"countries": [{"countryCode": "FR"}]}}));
    flow.connect(&one, "else", &round["id"]).ok();
    flow.connect(id(&round), "else", &json!(one)).ok();
    let page = flow.begin(&[("x-forwarded-for", "9.9.9.9")]);
    assert!(page.send("latitude=1&longitude=2").html.contains("<h1>Two</h1>"));
    let again = page.post(&page.action(), "outcome=unavailable");
    assert_eq!(again.status, 404, "it leads round and round: {}", again.location);
    let told = flow.told(4, "locationRequest");
    assert_eq!(told, json!({"outcome": "LOCATION_REQUEST_OUTCOME_UNAVAILABLE", "automatic": true}));
}

#[test]
fn a_place_lies_on_the_globe() {
    let flow = flow();
    flow.insert(json!({"locationRequest": {"title": "Where?"}}));
    let page = flow.begin(&[]);
    for wrong in ["latitude=-90.01&longitude=0", "latitude=0&longitude=180.01", "latitude=0&longitude=-181"] {
        assert_eq!(page.send(wrong).status, 422, "{wrong}");
    }
    for (latitude, longitude) in [(90.0, -180.0), (-90.0, 180.0)] {
        let page = flow.begin(&[]);
        assert!(page.send(&format!("latitude={latitude}&longitude={longitude}&accuracy=-1")).location.starts_with(URL));
        let place = flow.told(1, "locationRequest");
        assert_eq!((place["latitude"].as_f64(), place["longitude"].as_f64()), (Some(latitude), Some(longitude)));
        assert_eq!(place.get("accuracyMeters"), None, "no accuracy is less than nothing");
    }
}
