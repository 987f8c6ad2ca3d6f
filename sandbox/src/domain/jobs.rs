//! Jobs, which create links in the background.

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};

use super::env::Env;
use super::links;
use super::rules::Rules;
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::ApiError;
use crate::store::{Object, Row, Transaction};

pub(crate) const KIND: &str = "Job";
/// How long a job is pending, and when it finishes.
const PENDING: Duration = Duration::from_millis(150);
const FINISHED: Duration = Duration::from_millis(300);
const KEPT: Duration = Duration::from_secs(24 * 60 * 60);

/// The times of a job.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Times {
    created_at: Timestamp,
    completed_at: Option<Timestamp>,
}

/// The rules of a kind; none of those that are not special here.
pub(super) fn rules(_kind: &str) -> Option<Rules> {
    None
}

/// Starts a job that creates links.
pub(crate) fn submit(tx: &mut Transaction<'_>, links: Vec<Value>) -> Result<Object, ApiError> {
    links::check_count(links.len())?;
    let (id, now) = (Id::random(), tx.now());
    let shown = json!({
        "id": id, "type": "JOB_TYPE_LINKS_BULK_CREATE", "status": "JOB_STATUS_PENDING",
        "statusUrl": format!("/v1/jobs/{id}"), "itemCount": links.len(), "createdAt": now,
    });
    let job = Object::of(shown).hiding(json!({ "links": links }));
    tx.put(KIND, id, &job);
    schedule(tx, id, &Times { created_at: now, completed_at: None });
    Ok(job)
}

fn schedule(tx: &mut Transaction<'_>, id: Id, times: &Times) {
    match times.completed_at {
        Some(at) => tx.schedule(at.plus(KEPT), KIND, id),
        None => [PENDING, FINISHED].iter().for_each(|span| tx.schedule(times.created_at.plus(*span), KIND, id)),
    }
}

/// Schedules what is still to happen to all jobs.
pub(super) fn reschedule(tx: &mut Transaction<'_>) {
    let jobs: Vec<(Id, Times)> = tx.rows(KIND).filter_map(|(id, row)| Some((id, row.read()?))).collect();
    jobs.iter().for_each(|(id, times)| schedule(tx, *id, times));
}

/// Starts or finishes a job, or deletes one that finished long ago.
pub(super) fn due(tx: &mut Transaction<'_>, env: &Env, id: Id, now: Timestamp) {
    let times = tx.row(KIND, id).and_then(Row::read::<Times>);
    match times {
        Some(Times { completed_at: Some(at), .. }) if at.plus(KEPT) <= now => drop(tx.remove(KIND, id)),
        Some(Times { created_at, completed_at: None }) if created_at.plus(FINISHED) <= now => finish(tx, env, id),
        Some(Times { created_at, completed_at: None }) if created_at.plus(PENDING) <= now => {
            tx.touch(KIND, id, |job| job.set("status", "JOB_STATUS_RUNNING"));
        }
        _ => {}
    }
}

fn finish(tx: &mut Transaction<'_>, env: &Env, id: Id) {
    let links = tx.get(KIND, id).and_then(|mut job| job.hidden.remove("links"));
    let links = links.as_ref().and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let result = links::create_all(tx, env, links);
    if result.is_err() {
        tx.rollback();
    }
    let now = tx.now();
    tx.update(KIND, id, |job| {
        match result {
            Ok(links) => {
                let ids: Vec<Id> = links.iter().map(|(id, _)| *id).collect();
                job.set("linksBulkCreate", json!({ "linkIds": ids }));
                job.set("status", "JOB_STATUS_SUCCEEDED");
            }
            Err(error) => {
                job.set("error", json!({"codeType": error.code_type, "message": error.message}));
                job.set("status", "JOB_STATUS_FAILED");
            }
        }
        job.set("completedAt", now);
        job.hide("links", Value::Null);
    });
    schedule(tx, id, &Times { created_at: now, completed_at: Some(now) });
}
