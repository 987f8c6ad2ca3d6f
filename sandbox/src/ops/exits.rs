//! Exits of workflows: where a visit to a link ends that has more than the default redirect.
//!
//! The sandbox does not evaluate conditions and does not show interactions: a visit passes each step by its first
//! connected branch.

use serde_json::Value;

use super::outside::{page, redirect, with_lbid};
use super::{files, links};
use crate::http::{ApiError, Reply};
use crate::ids::Id;
use crate::store::State;
use crate::store::steps::{Step, Workflow};
use crate::store::visits::Exit;

/// The exit step that a visit reaches.
fn reached(workflow: &Workflow) -> Option<&Step> {
    let mut step = workflow.steps.first()?;
    // Steps can be connected in a circle.
    for _ in &workflow.steps {
        if step.is_exit() {
            return Some(step);
        }
        let branches = step.branches();
        let connected = branches.iter().find_map(|branch| step.next.get(&branch.id));
        step = workflow.get(*step.next.get("next").or(connected)?)?;
    }
    None
}

/// Ends a visit at the exit of the workflow and records the exit in the event.
pub(super) fn leave(state: &mut State, event: Id, workflow: &Workflow) -> Result<Reply, ApiError> {
    let link = state.links.get(workflow.link).ok_or_else(links::lost)?;
    let step = reached(workflow);
    let is_there = |media: &Id| state.files.get(*media).is_some();
    if let Some(step) = step.filter(|step| step.member == "clientRedirect") {
        let destination = step.content.get("destination").and_then(Value::as_str).unwrap_or_default();
        let tracked = step.content.get("conversionTracking") == Some(&Value::Bool(true));
        state.visits.end_event(event, Exit::ClientRedirect, destination, tracked);
        return Ok(redirect(&if tracked { with_lbid(destination, event) } else { destination.to_owned() }));
    }
    if let Some(media) = step.and_then(Step::media).filter(is_there) {
        let url = files::url(state, media, state.visits.event(event).ok_or_else(links::lost)?.created_at);
        state.visits.end_event(event, Exit::OpenMedia, "", false);
        return Ok(redirect(&url));
    }
    if let Some(destination) = link.fallback_destination.clone() {
        state.visits.end_event(event, Exit::Fallback, &destination, false);
        return Ok(redirect(&destination));
    }
    match step.and_then(|step| Some((step, Exit::of(&step.member)?))) {
        Some((step, exit)) if exit != Exit::OpenMedia => {
            state.visits.end_event(event, exit, "", false);
            Ok(page(200, &format!("This link ends at the step {} ({}).", step.id, step.member)))
        }
        Some(_) => Ok(page(404, "The file that this link opens does not exist.")),
        None => Ok(page(404, "The workflow of this link does not reach an exit.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Moment;
    use crate::ops::traces;
    use crate::store::new_link::NewLink;
    use crate::store::{state, visits::Visit};
    use serde_json::{Map, json};

    fn link(state: &mut State, fallback: &Value) -> Id {
        let link = json!({"destination": "https://a.example", "fallbackDestination": fallback});
        let link: NewLink = serde_json::from_value(link).unwrap();
        state.create_link(link).unwrap()
    }

    /// The status of a visit and the data of its exit trace.
    fn visit(state: &mut State, link: Id) -> (u16, Option<Value>) {
        let event = state.visit(link, &Visit::default()).unwrap();
        let workflow = state.workflows.get(link).cloned().unwrap();
        let reply = leave(state, event, &workflow).unwrap();
        let traces: Vec<Value> = traces::told(state, state.visits.event(event).unwrap()).collect();
        (reply.status, traces.get(1).map(|trace| trace["stepData"].clone()))
    }

    #[test]
    fn missing_file_redirects_to_the_fallback() {
        let mut state = state();
        let content = json!({"mediaId": Id::random()}).as_object().unwrap().clone();
        let [with, without] = [json!("https://b.example"), Value::Null].map(|fallback| link(&mut state, &fallback));
        [with, without].into_iter().for_each(|link| state.set_exit(link, "openMedia", content.clone()));
        let redirect = json!({"conversionTracking": false, "destination": "https://b.example", "fallback": true});
        assert_eq!(visit(&mut state, with), (302, Some(json!({"redirect": redirect}))));
        assert_eq!(visit(&mut state, without), (404, None));
    }

    #[test]
    fn exit_without_a_redirect_is_a_page() {
        let mut state = state();
        let link = link(&mut state, &Value::Null);
        state.set_exit(link, "thankYouPage", Map::new());
        assert_eq!(visit(&mut state, link), (200, Some(json!({}))));
    }

    #[test]
    fn path_follows_the_first_connected_branch() {
        let ids: Vec<Id> = (0..4).map(|_| Id::random()).collect();
        let step = |n: usize, member: &str, content: Value, next: &[(&str, usize)]| {
            let mut step = Step::new(ids[n], member, content.as_object().unwrap().clone(), Moment::START);
            step.next = next.iter().map(|(branch, n)| ((*branch).to_owned(), ids[*n])).collect();
            step
        };
        let countries = json!({"countries": [{"countryCode": "DE"}, {"countryCode": "AT"}]});
        let exit = |branches: &[(&str, usize)], chat: &[(&str, usize)]| {
            let steps = vec![
                step(0, "linkVisit", json!({}), &[("next", 1)]),
                step(1, "countryCondition", countries.clone(), branches),
                step(2, "chatBot", json!({}), chat),
                step(3, "thankYouPage", json!({}), &[]),
            ];
            reached(&Workflow { link: Id::random(), steps }).map(|step| step.id)
        };
        assert_eq!(exit(&[("DE", 3), ("AT", 2)], &[]), Some(ids[3]));
        assert_eq!(exit(&[("DE", 2), ("AT", 3)], &[]), None, "the first connected branch leads nowhere");
        assert_eq!(exit(&[("else", 2)], &[("next", 3)]), Some(ids[3]));
        assert_eq!(exit(&[("else", 2)], &[("else", 3), ("next", 1)]), None, "a circle");
        assert_eq!(exit(&[], &[]), None);
    }
}
