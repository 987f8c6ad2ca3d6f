//! Conditions of a workflow, as visits come to them.

use serde_json::json;

use crate::client::texts;
use crate::flow::flow;

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
