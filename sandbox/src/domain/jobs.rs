//! Jobs, which create links in the background.

use std::time::Duration;

use serde_json::{Value, json};

use super::links;
use super::rules::{Env, Rules};
use crate::base::{ApiError, Id, Timestamp};
use crate::store::{Object, Transaction, fields};

pub(crate) const KIND: &str = "Job";
/// The times after its creation at which a job starts and finishes.
const PENDING: Duration = Duration::from_millis(150);
const FINISHED: Duration = Duration::from_millis(300);
const KEPT: Duration = Duration::from_secs(24 * 60 * 60);

pub(super) const RULES: Rules = Rules { due, ..Rules::NONE };

/// Starts a job that creates links.
pub(crate) fn submit(tx: &mut Transaction<'_>, links: &[Value]) -> Result<Object, ApiError> {
    links::check_count(links.len())?;
    let (id, now) = (Id::random(), tx.now());
    let shown = json!({
        "id": id, "type": "JOB_TYPE_LINKS_BULK_CREATE", "status": "JOB_STATUS_PENDING",
        "statusUrl": format!("/v1/jobs/{id}"), "itemCount": links.len(), "createdAt": now,
    });
    let job = Object::of(shown).hiding(json!({ "links": links }));
    tx.put(KIND, id, &job);
    tx.schedule(now.plus(PENDING), KIND, id);
    Ok(job)
}

/// Starts or finishes a job, or deletes one that finished long ago; then schedules what comes next.
fn due(tx: &mut Transaction<'_>, env: &Env, id: Id, now: Timestamp) {
    let Some(job) = tx.get(KIND, id) else { return };
    let [created, completed] = ["createdAt", "completedAt"].map(|name| Timestamp::parse(job.text(name)));
    let [starts, finishes] = [PENDING, FINISHED].map(|span| created.unwrap_or(now).plus(span));
    let next = match completed.map(|at| at.plus(KEPT)) {
        Some(end) if end <= now => return drop(tx.remove(KIND, id)),
        Some(end) => end,
        None if finishes <= now => finish(tx, env, id, job).plus(KEPT),
        None if starts <= now => {
            tx.touch(KIND, id, |job| job.set("status", "JOB_STATUS_RUNNING"));
            finishes
        }
        None => starts,
    };
    tx.schedule(next, KIND, id);
}

/// Creates all links or none, and returns when the job completed.
fn finish(tx: &mut Transaction<'_>, env: &Env, id: Id, mut job: Object) -> Timestamp {
    let links = job.hidden.remove("links").unwrap_or_default();
    let (field, value, status) = match links::create_all(tx, env, links.as_array().map_or(&[], Vec::as_slice)) {
        Ok(links) => {
            let ids: Vec<Id> = links.iter().map(|(id, _)| *id).collect();
            ("linksBulkCreate", json!({ "linkIds": ids }), "JOB_STATUS_SUCCEEDED")
        }
        Err(error) => {
            tx.rollback();
            ("error", json!({"codeType": error.code_type, "message": error.message}), "JOB_STATUS_FAILED")
        }
    };
    let now = tx.now();
    job.shown.extend(fields(json!({field: value, "status": status, "completedAt": now})));
    tx.put(KIND, id, &job);
    now
}
