//! Bulk jobs: links made in the background.

use std::collections::BTreeSet;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::State;
use super::new_link::{NewLink, check_count};
use super::table::Table;
use crate::clock::Moment;
use crate::http::ApiError;
use crate::ids::Id;

/// How long a job waits, and how long it runs.
const WAITS: Duration = Duration::from_millis(150);
const RUNS: Duration = Duration::from_millis(150);
const KEPT: Duration = Duration::from_secs(24 * 60 * 60);

#[derive(Serialize, Deserialize)]
pub(crate) struct Job {
    pub(crate) id: Id,
    pub(crate) item_count: usize,
    pub(crate) created_at: Moment,
    work: Vec<NewLink>,
    pub(crate) outcome: Option<Outcome>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Outcome {
    pub(crate) at: Moment,
    pub(crate) result: Result<Vec<Id>, Failure>,
}

/// What a job tells of the error that ended it.
#[derive(Serialize, Deserialize)]
pub(crate) struct Failure {
    pub(crate) code_type: String,
    pub(crate) message: String,
}

#[derive(Default)]
pub(crate) struct Jobs {
    pub(super) rows: Table<Job>,
    /// In order of submission.
    unfinished: Vec<Id>,
    finished: BTreeSet<(Moment, Id)>,
}

impl Job {
    pub(crate) fn status(&self, now: Moment) -> &'static str {
        match &self.outcome {
            Some(Outcome { result: Ok(_), .. }) => "JOB_STATUS_SUCCEEDED",
            Some(Outcome { result: Err(_), .. }) => "JOB_STATUS_FAILED",
            None if now < self.created_at.plus(WAITS) => "JOB_STATUS_PENDING",
            None => "JOB_STATUS_RUNNING",
        }
    }
}

impl Jobs {
    /// A job, unless it finished so long ago that it is gone.
    pub(crate) fn get(&self, id: Id, now: Moment) -> Option<&Job> {
        let gone = |outcome: &Outcome| outcome.at.plus(KEPT) <= now;
        self.rows.get(id).filter(|job| !job.outcome.as_ref().is_some_and(gone))
    }
}

impl Jobs {
    /// Makes the lists anew, after rows were loaded.
    pub(super) fn reindex(&mut self) {
        let jobs = || self.rows.iter();
        let mut unfinished: Vec<_> = jobs().filter(|(_, job)| job.outcome.is_none()).collect();
        unfinished.sort_by_key(|(_, job)| job.created_at);
        self.unfinished = unfinished.into_iter().map(|(id, _)| id).collect();
        self.finished = jobs().filter_map(|(id, job)| Some((job.outcome.as_ref()?.at, id))).collect();
    }
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        Self { code_type: error.code_type.to_owned(), message: error.message }
    }
}

impl State {
    pub(crate) fn submit_job(&mut self, work: Vec<NewLink>) -> Result<Id, ApiError> {
        check_count(work.len())?;
        let job = Job { id: Id::random(), item_count: work.len(), created_at: self.now(), work, outcome: None };
        let id = job.id;
        self.jobs.unfinished.push(id);
        self.jobs.rows.put(id, job);
        Ok(id)
    }

    /// Finishes the jobs that are due, and forgets those that finished long ago.
    pub(super) fn run_jobs(&mut self, now: Moment) {
        let due = |id: &Id| {
            let job = self.jobs.rows.get(*id);
            job.is_some_and(|job| job.created_at.plus(WAITS + RUNS) <= now)
        };
        let (ready, later): (Vec<Id>, Vec<Id>) = self.jobs.unfinished.iter().copied().partition(due);
        self.jobs.unfinished = later;
        for id in ready {
            let work = self.jobs.rows.change(id, |job| std::mem::take(&mut job.work));
            let result = self.create_links(work.unwrap_or_default()).map_err(Failure::from);
            let at = self.now();
            self.jobs.rows.change(id, |job| job.outcome = Some(Outcome { at, result }));
            self.jobs.finished.insert((at, id));
        }
        while let Some((at, id)) = self.jobs.finished.first().copied().filter(|(at, _)| at.plus(KEPT) <= now) {
            self.jobs.finished.remove(&(at, id));
            self.jobs.rows.remove(id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::state;
    use serde_json::{Value, json};

    fn work(links: Value) -> Vec<NewLink> {
        serde_json::from_value(links).unwrap()
    }

    #[test]
    fn a_job_goes_through_its_states() {
        let mut state = state();
        let id = state.submit_job(work(json!([{"destination": "https://a.example"}]))).unwrap();
        let start = state.jobs.get(id, Moment::START).unwrap().created_at;
        let status = |state: &mut State, after: u64| {
            let now = start.plus(Duration::from_millis(after));
            state.run_jobs(now);
            state.jobs.get(id, now).unwrap().status(now)
        };
        assert_eq!(status(&mut state, 149), "JOB_STATUS_PENDING");
        assert_eq!(status(&mut state, 299), "JOB_STATUS_RUNNING");
        assert_eq!(state.links.len(), 0);
        assert_eq!(status(&mut state, 300), "JOB_STATUS_SUCCEEDED");
        assert_eq!(state.links.len(), 1);
        let later = state.now().plus(KEPT);
        assert!(state.jobs.get(id, later).is_none());
        assert_eq!(state.jobs.rows.len(), 1);
        state.run_jobs(later);
        assert_eq!(state.jobs.rows.len(), 0);
    }

    #[test]
    fn a_job_that_fails_makes_nothing() {
        let mut state = state();
        let links = json!([{"destination": "https://a.example"}, {"destination": "nowhere"}]);
        let id = state.submit_job(work(links)).unwrap();
        let now = state.now().plus(WAITS + RUNS);
        state.run_jobs(now);
        assert_eq!(state.jobs.get(id, now).unwrap().status(now), "JOB_STATUS_FAILED");
        assert_eq!((state.links.len(), state.tags.iter().count()), (0, 0));
    }
}
