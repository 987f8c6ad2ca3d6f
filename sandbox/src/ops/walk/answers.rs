//! What visitors are asked, by forms and chats: which answers are taken, as what, and what steps write besides.

use std::collections::BTreeSet;

use fancy_regex::Regex;
use serde::Deserialize;
use serde_json::Value;

use crate::http::{ApiError, Query};
use crate::store::journeys::Write;
use crate::store::steps::Step;
use crate::store::visitors::{Captured, System, Visitor, raw};

const PREFIX: &str = "FORM_FIELD_TYPE_";

/// A field of a form, or an objective of a chat.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Question {
    id: String,
    pub(super) key: String,
    pub(super) label: String,
    #[serde(rename = "type")]
    kind: String,
    pub(super) required: bool,
    pub(super) options: Vec<Choice>,
    pub(super) default_value: String,
    pub(super) placeholder: String,
    pub(super) help_text: String,
    /// What a chat has instead of a help text.
    pub(super) explanation: String,
    validation_pattern: String,
    order: i64,
    /// Its place in the settings of its step.
    #[serde(skip)]
    pub(super) place: usize,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Choice {
    label: String,
    pub(super) value: String,
}

impl Choice {
    /// What it is called.
    pub(super) fn label(&self) -> &str {
        if self.label.is_empty() { &self.value } else { &self.label }
    }
}

impl Question {
    /// The questions of a list, in the order in which they are put.
    pub(super) fn all(step: &Step, list: &str) -> Vec<Self> {
        let items = step.content.get(list).and_then(Value::as_array).into_iter().flatten();
        let mut all: Vec<Self> = items
            .enumerate()
            .map(|(place, item)| Self { place, ..serde_json::from_value(item.clone()).unwrap_or_default() })
            .collect();
        all.sort_by_key(|question| question.order);
        all
    }

    /// What the answer is sent as.
    pub(super) fn name(&self) -> String {
        match (self.key.as_str(), self.id.as_str()) {
            ("", "") => format!("field-{}", self.place + 1),
            ("", name) | (name, _) => name.to_owned(),
        }
    }

    /// `TEXT`, `CHECKBOX` and so on; what nobody knows is a text.
    pub(super) fn kind(&self) -> &str {
        self.kind.strip_prefix(PREFIX).unwrap_or("TEXT")
    }

    /// What its answers are captured as.
    fn captured(&self) -> Captured {
        match self.kind() {
            "NUMBER" | "RATING" => Captured::Number,
            "DATE" => Captured::Date,
            "CHECKBOX" if self.options.is_empty() => Captured::Boolean,
            "RADIO" | "DROPDOWN" => Captured::Enum,
            _ => Captured::Text,
        }
    }

    /// The answer that was sent; none if there is none, or else why it is no answer.
    pub(super) fn read(&self, sent: &Query) -> Result<Option<(Value, Captured)>, String> {
        let name = self.name();
        let sent: Vec<&str> = sent.all(&name).map(str::trim).filter(|text| !text.is_empty()).collect();
        let kind = self.captured();
        if kind == Captured::Boolean {
            let ticked = sent.last().is_some_and(|text| !["false", "off", "0", "no"].contains(text));
            return match ticked || !self.required {
                true => Ok(Some((ticked.into(), kind))),
                false => Err("must be ticked".to_owned()),
            };
        }
        let Some(last) = sent.last() else {
            return if self.required { Err("is required".to_owned()) } else { Ok(None) };
        };
        // Of several boxes, any number can be ticked.
        let several = self.kind() == "CHECKBOX";
        let texts = if several { &sent[..] } else { &sent[sent.len() - 1..] };
        for text in texts {
            self.check(text)?;
        }
        let text = if several { sent.join(", ") } else { (*last).to_owned() };
        let value = kind.read(&text).ok_or_else(|| match kind {
            Captured::Number => "must be a number".to_owned(),
            _ => "must be a date such as 2026-11-25".to_owned(),
        })?;
        Ok(Some((value, kind)))
    }

    fn check(&self, text: &str) -> Result<(), String> {
        let options: Vec<&str> = self.options.iter().map(|choice| choice.value.as_str()).collect();
        let fault = match self.kind() {
            "EMAIL" if !is_email(text) => "must be an email address",
            "PHONE" if !is_phone(text) => "must be a phone number",
            "RADIO" | "DROPDOWN" | "CHECKBOX" | "RATING" if !options.is_empty() && !options.contains(&text) => {
                return Err(format!("must be one of {}", options.join(", ")));
            }
            "RATING" if options.is_empty() && !["1", "2", "3", "4", "5"].contains(&text) => "must be from 1 to 5",
            _ if !self.fits_pattern(text) => "is not as it should be written",
            _ => return Ok(()),
        };
        Err(fault.to_owned())
    }

    fn fits_pattern(&self, text: &str) -> bool {
        self.validation_pattern.is_empty()
            || pattern(&self.validation_pattern).is_ok_and(|pattern| pattern.is_match(text).unwrap_or(false))
    }

    pub(super) fn write(&self, value: &Value, kind: Captured) -> Option<Write> {
        let key = (!self.key.is_empty()).then(|| self.key.clone())?;
        Some(Write { key, value: value.clone(), kind, once: false })
    }

    /// What is known of a visitor in answer to it.
    pub(super) fn known(&self, visitor: Option<&Visitor>) -> Option<String> {
        visitor?.value(&self.key).filter(|value| !value.is_empty())
    }
}

/// As browsers read the `pattern` of a field: it means the whole text.
fn pattern(pattern: &str) -> Result<Regex, fancy_regex::Error> {
    Regex::new(&format!("^(?:{pattern})$"))
}

fn is_email(text: &str) -> bool {
    let parts = text.split_once('@').filter(|_| !text.contains(char::is_whitespace));
    parts.is_some_and(|(name, host)| {
        let labels = host.split('.');
        !name.is_empty() && host.contains('.') && labels.clone().all(|label| !label.is_empty() && !label.contains('@'))
    })
}

fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let own = text.strip_prefix('+').unwrap_or(text);
    (3..=15).contains(&digits) && own.chars().all(|c| c.is_ascii_digit() || " -./()".contains(c))
}

/// What a step writes to its visitor when it is completed, whatever it is.
pub(super) fn captures(step: &Step) -> Vec<Write> {
    let Some(capture) = step.extras.attribute_capture.as_ref().filter(|capture| capture["enabled"] == true) else {
        return Vec::new();
    };
    let writes = capture["writes"].as_array().into_iter().flatten();
    let write = |write: &Value| {
        let text = |name: &str| write[name].as_str().unwrap_or_default();
        let kind = Captured::named(text("type"));
        let value = kind.read(text("value"))?;
        Some(Write { key: text("key").to_owned(), value, kind, once: text("mode").ends_with("_SET_ONCE") })
    };
    writes.filter_map(write).collect()
}

/// Refuses what could never be asked, or never be written.
pub(super) fn check(step: &Step) -> Result<(), ApiError> {
    let list = match step.member.as_str() {
        "form" => "formFields",
        _ => "objectives",
    };
    let mut names = BTreeSet::new();
    for question in Question::all(step, list) {
        let fault = |field: &str, message: &str| {
            let place = format!("payload.{}.{list}/{}/{field}", step.member, question.place);
            Err(ApiError::field(&place, message))
        };
        if let Err(message) = check_key(&question.key) {
            return fault("key", &message);
        }
        if !names.insert(question.name()) {
            return fault("key", &format!("there is another field {:?}; name each once", question.name()));
        }
        if let Err(error) = pattern(&question.validation_pattern) {
            return fault("validationPattern", &format!("is no regular expression: {error}"));
        }
    }
    let writes = step.extras.attribute_capture.iter().flat_map(|capture| capture["writes"].as_array());
    for (at, write) in writes.flatten().enumerate() {
        let text = |name: &str| write[name].as_str().unwrap_or_default();
        let fault = |field: &str, message: &str| {
            Err(ApiError::field(&format!("attributeCapture.writes/{at}/{field}"), message))
        };
        if text("key").is_empty() {
            return fault("key", "name the attribute to write");
        }
        if let Err(message) = check_key(text("key")) {
            return fault("key", &message);
        }
        if Captured::named(text("type")).read(text("value")).is_none() {
            return fault("value", &format!("{:?} is no {}", text("value"), text("type")));
        }
    }
    Ok(())
}

fn check_key(key: &str) -> Result<(), String> {
    if !key.starts_with('$') || System::ALL.iter().any(|(name, _)| *name == key) {
        return Ok(());
    }
    let known = System::ALL.map(|(name, _)| name).join(", ");
    Err(format!("there is no {key}; there are {known}, and an attribute has no $"))
}

/// The answer to a question as text, for its trace.
pub(super) fn shown(answer: Option<&(Value, Captured)>) -> Option<String> {
    answer.map(|(value, _)| raw(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Moment;
    use crate::ids::Id;
    use serde_json::json;

    fn form(fields: Value) -> Step {
        let content = json!({"formFields": fields}).as_object().unwrap().clone();
        Step::new(Id::random(), "form", content, Moment::START)
    }

    /// What comes of a text that is sent as the answer to a field of this kind.
    fn answer(kind: &str, more: Value, sent: &str) -> Result<Option<(Value, Captured)>, String> {
        let mut field = json!({"key": "k", "type": format!("{PREFIX}{kind}")});
        field.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        Question::all(&form(json!([field])), "formFields")[0].read(&Query::parse(sent))
    }

    #[test]
    fn answers_have_the_type_of_their_question() {
        let ok = |kind: &str, sent: &str| answer(kind, json!({}), sent).unwrap().unwrap();
        assert_eq!(ok("TEXT", "k=+2026-01-01+"), (json!("2026-01-01"), Captured::Text));
        assert_eq!(ok("UNSPECIFIED", "k=a&k=b"), (json!("b"), Captured::Text));
        assert_eq!(ok("NUMBER", "k=12"), (json!(12), Captured::Number));
        assert_eq!(ok("NUMBER", "k=-1.5"), (json!(-1.5), Captured::Number));
        assert_eq!(ok("RATING", "k=5"), (json!(5), Captured::Number));
        assert_eq!(ok("DATE", "k=2026-02-28"), (json!("2026-02-28"), Captured::Date));
        assert_eq!(ok("CHECKBOX", "k=on"), (json!(true), Captured::Boolean));
        assert_eq!(ok("CHECKBOX", "k=false"), (json!(false), Captured::Boolean));
        assert_eq!(ok("CHECKBOX", ""), (json!(false), Captured::Boolean));
        for (sent, ticked) in
            [("k=off", false), ("k=0", false), ("k=no", false), ("k=false&k=1", true), ("k=on&k=off", false)]
        {
            assert_eq!(ok("CHECKBOX", sent), (json!(ticked), Captured::Boolean), "{sent}");
        }
        let options = json!({"options": [{"value": "a"}, {"value": "b"}]});
        let chosen = |kind: &str, sent: &str| answer(kind, options.clone(), sent).unwrap();
        assert_eq!(chosen("RADIO", "k=b"), Some((json!("b"), Captured::Enum)));
        assert_eq!(chosen("CHECKBOX", "k=a&k=b"), Some((json!("a, b"), Captured::Text)));
        assert_eq!(chosen("CHECKBOX", "x=1"), None);
    }

    #[test]
    fn what_is_no_answer_is_refused() {
        let options = json!({"options": [{"value": "a"}, {"value": "b"}]});
        for (kind, more, sent, why) in [
            ("TEXT", json!({"required": true}), "k=++", "is required"),
            ("CHECKBOX", json!({"required": true}), "", "must be ticked"),
            ("CHECKBOX", json!({"required": true}), "k=off", "must be ticked"),
            ("EMAIL", json!({}), "k=a@b", "email"),
            ("EMAIL", json!({}), "k=@b.c", "email"),
            ("EMAIL", json!({}), "k=a@b..c", "email"),
            ("EMAIL", json!({}), "k=a@b@c.d", "email"),
            ("EMAIL", json!({}), "k=a+b@c.d", "email"),
            ("PHONE", json!({}), "k=12", "phone"),
            ("PHONE", json!({}), "k=1234567890123456", "phone"),
            ("PHONE", json!({}), "k=123abc", "phone"),
            ("NUMBER", json!({}), "k=1e999", "number"),
            ("NUMBER", json!({}), "k=x", "number"),
            ("DATE", json!({}), "k=2026-02-30", "date"),
            ("RATING", json!({}), "k=6", "1 to 5"),
            ("RATING", options.clone(), "k=3", "one of a, b"),
            ("DROPDOWN", options.clone(), "k=c", "one of a, b"),
            ("CHECKBOX", options, "k=a&k=c", "one of a, b"),
            ("TEXT", json!({"validationPattern": "[A-Z]{2}"}), "k=ABC", "as it should"),
            ("TEXT", json!({"validationPattern": "(?!x)[a-z]+"}), "k=xy", "as it should"),
        ] {
            let refusal = answer(kind, more, sent).unwrap_err();
            assert!(refusal.contains(why), "{kind} {sent}: {refusal}");
        }
        assert!(answer("TEXT", json!({"validationPattern": "a|bc"}), "k=bc").is_ok());
        assert!(answer("TEXT", json!({"validationPattern": "a|bc"}), "k=").is_ok(), "what is left out has no pattern");
        assert!(answer("EMAIL", json!({}), "k=a%2Bb@c.example").is_ok());
        for phone in ["%2B1 (415) 555-1234", "112", "123456789012345"] {
            assert!(answer("PHONE", json!({}), &format!("k={phone}")).is_ok(), "{phone}");
        }
    }

    #[test]
    fn questions_are_put_in_their_order() {
        let step = form(json!([{"key": "b", "order": 2}, {"id": "a", "order": 1}, {"order": 2}]));
        let names: Vec<String> = Question::all(&step, "formFields").iter().map(Question::name).collect();
        assert_eq!(names, ["a", "b", "field-3"]);
    }

    #[test]
    fn what_could_never_be_asked_or_written_is_refused() {
        let fault = |step: &Step| check(step).unwrap_err().message;
        let twice = form(json!([{"key": "a"}, {"id": "a"}]));
        assert!(fault(&twice).starts_with("payload.form.formFields/1/key: there is another"));
        let system = form(json!([{"key": "$email"}, {"key": "$mail"}]));
        assert!(fault(&system).starts_with("payload.form.formFields/1/key: there is no $mail"));
        let pattern = form(json!([{"key": "a", "validationPattern": "("}]));
        assert!(fault(&pattern).starts_with("payload.form.formFields/0/validationPattern: "));
        for (write, place) in [
            (json!({"value": "x"}), "key: name"),
            (json!({"key": "$x"}), "key: there is no $x"),
            (json!({"key": "a", "type": "VISITOR_ATTRIBUTE_TYPE_NUMBER", "value": "x"}), "value: \"x\" is no"),
            (json!({"key": "a", "type": "VISITOR_ATTRIBUTE_TYPE_BOOLEAN", "value": "yes"}), "value"),
            (json!({"key": "a", "type": "VISITOR_ATTRIBUTE_TYPE_DATE", "value": ""}), "value"),
        ] {
            let mut step = form(json!([]));
            step.extras.attribute_capture = Some(json!({"writes": [{"key": "fine"}, write]}));
            let message = fault(&step);
            assert!(message.starts_with(&format!("attributeCapture.writes/1/{place}")), "{message}");
        }
    }

    #[test]
    fn a_step_writes_only_if_it_is_told_to() {
        let mut step = form(json!([]));
        let writes = json!([
            {"key": "a", "value": "1", "type": "VISITOR_ATTRIBUTE_TYPE_NUMBER", "mode": "ATTRIBUTE_WRITE_MODE_SET_ONCE"},
            {"key": "b", "value": "1", "mode": "ATTRIBUTE_WRITE_MODE_SET"},
        ]);
        step.extras.attribute_capture = Some(json!({"enabled": true, "writes": writes}));
        let written: Vec<_> = captures(&step).into_iter().map(|write| (write.value, write.kind, write.once)).collect();
        assert_eq!(written, [(json!(1), Captured::Number, true), (json!("1"), Captured::Text, false)]);
        step.extras.attribute_capture = Some(json!({"writes": writes}));
        assert!(captures(&step).is_empty());
    }
}
