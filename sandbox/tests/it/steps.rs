use serde_json::json;

use crate::client::{DOCUMENT, texts};
use crate::flow::{URL, flow, id};

#[test]
fn link_is_created_with_an_entry_and_an_exit_step() {
    let flow = flow();
    let list = flow.api.get(&flow.path).ok();
    assert_eq!(
        (texts(&list["workflowSteps"], "id"), &list["totalCount"]),
        (vec![&*flow.entry, &*flow.exit], &json!(2))
    );
    assert_eq!(texts(&list["workflowSteps"], "kind"), ["KIND_ENTRY", "KIND_EXIT"]);
    let entry = flow.get(&flow.entry);
    assert_eq!(entry["branches"], json!([{"branchId": "next", "label": "Next", "nextStepId": flow.exit}]));
    let exit = flow.get(&flow.exit);
    assert_eq!(exit["payload"]["clientRedirect"], json!({"destination": URL, "conversionTracking": true}));
    assert_eq!(exit["branches"], json!([]));
    let first = flow.api.get(&format!("{}?pageSize=1", flow.path)).ok();
    let rest = format!("{}?pageSize=1&pageToken={}", flow.path, first["nextPageToken"].as_str().unwrap());
    assert_eq!(texts(&flow.api.get(&rest).ok()["workflowSteps"], "id"), [&*flow.exit]);
    assert_eq!(flow.issues(), json!([]));
}

#[test]
fn exit_step_determines_the_destination_of_visits() {
    let flow = flow();
    assert!(flow.visit(&[]).header("location").starts_with("https://example.com/a?lbid="));
    let payload = json!({"payload": {"clientRedirect": {"destination": "https://example.com/new"}}});
    let changed = flow.patch(&flow.exit, payload).ok()["workflowStep"].clone();
    assert_eq!(changed["payload"]["clientRedirect"]["conversionTracking"], true);
    assert!(flow.visit(&[]).header("location").starts_with("https://example.com/new?lbid="));
    flow.patch(&flow.exit, json!({"payload": {"clientRedirect": {"conversionTracking": false}}})).ok();
    assert_eq!(flow.visit(&[]).header("location"), "https://example.com/new");
    assert_eq!(flow.api.get("/v1/events").ok()["json"]["totalCount"], 3);
    for (payload, named) in [
        (json!({"clientRedirect": {"destination": "nowhere"}}), "destination"),
        (json!({"thankYouPage": {"title": "x"}}), "cannot become"),
        (json!({"clientRedirect": {}, "thankYouPage": {"title": "x"}}), "only one of them"),
    ] {
        let response = flow.patch(&flow.exit, json!({"payload": payload}));
        assert_eq!(response.status, 400);
        assert!(response.error().2.contains(named), "{}", response.error().2);
    }
    assert_eq!(flow.visit(&[]).header("location"), "https://example.com/new");
}

#[test]
fn condition_is_inserted_connected_and_disconnected() {
    let flow = flow();
    let thanks = flow.create(json!({"thankYouPage": {"title": "Merci <b>"}}));
    let body = json!({
        "insertBefore": flow.exit,
        "payload": {"countryCondition": {
            "countries": [{"countryCode": "DE"}, {"countryCode": "FR", "nextStepId": thanks["id"]}], "odd": 1,
        }},
    });
    let condition = flow.api.post(&flow.path, body).ok()["workflowStep"].clone();
    assert_eq!((&condition["kind"], &condition["nodeType"]), (&json!("KIND_CONDITION"), &json!("NODE_TYPE_COMPOSITE")));
    assert_eq!(condition["payload"]["countryCondition"]["countries"][1], json!({"countryCode": "FR"}));
    assert_eq!(condition["branches"][0]["nextStepId"], json!(flow.exit));
    assert_eq!(condition["branches"][1]["nextStepId"], thanks["id"]);
    assert_eq!(condition["branches"][2], json!({"branchId": "else", "label": "Else"}));
    assert_eq!(flow.get(&flow.entry)["childStepIds"], json!([condition["id"]]));
    let condition_id = id(&condition);
    let done = flow.connect(condition_id, "else", &json!(flow.exit)).ok();
    assert_eq!((&done["unconnectedBranchIds"], &done["disconnectedSteps"]), (&json!([]), &json!([])));
    assert_eq!(flow.connect(condition_id, "else", &json!(flow.exit)).ok(), done);

    // Conditions are not evaluated: a visit takes the first connected branch.
    assert_eq!(flow.visit(&[("cf-ipcountry", "FR")]).status, 302);

    let cut = flow.disconnect(condition_id, "FR").ok();
    assert_eq!((&cut["unconnectedBranchIds"], &cut["disconnectedSteps"]), (&json!(["FR"]), &json!([])));
    assert_eq!(flow.disconnect(condition_id, "FR").ok(), cut);
    flow.api.delete(&format!("{}/{}", flow.path, flow.exit)).ok();
    assert_eq!(flow.get(condition_id)["childStepIds"], json!([]));
}

#[test]
fn connections_remain_while_their_branch_exists() {
    let flow = flow();
    let shop = flow.create(json!({"clientRedirect": {"destination": "https://example.com/shop"}}));
    let buttons = json!([{"label": "Shop", "nextStepId": shop["id"]}, {"label": "Blog", "id": "b"}]);
    let menu = flow.create(json!({"multiLink": {"title": "Menu", "buttons": buttons}}));
    assert_eq!(menu["branches"][0]["label"], "Shop");
    flow.connect(id(&menu), "b", &json!(flow.exit)).ok();
    let lock = flow.create(json!({"password": {"title": "Closed", "password": "open"}}));
    flow.connect(id(&lock), "next", &menu["id"]).ok();
    flow.connect(&flow.entry, "next", &lock["id"]).ok();
    let fewer = json!({"payload": {"multiLink": {"buttons": [{"label": "Blog", "id": "b"}]}}});
    let changed = flow.patch(id(&menu), fewer).ok()["workflowStep"].clone();
    assert_eq!(
        (&changed["childStepIds"], &changed["payload"]["multiLink"]["title"]),
        (&json!([flow.exit]), &json!("Menu"))
    );
}

#[test]
fn invalid_steps_and_connections_are_rejected() {
    let flow = flow();
    let thanks = flow.create(json!({"thankYouPage": {"title": "x"}}));
    for (body, status, named) in [
        (json!({}), 400, "payload"),
        (json!({"payload": {}}), 400, "payload"),
        (json!({"payload": {"linkVisit": {}}}), 400, "entry"),
        (json!({"payload": {"thankYouPage": {"title": ""}}}), 400, "title"),
        (json!({"payload": {"openMedia": {"mediaId": "x"}}}), 404, "mediaId"),
        (json!({"payload": {"messagePage": {"title": "x"}}}), 400, "navigationType"),
        (json!({"payload": {"clientRedirect": {"destination": "javascript:alert(1)"}}}), 400, "destination"),
        (json!({"payload": {"form": {}}, "id": thanks["id"]}), 409, "already"),
        (json!({"payload": {"form": {}}, "id": "x"}), 400, "UUID"),
        (json!({"payload": {"form": {}}, "insertBefore": "x"}), 404, "insertBefore"),
        (json!({"payload": {"form": {}}, "insertBefore": flow.entry}), 400, "insertBefore"),
        (json!({"payload": {"thankYouPage": {"title": "x"}}, "insertBefore": flow.exit}), 400, "insertBefore"),
        (json!({"payload": {"chatBot": {"nextStepId": "00000000-0000-4000-8000-000000000000"}}}), 404, "nextStepId"),
    ] {
        let response = flow.api.post(&flow.path, body.clone());
        assert_eq!(response.error().0, status, "{body}: {}", response.body);
        assert!(response.error().2.contains(named), "{}", response.error().2);
    }
    assert_eq!(flow.api.get(&flow.path).ok()["totalCount"], 3);
    for (step, branch, next, status) in [
        (&*flow.exit, "next", &thanks["id"], 404),
        (&*flow.entry, "other", &thanks["id"], 404),
        (&*flow.entry, "next", &json!("x"), 404),
        (&*flow.entry, "next", &json!(""), 400),
        (&*flow.entry, "next", &json!(flow.entry), 400),
        ("x", "next", &thanks["id"], 404),
    ] {
        assert_eq!(flow.connect(step, branch, next).status, status, "{step} {branch} {next}");
    }
    assert_eq!(flow.disconnect(&flow.exit, "next").status, 404);
    assert_eq!(flow.api.delete(&format!("{}/{}", flow.path, flow.entry)).status, 400);
    assert_eq!(flow.api.get("/v1/links/x/workflow-steps").status, 404);
}

#[test]
fn position_and_back_button_are_kept() {
    let flow = flow();
    let position = json!({"x": 320.5, "y": -1.0});
    let body =
        json!({"payload": {"form": {}}, "canvasPosition": position, "backButton": {"enabled": true, "label": "Back"}});
    let form = flow.api.post(&flow.path, body).ok()["workflowStep"].clone();
    assert_eq!((&form["canvasPosition"], &form["backButton"]["label"]), (&position, &json!("Back")));
    let kept = flow.patch(id(&form), json!({"payload": {"form": {"formTitle": "x"}}})).ok()["workflowStep"].clone();
    assert_eq!((&kept["canvasPosition"], &kept["payload"]["form"]["formTitle"]), (&position, &json!("x")));
}

#[test]
fn every_payload_has_an_action_of_the_document() {
    let flow = flow();
    let media = flow.api.post("/v1/media", json!({"fileData": crate::designs::PIXEL, "fileName": "a.png"})).ok();
    let members = DOCUMENT["components"]["schemas"]["WorkflowStepPayload"]["properties"].as_object().unwrap();
    let actions = DOCUMENT["components"]["schemas"]["EventAction"]["enum"].as_array().unwrap();
    for member in members.keys().filter(|member| *member != "linkVisit") {
        let content = match member.as_str() {
            "openMedia" => json!({"mediaId": media["media"]["id"]}),
            "clientRedirect" => json!({"destination": "mailto:a@example.com"}),
            "messagePage" => json!({"title": "x", "navigationType": "MESSAGE_PAGE_NAVIGATION_TYPE_BUTTON"}),
            _ => json!({"title": "x", "password": "x"}),
        };
        let step = flow.create(json!({ member.as_str(): content }));
        assert!(actions.contains(&step["eventAction"]), "{member}: {step}");
        let is_exit = step["kind"] == "KIND_EXIT";
        assert_eq!(step["branches"] == json!([]), is_exit || member == "multiLink", "{member}: {step}");
    }
}
