//! Visits to links whose workflow is more than a redirect: from step to step, until one shows something.

use serde_json::{Map, Value};

use super::files;
use super::outside::{page, redirect, with_lbid};
use crate::agent::Agent;
use crate::clock::Moment;
use crate::http::{Reply, Request};
use crate::ids::Id;
use crate::store::State;
use crate::store::links::Link;
use crate::store::steps::{Step, Workflow};
use crate::store::visits::Visit;

/// Between a shortlink and the id of a step that a page leads on to.
const STEPS: &str = "/steps/";

/// Who walks.
pub(super) struct Walker<'a> {
    pub(super) visit: Visit,
    pub(super) returning: bool,
    /// The event of the visit, where this is its start.
    pub(super) event: Option<Id>,
    pub(super) request: &'a Request,
    pub(super) now: Moment,
}

/// Goes on from a step that a page led to; none if there is no such step.
pub(super) fn go_on(state: &State, path: &str, walker: &Walker<'_>) -> Option<Reply> {
    let (shortlink, step) = path.rsplit_once(STEPS)?;
    let link = state.links.visited_at(None, shortlink)?;
    let workflow = state.workflow(link);
    let step = Id::parse(step).and_then(|id| workflow.get(id)).filter(|step| step.member != "linkVisit")?;
    Some(walk(state, link, &workflow, step, walker))
}

pub(super) fn start(state: &State, link: &Link, workflow: &Workflow, walker: &Walker<'_>) -> Reply {
    match workflow.steps.first() {
        Some(entry) => walk(state, link, workflow, entry, walker),
        None => nowhere(link),
    }
}

fn walk<'a>(state: &State, link: &Link, workflow: &'a Workflow, mut step: &'a Step, walker: &Walker<'_>) -> Reply {
    // Conditions can lead in a circle; nobody gets further than through all of them.
    for _ in 0..=workflow.steps.len() {
        let branch = match step.member.as_str() {
            "linkVisit" => "next",
            "password" if knows(step, walker) => "next",
            _ if step.action().kind == "KIND_CONDITION" => decide(step, walker),
            _ => return show(state, link, step, walker),
        };
        match step.next.get(branch).and_then(|id| workflow.get(*id)) {
            Some(next) => step = next,
            None => return nowhere(link),
        }
    }
    nowhere(link)
}

fn nowhere(link: &Link) -> Reply {
    match &link.fallback_destination {
        Some(destination) => redirect(destination),
        None => page(404, "This link leads nowhere."),
    }
}

fn text<'a>(content: &'a Map<String, Value>, name: &str) -> &'a str {
    content.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn knows(step: &Step, walker: &Walker<'_>) -> bool {
    walker.request.query.get("password") == Some(text(&step.content, "password"))
}

/// The branch that a condition takes. What the sandbox cannot tell of a visit is none of its outcomes.
fn decide<'a>(step: &'a Step, walker: &Walker<'_>) -> &'a str {
    let items = |list: &str| step.content.get(list).and_then(Value::as_array).into_iter().flatten();
    let Visit { country, language, user_agent, .. } = &walker.visit;
    let agent = Agent::read(user_agent);
    let name = |name: Option<&str>| name.unwrap_or("Unknown").to_uppercase().replace(' ', "_");
    let device = match step.member.as_str() {
        "deviceTypeCondition" => agent.device_type.trim_start_matches("DEVICE_TYPE_").to_owned(),
        "deviceActorCondition" => agent.actor.trim_start_matches("DEVICE_ACTOR_").to_owned(),
        "devicePlatformCondition" => name(agent.platform),
        "deviceBrowserCondition" => name(agent.browser),
        "visitTypeCondition" => if walker.returning { "RETURNING" } else { "FIRST" }.to_owned(),
        _ => String::new(),
    };
    let found = match step.member.as_str() {
        "countryCondition" => items("countries").map(|item| item["countryCode"].as_str()).find(|code| {
            code.zip(country.as_deref()).is_some_and(|(code, country)| code.eq_ignore_ascii_case(country))
        }),
        "languageCondition" => items("languages")
            .map(|item| item["languageCode"].as_str())
            .find(|code| code.zip(language.as_deref()).is_some_and(|(code, language)| speaks(language, code))),
        "visitTypeCondition" => items("options").map(|item| item["value"].as_str()).find(|value| ends(*value, &device)),
        _ => items("options").find(|item| ends(item["value"].as_str(), &device)).map(|item| item["id"].as_str()),
    };
    found.flatten().unwrap_or("else")
}

/// Whether `fr-CA` is a kind of `fr`.
fn speaks(language: &str, code: &str) -> bool {
    let (language, code) = (language.to_lowercase(), code.to_lowercase());
    language.strip_prefix(&code).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// Whether an enum's value, such as `..._VALUE_IOS`, is this one.
fn ends(value: Option<&str>, name: &str) -> bool {
    let value = value.unwrap_or_default().to_uppercase();
    !name.is_empty()
        && (value == name || value.ends_with(&format!("VALUE_{name}")) || value == format!("VISIT_TYPE_{name}"))
}

fn show(state: &State, link: &Link, step: &Step, walker: &Walker<'_>) -> Reply {
    let content = &step.content;
    match step.member.as_str() {
        "clientRedirect" => {
            let destination = text(content, "destination");
            let tracked = walker.event.filter(|_| content.get("conversionTracking") == Some(&Value::Bool(true)));
            match tracked {
                Some(event) => redirect(&with_lbid(destination, event)),
                None => redirect(destination),
            }
        }
        "openMedia" => match step.media().filter(|media| state.files.get(*media).is_some()) {
            Some(media) => redirect(&files::url(state, media, walker.now)),
            None => nowhere(link),
        },
        "vcard" if walker.request.query.get("format") == Some("vcard") => {
            let name = "attachment; filename=\"contact.vcf\"";
            Reply::new(200, "text/vcard; charset=utf-8", vcard(content).into_bytes()).with("content-disposition", name)
        }
        _ => html(link, step),
    }
}

/// A page that says what the step says, and leads on.
fn html(link: &Link, step: &Step) -> Reply {
    let content = &step.content;
    let mut body = String::new();
    let name = [text(content, "firstName"), text(content, "lastName")].join(" ");
    for (tag, words) in [("h1", text(content, "formTitle")), ("h1", name.trim()), ("h1", text(content, "title"))] {
        if !words.is_empty() {
            body += &format!("<{tag}>{}</{tag}>\n", escape(words));
        }
    }
    for field in ["description", "formDescription", "openingMessage", "organization", "email", "phone", "website"] {
        if !text(content, field).is_empty() {
            body += &format!("<p>{}</p>\n", escape(text(content, field)));
        }
    }
    let here = |id: Id| format!("/{}{STEPS}{id}", link.shortlink);
    let mut anchor = |href: &str, label: &str| {
        body += &format!("<p><a href=\"{}\">{}</a></p>\n", escape(href), escape(label));
    };
    for item in content.get("links").and_then(Value::as_array).into_iter().flatten() {
        anchor(item["url"].as_str().unwrap_or_default(), item["platform"].as_str().unwrap_or("Link"));
    }
    match step.member.as_str() {
        "vcard" => anchor(&format!("{}?format=vcard", here(step.id)), "Save contact"),
        "password" => {
            body += &format!(
                "<form action=\"{}\"><input name=\"password\" type=\"password\"><button>Go on</button></form>\n",
                escape(&here(step.id))
            );
        }
        _ => {
            for branch in step.branches() {
                if let Some(next) = step.next.get(&branch.id) {
                    anchor(&here(*next), &branch.label);
                }
            }
        }
    }
    let page = format!("<!doctype html>\n<meta charset=\"utf-8\">\n<title>Linkbreakers sandbox</title>\n{body}");
    Reply::new(200, "text/html; charset=utf-8", page.into_bytes()).with("cache-control", "no-store")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// RFC 2426.
fn vcard(content: &Map<String, Value>) -> String {
    let get = |name: &str| {
        let text = text(content, name).replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
        text.replace("\r\n", "\\n").replace(['\r', '\n'], "\\n")
    };
    let whole = [get("firstName"), get("lastName")].join(" ");
    let address = ["streetAddress", "city", "state", "postalCode", "country"].map(get).join(";");
    let lines = [
        ("N", format!("{};{};;;", get("lastName"), get("firstName"))),
        ("FN", if whole.trim().is_empty() { get("organization") } else { whole.trim().to_owned() }),
        ("ORG", get("organization")),
        ("TITLE", get("title")),
        ("TEL", get("phone")),
        ("EMAIL", get("email")),
        ("URL", get("website")),
        ("ADR", if address.len() > 4 { format!(";;{address}") } else { String::new() }),
    ];
    let lines = lines.into_iter().filter(|(_, value)| !value.is_empty());
    let lines: String = lines.map(|(name, value)| format!("{name}:{value}\r\n")).collect();
    format!("BEGIN:VCARD\r\nVERSION:3.0\r\n{lines}END:VCARD\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_contact_is_a_vcard() {
        let content = json!({"firstName": "Ada", "lastName": "Lovelace; Countess", "city": "London", "email": "a@b.c"});
        let card = vcard(content.as_object().unwrap());
        assert_eq!(
            card,
            "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lovelace\\; Countess;Ada;;;\r\nFN:Ada Lovelace\\; Countess\r\n\
             EMAIL:a@b.c\r\nADR:;;;London;;;\r\nEND:VCARD\r\n"
        );
    }

    #[test]
    fn languages_are_told_by_their_beginning() {
        assert!(speaks("fr-CA", "fr") && speaks("FR", "fr") && speaks("fr-CA", "fr-ca"));
        assert!(!speaks("frr", "fr") && !speaks("fr", "fr-CA"));
    }

    #[test]
    fn enums_are_told_by_their_end() {
        assert!(ends(Some("DEVICE_TYPE_CONDITION_VALUE_MOBILE"), "MOBILE"));
        assert!(ends(Some("returning"), "RETURNING") && ends(Some("VISIT_TYPE_FIRST"), "FIRST"));
        assert!(!ends(Some("DEVICE_TYPE_CONDITION_VALUE_MOBILE"), "TABLET") && !ends(Some("X_VALUE_"), ""));
    }
}
