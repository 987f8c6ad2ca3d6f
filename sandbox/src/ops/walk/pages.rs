//! Pages: what a step says, as HTML, and what can be done there.

use serde_json::Value;

use super::answers::Question;
use super::interactions::Refusal;
use super::{Walk, flag, text};
use crate::http::{Query, Reply};
use crate::store::payload::{EXIT, INTERACTION};
use crate::store::steps::Step;

/// A page that is being written.
#[derive(Default)]
struct Html(String);

impl Walk<'_> {
    /// The page of a step; after a refusal, with the reasons.
    pub(super) fn show(&self, step: &Step, refusal: Option<&Refusal>) -> Reply {
        let mut html = Html::default();
        html.head(step);
        for (field, message) in refusal.iter().flat_map(|refusal| &refusal.faults) {
            let message = if field.is_empty() { message.clone() } else { format!("{field} {message}") };
            html.text("p role=\"alert\"", &message);
        }
        match step.action().kind {
            EXIT => self.exit_page(&mut html, step),
            _ => self.form_page(&mut html, step, refusal.map(|refusal| &refusal.sent)),
        }
        self.back(&mut html, step);
        let page =
            format!("<!doctype html>\n<meta charset=\"utf-8\">\n<title>Linkbreakers sandbox</title>\n{}", html.0);
        let status = refusal.map_or(200, |refusal| refusal.status);
        Reply::new(status, "text/html; charset=utf-8", page.into_bytes()).with("cache-control", "no-store")
    }

    fn exit_page(&self, html: &mut Html, step: &Step) {
        let here = self.address(step.id);
        match step.member.as_str() {
            "vcard" => {
                html.link(&format!("{here}&format=vcard"), "Save contact");
                for profile in list(step, "socialLinks") {
                    html.link(profile["url"].as_str().unwrap_or_default(), name_of(profile));
                }
            }
            "socialLinks" => {
                for (place, profile) in list(step, "links").iter().enumerate() {
                    html.link(&format!("{here}&link={place}"), name_of(profile));
                }
            }
            _ => {}
        }
    }

    /// What can be sent from the page. All that is not filled in by the visitor is in the address.
    fn form_page(&self, html: &mut Html, step: &Step, sent: Option<&Query>) {
        let (content, here) = (&step.content, self.address(step.id));
        html.0 += &format!("<form method=\"post\" action=\"{}\">\n", escape(&here));
        let label = |field: &str, otherwise: &str| match text(content, field) {
            "" => otherwise.to_owned(),
            label => label.to_owned(),
        };
        match step.member.as_str() {
            "password" => {
                html.0 += "<p><input name=\"password\" type=\"password\" required></p>\n";
                html.button("Go on");
            }
            "form" => {
                for question in Question::all(step, "formFields") {
                    html.question(&question, sent, self);
                }
                html.button(&label("submitButtonText", "Submit"));
                if flag(content, "skipForm") {
                    html.skip(&here, &label("skipButtonText", "Skip"));
                }
            }
            "multiLink" => {
                let mut buttons: Vec<&Value> = list(step, "buttons").iter().collect();
                buttons.sort_by_key(|button| button["order"].as_i64().unwrap_or_default());
                for button in buttons {
                    let (id, label) = (button["id"].as_str().unwrap_or_default(), button["label"].as_str());
                    html.0 += &format!(
                        "<p><button name=\"branch\" value=\"{}\">{}</button></p>\n",
                        escape(id),
                        escape(label.unwrap_or(id))
                    );
                }
            }
            "locationRequest" => {
                html.0 += LOCATE;
                html.button(&label("buttonLabel", "Share location"));
                if flag(content, "skipEnabled") {
                    html.skip(&here, &label("skipLabel", "Skip"));
                }
            }
            "chatBot" => {
                let open = |question: &Question| !self.journey.chat.collected.contains_key(&question.place);
                for question in Question::all(step, "objectives").into_iter().filter(open) {
                    html.question(&question, sent, self);
                }
                html.button("Send");
                if flag(content, "skipEnabled") {
                    html.skip(&here, &label("skipLabel", "Skip"));
                }
            }
            _ => html.button(&label("buttonLabel", "Go on")),
        }
        html.0 += "</form>\n";
        let seconds = content.get("timerSeconds").and_then(Value::as_i64).unwrap_or_default();
        if text(content, "navigationType").ends_with("_TIMER") {
            let wait = seconds.max(0).saturating_mul(1000);
            html.0 += &format!("<script>setTimeout(() => document.forms[0].submit(), {wait})</script>\n");
        }
    }

    /// To the page before, where the step has such a button.
    fn back(&self, html: &mut Html, step: &Step) {
        let button = step.extras.back_button.as_ref().filter(|button| button["enabled"] == true);
        let before = self.journey.traces.iter().rev().find(|trace| {
            let there = trace.step.is_some_and(|id| self.workflow.get(id).is_some());
            there && trace.action().kind == INTERACTION && trace.step != Some(step.id)
        });
        if let (Some(button), Some(id)) = (button, before.and_then(|trace| trace.step)) {
            let label = button["label"].as_str().filter(|label| !label.is_empty());
            html.link(&self.address(id), label.unwrap_or("Back"));
        }
    }
}

/// Asks the browser for the place before it is sent; sends why there is none, if so.
const LOCATE: &str = "<input name=\"latitude\" type=\"hidden\"><input name=\"longitude\" type=\"hidden\">\
<input name=\"accuracy\" type=\"hidden\"><input name=\"outcome\" type=\"hidden\">\n\
<script>
addEventListener('submit', event => {
  const form = event.target, fields = form.elements;
  if (event.submitter?.formAction.includes('skip=')) return;
  event.preventDefault();
  if (!navigator.geolocation) { fields.outcome.value = 'unavailable'; form.submit(); return; }
  navigator.geolocation.getCurrentPosition(({coords}) => {
    fields.latitude.value = coords.latitude;
    fields.longitude.value = coords.longitude;
    fields.accuracy.value = coords.accuracy;
    form.submit();
  }, error => { fields.outcome.value = error.code === 1 ? 'denied' : 'unavailable'; form.submit(); });
});
</script>\n";

fn list<'a>(step: &'a Step, field: &str) -> &'a [Value] {
    step.content.get(field).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn name_of(profile: &Value) -> &str {
    profile["platform"].as_str().unwrap_or("Link")
}

impl Html {
    fn text(&mut self, tag: &str, text: &str) {
        if !text.is_empty() {
            let end = tag.split(' ').next().unwrap_or(tag);
            self.0 += &format!("<{tag}>{}</{end}>\n", escape(text));
        }
    }

    fn link(&mut self, address: &str, label: &str) {
        self.0 += &format!("<p><a href=\"{}\">{}</a></p>\n", escape(address), escape(label));
    }

    fn button(&mut self, label: &str) {
        self.0 += &format!("<p><button>{}</button></p>\n", escape(label));
    }

    fn skip(&mut self, here: &str, label: &str) {
        let address = escape(&format!("{here}&skip=true"));
        self.0 += &format!("<p><button formaction=\"{address}\" formnovalidate>{}</button></p>\n", escape(label));
    }

    /// What the step says.
    fn head(&mut self, step: &Step) {
        let content = &step.content;
        let name = [text(content, "firstName"), text(content, "lastName")].join(" ");
        for title in [text(content, "formTitle"), name.trim(), text(content, "title")] {
            self.text("h1", title);
        }
        for field in ["description", "formDescription", "openingMessage", "organization", "email", "phone", "website"] {
            self.text("p", text(content, field));
        }
    }

    /// A field with its label; filled in with what was sent, is known, or is usual.
    fn question(&mut self, question: &Question, sent: Option<&Query>, walk: &Walk<'_>) {
        let name = question.name();
        let values: Vec<String> = match sent {
            Some(sent) => sent.all(&name).map(str::to_owned).collect(),
            None => {
                let usual = question.known(walk.visitor()).into_iter().chain([question.default_value.clone()]);
                usual.filter(|text| !text.is_empty()).take(1).collect()
            }
        };
        let label = if question.label.is_empty() { &name } else { &question.label };
        self.0 += &format!("<p><label>{} ", escape(label));
        self.field(question, &values);
        self.0 += "</label></p>\n";
        self.text("p", &question.help_text);
        self.text("p", &question.explanation);
    }

    fn field(&mut self, question: &Question, values: &[String]) {
        let (kind, common) = (question.kind(), attributes(question));
        let first = values.first().map(String::as_str).unwrap_or_default();
        match kind {
            "TEXTAREA" => self.0 += &format!("<textarea {common}>{}</textarea>", escape(first)),
            "DROPDOWN" => {
                self.0 += &format!("<select {common}>\n<option value=\"\"></option>\n");
                for option in &question.options {
                    let (value, label) = (escape(&option.value), escape(option.label()));
                    let mark = if values.contains(&option.value) { " selected" } else { "" };
                    self.0 += &format!("<option value=\"{value}\"{mark}>{label}</option>\n");
                }
                self.0 += "</select>";
            }
            "RADIO" | "CHECKBOX" if !question.options.is_empty() => {
                let kind = kind.to_lowercase();
                for option in &question.options {
                    let (value, label) = (escape(&option.value), escape(option.label()));
                    let mark = if values.contains(&option.value) { " checked" } else { "" };
                    self.0 +=
                        &format!("\n<label><input type=\"{kind}\" {common} value=\"{value}\"{mark}> {label}</label>");
                }
            }
            "CHECKBOX" => {
                let mark = if ["true", "on"].contains(&first) { " checked" } else { "" };
                self.0 += &format!("<input type=\"checkbox\" {common} value=\"true\"{mark}>");
            }
            _ => {
                let (kind, more) = match kind {
                    "EMAIL" => ("email", ""),
                    "PHONE" => ("tel", ""),
                    "NUMBER" => ("number", " step=\"any\""),
                    "RATING" => ("number", " min=\"1\" max=\"5\""),
                    "DATE" => ("date", ""),
                    _ => ("text", ""),
                };
                self.0 += &format!("<input type=\"{kind}\" {common}{more} value=\"{}\">", escape(first));
            }
        }
    }
}

/// What every field of a question says, whatever it looks like.
fn attributes(question: &Question) -> String {
    let mut attributes = format!("name=\"{}\"", escape(&question.name()));
    // Of several boxes, none by itself must be ticked.
    if question.required && (question.kind() != "CHECKBOX" || question.options.is_empty()) {
        attributes += " required";
    }
    if !question.placeholder.is_empty() {
        attributes += &format!(" placeholder=\"{}\"", escape(&question.placeholder));
    }
    attributes
}

pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
