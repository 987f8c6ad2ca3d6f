//! Many links at once, right away or by a job.

use serde_json::{Value, json};

use super::links::{Parts, lost, render};
use super::{Call, object, read};
use crate::clock::Moment;
use crate::http::{ApiError, Reply};
use crate::store::State;
use crate::store::jobs::Job;
use crate::store::new_link::{DRAWING, NewLink};

/// The links of a body: the bare array of `/links/batch`, or the `links` of `/links/bulk`.
fn requests(call: &mut Call<'_>) -> Result<Vec<NewLink>, ApiError> {
    let links = match call.body.take() {
        Value::Object(mut fields) => fields.remove("links").unwrap_or_default(),
        array => array,
    };
    read(links)
}

pub(super) fn create(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let new = requests(&mut call)?;
    let waits = new.iter().any(|link| link.wait_for_qrcode);
    let ids = state.create_links(new)?;
    let now = if waits { state.now().plus(DRAWING) } else { call.now };
    let links = ids.iter().filter_map(|id| state.links.get(*id));
    let links: Vec<_> = links.map(|link| render(state, link, Parts::TAGS, now)).collect();
    let mut reply = Reply::ok(&json!({"links": links}));
    if waits {
        reply.delay = DRAWING;
    }
    Ok(reply)
}

pub(super) fn submit(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let id = state.submit_job(requests(&mut call)?)?;
    let job = state.jobs.get(id, call.now).ok_or_else(lost)?;
    Ok(Reply::json(202, &render_job(job, call.now)).with("location", status_url(job)))
}

pub(super) fn job(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let job = call.find("job", |id| state.jobs.get(id, call.now))?;
    Ok(Reply::ok(&render_job(job, call.now)))
}

fn status_url(job: &Job) -> String {
    format!("/v1/jobs/{}", job.id)
}

fn render_job(job: &Job, now: Moment) -> Value {
    let result = job.outcome.as_ref().map(|outcome| outcome.result.as_ref());
    let error = result.and_then(Result::err);
    object(json!({
        "id": job.id,
        "type": "JOB_TYPE_LINKS_BULK_CREATE",
        "status": job.status(now),
        "statusUrl": status_url(job),
        "itemCount": job.item_count,
        "createdAt": job.created_at.to_string(),
        "completedAt": job.outcome.as_ref().map(|outcome| outcome.at.to_string()),
        "linksBulkCreate": result.and_then(Result::ok).map(|ids| json!({"linkIds": ids})),
        "error": error.map(|error| json!({"codeType": error.code_type, "message": error.message})),
    }))
}
