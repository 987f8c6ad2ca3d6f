//! Chats that find out what they are to.

use serde_json::{Value, json};

use crate::client::texts;
use crate::flow::{URL, flow, id};

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
    let told = flow.told(2, "chatBot");
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
    let page = flow.skippable(&step, "chatBot", &first);
    assert!(page.html.contains("Hello!") && page.html.contains("Your seats?"), "{}", page.html);
    assert_eq!((page.send("").status, page.send("seats=x").status), (422, 422));
    let page = page.send("seats=4.5");
    assert!(!page.html.contains("Your seats?") && page.html.contains("Your plan?"), "{}", page.html);
    assert_eq!(flow.traces().as_array().unwrap().len(), 1);
    assert!(page.send("plan=pro").location.starts_with(URL));
    let told = flow.told(1, "chatBot");
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
    let told = flow.told(1, "chatBot");
    assert_eq!(
        (&told["outcome"], &told["collected"][1]["value"]),
        (&json!("CHAT_BOT_OUTCOME_MAX_EXCHANGES"), &json!("a"))
    );
    assert_eq!(flow.attribute("seats")["value"], "1");
    let page = flow.begin(&second);
    assert!(page.follow(&page.other_actions()[0], "").html.contains("Bye"));
    assert_eq!(flow.told(1, "chatBot")["outcome"], "CHAT_BOT_OUTCOME_SKIPPED");

    flow.begin(&second).send("seats=1&plan=pro&note=b");
    assert_eq!(flow.begin(&second).status, 302);
    assert_eq!(flow.told(1, "chatBot")["outcome"], "CHAT_BOT_OUTCOME_ALREADY_KNOWN");
}

fn asks(key: &str, required: bool) -> Value {
    json!({"key": key, "label": key, "type": "FORM_FIELD_TYPE_TEXT", "required": required})
}

#[test]
fn a_chat_goes_on_until_it_knows_everything() {
    let flow = flow();
    let objectives = [asks("one", true), asks("two", true), asks("three", true)];
    flow.insert(json!({"chatBot": {"objectives": objectives}}));
    let page = flow.begin(&[]).send("one=a");
    // What was answered is not asked again, and its answer stays.
    let page = page.send("one=z&two=b");
    assert!(page.html.contains("name=\"three\""), "{}", page.html);
    assert!(page.send("three=c").location.starts_with(URL));
    let told = flow.told(1, "chatBot");
    assert_eq!((&told["exchanges"], &told["outcome"]), (&json!(3), &json!("CHAT_BOT_OUTCOME_COMPLETED")));
    let answers: Vec<&str> = texts(&told["collected"], "value");
    assert_eq!(answers, ["a", "b", "c"]);
}

#[test]
fn a_chat_that_needs_nothing_can_be_left_at_once() {
    let flow = flow();
    flow.insert(json!({"chatBot": {"objectives": [asks("note", false)]}}));
    assert!(flow.begin(&[]).send("").location.starts_with(URL));
    assert_eq!(flow.told(1, "chatBot")["collected"], json!([]));
}

#[test]
fn whoever_goes_on_with_a_chat_is_there() {
    let flow = flow();
    let chat = flow.insert(json!({"chatBot": {"objectives": [asks("one", true), asks("two", true)]}}));
    let message = json!({"title": "Hello", "navigationType": "MESSAGE_PAGE_NAVIGATION_TYPE_BUTTON"});
    flow.insert(json!({"messagePage": message}));
    let elsewhere = flow.create(json!({"messagePage": message}));
    let page = flow.begin(&[]);
    assert!(page.send("one=a&two=b").html.contains("<h1>Hello</h1>"));
    assert!(page.send("one=a").html.contains("name=\"two\""));
    let astray = page.get(&page.action().replace(&chat, id(&elsewhere)));
    assert_eq!(astray.location, page.action());
}
