//! Exits: where a visit ends, and what is told of it.

use serde_json::{Value, json};

use super::vcard::vcard;
use super::{Landing, Walk, flag, text, told};
use crate::http::{ApiError, Reply, Request};
use crate::ids::Id;
use crate::ops::outside::{page, redirect, with_lbid};
use crate::ops::{files, traces};
use crate::store::steps::Step;

/// What a contact's trace has of its settings.
const CARD: [&str; 13] = [
    "buttonLabel",
    "city",
    "country",
    "email",
    "firstName",
    "lastName",
    "organization",
    "phone",
    "postalCode",
    "state",
    "streetAddress",
    "title",
    "website",
];

impl Walk<'_> {
    /// The end of the way: completed as soon as it is come to.
    pub(super) fn leave(&mut self, step: &Step) -> Result<Landing, ApiError> {
        let content = &step.content;
        match step.member.as_str() {
            "clientRedirect" => {
                let (destination, tracked) = (text(content, "destination"), flag(content, "conversionTracking"));
                self.state.visits.lead_event(self.event, destination, tracked);
                self.finish(step, traces::redirect(destination, tracked))?;
                Ok(Landing::Away(self.away(step)))
            }
            "openMedia" => match self.opened(step) {
                Some(data) => {
                    self.finish(step, json!({"media": data}))?;
                    Ok(Landing::Away(self.away(step)))
                }
                None => self.media_missing(step),
            },
            "vcard" => self.arrive(step, json!({"contactCard": {"card": told(content, &CARD)}})),
            "socialLinks" => {
                let mut data = told(content, &["title", "description", "displayStyle"]);
                data.insert("links".to_owned(), content.get("links").cloned().unwrap_or_else(|| json!([])));
                self.arrive(step, json!({"socialLinks": data}))
            }
            _ => self.arrive(step, json!({})),
        }
    }

    fn finish(&mut self, step: &Step, data: Value) -> Result<(), ApiError> {
        self.complete(step, super::Passed::new("", data)).map(drop)
    }

    fn arrive(&mut self, step: &Step, data: Value) -> Result<Landing, ApiError> {
        self.finish(step, data)?;
        Ok(Landing::Page(step.clone()))
    }

    /// The item that a step opens, if its file is still there.
    fn opened(&self, step: &Step) -> Option<Value> {
        let id = step.media().filter(|media| self.state.files.get(*media).is_some())?;
        let media = self.state.media.rows.get(id)?;
        Some(json!({
            "mediaId": id,
            "fileName": media.about.file_name,
            "kind": media.kind,
            "mimeType": media.content_type,
        }))
    }

    fn media_missing(&mut self, step: &Step) -> Result<Landing, ApiError> {
        let link = self.state.links.get(self.workflow.link).ok_or_else(crate::ops::links::lost)?;
        let Some(destination) = link.fallback_destination.clone() else {
            return Ok(Landing::Away(page(404, "The file that this link opens is gone.")));
        };
        let data = json!({"redirect": {
            "destination": destination,
            "fallback": true,
            "fallbackReason": "FALLBACK_REASON_MEDIA_MISSING",
        }});
        self.finish(step, data)?;
        self.state.visits.lead_event(self.event, &destination, false);
        Ok(Landing::Away(redirect(&destination)))
    }

    /// The redirect that a step is.
    fn away(&self, step: &Step) -> Reply {
        let content = &step.content;
        match step.media() {
            Some(media) => redirect(&files::url(self.state, media, self.now)),
            None if flag(content, "conversionTracking") => {
                redirect(&with_lbid(text(content, "destination"), self.event))
            }
            None => redirect(text(content, "destination")),
        }
    }

    /// An exit that the visit has come to before, asked for again.
    pub(super) fn revisit(mut self, step: &Step, request: &Request) -> Result<Reply, ApiError> {
        match step.member.as_str() {
            "clientRedirect" => Ok(self.away(step)),
            "openMedia" if self.opened(step).is_some() => Ok(self.away(step)),
            "openMedia" => Ok(page(404, "The file that this link opens is gone.")),
            "vcard" if request.query.get("format") == Some("vcard") => {
                let name = "attachment; filename=\"contact.vcf\"";
                let file = vcard(&step.content).into_bytes();
                Ok(Reply::new(200, "text/vcard; charset=utf-8", file).with("content-disposition", name))
            }
            "socialLinks" if request.query.get("link").is_some() => {
                let chosen = request.query.get("link").and_then(|place| place.parse::<usize>().ok());
                let link = chosen.and_then(|place| step.content.get("links")?.get(place).cloned());
                let Some(link) = link else {
                    return Ok(page(404, "There is no such profile."));
                };
                let reply = redirect(link["url"].as_str().unwrap_or_default());
                self.choose(step.id, link);
                self.end();
                Ok(reply)
            }
            _ => Ok(self.show(step, None)),
        }
    }

    /// Notes in the trace of a page of profiles which of them was followed.
    fn choose(&mut self, step: Id, link: Value) {
        let now = self.now;
        let trace = self.journey.traces.iter_mut().rev().find(|trace| trace.step == Some(step));
        if let Some(trace) = trace {
            trace.data["socialLinks"]["selectedLink"] = link;
            trace.updated_at = now;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::http::{Query, Request};
    use crate::ids::{Id, encode};
    use crate::store::new_link::NewLink;
    use crate::store::{state, visits::Visit};
    use serde_json::{Value, json};

    /// What a visit to a link whose file is gone comes to, the traces it leaves, and what the exit's own address answers.
    fn visit(fallback: &Value) -> (u16, Vec<Value>, u16) {
        let mut state = state();
        let link = json!({"destination": "https://a.example", "fallbackDestination": fallback});
        let link: NewLink = serde_json::from_value(link).unwrap();
        let link = state.create_link(link).unwrap();
        let content = json!({"mediaId": Id::random()});
        state.set_exit(link, "openMedia", content.as_object().unwrap().clone());
        let workflow = state.workflows.get(link).cloned().unwrap();
        let event = state.visit(link, &Visit::default()).unwrap();
        let reply = super::super::start(&mut state, event, workflow, &Request::default()).unwrap();
        let row = state.visits.event(event).unwrap();
        assert_eq!(row.destination, fallback.as_str().unwrap_or_default());
        let traces = crate::ops::traces::told(&state, row).collect();
        let path = format!("/x/steps/{}", state.links.get(link).unwrap().exit_step);
        let query = Query::parse(&format!("lbid={}", encode(event.to_string())));
        let request = Request { method: "GET".to_owned(), path, query, ..Request::default() };
        let again = super::super::go_on(&mut state, link, &request).unwrap();
        (reply.status, traces, again.status)
    }

    #[test]
    fn a_file_that_is_gone_leads_to_the_fallback() {
        let (status, traces, again) = visit(&json!("https://b.example"));
        let redirect = json!({"destination": "https://b.example", "fallback": true,
            "fallbackReason": "FALLBACK_REASON_MEDIA_MISSING"});
        assert_eq!((status, &traces[1]["stepData"]["redirect"], again), (302, &redirect, 404));
        let (status, traces, _) = visit(&Value::Null);
        assert_eq!((status, traces.len()), (404, 1));
    }
}
