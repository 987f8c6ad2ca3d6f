use serde_json::{Value, json};

use crate::flow::{Flow, URL, flow, id};

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

fn data(flow: &Flow, at: usize, member: &str) -> Value {
    flow.traces()[at]["stepData"][member].clone()
}

fn visitors(flow: &Flow) -> Value {
    flow.api.get("/v1/visitors").ok()["json"]["totalCount"].clone()
}

#[test]
fn a_form_is_filled_in_and_becomes_attributes() {
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
    let told = data(&flow, 1, "form");
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
fn a_field_without_a_key_is_told_and_not_kept() {
    let flow = flow();
    let fields = json!([{"id": "remark", "label": "Remark"}, {"label": "More"}]);
    flow.insert(json!({"form": {"formFields": fields}}));
    let page = flow.begin(&[]);
    assert!(page.html.contains("name=\"remark\"") && page.html.contains("name=\"field-2\""), "{}", page.html);
    assert!(page.send("remark=a&field-2=b").location.starts_with(URL));
    let told = data(&flow, 1, "form");
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
    let told = data(&flow, 1, "form");
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
    let told = data(&flow, 1, "form");
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
    let told = data(&flow, 2, "visitorDataCondition");
    let way = json!({"attributeKey": "seats", "operator": "NUMBER_GREATER_THAN", "comparisonValue": "10",
        "attributeFound": true, "observedValue": "9", "matched": false, "hasRoute": true});
    assert_eq!(told, json!({"options": [way], "hasElse": true}));
    assert_eq!(flow.traces()[3]["stepAction"], "EVENT_ACTION_THANK_YOU_PAGE");
    assert_eq!(flow.event()["destinationAction"], "EVENT_ACTION_THANK_YOU_PAGE");
}

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
    assert_eq!(data(&flow, 1, "locationRequest"), shared);
    let device = [("x-forwarded-for", "9.9.9.9")];
    for (body, outcome) in [("outcome=denied&latitude=1&longitude=1", "DENIED"), ("outcome=unavailable", "UNAVAILABLE")]
    {
        assert!(flow.begin(&device).send(body).html.contains("Fine"));
        let outcome = json!({"outcome": format!("LOCATION_REQUEST_OUTCOME_{outcome}"), "automatic": false});
        assert_eq!(data(&flow, 1, "locationRequest"), outcome);
    }
    let skips = |may: bool| flow.patch(&step, json!({"payload": {"locationRequest": {"skipEnabled": may}}})).ok();
    skips(false);
    let page = flow.begin(&device);
    assert!(page.other_actions().is_empty());
    assert_eq!(page.post(&format!("{}&skip=true", page.action()), "").status, 422);
    skips(true);
    let page = flow.begin(&device);
    page.follow(&page.other_actions()[0], "");
    assert_eq!(data(&flow, 1, "locationRequest")["outcome"], "LOCATION_REQUEST_OUTCOME_SKIPPED");

    // Asked only once, everybody's last word holds.
    flow.patch(&step, json!({"payload": {"locationRequest": {"askOnce": true}}})).ok();
    assert_eq!(flow.begin(&[]).status, 302);
    let told = data(&flow, 1, "locationRequest");
    assert_eq!(
        (&told["outcome"], &told["automatic"], &told["latitude"]),
        (&json!("LOCATION_REQUEST_OUTCOME_ALREADY_SHARED"), &json!(true), &json!(52.5))
    );
    assert!(flow.begin(&device).html.contains("Fine"));
    let told = data(&flow, 1, "locationRequest");
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
    let told = [1, 2].map(|at| data(&flow, at, "locationRequest")["outcome"].clone());
    assert_eq!(told, ["LOCATION_REQUEST_OUTCOME_ALREADY_SHARED", "LOCATION_REQUEST_OUTCOME_DENIED"]);

    // Who says something else of it, on the way round: the last word holds at once.
    let round = flow.create(json!({"countryCondition": {"countries": [{"countryCode": "FR"}]}}));
    flow.connect(&one, "else", &round["id"]).ok();
    flow.connect(id(&round), "else", &json!(one)).ok();
    let page = flow.begin(&[("x-forwarded-for", "9.9.9.9")]);
    assert!(page.send("latitude=1&longitude=2").html.contains("<h1>Two</h1>"));
    let again = page.post(&page.action(), "outcome=unavailable");
    assert_eq!(again.status, 404, "it leads round and round: {}", again.location);
    let told = data(&flow, 4, "locationRequest");
    assert_eq!(told, json!({"outcome": "LOCATION_REQUEST_OUTCOME_UNAVAILABLE", "automatic": true}));
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
fn a_second_chat_begins_anew() {
    let flow = flow();
    for key in ["one", "two"] {
        let objective = json!({"key": key, "label": key, "type": "FORM_FIELD_TYPE_TEXT", "required": true});
        flow.insert(json!({"chatBot": {"objectives": [objective]}}));
    }
    let second = flow.begin(&[]).send("one=a");
    assert!(second.html.contains("name=\"two\""), "{}", second.html);
    assert!(second.send("two=b").location.starts_with(URL));
    let told = data(&flow, 2, "chatBot");
    assert_eq!((&told["exchanges"], &told["transcript"][1]["content"]), (&json!(1), &json!("b")));
    assert_eq!(told["collected"], json!([{"key": "two", "label": "two", "value": "b"}]));
}

#[test]
fn a_chat_finds_out_what_it_is_to() {
    let flow = flow();
    let objective = |kind: &str, key: &str, required: bool| json!({"key": key, "label": format!("Your {key}?"), "type": format!("FORM_FIELD_TYPE_{kind}"), "required": required});
    let objectives =
        [objective("NUMBER", "seats", true), objective("TEXT", "plan", true), objective("TEXT", "note", false)];
    let chat = json!({"agentId": "agent", "openingMessage": "Hello!", "objectives": objectives, "maxExchanges": 2,
        "skipEnabled": true, "skipWhenKnown": true});
    let step = flow.insert(json!({"chatBot": chat}));
    let elsewhere = flow.create(json!({"thankYouPage": {"title": "Bye"}}));
    flow.connect(&step, "else", &elsewhere["id"]).ok();
    let device = |ip: &'static str| [("x-forwarded-for", ip)];

    let (first, second) = (device("1.1.1.1"), device("2.2.2.2"));
    let skips = |may: bool| flow.patch(&step, json!({"payload": {"chatBot": {"skipEnabled": may}}})).ok();
    skips(false);
    let page = flow.begin(&first);
    assert!(page.other_actions().is_empty());
    assert_eq!(page.post(&format!("{}&skip=true", page.action()), "").status, 422);
    skips(true);
    let page = flow.begin(&first);
    assert!(page.html.contains("Hello!") && page.html.contains("Your seats?"), "{}", page.html);
    assert_eq!((page.send("").status, page.send("seats=x").status), (422, 422));
    let page = page.send("seats=4.5");
    assert!(!page.html.contains("Your seats?") && page.html.contains("Your plan?"), "{}", page.html);
    assert_eq!(flow.traces().as_array().unwrap().len(), 1);
    assert!(page.send("plan=pro").location.starts_with(URL));
    let told = data(&flow, 1, "chatBot");
    assert_eq!(
        (&told["outcome"], &told["exchanges"], &told["agentId"]),
        (&json!("CHAT_BOT_OUTCOME_COMPLETED"), &json!(2), &json!("agent"))
    );
    assert_eq!(told["collected"][0], json!({"key": "seats", "label": "Your seats?", "value": "4.5"}));
    let said: Vec<&str> =
        told["transcript"].as_array().unwrap().iter().map(|said| said["content"].as_str().unwrap()).collect();
    assert_eq!(said, ["Hello!", "Your seats?", "4.5", "Your plan?", "pro"]);
    assert_eq!(told["transcript"][2]["author"], "CHAT_BOT_MESSAGE_AUTHOR_VISITOR");
    assert_eq!(
        (&flow.attribute("seats")["numberValue"], &flow.attribute("plan")["value"]),
        (&json!(4.5), &json!("pro"))
    );
    assert_eq!(flow.begin(&first).status, 200, "the note is not known");

    let page = flow.begin(&second).send("note=a");
    assert!(page.send("seats=1").html.contains("Bye"), "two exchanges are all");
    let told = data(&flow, 1, "chatBot");
    assert_eq!(
        (&told["outcome"], &told["collected"][1]["value"]),
        (&json!("CHAT_BOT_OUTCOME_MAX_EXCHANGES"), &json!("a"))
    );
    assert_eq!(flow.attribute("seats")["value"], "1");
    let page = flow.begin(&second);
    assert!(page.follow(&page.other_actions()[0], "").html.contains("Bye"));
    assert_eq!(data(&flow, 1, "chatBot")["outcome"], "CHAT_BOT_OUTCOME_SKIPPED");

    flow.begin(&second).send("seats=1&plan=pro&note=b");
    assert_eq!(flow.begin(&second).status, 302);
    assert_eq!(data(&flow, 1, "chatBot")["outcome"], "CHAT_BOT_OUTCOME_ALREADY_KNOWN");
}
