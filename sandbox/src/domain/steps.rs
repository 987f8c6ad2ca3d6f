//! Workflow steps: from a visit of a link to its exit.
//!
//! Most links have only the two steps that they were created with. These have no rows: they follow from the link, until
//! a request changes the workflow.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde_json::{Value, json};

use super::payload;
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::store::{Fields, Object, Transaction};

pub(crate) const KIND: &str = "WorkflowStep";

/// The steps of a link, the entry step first.
pub(crate) struct Workflow {
    pub(crate) link: Id,
    pub(crate) steps: Vec<Step>,
}

/// A step. What follows from its payload and from the other steps is added only to responses.
#[derive(Clone, PartialEq)]
pub(crate) struct Step {
    pub(crate) id: Id,
    pub(crate) object: Object,
}

impl Step {
    pub(crate) fn new(link: Id, id: Id, member: &str, content: Fields, now: Timestamp) -> Self {
        let shown = json!({"id": id, "linkId": link, "createdAt": now, "updatedAt": now});
        let mut step = Self { id, object: Object::of(shown).hiding(json!({"parent": link})) };
        step.set_content(member, content);
        step
    }

    /// The only member of the payload.
    pub(crate) fn member(&self) -> &str {
        self.payload().map_or("", |(member, _)| member)
    }

    pub(crate) fn content(&self) -> Fields {
        self.payload().and_then(|(_, content)| content.as_object().cloned()).unwrap_or_default()
    }

    fn payload(&self) -> Option<(&String, &Value)> {
        self.object.shown.get("payload")?.as_object()?.iter().next()
    }

    pub(crate) fn set_content(&mut self, member: &str, content: Fields) {
        self.object.hide("mediaId", content.get("mediaId").filter(|_| member == "openMedia").cloned());
        self.object.set("payload", json!({ member: content }));
    }

    /// The next steps by branch.
    pub(crate) fn next(&self) -> Fields {
        self.object.hidden.get("next").and_then(Value::as_object).cloned().unwrap_or_default()
    }

    pub(crate) fn set_next(&mut self, next: Fields) {
        self.object.hide("next", if next.is_empty() { Value::Null } else { Value::Object(next) });
    }

    fn children(&self) -> BTreeSet<Id> {
        self.next().values().filter_map(Value::as_str).filter_map(Id::parse).collect()
    }

    pub(crate) fn branches(&self) -> Vec<payload::Branch> {
        payload::branches(self.member(), &self.content())
    }

    /// The branches without a next step.
    pub(crate) fn open_branches(&self) -> Vec<String> {
        let next = self.next();
        self.branches().into_iter().map(|branch| branch.id).filter(|id| !next.contains_key(id)).collect()
    }

    fn renders_page(&self) -> bool {
        payload::renders_page(self.member())
    }
}

impl Workflow {
    pub(crate) fn of(tx: &Transaction<'_>, link: Id, object: &Object) -> Self {
        let of_link = link.to_string();
        let rows = tx.find(KIND, "linkId", &of_link);
        let mut steps: Vec<Step> = rows.map(|(id, row)| Step { id, object: row.object() }).collect();
        // The entry step cannot be deleted: without its row, the workflow is as it was created.
        if steps.iter().all(|step| step.id != link.derived(1)) {
            let [entry, exit] = initial(link, object);
            steps.push(entry);
            if steps.iter().all(|step| step.id != exit.id) {
                steps.push(exit);
            }
        }
        steps.sort_by_cached_key(|step| Timestamp::parse(step.object.text("createdAt")));
        Self { link, steps }
    }

    pub(crate) fn get(&self, id: Id) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    pub(crate) fn get_mut(&mut self, id: Id) -> Option<&mut Step> {
        self.steps.iter_mut().find(|step| step.id == id)
    }

    /// Stores all steps that have no row or differ from it.
    pub(crate) fn save(&self, tx: &mut Transaction<'_>) {
        for step in &self.steps {
            if tx.get(KIND, step.id).as_ref() != Some(&step.object) {
                tx.put(KIND, step.id, &step.object);
            }
        }
    }

    /// The steps that a visit can reach, each with its distance from the entry.
    pub(crate) fn distances(&self) -> BTreeMap<Id, usize> {
        let mut distances = BTreeMap::new();
        let mut next: BTreeSet<Id> = self.steps.first().map(|step| step.id).into_iter().collect();
        for distance in 0..self.steps.len() {
            next.retain(|id| !distances.contains_key(id));
            distances.extend(next.iter().map(|id| (*id, distance)));
            next = next.into_iter().filter_map(|id| self.get(id)).flat_map(Step::children).collect();
        }
        distances
    }

    /// The exit that a visit reaches. Conditions are not evaluated and pages are not shown: a visit takes the first
    /// connected branch of each step.
    pub(crate) fn exit(&self) -> Option<&Step> {
        let mut step = self.steps.first()?;
        // Steps can be connected in a circle.
        for _ in &self.steps {
            if payload::is_exit(step.member()) {
                return Some(step);
            }
            let next = step.next();
            let branch = step.branches().into_iter().find(|branch| next.contains_key(&branch.id))?;
            step = self.get(next[&branch.id].as_str().and_then(Id::parse)?)?;
        }
        None
    }

    /// A step as the API returns it.
    pub(crate) fn view(&self, step: &Step) -> Value {
        let (member, content, next, children) = (step.member(), step.content(), step.next(), step.children());
        let parents: Vec<&Step> = self.steps.iter().filter(|parent| parent.children().contains(&step.id)).collect();
        let is_page = step.renders_page();
        let leads_to_page = children.iter().filter_map(|id| self.get(*id)).any(Step::renders_page);
        let branches = step.branches().into_iter().map(|branch| {
            let mut view = json!({"branchId": branch.id, "label": branch.label});
            if let Some(next) = next.get(&branch.id) {
                view["nextStepId"] = next.clone();
            }
            view
        });
        let computed = json!({
            "kind": payload::kind(member),
            "nodeType": if payload::is_composite(member) { "NODE_TYPE_COMPOSITE" } else { "NODE_TYPE_ATOMIC" },
            "eventAction": payload::event_action(member),
            "payload": payload::with_connections(member, &content, &next),
            "branches": branches.collect::<Vec<_>>(),
            "childStepIds": children,
            "parentStepIds": parents.iter().map(|step| step.id).collect::<Vec<_>>(),
            "rendersPage": is_page,
            "backButtonAvailable": is_page && parents.into_iter().any(Step::renders_page),
            "nextCanGoBack": is_page && leads_to_page,
        });
        let mut shown = step.object.shown.clone();
        shown.extend(crate::store::fields(computed));
        Value::Object(shown)
    }

    /// All steps as the API returns them, such as in the response that creates a link.
    pub(crate) fn views(&self) -> Vec<Value> {
        self.steps.iter().map(|step| self.view(step)).collect()
    }
}

/// The steps that a link is created with: its visit, connected to the redirect.
fn initial(link: Id, object: &Object) -> [Step; 2] {
    let at = Timestamp::parse(object.text("createdAt")).unwrap_or(Timestamp::EPOCH);
    let mut entry = Step::new(link, link.derived(1), payload::ENTRY, Fields::new(), at);
    entry.set_next(Fields::from_iter([("next".to_owned(), link.derived(2).into())]));
    let redirect = json!({
        "destination": object.text("destination"), "conversionTracking": object.is_set("conversionTracking"),
    });
    // Steps are listed in the order of their creation, which must not be ambiguous.
    let later = at.plus(Duration::from_micros(1));
    [entry, Step::new(link, link.derived(2), payload::REDIRECT, crate::store::fields(redirect), later)]
}

/// Stores another exit than the redirect for a new link, such as `openMedia`.
pub(crate) fn set_exit(tx: &mut Transaction<'_>, link: Id, object: &Object, member: &str, content: Fields) {
    let [_, mut exit] = initial(link, object);
    exit.set_content(member, content);
    tx.put(KIND, exit.id, &exit.object);
}
