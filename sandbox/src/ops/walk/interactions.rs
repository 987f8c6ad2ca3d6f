//! Interactions: what visitors do on the pages of a workflow, and whether that leads on.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::answers::{Question, shown};
use super::{Passed, Walk, flag, text, told};
use crate::http::{ApiError, Query, Request, UNKNOWN};
use crate::ops::object;
use crate::store::journeys::{Chat, Write};
use crate::store::steps::Step;
use crate::store::visitors::{Captured, Visitor};

/// How pages send what is filled in.
const FORM: &str = "application/x-www-form-urlencoded";

/// What comes of a submission.
pub(super) enum Met {
    Passed(Passed),
    /// There is more to say on the same page.
    Stays,
    Refused(Refusal),
}

/// Why a page does not lead on.
pub(super) struct Refusal {
    pub(super) status: u16,
    /// What to say, and of which field, if of one.
    pub(super) faults: Vec<(String, String)>,
    /// What was sent, so that nobody has to fill it in again.
    pub(super) sent: Query,
}

impl Refusal {
    fn of(status: u16, message: &str, sent: Query) -> Met {
        Met::Refused(Self { status, faults: vec![(String::new(), message.to_owned())], sent })
    }
}

/// What a request fills in.
fn sent(request: &Request) -> Result<Query, ApiError> {
    let content_type = request.header("content-type").unwrap_or_default();
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    if let Some(fault) = &request.fault {
        return Err(fault.clone());
    }
    if !request.body.is_empty() && !media_type.eq_ignore_ascii_case(FORM) {
        let message = format!("a page takes {FORM}, not {media_type:?}");
        return Err(ApiError::new(415, UNKNOWN, message));
    }
    Ok(Query::parse(&String::from_utf8_lossy(&request.body)))
}

/// Whether everything that the questions are to find out is known already.
fn all_known(questions: &[Question], visitor: Option<&Visitor>) -> bool {
    let mut asked = questions.iter().filter(|question| !question.key.is_empty()).peekable();
    asked.peek().is_some() && asked.all(|question| question.known(visitor).is_some())
}

impl Walk<'_> {
    pub(super) fn visitor(&self) -> Option<&Visitor> {
        let visitor = self.state.visits.event(self.event).and_then(|event| event.visitor);
        visitor.and_then(|id| self.state.visitors.get(id))
    }

    /// How a visit goes past a page that it need not see.
    pub(super) fn known(&self, step: &Step) -> Option<Passed> {
        let content = &step.content;
        match step.member.as_str() {
            "form" if flag(content, "autoSkipIfKnown") => {
                let questions = Question::all(step, "formFields");
                let known = all_known(&questions, self.visitor());
                known.then(|| Passed::new("next", form(step, &questions, &BTreeMap::new(), Some("auto"))))
            }
            "chatBot" if flag(content, "skipWhenKnown") => {
                let questions = Question::all(step, "objectives");
                let known = all_known(&questions, self.visitor());
                known.then(|| Passed::new("next", chat(step, &Chat::default(), &questions, "ALREADY_KNOWN")))
            }
            "locationRequest" if flag(content, "askOnce") => self.asked_before(step),
            _ => None,
        }
    }

    /// What the visitor said when this step asked for the location before: that holds.
    fn asked_before(&self, step: &Step) -> Option<Passed> {
        let before = self.visitor()?.events.iter().rev().filter_map(|id| self.state.journeys.get(*id));
        // This one is newer than what is kept of it.
        let mut traces = std::iter::once(&self.journey).chain(before).flat_map(|journey| journey.traces.iter().rev());
        let mut place = traces.find(|trace| trace.step == Some(step.id))?.data["locationRequest"].clone();
        let shared = place.get("latitude").is_some();
        if shared {
            place["outcome"] = "LOCATION_REQUEST_OUTCOME_ALREADY_SHARED".into();
        }
        place["automatic"] = true.into();
        Some(Passed::new(if shared { "next" } else { "else" }, json!({"locationRequest": place})))
    }

    /// What comes of a submission to a page.
    pub(super) fn meet(&mut self, step: &Step, request: &Request) -> Result<Met, ApiError> {
        let (sent, content) = (sent(request)?, &step.content);
        let skips = request.query.get("skip").is_some();
        Ok(match step.member.as_str() {
            "password" if sent.get("password") == Some(text(content, "password")) => {
                let mut data = told(content, &["title", "description"]);
                data.insert("validated".to_owned(), true.into());
                Met::Passed(Passed::new("next", json!({"password": data})))
            }
            "password" => Refusal::of(403, "This is not the password.", Query::default()),
            "multiLink" => press(step, sent),
            "locationRequest" => locate(step, sent, skips),
            "form" if skips && flag(content, "skipForm") => {
                let questions = Question::all(step, "formFields");
                Met::Passed(Passed::new("next", form(step, &questions, &BTreeMap::new(), Some("button"))))
            }
            "form" => fill_in(step, sent),
            "chatBot" if skips && flag(content, "skipEnabled") => {
                let questions = Question::all(step, "objectives");
                Met::Passed(Passed::new("else", chat(step, &self.journey.chat, &questions, "SKIPPED")))
            }
            "chatBot" => talk(&mut self.journey.chat, step, sent),
            // A message: whoever goes on has read it.
            _ => Met::Passed(Passed::new("next", json!({}))),
        })
    }
}

/// A button of a page with several.
fn press(step: &Step, sent: Query) -> Met {
    let button = |button: &Value| {
        let button = button.as_object().cloned().unwrap_or_default();
        Value::Object(told(&button, &["id", "label", "order"]))
    };
    let buttons: Vec<Value> =
        step.content.get("buttons").and_then(Value::as_array).into_iter().flatten().map(button).collect();
    let pressed = buttons.iter().find(|button| button["id"].as_str() == sent.get("branch"));
    let Some((id, pressed)) = pressed.and_then(|button| Some((button["id"].as_str()?.to_owned(), button.clone())))
    else {
        return Refusal::of(422, "Choose one of the buttons.", sent);
    };
    let mut data = told(&step.content, &["title", "description"]);
    data.insert("availableButtons".to_owned(), buttons.into());
    data.insert("selectedButton".to_owned(), pressed);
    Met::Passed(Passed::new(&id, json!({"multiLink": data})))
}

/// Where the visitor is, or that they do not say.
fn locate(step: &Step, sent: Query, skips: bool) -> Met {
    let number = |name: &str| sent.get(name).and_then(|text| text.parse::<f64>().ok());
    let within = |name: &str, most: f64| number(name).filter(|number| number.abs() <= most);
    let (latitude, longitude) = (within("latitude", 90.0), within("longitude", 180.0));
    let (branch, outcome) = match sent.get("outcome") {
        _ if skips && flag(&step.content, "skipEnabled") => ("else", "SKIPPED"),
        Some("denied") => ("else", "DENIED"),
        Some("unavailable") => ("else", "UNAVAILABLE"),
        _ if latitude.is_some() && longitude.is_some() => ("next", "SHARED"),
        _ => return Refusal::of(422, "Send latitude and longitude in degrees, or outcome=denied.", sent),
    };
    let shared = outcome == "SHARED";
    let data = object(json!({
        "outcome": format!("LOCATION_REQUEST_OUTCOME_{outcome}"),
        "automatic": false,
        "latitude": latitude.filter(|_| shared),
        "longitude": longitude.filter(|_| shared),
        "accuracyMeters": number("accuracy").filter(|metres| shared && *metres >= 0.0),
    }));
    Met::Passed(Passed::new(branch, json!({"locationRequest": data})))
}

/// Answers by the place of their question.
type Answers = BTreeMap<usize, (Value, Captured)>;

/// Those answers that were sent, and what is wrong with others.
fn read(questions: &[Question], sent: &Query) -> (Answers, Vec<(String, String)>) {
    let (mut answers, mut faults) = (Answers::new(), Vec::new());
    for question in questions {
        match question.read(sent) {
            Ok(Some(answer)) => drop(answers.insert(question.place, answer)),
            Ok(None) => {}
            Err(fault) => faults.push((question.name(), fault)),
        }
    }
    (answers, faults)
}

fn writes(questions: &[Question], answers: &Answers) -> Vec<Write> {
    let write = |question: &Question| {
        let (value, kind) = answers.get(&question.place)?;
        question.write(value, *kind)
    };
    questions.iter().filter_map(write).collect()
}

fn fill_in(step: &Step, sent: Query) -> Met {
    let questions = Question::all(step, "formFields");
    let (answers, faults) = read(&questions, &sent);
    if !faults.is_empty() {
        return Met::Refused(Refusal { status: 422, faults, sent });
    }
    let passed = Passed::new("next", form(step, &questions, &answers, None));
    Met::Passed(Passed { writes: writes(&questions, &answers), ..passed })
}

/// What is told of a form.
fn form(step: &Step, questions: &[Question], answers: &Answers, skipped: Option<&str>) -> Value {
    const FIELD: [&str; 8] = ["defaultValue", "helpText", "key", "label", "order", "placeholder", "required", "type"];
    let content = &step.content;
    let items = content.get("formFields").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let field = |question: &Question| {
        let settings = items.get(question.place).and_then(Value::as_object);
        let mut field = settings.map(|settings| told(settings, &FIELD)).unwrap_or_default();
        let value = shown(answers.get(&question.place));
        field.extend(value.map(|value| ("value".to_owned(), value.into())));
        Value::Object(field)
    };
    let mut data: Map<String, Value> = told(content, &["autoSkipIfKnown", "skipButtonText", "submitButtonText"]);
    let more = object(json!({
        "action": if skipped.is_some() { "skip" } else { "submit" },
        "title": content.get("formTitle"),
        "description": content.get("formDescription"),
        "fields": questions.iter().map(field).collect::<Vec<_>>(),
        "skipped": skipped.is_some(),
        "skipMethod": skipped,
        "submittedFields": answers.len(),
        "totalFields": questions.len(),
    }));
    data.extend(more.as_object().cloned().unwrap_or_default());
    json!({"form": data})
}

/// A turn of a chat. There is no agent here: the page asks for what is still to be found out.
fn talk(chat_so_far: &mut Chat, step: &Step, sent: Query) -> Met {
    let questions = Question::all(step, "objectives");
    let is_open = |chat: &Chat, question: &Question| !chat.collected.contains_key(&question.place);
    let mut turn = chat_so_far.clone();
    if turn.transcript.is_empty() && !text(&step.content, "openingMessage").is_empty() {
        turn.transcript.push((false, text(&step.content, "openingMessage").to_owned()));
    }
    let mut faults = Vec::new();
    let mut said = false;
    for question in questions.iter().filter(|question| is_open(chat_so_far, question)) {
        if sent.get(&question.name()).is_none() {
            continue;
        }
        match question.read(&sent) {
            Ok(Some((value, kind))) => {
                said = true;
                turn.transcript.push((false, question.label.clone()));
                turn.transcript.push((true, shown(Some(&(value.clone(), kind))).unwrap_or_default()));
                turn.collected.insert(question.place, (value, kind));
            }
            Ok(None) => {}
            Err(fault) => faults.push((question.name(), fault)),
        }
    }
    if !faults.is_empty() {
        return Met::Refused(Refusal { status: 422, faults, sent });
    }
    if !said && questions.iter().any(|question| question.required && is_open(&turn, question)) {
        return Refusal::of(422, "Answer at least one question.", sent);
    }
    turn.exchanges += 1;
    let most = step.content.get("maxExchanges").and_then(Value::as_i64).unwrap_or_default();
    let (branch, outcome) = match questions.iter().any(|question| question.required && is_open(&turn, question)) {
        false => ("next", "COMPLETED"),
        true if most > 0 && i64::from(turn.exchanges) >= most => ("else", "MAX_EXCHANGES"),
        true => {
            *chat_so_far = turn;
            return Met::Stays;
        }
    };
    let passed = Passed::new(branch, chat(step, &turn, &questions, outcome));
    Met::Passed(Passed { writes: writes(&questions, &turn.collected), ..passed })
}

/// What is told of a chat.
fn chat(step: &Step, chat: &Chat, questions: &[Question], outcome: &str) -> Value {
    let collected = |question: &Question| {
        let value = shown(chat.collected.get(&question.place))?;
        Some(json!({"key": question.key, "label": question.label, "value": value}))
    };
    let message = |(visitor, content): &(bool, String)| {
        let author = if *visitor { "VISITOR" } else { "AGENT" };
        json!({"author": format!("CHAT_BOT_MESSAGE_AUTHOR_{author}"), "content": content})
    };
    json!({"chatBot": object(json!({
        "agentId": step.content.get("agentId"),
        "outcome": format!("CHAT_BOT_OUTCOME_{outcome}"),
        "exchanges": chat.exchanges,
        "collected": questions.iter().filter_map(collected).collect::<Vec<_>>(),
        "transcript": chat.transcript.iter().map(message).collect::<Vec<_>>(),
    }))})
}
