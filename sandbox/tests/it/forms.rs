use serde_json::{Value, json};

use crate::flow::{Flow, URL, flow};

fn field(kind: &str, key: &str, more: Value) -> Value {
    let mut field = json!({"key": key, "label": key.to_uppercase(), "type": format!("FORM_FIELD_TYPE_{kind}")});
    field.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    field
}

/// A form that asks for all sorts of things.
fn form() -> Value {
    let options = json!({"options": [{"value": "s", "label": "Small"}, {"value": "l", "label": "Large"}]});
    json!({"formTitle": "Who are <you>?", "submitButtonText": "Tell", "formFields": [
        field("EMAIL", "$email", json!({"required": true})),
        field("TEXT", "nickname", json!({"defaultValue": "Ada \"A\"", "helpText": "Any"})),
        field("NUMBER", "seats", json!({})),
        field("DATE", "since", json!({})),
        field("TEXT", "note", json!({"validationPattern": "[0-9-]+"})),
        field("DROPDOWN", "size", options.clone()),
        field("CHECKBOX", "news", json!({})),
        field("CHECKBOX", "sizes", options),
    ]})
}

const ALL: &str = "%24email=Ada%40example.com&nickname=Ada+L&seats=2.5&since=2026-03-01&note=2026-03-01&size=l&news=true&sizes=s&sizes=l";

fn visitors(flow: &Flow) -> Value {
    flow.api.get("/v1/visitors").ok()["json"]["totalCount"].clone()
}

/// A link whose form a visitor has filled in.
fn filled_in() -> Flow {
    let flow = flow();
    flow.insert(json!({"form": form()}));
    assert!(flow.begin(&[]).send(ALL).location.starts_with(URL));
    flow
}

#[test]
fn a_form_is_sent_until_it_is_filled_in() {
    let flow = flow();
    flow.insert(json!({"form": form()}));
    let page = flow.begin(&[]);
    for part in [
        "<h1>Who are &lt;you&gt;?</h1>",
        "<button>Tell</button>",
        "type=\"email\" name=\"$email\" required",
        "value=\"Ada &quot;A&quot;\"",
        "type=\"number\" name=\"seats\"",
        "<option value=\"l\">Large</option>",
        "type=\"checkbox\" name=\"sizes\" value=\"s\"",
    ] {
        assert!(page.html.contains(part), "{part} is not in {}", page.html);
    }
    let refused = page.send("nickname=Bob&seats=many&size=xl&note=x");
    assert_eq!(refused.status, 422);
    for part in
        ["$email is required", "seats must be a number", "size must be one of s, l", "note is not", "value=\"Bob\""]
    {
        assert!(refused.html.contains(part), "{part} is not in {}", refused.html);
    }
    assert_eq!(flow.traces().as_array().unwrap().len(), 1);
    assert_eq!(flow.event()["visitor"]["attributes"], json!([]));
    assert!(refused.send(ALL).location.starts_with(URL));
    assert_eq!(flow.attribute("nickname")["value"], "Ada L", "not what was refused");
}

#[test]
fn what_is_filled_in_becomes_attributes() {
    let flow = filled_in();
    let visitor = flow.event()["visitor"].clone();
    assert_eq!(visitor["email"], "Ada@example.com");
    for (key, kind, value, typed) in [
        ("nickname", "STRING", "Ada L", json!({})),
        ("seats", "NUMBER", "2.5", json!({"numberValue": 2.5})),
        ("since", "DATE", "2026-03-01", json!({"dateValue": "2026-03-01T00:00:00Z"})),
        ("note", "STRING", "2026-03-01", json!({})),
        ("size", "ENUM", "l", json!({})),
        ("news", "BOOLEAN", "true", json!({"boolValue": true})),
        ("sizes", "STRING", "s, l", json!({})),
    ] {
        let mut expected = json!({"key": key, "type": format!("VISITOR_ATTRIBUTE_TYPE_{kind}"), "value": value});
        expected.as_object_mut().unwrap().extend(typed.as_object().unwrap().clone());
        assert_eq!(flow.attribute(key), expected);
    }

    // By what they were captured as, visitors are found.
    let search = |key: &str, operator: &str, value: &str| {
        let filter =
            json!({"key": key, "operator": format!("VISITOR_ATTRIBUTE_FILTER_OPERATOR_{operator}"), "value": value});
        flow.api.post("/v1/visitors/search", json!({"attributeFilters": [filter]})).ok()["json"]["totalCount"].clone()
    };
    assert_eq!(
        (search("since", "DATE_BEFORE", "2027-01-01"), search("note", "DATE_BEFORE", "2027-01-01")),
        (json!(1), json!(0))
    );
    let keys = flow.api.get("/v1/visitors/attributes").ok()["attributes"].clone();
    assert!(
        keys.as_array().unwrap().contains(&json!({"key": "size", "type": "VISITOR_ATTRIBUTE_TYPE_ENUM"})),
        "{keys}"
    );
}

#[test]
fn what_is_filled_in_is_told() {
    let flow = filled_in();
    let told = flow.told(1, "form");
    assert_eq!(
        (&told["title"], &told["action"], &told["skipped"]),
        (&json!("Who are <you>?"), &json!("submit"), &json!(false))
    );
    assert_eq!((&told["submittedFields"], &told["totalFields"], told.get("skipMethod")), (&json!(8), &json!(8), None));
    let nickname = json!({"key": "nickname", "label": "NICKNAME", "type": "FORM_FIELD_TYPE_TEXT", "helpText": "Any",
        "defaultValue": "Ada \"A\"", "value": "Ada L"});
    assert_eq!(told["fields"][1], nickname);
    let saved = flow.traces()[1]["savedAttributes"].clone();
    assert_eq!(
        (&saved["$email"], &saved["seats"], &saved["news"]),
        (&json!("Ada@example.com"), &json!("2.5"), &json!("true"))
    );
}

#[test]
fn a_field_without_a_key_is_told_and_not_kept() {
    let flow = flow();
    let fields = json!([{"id": "remark", "label": "Remark"}, {"label": "More"}]);
    flow.insert(json!({"form": {"formFields": fields}}));
    let page = flow.begin(&[]);
    assert!(page.html.contains("name=\"remark\"") && page.html.contains("name=\"field-2\""), "{}", page.html);
    assert!(page.send("remark=a&field-2=b").location.starts_with(URL));
    let told = flow.told(1, "form");
    assert_eq!((&told["fields"][0]["value"], &told["fields"][1]["value"]), (&json!("a"), &json!("b")));
    assert_eq!(
        (flow.event()["visitor"]["attributes"].clone(), flow.traces()[1].get("savedAttributes")),
        (json!([]), None)
    );
}

#[test]
fn a_form_tells_who_the_visitor_is() {
    let flow = flow();
    flow.insert(
        json!({"form": {"formFields": [field("EMAIL", "$email", json!({})), field("TEXT", "plan", json!({}))]}}),
    );
    let known = json!({"visitor": {"data": {"$email": "ada@example.com", "plan": "free", "n": 1}}});
    let known = flow.api.post("/v1/visitor/identify", known).ok()["visitor"].clone();
    let page = flow.begin(&[]);
    assert_eq!(visitors(&flow), 2);
    page.send("%24email=ADA%40example.com&plan=pro");
    assert_eq!(visitors(&flow), 1);
    assert_eq!((&flow.event()["visitorId"], &flow.traces()[1]["visitorId"]), (&known["id"], &known["id"]));
    assert_eq!((&flow.attribute("plan")["value"], &flow.attribute("n")["value"]), (&json!("pro"), &json!("1")));
    // An answer that is left out takes nothing away. The page begins with what is known.
    let again = flow.begin(&[]);
    assert!(again.html.contains("value=\"pro\""), "{}", again.html);
    again.send("%24email=&plan=");
    assert_eq!(
        (&flow.attribute("plan")["value"], &flow.event()["visitor"]["email"]),
        (&json!("pro"), &json!("ADA@example.com"))
    );
    assert_eq!(flow.traces()[1].get("savedAttributes"), None);
}

#[test]
fn a_form_is_skipped_by_whoever_may() {
    let flow = flow();
    let fields = json!([field("EMAIL", "$email", json!({"required": true})), field("TEXT", "plan", json!({}))]);
    let step = flow.insert(json!({"form": {"formFields": fields, "autoSkipIfKnown": true}}));
    let page = flow.begin(&[]);
    assert!(page.other_actions().is_empty());
    assert_eq!(
        page.post(&format!("{}&skip=true", page.action()), "").status,
        422,
        "nobody said that it may be skipped"
    );
    let more = json!({"payload": {"form": {"skipForm": true, "skipButtonText": "Not now"}}});
    flow.patch(&step, more).ok();
    let page = flow.begin(&[]);
    assert!(page.html.contains(">Not now</button>"));
    assert!(page.follow(&page.other_actions()[0], "").location.starts_with(URL));
    let told = flow.told(1, "form");
    assert_eq!(
        (&told["action"], &told["skipMethod"], &told["submittedFields"]),
        (&json!("skip"), &json!("button"), &json!(0))
    );

    flow.begin(&[]).send("%24email=a%40b.example");
    assert_eq!(flow.begin(&[]).status, 200, "the plan is not known yet");
    flow.begin(&[]).send("%24email=a%40b.example&plan=pro");
    let visitor = format!("/v1/visitors/{}", flow.event()["visitorId"].as_str().unwrap());
    let plan = |plan: &str| flow.api.patch(&visitor, json!({"visitor": {"data": {"plan": plan}}})).ok();
    plan("");
    assert_eq!(flow.begin(&[]).status, 200, "an empty text tells nothing");
    plan("pro");
    let out = flow.begin(&[]);
    assert_eq!(out.status, 302, "{}", out.html);
    let told = flow.told(1, "form");
    assert_eq!(
        (&told["skipped"], &told["skipMethod"], &told["autoSkipIfKnown"]),
        (&json!(true), &json!("auto"), &json!(true))
    );
}

#[test]
fn steps_write_what_they_are_told_to() {
    let flow = flow();
    let write = |key: &str, kind: &str, value: &str, mode: &str| {
        let (kind, mode) = (format!("VISITOR_ATTRIBUTE_TYPE_{kind}"), format!("ATTRIBUTE_WRITE_MODE_{mode}"));
        json!({"key": key, "type": kind, "value": value, "mode": mode})
    };
    let capture = |writes: Value| json!({"attributeCapture": {"enabled": true, "writes": writes}});
    let entry = json!([write("campaign", "STRING", "spring", "SET"), write("visits", "NUMBER", "1.5", "SET_ONCE")]);
    flow.patch(&flow.entry, capture(entry)).ok();
    let exit = json!([
        write("visits", "NUMBER", "2", "SET_ONCE"),
        write("done", "BOOLEAN", "true", "UNSPECIFIED"),
        write("tier", "ENUM", "gold", "SET")
    ]);
    flow.patch(&flow.exit, capture(exit)).ok();
    assert_eq!(flow.visit(&[]).status, 302);
    let traces = flow.traces();
    assert_eq!(traces[0]["savedAttributes"], json!({"campaign": "spring", "visits": "1.5"}));
    assert_eq!(traces[1]["savedAttributes"], json!({"done": "true", "tier": "gold"}));
    assert_eq!(
        (&flow.attribute("visits")["numberValue"], &flow.attribute("done")["boolValue"]),
        (&json!(1.5), &json!(true))
    );
    assert_eq!(flow.attribute("tier")["type"], "VISITOR_ATTRIBUTE_TYPE_ENUM");

    // Who says something else of it says so without a type.
    let visitor = flow.event()["visitorId"].as_str().unwrap().to_owned();
    let path = format!("/v1/visitors/{visitor}");
    flow.api.patch(&path, json!({"visitor": {"data": {"tier": "2026-01-01"}}})).ok();
    assert_eq!(flow.attribute("tier")["type"], "VISITOR_ATTRIBUTE_TYPE_DATE");
    flow.patch(&flow.entry, json!({"attributeCapture": {"enabled": false}})).ok();
    flow.api.delete(&format!("{path}/attributes/campaign")).ok();
    flow.visit(&[]);
    assert_eq!((flow.attribute("campaign"), &flow.attribute("tier")["value"]), (Value::Null, &json!("gold")));
}

#[test]
fn what_a_form_learnt_parts_the_ways_at_once() {
    let flow = flow();
    flow.insert(json!({"form": {"formFields": [field("NUMBER", "seats", json!({}))]}}));
    let option =
        json!({"id": "many", "attributeKey": "seats", "operator": "NUMBER_GREATER_THAN", "comparisonValue": "10"});
    let condition = flow.insert(json!({"visitorDataCondition": {"options": [option]}}));
    let few = flow.create(json!({"thankYouPage": {"title": "Few"}}));
    flow.connect(&condition, "else", &few["id"]).ok();
    assert!(flow.begin(&[]).send("seats=11").location.starts_with(URL));
    let page = flow.begin(&[]).send("seats=9");
    assert!(page.html.contains("<h1>Few</h1>"), "{}", page.html);
    let told = flow.told(2, "visitorDataCondition");
    let way = json!({"attributeKey": "seats", "operator": "NUMBER_GREATER_THAN", "comparisonValue": "10",
        "attributeFound": true, "observedValue": "9", "matched": false, "hasRoute": true});
    assert_eq!(told, json!({"options": [way], "hasElse": true}));
    assert_eq!(flow.traces()[3]["stepAction"], "EVENT_ACTION_THANK_YOU_PAGE");
    assert_eq!(flow.event()["destinationAction"], "EVENT_ACTION_THANK_YOU_PAGE");
}

#[test]
fn only_what_is_asked_for_can_be_known() {
    let flow = flow();
    let text = |key: &str| field("TEXT", key, json!({}));
    let unkept = json!({"id": "remark", "label": "Remark"});
    let form = flow.insert(json!({"form": {"formFields": [unkept], "autoSkipIfKnown": true}}));
    let page = flow.begin(&[]);
    assert_eq!(page.status, 200, "nothing that is kept is asked for");
    page.send("remark=a");
    assert_eq!(flow.begin(&[]).status, 200);
    let fields = json!({"payload": {"form": {"formFields": [text("plan"), unkept]}}});
    flow.patch(&form, fields).ok();
    flow.begin(&[]).send("plan=pro&remark=a");
    assert_eq!(flow.begin(&[]).status, 302, "what is not kept is never known");

    flow.insert(json!({"chatBot": {"objectives": [text("plan")]}}));
    let chat = flow.begin(&[]);
    assert_eq!((chat.status, chat.html.contains("PLAN")), (200, true), "nobody said that it may be skipped");
}

#[test]
fn what_is_known_comes_before_what_is_usual() {
    let flow = flow();
    let options = json!({"required": true, "options": [{"value": "s"}, {"value": "l"}]});
    let fields = [field("TEXT", "plan", json!({"defaultValue": "free"})), field("CHECKBOX", "sizes", options)];
    flow.insert(json!({"form": {"formFields": fields}}));
    let page = flow.begin(&[]);
    assert!(page.html.contains("value=\"free\""), "{}", page.html);
    assert!(!page.html.contains(" required"), "of several boxes, any will do: {}", page.html);
    assert_eq!(page.send("plan=pro").status, 422, "but one must be ticked");
    page.send("plan=pro&sizes=l");
    assert!(flow.begin(&[]).html.contains("value=\"pro\""));
}

#[test]
fn a_steps_own_word_comes_last() {
    let flow = flow();
    let capture = json!({"enabled": true, "writes": [{"key": "plan", "value": "trial"}]});
    let form = json!({"form": {"formFields": [field("TEXT", "plan", json!({}))]}});
    flow.insert_with(json!({"payload": form, "attributeCapture": capture}));
    flow.begin(&[]).send("plan=pro");
    assert_eq!(flow.attribute("plan")["value"], "trial");
    assert_eq!(flow.traces()[1]["savedAttributes"], json!({"plan": "trial"}));
}
