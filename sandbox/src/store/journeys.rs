//! Journeys: what visits went through in workflows that are more than a redirect.
//!
//! A visit that was redirected at once has no row: its event says all there is.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::State;
use super::payload::{Action, EXIT};
use super::visitors::{Captured, Data, raw};
use crate::clock::Moment;
use crate::http::ApiError;
use crate::ids::Id;

/// How far a visit has come.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Journey {
    /// The steps that were completed, in their order.
    pub(crate) traces: Vec<Trace>,
    /// The page that the visitor was last led to, and has not completed.
    pub(crate) at: Option<Id>,
    /// What was said there, if it is a chat.
    pub(crate) chat: Chat,
}

/// A step that was completed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Trace {
    /// None for the fallback, which is no step of the workflow.
    pub(crate) step: Option<Id>,
    /// The member of the step's payload, which says what it does.
    pub(crate) member: String,
    /// The label of the branch that was taken, where there was a choice.
    pub(crate) branch: Option<String>,
    /// What the step saw and did, as `EventTraceData` has it.
    pub(crate) data: Value,
    /// What it wrote to the visitor.
    pub(crate) saved: BTreeMap<String, String>,
    pub(crate) completed_at: Moment,
    pub(crate) updated_at: Moment,
}

/// A chat under way.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Chat {
    pub(crate) exchanges: u32,
    /// By the place of the objective.
    pub(crate) collected: BTreeMap<usize, (Value, Captured)>,
    /// Who said what: the visitor, or else the agent.
    pub(crate) transcript: Vec<(bool, String)>,
}

/// A value that a step writes to its visitor.
#[derive(Clone, Debug)]
pub(crate) struct Write {
    pub(crate) key: String,
    pub(crate) value: Value,
    pub(crate) kind: Captured,
    /// Only if there is none yet.
    pub(crate) once: bool,
}

impl Trace {
    pub(crate) fn action(&self) -> &'static Action {
        Action::of(&self.member).unwrap_or(&super::payload::ACTIONS[0])
    }
}

impl Journey {
    /// The exit that it came to; the last one, if its visitor went back and came to another.
    pub(crate) fn exit(&self) -> Option<&Trace> {
        self.traces.iter().rfind(|trace| trace.action().kind == EXIT)
    }

    /// Whether it has been at a step: completed it, or stays there.
    pub(crate) fn has_been_at(&self, step: Id) -> bool {
        self.at == Some(step) || self.traces.iter().any(|trace| trace.step == Some(step))
    }

    /// Whether its event says all of it: a visit, and a redirect.
    fn is_plain(&self) -> bool {
        let plain = |trace: &Trace, member: &str| {
            trace.member == member && trace.step.is_some() && trace.saved.is_empty() && trace.branch.is_none()
        };
        matches!(&self.traces[..], [entry, exit] if plain(entry, "linkVisit") && plain(exit, "clientRedirect"))
    }
}

impl State {
    /// Remembers how far a visit has come, unless its event says so.
    pub(crate) fn put_journey(&mut self, event: Id, journey: Journey) {
        if self.journeys.get(event).is_some() || !journey.is_plain() {
            self.journeys.put(event, journey);
        }
    }

    /// Writes to the visitor of an event, who may turn out to be one that is known. Answers what has been written.
    pub(crate) fn capture(&mut self, event: Id, writes: &[Write]) -> Result<BTreeMap<String, String>, ApiError> {
        for once in [false, true] {
            let mut all: Option<Data> = None;
            for write in writes.iter().filter(|write| write.once == once) {
                let data = Data::captured(&write.key, &write.value, write.kind)?;
                all = Some(all.unwrap_or_default().and(data));
            }
            if let Some(data) = all {
                self.identify(Some(event), data, once);
            }
        }
        let visitor = self.visits.event(event).and_then(|event| event.visitor).and_then(|id| self.visitors.get(id));
        let written = writes.iter().map(|write| (write.key.clone(), raw(&write.value)));
        let holds = |(key, value): &(String, String)| {
            let own = visitor.and_then(|visitor| visitor.value(key));
            own.as_ref() == Some(value)
        };
        Ok(written.filter(holds).collect())
    }
}
