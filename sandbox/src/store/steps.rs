//! Workflows: the steps between a visit to a link and where it leads.
//!
//! Most links have two steps that say nothing which the link does not: such a workflow has no row, and is made from the
//! link when it is asked for.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::State;
use super::links::Link;
use super::payload::{Action, Branch, EXIT};
use super::table::Table;
use crate::clock::Moment;
use crate::ids::Id;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Workflow {
    pub(crate) link: Id,
    /// The entry step comes first.
    pub(crate) steps: Vec<Step>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Step {
    pub(crate) id: Id,
    /// The member of the payload that is set, and what is in it but its connections.
    pub(crate) member: String,
    pub(crate) content: Map<String, Value>,
    pub(crate) next: BTreeMap<String, Id>,
    pub(crate) extras: Extras,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
}

/// What else can be said of a step; its schema has been checked.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Extras {
    pub(crate) canvas_position: Option<Position>,
    pub(crate) attribute_capture: Option<Value>,
    pub(crate) back_button: Option<Value>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Position {
    pub(crate) x: f64,
    pub(crate) y: f64,
}

#[derive(Default)]
pub(crate) struct Workflows {
    pub(crate) rows: Table<Workflow>,
    /// Links that open a media item.
    by_media: HashMap<Id, BTreeSet<Id>>,
}

impl Step {
    pub(crate) fn new(id: Id, member: &str, content: Map<String, Value>, now: Moment) -> Self {
        Self {
            id,
            member: member.to_owned(),
            content,
            next: BTreeMap::new(),
            extras: Extras::default(),
            created_at: now,
            updated_at: now,
        }
    }

    pub(crate) fn action(&self) -> &'static Action {
        Action::of(&self.member).unwrap_or(&super::payload::ACTIONS[0])
    }

    pub(crate) fn branches(&self) -> Vec<Branch> {
        self.action().branches(&self.content)
    }

    pub(crate) fn is_exit(&self) -> bool {
        self.action().kind == EXIT
    }

    /// The item that an open-media step opens.
    pub(crate) fn media(&self) -> Option<Id> {
        self.content.get("mediaId").and_then(Value::as_str).filter(|_| self.member == "openMedia").and_then(Id::parse)
    }
}

impl Workflow {
    /// The visit, connected to the redirect.
    fn of(link: &Link) -> Self {
        let at = link.created_at;
        let mut entry = Step::new(link.entry_step, "linkVisit", Map::new(), at);
        entry.next.insert("next".to_owned(), link.exit_step);
        let redirect = json!({"destination": link.destination, "conversionTracking": link.conversion_tracking});
        let redirect = redirect.as_object().cloned().unwrap_or_default();
        // Steps are listed as they were made, and no two at once.
        let exit = Step::new(link.exit_step, "clientRedirect", redirect, at.plus(Duration::from_micros(1)));
        Self { link: link.id, steps: vec![entry, exit] }
    }

    pub(crate) fn get(&self, id: Id) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    pub(crate) fn get_mut(&mut self, id: Id) -> Option<&mut Step> {
        self.steps.iter_mut().find(|step| step.id == id)
    }

    pub(crate) fn parents(&self, id: Id) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(move |step| step.next.values().any(|next| *next == id))
    }

    /// The steps that a visit can come to, each with its distance from the entry.
    pub(crate) fn reached(&self) -> BTreeMap<Id, usize> {
        let mut reached = BTreeMap::new();
        let mut todo: Vec<Id> = self.steps.first().map(|step| step.id).into_iter().collect();
        let mut distance = 0;
        while !todo.is_empty() {
            todo.retain(|id| !reached.contains_key(id));
            reached.extend(todo.iter().map(|id| (*id, distance)));
            let steps = todo.iter().filter_map(|id| self.get(*id));
            todo = steps.flat_map(|step| step.next.values().copied()).collect();
            distance += 1;
        }
        reached
    }

    /// The branches of a step that lead nowhere.
    pub(crate) fn open_branches(&self, step: &Step) -> Vec<String> {
        let branches = step.branches().into_iter().map(|branch| branch.id);
        branches.filter(|id| !step.next.contains_key(id)).collect()
    }

    fn media(&self) -> BTreeSet<Id> {
        self.steps.iter().filter_map(Step::media).collect()
    }
}

impl Workflows {
    pub(crate) fn get(&self, link: Id) -> Option<&Workflow> {
        self.rows.get(link)
    }

    /// Makes the index anew, from rows that were loaded.
    pub(crate) fn reindex(&mut self) {
        self.by_media.clear();
        for (_, workflow) in self.rows.iter() {
            index(&mut self.by_media, workflow);
        }
    }

    fn put(&mut self, workflow: Workflow) {
        self.remove(workflow.link);
        index(&mut self.by_media, &workflow);
        self.rows.put(workflow.link, workflow);
    }

    pub(crate) fn remove(&mut self, link: Id) {
        for media in self.rows.remove(link).map(|workflow| workflow.media()).unwrap_or_default() {
            if let Some(links) = self.by_media.get_mut(&media) {
                links.remove(&link);
            }
        }
    }
}

fn index(by_media: &mut HashMap<Id, BTreeSet<Id>>, workflow: &Workflow) {
    for media in workflow.media() {
        by_media.entry(media).or_default().insert(workflow.link);
    }
}

impl State {
    pub(crate) fn workflow(&self, link: &Link) -> Workflow {
        self.workflows.get(link.id).cloned().unwrap_or_else(|| Workflow::of(link))
    }

    /// Takes the changed form of a workflow. The link goes where its own exit step goes.
    pub(crate) fn put_workflow(&mut self, workflow: Workflow) {
        let exit = self.links.get(workflow.link).map(|link| link.exit_step);
        let exit = exit.and_then(|id| workflow.get(id)).filter(|step| step.member == "clientRedirect");
        if let Some(content) = exit.map(|step| step.content.clone()) {
            self.links.change(workflow.link, |link| {
                let destination = content.get("destination").and_then(Value::as_str);
                link.destination = destination.unwrap_or_default().to_owned();
                link.conversion_tracking = content.get("conversionTracking") == Some(&json!(true));
            });
        }
        self.workflows.put(workflow);
    }

    /// Gives a new link another exit than the redirect.
    pub(crate) fn set_exit(&mut self, link: Id, member: &str, content: Map<String, Value>) {
        let Some(mut workflow) = self.links.get(link).map(Workflow::of) else {
            return;
        };
        if let Some(exit) = workflow.steps.last_mut() {
            (exit.member, exit.content) = (member.to_owned(), content);
        }
        self.workflows.put(workflow);
    }

    /// The links and steps that open a media item.
    pub(crate) fn openers(&self, media: Id) -> Vec<(&Link, Id)> {
        let links = self.workflows.by_media.get(&media).into_iter().flatten();
        let workflows = links.filter_map(|id| Some((self.links.get(*id)?, self.workflows.get(*id)?)));
        let steps = workflows.flat_map(|(link, workflow)| workflow.steps.iter().map(move |step| (link, step)));
        steps.filter(|(_, step)| step.media() == Some(media)).map(|(link, step)| (link, step.id)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_index_is_made_from_rows() {
        let mut workflows = Workflows::default();
        let (media, link) = (Id::random(), Id::random());
        let content = json!({"mediaId": media}).as_object().unwrap().clone();
        let step = Step::new(Id::random(), "openMedia", content, Moment::START);
        workflows.put(Workflow { link, steps: vec![step] });
        let before = workflows.by_media.clone();
        assert_eq!(before, HashMap::from([(media, BTreeSet::from([link]))]));
        workflows.by_media.clear();
        workflows.reindex();
        assert_eq!(workflows.by_media, before);
        workflows.remove(link);
        assert!(workflows.by_media[&media].is_empty());
    }

    #[test]
    fn what_is_reached_is_known_by_its_distance() {
        let ids: Vec<Id> = (0..4).map(|_| Id::random()).collect();
        let step = |id: Id, next: &[Id]| {
            let mut step = Step::new(id, "linkVisit", Map::new(), Moment::START);
            step.next = next.iter().map(|id| (id.to_string(), *id)).collect();
            step
        };
        // A circle, and a step that nothing leads to.
        let steps =
            vec![step(ids[0], &[ids[1]]), step(ids[1], &[ids[2], ids[0]]), step(ids[2], &[ids[1]]), step(ids[3], &[])];
        let workflow = Workflow { link: Id::random(), steps };
        assert_eq!(workflow.reached(), BTreeMap::from([(ids[0], 0), (ids[1], 1), (ids[2], 2)]));
        assert_eq!(workflow.parents(ids[1]).count(), 2);
    }
}
