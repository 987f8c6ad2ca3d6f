//! Visits to links whose workflow is more than a redirect: from step to step, until one shows something.
//!
//! A page leads to `/{shortlink}/steps/{id}?lbid=..`, where the id is the page's own step and the `lbid` says whose visit it
//! is. A GET shows the page again and changes nothing but that a social link is chosen; a POST completes the step, and its
//! answer says where the visit goes on.

mod answers;
mod conditions;
mod exits;
mod interactions;
mod pages;
mod times;
mod vcard;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use self::interactions::Met;
use super::outside::{page, redirect, wrong_method};
use super::{announce, traces};
use crate::clock::Moment;
use crate::http::{ApiError, Reply, Request};
use crate::ids::{Id, decode, encode};
use crate::store::State;
use crate::store::journeys::{Journey, Trace, Write};
use crate::store::payload::{CONDITION, ENTRY, INTERACTION};
use crate::store::steps::{Step, Workflow};

/// Between the address of a link and the id of a step.
const STEPS: &str = "/steps/";

/// What is wrong with the settings of a step that their schema does not say.
pub(super) fn check(step: &Step) -> Result<(), ApiError> {
    conditions::check(step)?;
    answers::check(step)
}

/// The address of a link and the id of a step, if the path is that of a step: no shortlink has a segment `steps`.
pub(crate) fn split(path: &str) -> Option<(&str, &str)> {
    path.rsplit_once(STEPS)
}

/// A step that a visit goes past, and what there was to tell of it.
struct Passed {
    branch: String,
    data: Value,
    writes: Vec<Write>,
}

impl Passed {
    fn new(branch: &str, data: Value) -> Self {
        Self { branch: branch.to_owned(), data, writes: Vec::new() }
    }
}

/// Where a visit comes to.
enum Landing {
    /// A page of the link itself.
    Page(Step),
    Away(Reply),
}

/// A visit on its way.
struct Walk<'a> {
    state: &'a mut State,
    workflow: Workflow,
    event: Id,
    journey: Journey,
    /// The address of the link, as it is visited.
    base: &'a str,
    now: Moment,
}

/// The beginning: a visit to a link with such a workflow.
pub(super) fn start(state: &mut State, event: Id, workflow: Workflow, request: &Request) -> Result<Reply, ApiError> {
    let now = state.visits.event(event).ok_or_else(super::links::lost)?.created_at;
    let entry = workflow.steps.first().map(|step| step.id);
    let base = &here(&request.path);
    let mut walk = Walk { state, workflow, event, journey: Journey::default(), base, now };
    let landing = walk.run(entry)?;
    let reply = match landing {
        Landing::Page(step) => walk.show(&step, None),
        Landing::Away(reply) => reply,
    };
    walk.end();
    Ok(reply)
}

/// A request to a step of a link.
pub(super) fn go_on(state: &mut State, link: Id, request: &Request) -> Result<Reply, ApiError> {
    if !matches!(request.method.as_str(), "GET" | "HEAD" | "POST") {
        return Err(wrong_method(&request.method, &request.path, "GET, HEAD, POST"));
    }
    let (base, step) = split(&request.path).ok_or_else(super::links::lost)?;
    let base = &here(base);
    let link = state.links.get(link).ok_or_else(super::links::lost)?;
    let workflow = state.workflow(link);
    let Some(step) = Id::parse(step).and_then(|id| workflow.get(id)).filter(|step| step.member != "linkVisit").cloned()
    else {
        return Ok(page(404, "There is no such page."));
    };
    let lbid = request.query.get("lbid").and_then(decode).and_then(|bytes| String::from_utf8(bytes).ok());
    let event = lbid.as_deref().and_then(Id::parse);
    let Some((event, journey)) = event.and_then(|id| Some((id, state.journeys.get(id)?.clone()))) else {
        // Whoever comes without a visit begins with one.
        return Ok(see_other(base));
    };
    let now = state.now();
    let walk = Walk { state, workflow, event, journey, base, now };
    // Nor has the visit of another link.
    if !walk.journey.has_been_at(step.id) {
        return Ok(walk.turn_back());
    }
    match (step.action().kind, request.method.as_str()) {
        (INTERACTION, "POST") => walk.submit(&step, request),
        (_, "POST") => Err(wrong_method("POST", &request.path, "GET, HEAD")),
        (INTERACTION, _) => Ok(walk.show(&step, None)),
        _ => walk.revisit(&step, request),
    }
}

/// A path as one of this host: with two slashes it would be another host's.
fn here(path: &str) -> String {
    format!("/{}", path.trim_start_matches('/'))
}

fn see_other(address: &str) -> Reply {
    Reply { status: 303, ..redirect(address) }
}

fn text<'a>(content: &'a Map<String, Value>, name: &str) -> &'a str {
    content.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn flag(content: &Map<String, Value>, name: &str) -> bool {
    content.get(name) == Some(&Value::Bool(true))
}

/// Those fields of a step's settings that its trace has too.
fn told(content: &Map<String, Value>, fields: &[&str]) -> Map<String, Value> {
    let known = content.iter().filter(|(name, _)| fields.contains(&name.as_str()));
    known.map(|(name, value)| (name.clone(), value.clone())).collect()
}

impl Walk<'_> {
    /// From a step on, to the first that shows something.
    fn run(&mut self, mut next: Option<Id>) -> Result<Landing, ApiError> {
        // Conditions can lead in a circle; nobody gets further than through all steps.
        for _ in 0..=self.workflow.steps.len() {
            let Some(step) = next.and_then(|id| self.workflow.get(id)).cloned() else {
                break;
            };
            let passed = match step.action().kind {
                ENTRY => self.state.visits.event(self.event).map(|event| Passed::new("next", traces::access(event))),
                CONDITION => Some(self.decide(&step)),
                INTERACTION => self.known(&step),
                _ => return self.leave(&step),
            };
            let Some(passed) = passed else {
                self.journey.at = Some(step.id);
                return Ok(Landing::Page(step));
            };
            next = self.complete(&step, passed)?;
        }
        self.fall_back()
    }

    /// Enters a step as completed, writes what it is to write, tells the webhooks, and answers which step comes next.
    fn complete(&mut self, step: &Step, passed: Passed) -> Result<Option<Id>, ApiError> {
        let Passed { branch, data, mut writes } = passed;
        writes.extend(answers::captures(step));
        let saved = self.state.capture(self.event, &writes)?;
        let label = step.branches().into_iter().find(|known| known.id == branch).map(|known| known.label);
        let label = label.filter(|_| step.action().is_composite());
        self.enter(Some(step.id), &step.member, label, data, saved);
        Ok(step.next.get(&branch).copied())
    }

    fn enter(
        &mut self,
        step: Option<Id>,
        member: &str,
        branch: Option<String>,
        data: Value,
        saved: BTreeMap<String, String>,
    ) {
        let (completed_at, updated_at) = (self.now, self.now);
        let trace = Trace { step, member: member.to_owned(), branch, data, saved, completed_at, updated_at };
        announce::step(self.state, self.event, self.journey.traces.len(), &trace);
        self.journey.traces.push(trace);
        self.journey.at = None;
    }

    /// The way through the workflow ends without an exit.
    fn fall_back(&mut self) -> Result<Landing, ApiError> {
        let link = self.state.links.get(self.workflow.link).ok_or_else(super::links::lost)?;
        let Some(destination) = link.fallback_destination.clone() else {
            return Ok(Landing::Away(page(404, "This link leads nowhere.")));
        };
        let data = json!({"redirect": {"destination": destination, "fallback": true}});
        self.enter(None, "clientRedirect", None, data, BTreeMap::new());
        self.state.visits.lead_event(self.event, &destination, false);
        Ok(Landing::Away(redirect(&destination)))
    }

    fn submit(mut self, step: &Step, request: &Request) -> Result<Reply, ApiError> {
        let reply = match self.meet(step, request)? {
            Met::Refused(refusal) => return Ok(self.show(step, Some(&refusal))),
            // A chat that goes on.
            Met::Stays => {
                self.journey.at = Some(step.id);
                see_other(&self.address(step.id))
            }
            Met::Passed(passed) => {
                self.journey.chat = crate::store::journeys::Chat::default();
                let next = self.complete(step, passed)?;
                match self.run(next)? {
                    Landing::Page(step) => see_other(&self.address(step.id)),
                    Landing::Away(reply) if reply.status == 302 => Reply { status: 303, ..reply },
                    Landing::Away(reply) => reply,
                }
            }
        };
        self.end();
        Ok(reply)
    }

    /// To where the visit is, from a page that it has not come to.
    fn turn_back(&self) -> Reply {
        let place = self.journey.at.or_else(|| self.journey.exit().and_then(|exit| exit.step));
        match place.filter(|id| self.workflow.get(*id).is_some()) {
            Some(step) => see_other(&self.address(step)),
            None => see_other(self.base),
        }
    }

    fn end(self) {
        self.state.put_journey(self.event, self.journey);
    }

    fn address(&self, step: Id) -> String {
        format!("{}{STEPS}{step}?lbid={}", self.base, encode(self.event.to_string()))
    }
}
